import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { Diagrams } from './diagram/diagrams';
import { analysisChanged } from './protocol';
import { Reports } from './report/reports';
import { askAgainForHints } from './server/askAgain';
import { followInlineMetrics } from './server/inlineMetrics';
import { Server } from './server/server';
import { settings } from './settings';
import { LanguageStatus } from './status/languageStatus';

let running: Server | undefined;

/** Called by the editor when the first .sysdesign file is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('sysdesign', { log: true });
  const status = new LanguageStatus();
  const server = new Server(context.extensionUri, log);
  const diagrams = new Diagrams(server, context.extensionUri);
  const reports = new Reports();
  context.subscriptions.push(log, status, server, diagrams, reports);

  context.subscriptions.push(
    registerCommands({ server, diagrams, reports, log }),
    server.onStateChanged((state) => {
      status.showServer(state);
    }),
    server.onConnected((client) => {
      client.onNotification(analysisChanged, (change) => {
        status.showAnalysis(change);
        askAgainForHints();
        void diagrams.refresh(vscode.Uri.parse(change.uri));
      });
    }),
    settings.onChange(['java.home', 'server.arguments'], () => void server.restart()),
    followInlineMetrics(server),
  );

  running = server;
  await server.start();
}

/** Called by the editor before it ends; it waits for what this gives back. */
export async function deactivate(): Promise<void> {
  await running?.stop();
}
