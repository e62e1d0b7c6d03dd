import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { diagram, type DiagramResult } from '../protocol';
import { isFromPage, type ToPage } from './messages';
import { diagramPage } from './page';

/** What the panel asks for a client: there may be none, or another one after a restart. */
export interface ClientSource {
  readonly client: LanguageClient | undefined;
}

/** The one panel with the picture of a document's system. It only shows; the text is where things are changed. */
export class DiagramPanel implements vscode.Disposable {
  readonly #source: ClientSource;
  readonly #extension: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  #document: vscode.Uri;
  #shown: DiagramResult | undefined;
  #latest = 0;

  readonly onClosed: vscode.Event<void>;

  constructor(document: vscode.Uri, source: ClientSource, extension: vscode.Uri) {
    this.#document = document;
    this.#source = source;
    this.#extension = vscode.Uri.joinPath(extension, 'dist');
    this.#panel = vscode.window.createWebviewPanel(
      'sysdesign.diagram',
      'Diagram',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [this.#extension] },
    );
    this.onClosed = this.#panel.onDidDispose;
    this.#panel.webview.onDidReceiveMessage((message: unknown) => this.#onMessage(message));
    // A hidden panel loses its page; the page says 'ready' again when it is shown again.
    this.#panel.webview.html = this.#page();
    this.show(document);
  }

  /** Shows the system of this document from now on. */
  show(document: vscode.Uri): void {
    this.#document = document;
    this.#panel.title = `Diagram of ${document.path.slice(document.path.lastIndexOf('/') + 1)}`;
    this.#panel.reveal(undefined, true);
    void this.refresh(document);
  }

  /** Draws again if it is this document that changed. */
  async refresh(changed: vscode.Uri): Promise<void> {
    if (changed.toString() !== this.#document.toString()) {
      return;
    }
    this.#latest += 1;
    const asked = this.#latest;
    const answer = await this.#source.client?.sendRequest(diagram, { uri: changed.toString() });
    if (asked === this.#latest) {
      this.#shown = answer ?? this.#shown;
      await this.#send();
    }
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #onMessage(message: unknown): Promise<void> {
    if (!isFromPage(message)) {
      return;
    }
    if (message.kind === 'ready') {
      await this.#send();
    } else {
      await this.#jumpTo(message.id);
    }
  }

  async #send(): Promise<void> {
    const message: ToPage = this.#shown
      ? { kind: 'picture', svg: this.#shown.svg, css: this.#shown.css }
      : { kind: 'message', text: 'There is no system in this file yet.' };
    await this.#panel.webview.postMessage(message);
  }

  async #jumpTo(id: string): Promise<void> {
    const place = this.#shown?.places.find((one) => one.id === id);
    if (place) {
      const at = new vscode.Position(place.line, place.character);
      await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
        viewColumn: vscode.ViewColumn.One,
        selection: new vscode.Range(at, at),
      });
    }
  }

  #page(): string {
    const local = (name: string): string =>
      this.#panel.webview.asWebviewUri(vscode.Uri.joinPath(this.#extension, name)).toString();
    return diagramPage({
      script: local('diagram.js'),
      style: local('diagram.css'),
      nonce: randomBytes(16).toString('hex'),
      title: 'Diagram',
    });
  }
}
