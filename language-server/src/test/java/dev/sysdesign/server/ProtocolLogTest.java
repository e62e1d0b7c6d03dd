package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.CancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.services.GenericEndpoint;
import org.junit.jupiter.api.Test;

/** What people see of the protocol's library in the log of their editor. */
class ProtocolLogTest {
  @Test
  void leavesOutCancellationsThatCameTooLateAndKeepsTheRest() {
    Logger logger = Logger.getLogger(RemoteEndpoint.class.getName());
    List<String> written = new ArrayList<>();
    Handler handler = new Collecting(written);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      cancelWhatWasAnswered();
      assertEquals(1, written.size(), "the library no longer says so: " + written);
      ProtocolLog.leaveOutLateCancellations();
      cancelWhatWasAnswered();
      assertEquals(1, written.size(), written::toString);
      logger.warning("a fault");
      assertTrue(written.contains("a fault"), written::toString);
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
      logger.setFilter(null);
    }
  }

  private static void cancelWhatWasAnswered() {
    RemoteEndpoint endpoint = new RemoteEndpoint(message -> {}, new GenericEndpoint(new Object()));
    endpoint.setJsonHandler(new MessageJsonHandler(Map.of()));
    NotificationMessage cancel = new NotificationMessage();
    cancel.setMethod("$/cancelRequest");
    CancelParams params = new CancelParams();
    params.setId(7);
    cancel.setParams(params);
    endpoint.consume(cancel);
  }

  private static final class Collecting extends Handler {
    private final List<String> written;

    Collecting(List<String> written) {
      this.written = written;
    }

    @Override
    public void publish(LogRecord message) {
      written.add(message.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
