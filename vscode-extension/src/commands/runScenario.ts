import * as vscode from 'vscode';
import { scenarios } from '../protocol';
import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';

/** Lets people choose a scenario of the file, simulates the system under it and shows the report. */
export const runScenario: Command = {
  id: COMMANDS.runScenario,
  run: withDocument(async ({ reports }, client, document) => {
    const declared = await client.sendRequest(scenarios, { uri: document.uri.toString() });
    if (declared.length === 0) {
      await vscode.window.showInformationMessage('There is no scenario in this file.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(
      declared.map(({ name, title }) => ({ label: name, description: title })),
      { title: 'Run Scenario', placeHolder: 'What happens to the system' },
    );
    if (chosen) {
      await reports.run(client, document.uri, chosen.label);
    }
  }),
};
