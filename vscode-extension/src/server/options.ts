import * as path from 'node:path';
import * as vscode from 'vscode';
import {
  RevealOutputChannelOn,
  type Executable,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { LANGUAGE } from '../language';
import { settings } from '../settings';

/**
 * What is compiled a second time, and better, later than by default: while a server starts, that is in its way. A Java that
 * has other compilers does without.
 */
const COMPILING = [
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=10000',
  '-XX:Tier4CompileThreshold=100000',
  '-XX:Tier4BackEdgeThreshold=200000',
];

/**
 * The server's process: the bundled jar on the Java that was found. Only a gigabyte of memory is promised to it, and of
 * the collectors the one that costs an idle editor least.
 */
export function serverProcess(java: string, extension: vscode.Uri): Executable {
  const jar = path.join(extension.fsPath, 'server', 'sysdesign-language-server.jar');
  const always = ['-Xshare:auto', '-XX:+UseSerialGC', '-Xmx1g', ...COMPILING];
  return { command: java, args: [...always, ...settings.serverArguments(), '-jar', jar] };
}

/** Files whose changes on disk the server hears of: those of the language, and those of numbers. */
export const WATCHED = '**/*.{sysdesign,csv}';

/** What the client tells the server about, and where what it says goes. */
export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [
      { scheme: 'file', language: LANGUAGE },
      { scheme: 'untitled', language: LANGUAGE },
    ],
    outputChannel: log,
    // What a text imports, and the files of numbers that it reads, may change without being open.
    synchronize: {
      fileEvents: vscode.workspace.createFileSystemWatcher(WATCHED),
    },
    // A server that writes to its log is at work; only what it shows as a message is for the user.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      provideInlayHints: (document, range, token, next) =>
        settings.inlineMetrics() ? next(document, range, token) : [],
    },
  };
}
