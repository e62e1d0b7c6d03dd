package dev.sysdesign.server.client;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a client understands: the protocol, and one notification beside it. */
public interface SysDesignClient extends LanguageClient {
  /** The results of a system are others now. A client that does not know it ignores it. */
  @JsonNotification("sysdesign/analysisChanged")
  void analysisChanged(AnalysisChanged change);
}
