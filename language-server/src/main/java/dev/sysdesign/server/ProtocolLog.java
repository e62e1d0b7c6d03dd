package dev.sysdesign.server;

import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;

/** What the protocol's library writes to standard error, which editors show people as errors. */
final class ProtocolLog {
  private static final Logger ENDPOINT = Logger.getLogger(RemoteEndpoint.class.getName());
  private static final String LATE = "Unmatched cancel notification";

  private ProtocolLog() {}

  /**
   * Leaves out that a cancelled request had been answered already: both were under way at once,
   * which is no fault of anyone.
   */
  static void leaveOutLateCancellations() {
    ENDPOINT.setFilter(ProtocolLog::isNews);
  }

  private static boolean isNews(LogRecord message) {
    return message.getMessage() == null || !message.getMessage().startsWith(LATE);
  }
}
