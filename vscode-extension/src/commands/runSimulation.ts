import type { Command } from './command';
import { COMMANDS } from './ids';
import { withDocument } from './document';
import { showRun } from './run';

/** Simulates the text as it stands, saved or not, and shows the report. */
export const runSimulation: Command = {
  id: COMMANDS.runSimulation,
  run: withDocument((context, client, document) =>
    showRun(context, client, document, { uri: document.uri.toString() }),
  ),
};
