import { SERVER_COMMANDS } from '../protocol';
import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';
import { onServer } from './onServer';

/** Simulates the text as it stands, saved or not; the hints show what comes of it. */
export const runSimulation: Command = {
  id: COMMANDS.runSimulation,
  run: withDocument((_, client, document) =>
    onServer(client, SERVER_COMMANDS.run, document.uri.toString()),
  ),
};
