import * as vscode from 'vscode';
import type { Command, CommandContext } from './command';
import { restartServer } from './restartServer';
import { runScenario } from './runScenario';
import { runSimulation } from './runSimulation';
import { showDiagram } from './showDiagram';
import { showLog } from './showLog';
import { toggleInlineMetrics } from './toggleInlineMetrics';

const ALL: readonly Command[] = [
  runSimulation,
  runScenario,
  toggleInlineMetrics,
  restartServer,
  showLog,
  showDiagram,
];

/** Makes the commands known to the editor; what it gives back takes them away again. */
export function registerCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    ...ALL.map((command) =>
      vscode.commands.registerCommand(command.id, (argument: unknown) =>
        command.run(context, argument),
      ),
    ),
  );
}
