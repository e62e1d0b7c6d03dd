import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

const PATIENCE_MS = 90_000;

/** Asks again until the answer passes. */
async function answer<T>(ask: () => Thenable<T> | T, passes: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const given = await ask();
    if (passes(given) || Date.now() > deadline) {
      assert.ok(passes(given), `not what was waited for: ${JSON.stringify([given]).slice(0, 500)}`);
      return given;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const document = await vscode.workspace.openTextDocument(path.join(folder, name));
  await vscode.window.showTextDocument(document);
  return document;
}

function startOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `the sample has no '${text}'`);
  return document.positionAt(offset);
}

describe('the extension', () => {
  let document: vscode.TextDocument;
  before(async () => {
    document = await open('three-tier.sysdesign');
  });

  it('is activated by a file of the language', async () => {
    assert.equal(document.languageId, 'sysdesign');
    const extension = vscode.extensions.getExtension('sysdesign.sysdesign');
    await answer(
      () => extension?.isActive,
      (active) => active === true,
    );
  });

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['runSimulation', 'runScenario', 'showDiagram', 'showLog']) {
      assert.ok(commands.includes(`sysdesign.${name}`), name);
    }
  });

  it('gives an outline with the system and what is in it', async () => {
    const outline = await answer(
      () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        ),
      (symbols) => symbols !== undefined && symbols.length > 0,
    );
    assert.equal(outline?.[0]?.name, 'shop');
  });

  it('goes from a use to the declaration', async () => {
    const use = startOf(document, 'app -> redis').translate(0, 'app -> '.length);
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      use,
    );
    const [place] = places;
    assert.ok(place);
    const range =
      'targetRange' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;
    assert.equal(range.start.line, startOf(document, 'cache redis').line);
  });

  it('finds every use of a component', async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      startOf(document, 'redis {'),
    );
    assert.ok(places.length >= 3, `${places.length} places`);
  });

  it('renames a component wherever it is named', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      startOf(document, 'redis {'),
      'memory',
    );
    assert.ok(edit.get(document.uri).length >= 3);
  });

  it('formats a text into one form, and leaves that as it is', async () => {
    const untidy = await vscode.workspace.openTextDocument({
      language: 'sysdesign',
      content: 'system s {\nclient   c {rate:1rps}\n}\n',
    });
    const format = (): Thenable<vscode.TextEdit[] | undefined> =>
      vscode.commands.executeCommand('vscode.executeFormatDocumentProvider', untidy.uri, {
        insertSpaces: true,
        tabSize: 4,
      });
    const edits = await answer(format, (given) => given !== undefined && given.length > 0);
    const change = new vscode.WorkspaceEdit();
    change.set(untidy.uri, edits ?? []);
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.equal(untidy.getText(), 'system s {\n    client c { rate: 1rps }\n}\n');
    assert.deepEqual((await format()) ?? [], []);
  });

  it('gives hints that carry numbers', async () => {
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    await answer(
      () =>
        vscode.commands.executeCommand<vscode.InlayHint[]>(
          'vscode.executeInlayHintProvider',
          document.uri,
          everything,
        ),
      (hints) => hints.length > 0 && hints.every((hint) => /\d/.test(JSON.stringify(hint.label))),
    );
  });

  it('reports a mistake with its stable code', async () => {
    const broken = await vscode.workspace.openTextDocument({
      language: 'sysdesign',
      content: 'system s {\n    client c { rate: 1rps }\n    c -> nowhere\n}\n',
    });
    const problems = await answer(
      () => vscode.languages.getDiagnostics(broken.uri),
      (found) => found.length > 0,
    );
    assert.ok(problems.some((problem) => problem.message.includes('nowhere')));
    assert.ok(problems.every((problem) => problem.code !== undefined));
  });
});
