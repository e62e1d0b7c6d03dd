package dev.sysdesign.server;

import static dev.sysdesign.server.Connection.answer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;

/** One text open in an editor: what a person types, saves and sees. */
final class Editor implements AutoCloseable {
  private final Connection connection;
  private final String uri;
  private String text;
  private int version = 1;

  private Editor(Connection connection, String uri) {
    this.connection = connection;
    this.uri = uri;
    this.text = "";
  }

  private Editor(Connection connection, String uri, String text) {
    this.connection = connection;
    this.uri = uri;
    this.text = text;
    connection
        .server()
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "sysdesign", 1, text)));
  }

  /** Opens a text that is no file yet. */
  static Editor of(String text) {
    return new Editor(Connection.open(client()), "untitled:Untitled-1", text);
  }

  /** Opens a folder, and a text as a file in it. */
  static Editor in(Path folder, String file, String text) {
    InitializeParams params = client();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
    return new Editor(Connection.open(params), folder.resolve(file).toUri().toString(), text);
  }

  /** What a client can do that draws hints again when it is told to. */
  static InitializeParams client() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return params;
  }

  /** A text that this editor's client never opened. */
  Editor another(String other) {
    return new Editor(connection, other);
  }

  Connection connection() {
    return connection;
  }

  String uri() {
    return uri;
  }

  String text() {
    return text;
  }

  TextDocumentIdentifier id() {
    return new TextDocumentIdentifier(uri);
  }

  TextDocumentService texts() {
    return connection.server().getTextDocumentService();
  }

  /** Replaces one passage, as a person who types over it. */
  Editor replace(String before, String after) {
    int at = text.indexOf(before);
    if (at < 0) {
      throw new IllegalArgumentException("no '" + before + "'");
    }
    Range range = new Range(position(at), position(at + before.length()));
    text = text.substring(0, at) + after + text.substring(at + before.length());
    edit(range.getStart(), range.getEnd(), after);
    return this;
  }

  /** Tells of an edit, whatever it does to the text. */
  void edit(Position start, Position end, String typed) {
    texts()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(new Range(start, end), typed))));
  }

  /** Saves, and waits for the final numbers. */
  Editor save() {
    texts().didSave(new DidSaveTextDocumentParams(id()));
    return measured();
  }

  /** Waits for the final numbers. */
  Editor measured() {
    connection.analysed(uri);
    return this;
  }

  /** The place where a passage begins. */
  Position at(String passage) {
    int at = text.indexOf(passage);
    if (at < 0) {
      throw new IllegalArgumentException("no '" + passage + "'");
    }
    return position(at);
  }

  /** The text of a range. */
  String passage(Range range) {
    return text.substring(offset(range.getStart()), offset(range.getEnd()));
  }

  /** What the editor draws: the lines of the text with the hints in guillemets where they stand. */
  String drawn() {
    String[] lines = text.split("\n", -1);
    List<InlayHint> hints = hints();
    for (int i = hints.size() - 1; i >= 0; i--) {
      Position where = hints.get(i).getPosition();
      StringBuilder line = new StringBuilder(lines[where.getLine()]);
      line.insert(where.getCharacter(), "«" + hints.get(i).getLabel().getLeft() + "»");
      lines[where.getLine()] = line.toString();
    }
    return String.join("\n", lines);
  }

  /** The line of what is drawn that contains a passage. */
  String drawnLine(String passage) {
    return Arrays.stream(drawn().split("\n", -1))
        .filter(line -> line.contains(passage))
        .findFirst()
        .orElseThrow()
        .strip();
  }

  List<InlayHint> hints() {
    return answer(
        texts()
            .inlayHint(
                new InlayHintParams(id(), new Range(new Position(0, 0), position(text.length())))));
  }

  /** The titles of the row above the system. */
  String lens() {
    List<? extends CodeLens> row = answer(texts().codeLens(new CodeLensParams(id())));
    return row.stream()
        .map(lens -> lens.getCommand().getTitle())
        .collect(Collectors.joining(" | "));
  }

  /** What is said about a place; empty where that is nothing. */
  String hover(String passage) {
    Hover hover = answer(texts().hover(new HoverParams(id(), at(passage))));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  List<String> proposals(String before) {
    Position at = position(text.indexOf(before) + before.length());
    return answer(texts().completion(new CompletionParams(id(), at))).getLeft().stream()
        .map(CompletionItem::getLabel)
        .toList();
  }

  private int offset(Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + position.getCharacter();
  }

  private Position position(int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }

  @Override
  public void close() {
    connection.close();
  }
}
