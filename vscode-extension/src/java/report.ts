import * as vscode from 'vscode';
import type { JavaLookup } from './lookup';
import { javaProblem } from './problem';
import { openJavaSetting } from './setting';

const HOW_TO_INSTALL = 'How to Install Java';

/** Says what is wrong with the Java that was looked for, and offers the two ways out. Does not wait for the answer. */
export function reportJavaProblem(
  lookup: Exclude<JavaLookup, { kind: 'found' }>,
  log: vscode.LogOutputChannel,
): void {
  const message = javaProblem(lookup);
  const setting = openJavaSetting();
  log.error(message);
  void vscode.window
    .showErrorMessage(message, setting.title, HOW_TO_INSTALL)
    .then(async (chosen) => {
      if (chosen === setting.title) {
        await vscode.commands.executeCommand(
          setting.command,
          ...((setting.arguments ?? []) as unknown[]),
        );
      } else if (chosen === HOW_TO_INSTALL) {
        await showHowToInstall();
      }
    });
}

async function showHowToInstall(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: HOW_TO_INSTALL_TEXT,
  });
  await vscode.window.showTextDocument(document, { preview: true });
}

const HOW_TO_INSTALL_TEXT = `# Java for sysdesign

sysdesign simulates on Java 17 or newer; a runtime (JRE) is enough.

- Debian, Ubuntu: \`sudo apt install openjdk-17-jre-headless\`
- Fedora: \`sudo dnf install java-21-openjdk-headless\`
- macOS: \`brew install openjdk@21\`
- Windows: \`winget install EclipseAdoptium.Temurin.21.JRE\`

Then run **sysdesign: Restart Language Server**. A Java that is not on the PATH is named by the setting
\`sysdesign.java.home\`: the folder that has \`bin/java\` in it.
`;
