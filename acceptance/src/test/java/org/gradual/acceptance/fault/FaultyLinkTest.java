package org.gradual.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultyLinkTest {
  private static final int SILENCE = 200;
  private static final int PATIENCE = 10_000;

  private ServerSocket echo;
  private FaultyLink link;

  @BeforeEach
  void open() throws IOException {
    echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
    link = new FaultyLink(echo.getLocalPort(), new Random(1));
  }

  @AfterEach
  void close() throws IOException {
    link.close();
    echo.close();
  }

  private void serve() {
    while (!echo.isClosed()) {
      try {
        Socket client = echo.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException e) {
        assertThat(echo.isClosed()).isTrue();
      }
    }
  }

  private static void answer(Socket client) {
    try (client) {
      client.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("reset");
    }
  }

  private Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), link.port());
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(UTF_8));
  }

  /** Fails where the connection ends before all is heard. */
  private static String hear(Socket socket, int bytes) throws IOException {
    byte[] heard = new byte[bytes];
    new DataInputStream(socket.getInputStream()).readFully(heard);
    return new String(heard, UTF_8);
  }

  @Test
  void carriesBothWaysInFairWeather() throws IOException {
    try (var socket = connect()) {
      String words = "0123456789".repeat(10_000);
      Thread.ofVirtual().start(() -> sayAll(socket, words));
      assertThat(hear(socket, words.length())).isEqualTo(words);
    }
  }

  private static void sayAll(Socket socket, String words) {
    try {
      say(socket, words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void blackHoleHoldsEverythingUntilItIsOver() throws IOException {
    try (var socket = connect()) {
      link.turn(Weather.BLACK_HOLE);
      say(socket, "one");
      assertSilence(socket);
      link.turn(Weather.FAIR);
      assertThat(hear(socket, 3)).isEqualTo("one");
    }
  }

  @Test
  void lostAnswersAreLostAndSoIsTheConnectionAfterwards() throws IOException {
    try (var socket = connect()) {
      link.turn(Weather.ANSWERS_LOST);
      say(socket, "one");
      assertSilence(socket);
      link.turn(Weather.FAIR);
      say(socket, "two");
      assertThatThrownBy(() -> hear(socket, 3)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void cutResetsWhatIsOpenAndLetsNewConnectionsIn() throws IOException {
    try (var socket = connect()) {
      say(socket, "one");
      assertThat(hear(socket, 3)).isEqualTo("one");
      link.cut();
      assertThatThrownBy(() -> hear(socket, 1)).isInstanceOf(IOException.class);
    }
    try (var socket = connect()) {
      say(socket, "two");
      assertThat(hear(socket, 3)).isEqualTo("two");
    }
  }

  @Test
  void closedLinkLetsNobodyIn() {
    link.turn(Weather.CLOSED);
    assertThatThrownBy(
            () -> {
              try (var socket = connect()) {
                say(socket, "one");
                hear(socket, 1);
              }
            })
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void slowLinkTakesItsTimeInBothDirections() throws IOException {
    link.turn(Weather.slow(Duration.ofMillis(100), Duration.ofMillis(20), 0));
    try (var socket = connect()) {
      long begin = System.nanoTime();
      say(socket, "one");
      assertThat(hear(socket, 3)).isEqualTo("one");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(160));
    }
  }

  @Test
  void narrowLinkCarriesSoManyBytesASecond() throws IOException {
    link.turn(Weather.slow(Duration.ZERO, Duration.ZERO, 10_000));
    try (var socket = connect()) {
      long begin = System.nanoTime();
      say(socket, "0123456789".repeat(200));
      hear(socket, 2_000);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(200));
    }
  }

  @Test
  void slicedLinkChangesNothingButThePackets() throws IOException {
    link.turn(Weather.sliced(3));
    try (var socket = connect()) {
      say(socket, "0123456789");
      assertThat(hear(socket, 10)).isEqualTo("0123456789");
    }
  }

  @Test
  void resetsAConnectionThatHasCarriedItsShare() throws IOException {
    link.turn(Weather.resetAfter(1_000));
    try (var socket = connect()) {
      say(socket, "0123456789".repeat(300));
      assertThatThrownBy(() -> hear(socket, 3_000)).isInstanceOf(IOException.class);
    }
  }

  private static void assertSilence(Socket socket) throws IOException {
    socket.setSoTimeout(SILENCE);
    assertThatThrownBy(() -> hear(socket, 1)).isInstanceOf(SocketTimeoutException.class);
    socket.setSoTimeout(PATIENCE);
  }
}
