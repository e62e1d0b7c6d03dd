#!/usr/bin/env node
/**
 * How long a person waits for the language server: the real jar as a process, asked over its pipes as an editor asks.
 *
 *   node benchmarks/editor/measure.mjs [--java PATH] [--options='JVM OPTIONS'] [--runs N]
 *       [--only start,keystroke,save]
 *
 * Prints a table with the median and the worst of N runs; the aims beside them are of a machine without other work.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Server } from './server.mjs';
import { BUSY, SMALL, wide } from './systems.mjs';

/** As the extension starts it. */
const OPTIONS =
  '-Xshare:auto -XX:+UseSerialGC -Xmx1g -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=10000 ' +
  '-XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=200000';

const { values } = parseArgs({
  options: {
    java: { type: 'string', default: 'java' },
    options: { type: 'string', default: OPTIONS },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'start,keystroke,save' },
  },
});
const RUNS = Number(values.runs);
const EDITS = 40;
const URI = 'untitled:benchmark';
const jar = fileURLToPath(
  new URL('../../language-server/target/sysdesign-language-server.jar', import.meta.url),
);
if (!existsSync(jar)) {
  console.error("There is no language-server/target/sysdesign-language-server.jar: './sysdesign --version' builds it.");
  process.exit(2);
}
const command = [values.java, ...values.options.split(' '), '-jar', jar];

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** From the start of the process to the first diagnostics of a text. */
async function coldStart() {
  let server;
  const took = await timed(async () => {
    server = new Server(command);
    const diagnostics = server.heard('textDocument/publishDiagnostics');
    await server.initialize();
    server.open(URI, SMALL);
    await diagnostics;
  });
  await server.stop();
  return took;
}

/** From a keystroke to the diagnostics of the text with it, after some keystrokes to warm up. */
async function keystrokes(components) {
  const server = new Server(command);
  await server.initialize();
  const text = wide(components);
  const line = text.split('\n').findIndex((one) => one.includes('service web0 '));
  const first = server.heard('textDocument/publishDiagnostics');
  server.open(URI, text);
  await first;
  const took = [];
  for (let edit = 1; edit <= 2 * EDITS; edit += 1) {
    const diagnostics = server.heard('textDocument/publishDiagnostics', (p) => p.version === edit + 1);
    const at = { line, character: 0 };
    const range = edit % 2 ? { start: at, end: at } : { start: at, end: { line, character: 1 } };
    const one = await timed(async () => {
      server.notify('textDocument/didChange', {
        textDocument: { uri: URI, version: edit + 1 },
        contentChanges: [{ range, text: edit % 2 ? 'x' : '' }],
      });
      await diagnostics;
    });
    if (edit > EDITS) took.push(one);
  }
  const memory = server.memory();
  await server.stop();
  return { took, memory };
}

/** From a save to the first numbers, and to the final ones. */
async function save() {
  const server = new Server(command);
  await server.initialize();
  const state = async (wanted) => {
    const heard = await server.heard('sysdesign/analysisChanged', ({ state: now }) =>
      [wanted, 'failed'].includes(now),
    );
    if (heard.state !== wanted) throw new Error(heard.message);
  };
  const opened = state('final');
  server.open(URI, BUSY);
  await opened;
  const took = { first: [], final: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const first = state('preliminary');
    const final = state('final');
    const start = performance.now();
    server.notify('textDocument/didSave', { textDocument: { uri: URI } });
    await first;
    took.first.push(performance.now() - start);
    await final;
    took.final.push(performance.now() - start);
  }
  await server.stop();
  return took;
}

function row(what, times, aim, unit = 'ms') {
  const sorted = [...times].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  const worst = sorted[sorted.length - 1];
  const ratio = (median / aim).toFixed(2);
  console.log(
    `| ${what} | ${median.toFixed(0)} ${unit} | ${worst.toFixed(0)} ${unit} | ${aim} ${unit} | ${ratio} |`,
  );
}

console.log('| what | median | worst | aim | median ÷ aim |');
console.log('|:--|--:|--:|--:|--:|');
const only = values.only.split(',');
if (only.includes('start')) {
  const starts = [];
  for (let run = 0; run < RUNS; run += 1) starts.push(await coldStart());
  row('cold start to first diagnostics', starts, 1500);
}
if (only.includes('keystroke')) {
  const hundred = await keystrokes(100);
  row('keystroke to diagnostics, 100 components', hundred.took, 50);
  const thousand = await keystrokes(1000);
  row('keystroke to diagnostics, 1,000 components', thousand.took, 100);
  row('memory, 1,000 components', [thousand.memory.highest], 350, 'MB');
}
if (only.includes('save')) {
  const { first, final } = await save();
  row('save to first hints, 12 components, 10,000 rps', first, 500);
  row('save to final hints, 12 components, 10,000 rps', final, 1000);
}
