import { describe, expect, it } from 'vitest';
import { isFromPage } from '../src/diagram/messages';
import { diagramPage } from '../src/diagram/page';

const page = diagramPage({
  script: 'https://x/diagram.js',
  style: 'https://x/diagram.css',
  nonce: 'abc',
  title: '"<shop>"',
});

describe('the page of the diagram', () => {
  it('lets in only what carries its nonce', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'nonce-abc'",
      "style-src 'nonce-abc'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).toContain('<script nonce="abc" src="https://x/diagram.js">');
  });

  it('shows a title as text', () => {
    expect(page).toContain('<title>&quot;&lt;shop&gt;&quot;</title>');
  });
});

describe('a message from the page', () => {
  it.each([{ kind: 'ready' }, { kind: 'clicked', id: 'app' }])('is taken: %j', (message) => {
    expect(isFromPage(message)).toBe(true);
  });

  it.each([null, 'ready', {}, { kind: 'run' }, { kind: 'clicked' }, { kind: 'clicked', id: 3 }])(
    'is refused: %j',
    (message) => {
      expect(isFromPage(message)).toBe(false);
    },
  );
});
