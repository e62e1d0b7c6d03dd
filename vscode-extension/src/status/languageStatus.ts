import * as vscode from 'vscode';
import { LANGUAGE } from '../language';
import type { AnalysisChangedParams } from '../protocol';
import type { ServerState } from '../server/server';
import { COMMANDS } from '../commands/ids';
import { openJavaSetting } from '../java/setting';

interface Look {
  readonly text: string;
  readonly busy?: boolean;
  readonly severity?: vscode.LanguageStatusSeverity;
  readonly command: vscode.Command;
}

const LOG: vscode.Command = { command: COMMANDS.showLog, title: 'Show Log' };
const RESTART: vscode.Command = { command: COMMANDS.restartServer, title: 'Restart' };
const LOOKS: Record<ServerState, Look> = {
  starting: { text: 'Starting', busy: true, command: LOG },
  running: { text: 'Ready', command: LOG },
  stopped: { text: 'Stopped', severity: vscode.LanguageStatusSeverity.Error, command: RESTART },
  'no-java': {
    text: 'No Java',
    severity: vscode.LanguageStatusSeverity.Error,
    command: openJavaSetting(),
  },
};

const ANALYSIS: Record<AnalysisChangedParams['state'], Pick<Look, 'text' | 'busy'>> = {
  running: { text: 'Simulating', busy: true },
  preliminary: { text: 'First Results', busy: true },
  final: { text: 'Simulated' },
  failed: { text: 'Not Simulated' },
};

/** The one item in the language status: how the server is, and how far the last analysis. */
export class LanguageStatus implements vscode.Disposable {
  readonly #item = vscode.languages.createLanguageStatusItem('sysdesign', {
    language: LANGUAGE,
  });

  constructor() {
    this.#item.name = 'sysdesign';
  }

  showServer(state: ServerState): void {
    this.#show(LOOKS[state]);
  }

  showAnalysis(change: AnalysisChangedParams): void {
    this.#show({ ...LOOKS.running, ...ANALYSIS[change.state] }, change.message);
  }

  dispose(): void {
    this.#item.dispose();
  }

  #show(look: Look, detail = ''): void {
    this.#item.text = look.text;
    this.#item.busy = look.busy ?? false;
    this.#item.severity = look.severity ?? vscode.LanguageStatusSeverity.Information;
    this.#item.command = look.command;
    this.#item.detail = detail;
  }
}
