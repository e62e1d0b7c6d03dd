import * as vscode from 'vscode';
import { LANGUAGE } from '../language';

const THEIA = /theia/i;

/**
 * Has Theia ask for the hints again. It drops the event by which a provider says that its hints changed, which is all
 * that other editors need, but it asks anew whenever there is another provider.
 */
export function askAgainForHints(): void {
  if (THEIA.test(`${vscode.env.appName} ${vscode.env.uriScheme}`)) {
    const nothing: vscode.InlayHintsProvider = { provideInlayHints: () => [] };
    vscode.languages.registerInlayHintsProvider({ language: LANGUAGE }, nothing).dispose();
  }
}
