import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import { findJava } from '../java/lookup';
import { reportJavaProblem } from '../java/report';
import { SECTION, settings } from '../settings';
import { clientOptions, serverProcess } from './options';

/** How the server is, for the status item. */
export type ServerState = 'starting' | 'running' | 'stopped' | 'no-java';

/** The language server's process and the client that talks to it: one or none, and never two at a time. */
export class Server implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #extension: vscode.Uri;
  readonly #stateChanged = new vscode.EventEmitter<ServerState>();
  readonly #connected = new vscode.EventEmitter<LanguageClient>();
  #client: LanguageClient | undefined;
  #queue: Promise<void> = Promise.resolve();

  readonly onStateChanged = this.#stateChanged.event;
  /** A new client, before it starts: the time to listen to what the server says. */
  readonly onConnected = this.#connected.event;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#log = log;
  }

  /** The running client; undefined while there is none. */
  get client(): LanguageClient | undefined {
    return this.#client?.isRunning() === true ? this.#client : undefined;
  }

  start(): Promise<void> {
    return this.#oneAfterTheOther(() => this.#start());
  }

  stop(): Promise<void> {
    return this.#oneAfterTheOther(() => this.#stop());
  }

  restart(): Promise<void> {
    return this.#oneAfterTheOther(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  dispose(): void {
    this.#stateChanged.dispose();
    this.#connected.dispose();
  }

  #oneAfterTheOther(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((problem: unknown) => {
      this.#log.error(problem instanceof Error ? problem : String(problem));
      this.#stateChanged.fire('stopped');
    });
    return this.#queue;
  }

  async #start(): Promise<void> {
    this.#stateChanged.fire('starting');
    const java = await findJava({
      setting: settings.javaHome(),
      environment: process.env,
      platform: process.platform,
    });
    if (java.kind !== 'found') {
      this.#stateChanged.fire('no-java');
      reportJavaProblem(java, this.#log);
      return;
    }
    this.#log.info(`Starting the server on Java ${java.version}: ${java.executable}`);
    const client = new LanguageClient(
      SECTION,
      'sysdesign',
      serverProcess(java.executable, this.#extension),
      clientOptions(this.#log),
    );
    client.onDidChangeState(({ newState }) => {
      this.#stateChanged.fire(STATES[newState]);
    });
    this.#client = client;
    this.#connected.fire(client);
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose();
  }
}

const STATES: Record<State, ServerState> = {
  [State.Starting]: 'starting',
  [State.StartFailed]: 'stopped',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
};
