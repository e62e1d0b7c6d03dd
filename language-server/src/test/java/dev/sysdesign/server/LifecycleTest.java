package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  @Test
  void offersWhatItServes() throws Exception {
    try (Connection connection = Connection.bare()) {
      ServerCapabilities offered =
          answer(connection.server().initialize(Editor.client())).getCapabilities();
      assertTrue(offered.getHoverProvider().getLeft());
      assertTrue(offered.getRenameProvider().getRight().getPrepareProvider());
      assertTrue(offered.getInlayHintProvider().getLeft());
      assertNotNull(offered.getCompletionProvider());
      assertNotNull(offered.getCodeLensProvider());
      assertNotNull(offered.getSemanticTokensProvider());
      assertEquals(List.of("sysdesign.run"), offered.getExecuteCommandProvider().getCommands());
    }
  }

  @Test
  void endsWellAfterAGoodbye() throws Exception {
    try (Connection connection = Connection.open(Editor.client())) {
      answer(connection.server().shutdown());
      connection.server().exit();
      assertEquals(0, connection.exitCode());
    }
  }

  @Test
  void endsWithAnErrorWhereTheGoodbyeIsCutShort() throws Exception {
    try (Connection connection = Connection.open(Editor.client())) {
      connection.server().exit();
      assertEquals(1, connection.exitCode());
    }
  }

  @Test
  void endsWhenTheProcessOfTheClientIsKilled() throws Exception {
    Process client = new ProcessBuilder("sleep", "600").start();
    InitializeParams params = Editor.client();
    params.setProcessId((int) client.pid());
    try (Connection connection = Connection.open(params)) {
      client.destroyForcibly();
      assertEquals(1, connection.exitCode());
    }
  }

  @Test
  void servesAClientThatIsOnAnotherMachine() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    InitializeParams params = Editor.client();
    params.setProcessId((int) gone.pid());
    try (Connection connection = Connection.open(params)) {
      answer(connection.server().shutdown());
      connection.server().exit();
      assertEquals(0, connection.exitCode());
    }
  }
}
