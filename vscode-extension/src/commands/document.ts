import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { documentOf } from '../language';
import type { Command, CommandContext } from './command';

/** What a command does with a document of ours and a server that runs. */
export type OnDocument = (
  context: CommandContext,
  client: LanguageClient,
  document: vscode.TextDocument,
) => Promise<void> | void;

/** A command that needs a document of ours and a running server, and says so where one is missing. */
export function withDocument(act: OnDocument): Command['run'] {
  return async (context, argument) => {
    const document = await documentOf(argument);
    const { client } = context.server;
    if (!document) {
      await vscode.window.showInformationMessage('Open a .sysdesign file first.');
    } else if (!client) {
      await vscode.window.showWarningMessage(
        'The sysdesign server is not running; its state is in the language status, its messages in the log.',
      );
    } else {
      await act(context, client, document);
    }
  };
}
