import type * as vscode from 'vscode';
import type { Diagrams } from '../diagram/diagrams';
import type { Reports } from '../report/reports';
import type { Server } from '../server/server';

/** What commands work with. */
export interface CommandContext {
  readonly server: Server;
  readonly diagrams: Diagrams;
  readonly reports: Reports;
  readonly log: vscode.LogOutputChannel;
}

/** One entry of the command palette. */
export interface Command {
  readonly id: string;
  /** @param argument the document it is about, from a menu or the server's lens; from the palette nothing */
  run(context: CommandContext, argument: unknown): Promise<void> | void;
}
