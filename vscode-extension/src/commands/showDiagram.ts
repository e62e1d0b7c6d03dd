import type { Command } from './command';
import { withDocument } from './document';
import { COMMANDS } from './ids';

/** Shows the picture of the system beside its text. */
export const showDiagram: Command = {
  id: COMMANDS.showDiagram,
  run: withDocument(({ diagrams }, _, document) => {
    diagrams.show(document.uri);
  }),
};
