import type { ComponentResult, EdgeResult, Results } from './commandLine';
import { shows } from './shownNumber';
import type { ShownLine } from './shownLine';

const NAME = String.raw`[A-Za-z_]\w*(?:-\w+)*`;
const COMPONENT = new RegExp(`^\\s*${NAME}\\s+(${NAME})`);
const COSTS_MORE_THAN_A_CENT = 0.005;

/** What the hints of the lines say that the results do not: one sentence each, none where all is well. */
export function lies(lines: readonly ShownLine[], results: Results): readonly string[] {
  return lines.flatMap((line) =>
    /[-~]>/.test(line.text) ? edgeLies(line, results) : componentLies(line, results),
  );
}

/** How many edges and components the lines have hints for. */
export function counted(lines: readonly ShownLine[]): { edges: number; components: number } {
  const edges = lines.filter((line) => /[-~]>/.test(line.text));
  return {
    edges: edges.reduce((sum, line) => sum + line.hints.length, 0),
    components: lines.length - edges.length,
  };
}

/** An edge shows its p99, and its errors where they are worth it: ` p99 12ms · 0.1%`, or in a chain ` 12ms`. */
function edgeLies({ number, text, hints }: ShownLine, results: Results): string[] {
  const steps = edgesOf(text);
  if (hints.length !== steps.length) {
    return [`line ${number} has ${steps.length} edges and ${hints.length} hints: '${text}'`];
  }
  return hints.flatMap((hint, at) => {
    const step = steps[at];
    const edges = results.edges.filter((edge) => edge.from === step?.from && edge.to === step.to);
    const passes = edges.some((edge) => edgePasses(hint, edge));
    return passes ? [] : [`line ${number}: '${hint}' stands for ${JSON.stringify(edges)}`];
  });
}

function edgePasses(hint: string, edge: EdgeResult): boolean {
  const found = /^ (?:p99 )?([\d.,]+\S+)(?: · ([\d.]+%))?$/.exec(hint);
  return (
    found?.[1] !== undefined &&
    shows(found[1], edge.latency.p99Ms) &&
    (found[2] === undefined || shows(found[2], edge.errorRate))
  );
}

function edgesOf(text: string): { from: string; to: string }[] {
  const names = text.split(/->|~>/).map((part) => new RegExp(NAME).exec(part)?.[0] ?? '');
  return names.slice(1).map((to, at) => ({ from: names[at] ?? '', to }));
}

/** A component shows what it costs and how full it is: ` $142/mo · ρ 83%`, each where there is one. */
function componentLies({ number, text, hints }: ShownLine, results: Results): string[] {
  const name = COMPONENT.exec(text)?.[1];
  const component = results.components.find((one) => one.name === name);
  const [hint] = hints;
  if (!component || hint === undefined || hints.length > 1) {
    return [`line ${number} has a hint for no component: '${text}'`];
  }
  return componentPasses(hint, component)
    ? []
    : [`line ${number}: '${hint}' stands for ${JSON.stringify(component)}`];
}

function componentPasses(hint: string, component: ComponentResult): boolean {
  const money = /\$[\d.,]+[kM]?(?=\/mo)/.exec(hint)?.[0];
  const load = /ρ ([\d.]+%)/.exec(hint)?.[1];
  const cost = Number(component.costPerMonthUsd ?? 0);
  const full = Math.max(component.utilization ?? -1, component.cpu ?? -1);
  return (
    (money ? shows(money, cost) : cost < COSTS_MORE_THAN_A_CENT) &&
    (load ? shows(load, full) : full < 0)
  );
}
