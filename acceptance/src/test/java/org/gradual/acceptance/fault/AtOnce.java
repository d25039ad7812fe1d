package org.gradual.acceptance.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Calls that begin in one moment. */
final class AtOnce {
  private AtOnce() {}

  /** The answers, in the order of the calls. */
  static <T> List<T> run(List<Callable<T>> calls) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running =
          calls.stream()
              .map(
                  call ->
                      threads.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      start.countDown();
      var answers = new ArrayList<T>();
      for (Future<T> answer : running) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  static List<Reply> send(Client client, List<Call> calls) throws Exception {
    return run(calls.stream().<Callable<Reply>>map(call -> () -> client.send(call)).toList());
  }

  /** So many of the same call. */
  static List<Reply> send(Client client, int times, Call call) throws Exception {
    return send(client, IntStream.range(0, times).mapToObj(_ -> call).toList());
  }
}
