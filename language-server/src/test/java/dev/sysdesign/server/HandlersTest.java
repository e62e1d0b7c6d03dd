package dev.sysdesign.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sysdesign.server.handler.Session;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.junit.jupiter.api.Test;

class HandlersTest {
  @Test
  void everyClassThatAnswersTheClientIsListed() throws IOException, URISyntaxException {
    Set<String> written = written();
    assertFalse(written.isEmpty());

    Threads threads = Threads.start();
    Set<String> listed =
        new Server(threads, code -> {})
            .handlers().stream()
                .map(handler -> handler.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(written, listed);
  }

  private static Set<String> written() throws IOException, URISyntaxException {
    Path classes = Path.of(Session.class.getResource("Session.class").toURI()).getParent();
    Set<String> written = new TreeSet<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (String name : files.map(f -> f.getFileName().toString()).toList()) {
        if (name.endsWith(".class") && !name.equals("package-info.class") && answers(name)) {
          written.add(name.replace(".class", ""));
        }
      }
    }
    return written;
  }

  private static boolean answers(String file) {
    try {
      Class<?> one =
          Class.forName(Session.class.getPackageName() + "." + file.replace(".class", ""));
      return Arrays.stream(one.getDeclaredMethods())
          .anyMatch(
              m ->
                  m.isAnnotationPresent(JsonRequest.class)
                      || m.isAnnotationPresent(JsonNotification.class));
    } catch (ClassNotFoundException unknown) {
      throw new AssertionError(unknown);
    }
  }
}
