import * as vscode from 'vscode';

/** The identifier of the language in package.json. */
export const LANGUAGE = 'sysdesign';

/** The document a command is about: that of the argument, else the one in the active editor; undefined if not ours. */
export async function documentOf(argument: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = uriOf(argument);
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document : undefined;
}

/** A menu hands over a Uri, the server's lens a string. */
function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) {
    return argument;
  }
  return typeof argument === 'string' ? vscode.Uri.parse(argument) : undefined;
}
