package org.gradual.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a class logs during a test; nothing of it is printed. */
public final class LogLines extends Handler implements BeforeEachCallback, AfterEachCallback {
  private final Logger log;
  private final List<LogRecord> lines = new ArrayList<>();

  public LogLines(Class<?> of) {
    this.log = Logger.getLogger(of.getName());
  }

  public List<LogRecord> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    log.addHandler(this);
    log.setUseParentHandlers(false);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    log.removeHandler(this);
    log.setUseParentHandlers(true);
  }
}
