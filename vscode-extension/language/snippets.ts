import type { Catalog, ChaosScenario, ComponentType, Parameter } from './catalog';

/** A snippet as editors read it from a file. */
export interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The shapes of the language that are more than a type with its properties. */
const STATEMENTS: Record<string, Snippet> = {
  system: {
    prefix: 'system',
    body: [
      'system ${1:shop} "${2:Web shop}" {',
      '    client ${3:users} { rate: ${4:100rps}, timeout: ${5:1s} }',
      '    service ${6:app} { instances: ${7:2} }',
      '',
      '    ${3:users} -> ${6:app}',
      '$0',
      '    slo "${8:Users are served}" { ${3:users}.p99 < ${9:300ms}, ${3:users}.errors < ${10:0.1%} }',
      '}',
    ],
    description: 'A system: who asks, who answers, and what is promised.',
  },
  import: {
    prefix: 'import',
    body: ['import "${1:platform.sysdesign}"'],
    description: 'The templates and params of another file.',
  },
  param: {
    prefix: 'param',
    body: ['param ${1:peak}: ${2:1krps}'],
    description: 'A value that the command line and the editor can override.',
  },
  request: {
    prefix: 'request',
    body: [
      'request ${1:browse} { share: ${2:90%}, kind: ${3|read,write|}, path: "${4:/products/*}" }',
    ],
    description: 'A class of requests.',
  },
  template: {
    prefix: 'template',
    body: ['template ${1|TYPES|} ${2:large} { $0 }'],
    description: 'Properties that several components share.',
  },
  region: {
    prefix: 'region',
    body: ['region ${1:eu-west-1} {', '    $0', '}'],
    description: 'What stands in a region.',
  },
  zone: {
    prefix: 'zone',
    body: ['zone ${1:us-east-1a}, ${2:us-east-1b} {', '    $0', '}'],
    description: 'What is spread over zones.',
  },
  group: {
    prefix: 'group',
    body: ['group "${1:Payments team}" {', '    $0', '}'],
    description: 'What belongs together in the picture.',
  },
  slo: {
    prefix: 'slo',
    body: [
      'slo "${1:Users are served}" { ${2:users}.${3|p99,p95,errors,availability|} < ${4:300ms} }',
    ],
    description: 'What is promised.',
  },
  scenario: {
    prefix: 'scenario',
    body: [
      'scenario ${1:crash} "${2:An instance dies}" {',
      '    at ${3:20s} for ${4:20s}: ${5|CHAOS|} on ${6:app}',
      '    expect { ${7:users}.errors < ${8:5%}, recovery < ${9:30s} }',
      '}',
    ],
    description: 'What goes wrong, when, and what must hold nevertheless.',
  },
  expect: {
    prefix: 'expect',
    body: ['expect { ${1:users}.errors < ${2:5%}, recovery < ${3:30s} }'],
    description: 'What must hold during a scenario.',
  },
  simulate: {
    prefix: 'simulate',
    body: ['simulate { duration: ${1:60s}, seed: ${2:42} }'],
    description: 'How long is simulated, and with which draws.',
  },
  edge: {
    prefix: '->',
    body: ['${1:app} -> ${2:orders} { timeout: ${3:800ms}, retries: ${4:2} }'],
    description: 'A call that is waited for.',
  },
};

/** Snippets for each statement, each type and each scenario. */
export function snippetsOf({ types, chaos }: Catalog): Record<string, Snippet> {
  return Object.fromEntries([
    ...Object.entries(STATEMENTS).map(([name, snippet]) => [name, filled(snippet, types, chaos)]),
    ...types.map((type) => [`component ${type.name}`, component(type)]),
    ...chaos.map((scenario) => [`chaos ${scenario.name}`, injection(scenario)]),
  ]) as Record<string, Snippet>;
}

function filled(
  snippet: Snippet,
  types: readonly ComponentType[],
  chaos: readonly ComponentType[],
): Snippet {
  const names = (all: readonly ComponentType[]): string => all.map((one) => one.name).join(',');
  const body = snippet.body.map((line) =>
    line.replace('TYPES', names(types)).replace('CHAOS', names(chaos)),
  );
  return { ...snippet, body };
}

/** The type with a name and its first property; completion knows the others. */
function component(type: ComponentType): Snippet {
  const first = type.parameters.filter((one, at) => one.required || at === 0);
  return {
    prefix: type.name,
    body: [`${type.name} \${1:name} { ${properties(first, 2)}$0 }`],
    description: type.summary,
  };
}

function injection(scenario: ChaosScenario): Snippet {
  const lasting = scenario.oneShot ? '' : ' for ${2:30s}';
  const required = scenario.parameters.filter((one) => one.required);
  const block = required.length === 0 ? '' : ` { ${properties(required, 4)} }`;
  return {
    prefix: scenario.name,
    body: [`at \${1:20s}${lasting}: ${scenario.name} on \${3:target}${block}`],
    description: scenario.summary,
  };
}

function properties(parameters: readonly Parameter[], firstStop: number): string {
  return parameters
    .map(({ name, examples }, at) => `${name}: ${stop(firstStop + at, examples)}`)
    .join(', ');
}

function stop(number: number, examples: readonly string[]): string {
  return examples.length > 1
    ? `\${${number}|${examples.join(',')}|}`
    : `\${${number}:${examples[0] ?? ''}}`;
}
