/** A client of the real language server: the protocol over the pipes of a process, and the time at which things are heard. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export class Server {
  #process;
  #pending = new Map();
  #listeners = [];
  #input = Buffer.alloc(0);
  #id = 0;

  /** Starts the server; `command` is the program and its arguments. */
  constructor([program, ...args]) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.on('data', (chunk) => this.#read(chunk));
  }

  request(method, params) {
    this.#id += 1;
    const id = this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** The next notification that fulfils a condition. */
  heard(method, condition = () => true) {
    return new Promise((resolve) => {
      const listener = (message) => {
        if (message.method === method && condition(message.params)) {
          this.#listeners.splice(this.#listeners.indexOf(listener), 1);
          resolve(message.params);
        }
      };
      this.#listeners.push(listener);
    });
  }

  async initialize() {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { inlayHint: { refreshSupport: true } } },
    });
    this.notify('initialized', {});
  }

  open(uri, text) {
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'sysdesign', version: 1, text },
    });
  }

  /** Resident memory in MB; the highest so far as well. */
  memory() {
    const status = readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
    const megabytes = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024;
    return { now: megabytes('VmRSS'), highest: megabytes('VmHWM') };
  }

  async stop() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.request('shutdown', null);
    this.notify('exit', null);
    await gone;
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk) {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#input.toString('latin1', 0, end))[1]);
      if (this.#input.length < end + 4 + length) return;
      const message = JSON.parse(this.#input.toString('utf8', end + 4, end + 4 + length));
      this.#input = this.#input.subarray(end + 4 + length);
      this.#dispatch(message);
    }
  }

  #dispatch(message) {
    if (message.method !== undefined && message.id !== undefined) {
      this.#send({ id: message.id, result: null });
    } else if (message.method !== undefined) {
      [...this.#listeners].forEach((listener) => listener(message));
    } else {
      const { resolve, reject } = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
    }
  }
}
