import type { Catalog } from './catalog';

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Record<string, Rule>;
  readonly beginCaptures?: Record<string, Rule>;
  readonly endCaptures?: Record<string, Rule>;
  readonly patterns?: readonly Rule[];
}

/** A TextMate grammar as editors read it from a file. */
export interface Grammar {
  readonly information_for_contributors: readonly string[];
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Record<string, Rule>;
}

const NAME = String.raw`[A-Za-z_]\w*(?:-\w+)*`;
/** A word ends where no letter, digit, inner hyphen, dot or bracket goes on. */
const END = String.raw`(?![\w.(]|-\w)`;
const START = String.raw`(?<![\w.$]|\w-)`;

const include = (...names: string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));

/** Colours for the language: what a line shows without a server, and before it has started. */
export function grammarOf(catalog: Catalog): Grammar {
  const types = oneOf(catalog.types.map((type) => type.name));
  return {
    information_for_contributors: ['Generated from the catalogs: npm run generate.'],
    name: 'sysdesign',
    scopeName: 'source.sysdesign',
    patterns: include(
      'comments',
      'strings',
      'objective',
      'injection',
      'declaration',
      'property',
      'metric',
      'instance',
      'call',
      'statement',
      'arrow',
      'operator',
      'quantity',
      'punctuation',
    ),
    repository: {
      ...comments(),
      ...declarations(types),
      ...values(catalog),
      injection: {
        name: 'meta.injection.sysdesign',
        match: `${START}(${oneOf(catalog.chaos.map((chaos) => chaos.name))})(?=\\s+on\\b)`,
        captures: { 1: { name: 'support.function.chaos.sysdesign' } },
      },
      statement: {
        match: `${START}(?:(${oneOf(catalog.statements)}|${oneOf(catalog.contextual)})|(${types}))${END}(?!\\s*:)`,
        captures: {
          1: { name: 'keyword.control.sysdesign' },
          2: { name: 'entity.name.type.sysdesign' },
        },
      },
    },
  };
}

function comments(): Record<string, Rule> {
  return {
    comments: {
      patterns: [
        block('comment.block.documentation.sysdesign', String.raw`/\*\*(?!/)`),
        block('comment.block.sysdesign', String.raw`/\*`),
        {
          name: 'comment.line.double-slash.sysdesign',
          match: '//.*$',
        },
      ],
    },
    strings: {
      name: 'string.quoted.double.sysdesign',
      begin: '"',
      end: '"|$',
      beginCaptures: { 0: { name: 'punctuation.definition.string.begin.sysdesign' } },
      endCaptures: { 0: { name: 'punctuation.definition.string.end.sysdesign' } },
    },
  };
}

function block(name: string, begin: string): Rule {
  return {
    name,
    begin,
    end: String.raw`\*/`,
    beginCaptures: { 0: { name: 'punctuation.definition.comment.sysdesign' } },
    endCaptures: { 0: { name: 'punctuation.definition.comment.sysdesign' } },
  };
}

function declarations(types: string): Record<string, Rule> {
  return {
    declaration: {
      patterns: [
        {
          match: `${START}(?:(template)\\s+)?(${types}|call)\\s+(?!on\\b|from\\b)(${NAME})(?!\\s*[:.-]|\\w)`,
          captures: {
            1: { name: 'keyword.control.sysdesign' },
            2: { name: 'entity.name.type.sysdesign' },
            3: { name: 'variable.other.readwrite.component.sysdesign' },
          },
        },
        {
          match: `${START}(system|request|scenario|param)\\s+(${NAME})`,
          captures: {
            1: { name: 'keyword.control.sysdesign' },
            2: { name: 'entity.name.section.sysdesign' },
          },
        },
      ],
    },
  };
}

function values(catalog: Catalog): Record<string, Rule> {
  return {
    property: {
      match: `${START}(${NAME})\\s*(:)(?:\\s*(${oneOf(catalog.values)})${END})?`,
      captures: {
        1: { name: 'variable.other.property.sysdesign' },
        2: { name: 'punctuation.separator.key-value.sysdesign' },
        3: { name: 'constant.language.sysdesign' },
      },
    },
    objective: {
      match: `${START}(${oneOf(catalog.metrics)})(?=\\s*[<>])`,
      captures: { 1: { name: 'variable.language.metric.sysdesign' } },
    },
    metric: {
      match: String.raw`(?<=[\w])(\.)(${oneOf(catalog.metrics)})\b`,
      captures: {
        1: { name: 'punctuation.accessor.sysdesign' },
        2: { name: 'variable.language.metric.sysdesign' },
      },
    },
    instance: {
      name: 'constant.other.instance-type.sysdesign',
      match: `${START}[a-z]\\w*(?:\\.\\w+)*\\.(?:nano|micro|small|medium|\\d*x?large|metal)\\b`,
    },
    call: {
      match: `${START}(?:(${oneOf(catalog.functions)})|(${NAME}))(?=\\()`,
      captures: {
        1: { name: 'support.function.sysdesign' },
        2: { name: 'entity.name.function.sysdesign' },
      },
    },
    quantity: {
      match: `${START}(\\$?\\d+(?:\\.\\d+)?)(?:(${oneOf(catalog.units)})(?!\\w)|([A-Za-z]+))?(/(?:h|month)\\b)?`,
      captures: {
        1: { name: 'constant.numeric.sysdesign' },
        2: { name: 'keyword.other.unit.sysdesign' },
        3: { name: 'constant.numeric.sysdesign' },
        4: { name: 'keyword.other.unit.sysdesign' },
      },
    },
    arrow: { name: 'keyword.operator.arrow.sysdesign', match: '->|~>' },
    operator: { name: 'keyword.operator.sysdesign', match: '[<>]=?|[*/=]' },
    punctuation: { name: 'punctuation.sysdesign', match: String.raw`[{}\[\](),:.]` },
  };
}

/** A group that matches one of some words, the longer of two that start alike first. */
function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/** Colours for a fenced block of the language in Markdown. */
export function markdownGrammar(): object {
  return {
    information_for_contributors: ['Generated from the catalogs: npm run generate.'],
    scopeName: 'markdown.sysdesign.codeblock',
    injectionSelector: 'L:text.html.markdown',
    patterns: [{ include: '#block' }],
    repository: {
      block: {
        begin:
          String.raw`(^|\G)(\s*)(` + '`{3,}|~{3,}' + String.raw`)\s*(sysdesign)(\s+[^` + '`~]*)?$',
        name: 'markup.fenced_code.block.markdown',
        end: String.raw`(^|\G)(\2|\s{0,3})(\3)\s*$`,
        beginCaptures: {
          3: { name: 'punctuation.definition.markdown' },
          4: { name: 'fenced_code.block.language.markdown' },
        },
        endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
        patterns: [
          {
            begin: String.raw`(^|\G)(\s*)(.*)`,
            while: String.raw`(^|\G)(?!\s*([` + '`~' + String.raw`]{3,})\s*$)`,
            contentName: 'meta.embedded.block.sysdesign',
            patterns: [{ include: 'source.sysdesign' }],
          },
        ],
      },
    },
  };
}
