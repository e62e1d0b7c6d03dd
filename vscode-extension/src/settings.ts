import * as vscode from 'vscode';

/** What all settings of the extension start with. */
export const SECTION = 'sysdesign';

/** The settings that the extension itself reads; the server reads none. */
export const settings = {
  javaHome(): string | undefined {
    const home = section().get<string>('java.home')?.trim();
    return home === '' ? undefined : home;
  },

  serverArguments(): readonly string[] {
    return section().get<string[]>('server.arguments') ?? [];
  },

  inlineMetrics(): boolean {
    return section().get<boolean>('inlineMetrics.enabled') ?? true;
  },

  async setInlineMetrics(enabled: boolean): Promise<void> {
    const inspected = section().inspect<boolean>('inlineMetrics.enabled');
    const target =
      inspected?.workspaceValue === undefined
        ? vscode.ConfigurationTarget.Global
        : vscode.ConfigurationTarget.Workspace;
    await section().update('inlineMetrics.enabled', enabled, target);
  },

  /** Calls back when one of these settings changes. */
  onChange(names: readonly string[], react: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) {
        react();
      }
    });
  },
};

function section(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION);
}
