import * as vscode from 'vscode';
import { InlayHintRequest, type LanguageClient } from 'vscode-languageclient/node';
import { LANGUAGE } from '../language';
import { settings } from '../settings';
import { askAgainForHints } from './askAgain';

/** Asks for the hints of all open documents again when the setting that shows them changes. */
export function followInlineMetrics(source: {
  readonly client: LanguageClient | undefined;
}): vscode.Disposable {
  return settings.onChange(['inlineMetrics.enabled'], () => {
    const hints = source.client?.getFeature(InlayHintRequest.method);
    vscode.workspace.textDocuments
      .filter((document) => document.languageId === LANGUAGE)
      .forEach((document) => {
        hints?.getProvider(document)?.onDidChangeInlayHints.fire();
      });
    askAgainForHints();
  });
}
