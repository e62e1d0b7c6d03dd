import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';

/** Simulates the text as it stands, saved or not, and shows the report; the hints show what comes of it, too. */
export const runSimulation: Command = {
  id: COMMANDS.runSimulation,
  run: withDocument(({ reports }, client, document) => reports.run(client, document.uri)),
};
