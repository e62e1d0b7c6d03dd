import * as vscode from 'vscode';

const SCHEME = 'sysdesign-report';

/** Reports of runs as documents that can be read, searched and copied, and not edited. */
export class Reports implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration = vscode.Disposable.from(
    this.#changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      this.#texts.delete(document.uri.toString());
    }),
  );

  /** Shows a report beside the document it is about, in the place of an earlier one of the same name. */
  async show(document: vscode.Uri, name: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `${document.path} (${name}).txt` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(uri, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
