import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError, type LanguageClient } from 'vscode-languageclient/node';
import { run, type RunParams, type RunResult } from '../protocol';

const SCHEME = 'sysdesign-report';

/** Runs that someone wants to read: each document has one report, a text beside it that nobody can edit. */
export class Reports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(report: vscode.Uri): string | undefined {
    return this.#texts.get(report.toString());
  }

  /** Simulates the text of a document and shows what the command line would print. */
  async run(client: LanguageClient, document: vscode.Uri, scenario?: string): Promise<void> {
    const params = { uri: document.toString(), ...(scenario && { scenario }) };
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Simulating' },
      () => resultOf(client, params),
    );
    if (result === null) {
      await vscode.window.showWarningMessage(
        'There is nothing to simulate as long as the file has errors or no system.',
      );
    } else if (result) {
      await this.#show(reportOf(document), result.report);
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  async #show(report: vscode.Uri, text: string): Promise<void> {
    this.#texts.set(report.toString(), text);
    this.#changed.fire(report);
    await vscode.window.showTextDocument(report, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
  }
}

/** What comes of a run; undefined where a newer one, such as that of a save, took its place. */
async function resultOf(
  client: LanguageClient,
  params: RunParams,
): Promise<RunResult | null | undefined> {
  try {
    return await client.sendRequest(run, params);
  } catch (problem) {
    if (problem instanceof ResponseError && problem.code === LSPErrorCodes.RequestCancelled) {
      return undefined;
    }
    throw problem;
  }
}

/** The place of a document's report. The query tells documents of the same name apart, the path names the tab. */
function reportOf(document: vscode.Uri): vscode.Uri {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/Report of ${name.replace(/\.sysdesign$/, '')}`,
    query: document.toString(),
  });
}
