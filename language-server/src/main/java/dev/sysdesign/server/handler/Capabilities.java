package dev.sysdesign.server.handler;

import dev.sysdesign.server.hint.CodeLenses;
import dev.sysdesign.server.text.Highlighting;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server offers. */
final class Capabilities {
  /** After these the client asks for proposals by itself. */
  private static final List<String> TRIGGERS = List.of(".", ":", ">", "[", "(", "\"");

  private Capabilities() {}

  static InitializeResult result() {
    ServerCapabilities offered = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    offered.setTextDocumentSync(sync);
    offered.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
    offered.setHoverProvider(true);
    offered.setDefinitionProvider(true);
    offered.setReferencesProvider(true);
    offered.setDocumentHighlightProvider(true);
    offered.setDocumentSymbolProvider(true);
    offered.setDocumentFormattingProvider(true);
    offered.setRenameProvider(new RenameOptions(true));
    offered.setFoldingRangeProvider(true);
    offered.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(Highlighting.legend(), true));
    offered.setInlayHintProvider(true);
    offered.setCodeLensProvider(new CodeLensOptions(false));
    // The command of the scenarios is the client's, where it lets people choose one.
    offered.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(CodeLenses.RUN)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    offered.setWorkspace(new WorkspaceServerCapabilities(folders));
    String version = Capabilities.class.getPackage().getImplementationVersion();
    return new InitializeResult(offered, new ServerInfo("sysdesign", version));
  }

  /** The version of sysdesign. */
  static String version() {
    String own = Capabilities.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(own, "from class files");
  }
}
