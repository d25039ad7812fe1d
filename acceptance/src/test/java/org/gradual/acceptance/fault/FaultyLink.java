package org.gradual.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gradual.acceptance.fault.Weather.Passage;

/**
 * A TCP proxy in front of a port of this machine, which a test can spoil: slow it down, slice it,
 * swallow one direction or both, cut it. Each direction of a connection has a thread that carries
 * it.
 */
final class FaultyLink implements AutoCloseable {
  private static final int BACKLOG = 100;

  private final int target;
  private final Random random;
  private final ServerSocket server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private Weather weather = Weather.FAIR;

  /**
   * @param target a port of 127.0.0.1
   * @param random of the jitter
   */
  FaultyLink(int target, Random random) {
    this.target = target;
    this.random = random;
    try {
      server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("link-to-" + target).start(this::accept);
  }

  /** Where clients knock. */
  int port() {
    return server.getLocalPort();
  }

  /** From now on; what has been held goes on if the new weather lets it. */
  synchronized void turn(Weather changed) {
    weather = changed;
    notifyAll();
  }

  /** Resets every connection that is open now. */
  void cut() {
    sockets.forEach(socket -> close(socket, true));
    synchronized (this) {
      notifyAll();
    }
  }

  private synchronized Weather weather() {
    return weather;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        if (weather().open()) {
          Thread.ofVirtual().start(() -> connect(client));
        } else {
          close(client, true);
        }
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void connect(Socket client) {
    var remote = new Socket();
    sockets.add(client);
    sockets.add(remote);
    try {
      client.setTcpNoDelay(true);
      remote.setTcpNoDelay(true);
      remote.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
    } catch (IOException e) {
      end(false, client, remote); // nobody is behind the link: the client learns it by a reset
      return;
    }
    Thread.ofVirtual().start(() -> carry(client, remote, Weather::requests));
    Thread.ofVirtual().start(() -> carry(remote, client, Weather::answers));
  }

  private void carry(Socket from, Socket to, Function<Weather, Passage> direction) {
    boolean farewell = false;
    try {
      farewell = carryToTheEnd(from, to, direction);
    } catch (IOException | InterruptedException e) {
      // One side has ended the connection, or the link was cut: the other side is told below.
    }
    end(farewell, from, to);
  }

  /** Whether the connection ended by itself, and not by the weather. */
  private boolean carryToTheEnd(Socket from, Socket to, Function<Weather, Passage> direction)
      throws IOException, InterruptedException {
    byte[] chunk = new byte[Weather.FAIR.slice()];
    int passed = 0;
    boolean torn = false;
    for (int read = read(from, chunk); read >= 0; read = read(from, chunk)) {
      Weather now = awaitPassage(from, direction);
      torn |= direction.apply(now) == Passage.LOST;
      if (torn && direction.apply(now) != Passage.LOST) {
        return false;
      }
      if (!torn) {
        pause(now, read);
        to.getOutputStream().write(chunk, 0, read);
      }
      passed += read;
      if (now.resetAfter() > 0 && passed >= now.resetAfter()) {
        return false;
      }
    }
    return true;
  }

  private int read(Socket from, byte[] chunk) throws IOException {
    return from.getInputStream().read(chunk, 0, weather().slice());
  }

  private synchronized Weather awaitPassage(Socket from, Function<Weather, Passage> direction)
      throws InterruptedException {
    while (direction.apply(weather) == Passage.HELD && !from.isClosed()) {
      wait();
    }
    return weather;
  }

  private void pause(Weather now, int bytes) throws InterruptedException {
    double jitter = now.jitter().toNanos() * (2 * random.nextDouble() - 1);
    double transfer = now.bytesPerSecond() == 0 ? 0 : bytes * 1e9 / now.bytesPerSecond();
    long nanos = (long) (now.latency().toNanos() + jitter + transfer);
    if (nanos > 0) {
      Thread.sleep(Duration.ofNanos(nanos));
    }
  }

  private void end(boolean farewell, Socket... both) {
    for (Socket socket : both) {
      close(socket, !farewell);
      sockets.remove(socket);
    }
    synchronized (this) {
      notifyAll();
    }
  }

  /**
   * @param reset without a farewell
   */
  private static void close(Socket socket, boolean reset) {
    try (socket) {
      if (reset) {
        socket.setSoLinger(true, 0);
      }
    } catch (SocketException e) {
      // Closed already, by the thread of the other direction.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
