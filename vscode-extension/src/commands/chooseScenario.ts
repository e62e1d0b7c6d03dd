import * as vscode from 'vscode';
import { SERVER_COMMANDS } from '../protocol';
import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';
import { onServer } from './onServer';

/** Lets people choose a scenario of the file and simulates the system under it. */
export const chooseScenario: Command = {
  id: COMMANDS.chooseScenario,
  run: withDocument(async (_, client, document) => {
    const scenarios = await scenariosOf(document);
    if (scenarios.length === 0) {
      await vscode.window.showInformationMessage('There is no scenario in this file.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(scenarios, {
      title: 'Run Scenario',
      placeHolder: 'What happens to the system',
    });
    if (chosen) {
      await onServer(client, SERVER_COMMANDS.runScenario, document.uri.toString(), chosen.label);
    }
  }),
};

/** The scenarios as the outline has them: events in the system, not what stands in an event. */
async function scenariosOf(document: vscode.TextDocument): Promise<vscode.QuickPickItem[]> {
  const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const found: vscode.QuickPickItem[] = [];
  const pending = [...(outline ?? [])];
  for (const symbol of pending) {
    if (symbol.kind === vscode.SymbolKind.Event) {
      found.push({ label: symbol.name, description: symbol.detail });
    } else {
      pending.push(...symbol.children);
    }
  }
  return found;
}
