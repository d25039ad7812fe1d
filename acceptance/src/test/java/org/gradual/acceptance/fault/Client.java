package org.gradual.acceptance.fault;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.gradual.acceptance.fault.Tally.End;

/**
 * A client that does not give up: it sends the same request to one instance after the other until
 * it is settled.
 */
final class Client {
  /** Within it every request is answered, whatever is wrong. */
  static final Duration LIMIT = Duration.ofSeconds(20);

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(300);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Supplier<List<Instance>> instances;
  private final String token;
  private final Random random;
  private final Tally tally;

  /**
   * @param instances that may be tried now
   */
  Client(Supplier<List<Instance>> instances, String token, Random random, Tally tally) {
    this.instances = instances;
    this.token = token;
    this.random = random;
    this.tally = tally;
  }

  /** A therapist's, who tries both instances. */
  static Client of(Bed bed, Random random, Tally tally) {
    return behind(bed::instances, bed, random, tally);
  }

  /** A therapist's, who goes where a balancer sends them. */
  static Client behind(Supplier<List<Instance>> balancer, Bed bed, Random random, Tally tally) {
    String token = bed.tokens().token("anna", "faults", "therapist");
    return new Client(balancer, token, new Random(random.nextLong()), tally);
  }

  /** The answer that settles it: a success, or a refusal that sending again would not change. */
  Reply send(Call call) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int turn = random.nextInt(2);
    while (System.nanoTime() < deadline) {
      List<Instance> open = instances.get();
      Optional<Reply> reply = attempt(open.get(turn++ % open.size()), call);
      if (reply.isPresent()) {
        return reply.get();
      }
      LockSupport.parkNanos((long) (LONGEST_PAUSE.toNanos() * random.nextDouble()));
    }
    throw new AssertionError("not settled after " + PATIENCE + ": " + call);
  }

  /** One attempt; empty if it has to be sent again. */
  Optional<Reply> attempt(Instance instance, Call call) throws InterruptedException {
    long begin = System.nanoTime();
    Optional<Reply> settled = Optional.empty();
    End end;
    try {
      var request = call.to(instance.address(), token, LIMIT);
      Reply reply = Reply.of(HTTP.send(request, BodyHandlers.ofString()));
      end = end(reply);
      if (end == End.ANSWERED) {
        settled = Optional.of(reply);
      } else if (end == End.WRONG) {
        tally.complain("%s: %s -> %s %s".formatted(instance, call, reply.status(), reply.body()));
      }
    } catch (HttpConnectTimeoutException | ConnectException e) {
      end = End.NOBODY;
    } catch (HttpTimeoutException e) {
      end = End.SILENT;
    } catch (IOException e) {
      end = End.BROKEN;
    }
    tally.note(instance, end, Duration.ofNanos(System.nanoTime() - begin));
    return settled;
  }

  private static End end(Reply reply) {
    if (reply.isUnavailable()) {
      return End.UNAVAILABLE;
    }
    return reply.status() < 500 ? End.ANSWERED : End.WRONG;
  }
}
