import type { Command } from './command';
import { COMMANDS } from './ids';

/** Shows what the extension and the server wrote to their log. */
export const showLog: Command = {
  id: COMMANDS.showLog,
  run: ({ log }) => {
    log.show();
  },
};
