import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { run, type RunParams } from '../protocol';
import type { CommandContext } from './command';

/** Runs a system or one of its scenarios, with a way to give up, and shows what came of it. */
export async function showRun(
  context: CommandContext,
  client: LanguageClient,
  document: vscode.TextDocument,
  what: RunParams,
): Promise<void> {
  const name = what.scenario ?? 'simulation';
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `sysdesign: ${name}`,
      cancellable: true,
    },
    (_, token) => client.sendRequest(run, what, token),
  );
  if (result) {
    await context.reports.show(document.uri, name, result.report);
  } else {
    await vscode.window.showInformationMessage('There is no system in this file that can run.');
  }
}
