package dev.sysdesign.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** {@code sysdesign lsp} in a process of its own, talked to as an editor does. */
final class ServerProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LENGTH = "content-length:";

  private final Process process;
  private final InputStream answers;
  private final Map<String, JsonNode> diagnostics = new HashMap<>();
  private int asked;

  private ServerProcess(Process process) {
    this.process = process;
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /** Starts one, and introduces itself. */
  static ServerProcess start() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ServerProcess server =
        new ServerProcess(
            new ProcessBuilder(
                    java.toString(), "-cp", classPath(), Main.class.getName(), "lsp", "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    server.ask("initialize", Map.of("capabilities", Map.of()));
    server.tell("initialized", Map.of());
    return server;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator);
  }

  /** A request and its answer. */
  JsonNode ask(String method, Object params) throws IOException {
    asked++;
    send(Map.of("jsonrpc", "2.0", "id", asked, "method", method, "params", params));
    while (true) {
      JsonNode heard = receive();
      if (heard.path("method").asText().equals("textDocument/publishDiagnostics")) {
        JsonNode published = heard.get("params");
        diagnostics.put(published.get("uri").asText(), published.get("diagnostics"));
      }
      if (!heard.has("method") && heard.path("id").asInt() == asked) {
        return heard.get("result");
      }
    }
  }

  /** The newest diagnostics of a text that were heard before the last answer. */
  JsonNode diagnostics(String uri) {
    return diagnostics.getOrDefault(uri, JSON.createArrayNode());
  }

  /** A notification. */
  void tell(String method, Object params) throws IOException {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
  }

  private void send(Map<String, Object> message) throws IOException {
    byte[] body = JSON.writeValueAsBytes(message);
    String head = "Content-Length: " + body.length + "\r\n\r\n";
    process.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().write(body);
    process.getOutputStream().flush();
  }

  private JsonNode receive() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(line.substring(LENGTH.length()).strip());
      }
    }
    return JSON.readTree(answers.readNBytes(length));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException("the server is gone");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
