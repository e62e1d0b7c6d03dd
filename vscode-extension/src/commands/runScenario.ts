import * as vscode from 'vscode';
import { scenarios } from '../protocol';
import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';
import { showRun } from './run';

/** Lets people choose a scenario of the file, runs the system under it and shows the report. */
export const runScenario: Command = {
  id: COMMANDS.runScenario,
  run: withDocument(async (context, client, document) => {
    const uri = document.uri.toString();
    const known = await client.sendRequest(scenarios, { uri });
    if (known.length === 0) {
      await vscode.window.showInformationMessage('There is no scenario in this file.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(
      known.map(({ name, title }) => ({ label: name, description: title ?? '' })),
      { title: 'Run Scenario', placeHolder: 'What happens to the system' },
    );
    if (chosen) {
      await showRun(context, client, document, { uri, scenario: chosen.label });
    }
  }),
};
