import * as vscode from 'vscode';
import { DiagramPanel, type ClientSource } from './panel';

/** Keeps the one diagram panel, if there is one. */
export class Diagrams implements vscode.Disposable {
  readonly #source: ClientSource;
  readonly #extension: vscode.Uri;
  #panel: DiagramPanel | undefined;

  constructor(source: ClientSource, extension: vscode.Uri) {
    this.#source = source;
    this.#extension = extension;
  }

  /** Shows the picture of this document, in the panel that is there or in a new one. */
  show(document: vscode.Uri): void {
    if (this.#panel) {
      this.#panel.show(document);
      return;
    }
    this.#panel = new DiagramPanel(document, this.#source, this.#extension);
    this.#panel.onClosed(() => {
      this.#panel = undefined;
    });
  }

  /** Draws again what this document's system is. */
  async refresh(document: vscode.Uri): Promise<void> {
    await this.#panel?.refresh(document);
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
