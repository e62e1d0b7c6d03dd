import type { Command } from './command';
import { COMMANDS } from './ids';

/** Ends the server's process and starts another one. */
export const restartServer: Command = {
  id: COMMANDS.restartServer,
  run: ({ server }) => server.restart(),
};
