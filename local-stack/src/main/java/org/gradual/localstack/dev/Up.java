package org.gradual.localstack.dev;

import org.gradual.localstack.QuietLogs;

/**
 * Starts the kept stack and both services, says how far it is, and stays until it is told to end.
 */
public final class Up {
  private Up() {}

  /**
   * Ready when the file {@code run/ready} is there; everything is stopped, in order, when this
   * process ends.
   */
  public static void main(String[] arguments) {
    QuietLogs.hush();
    var parts = new RunningParts(Progress::say);
    Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
    try {
      new Startup(Setup.ofThisProcess(), parts).run();
    } catch (RuntimeException e) {
      Progress.say(e.getMessage());
      e.printStackTrace();
      System.exit(1);
    }
  }
}
