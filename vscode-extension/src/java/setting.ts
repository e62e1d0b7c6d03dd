import * as vscode from 'vscode';

const QUERY = 'sysdesign.java.home';

/**
 * Opens the settings at the one that names the Java. It belongs to the machine that the server runs on, so where that
 * is another one than the window's, the editor keeps it with the settings of that machine.
 */
export function openJavaSetting(): vscode.Command {
  const title = 'Open Setting';
  return vscode.env.remoteName === undefined
    ? { title, command: 'workbench.action.openSettings', arguments: [QUERY] }
    : { title, command: 'workbench.action.openRemoteSettings', arguments: [{ query: QUERY }] };
}
