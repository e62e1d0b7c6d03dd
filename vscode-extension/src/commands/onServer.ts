import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';

/** Has the server execute one of its commands. */
export async function onServer(
  client: LanguageClient,
  command: string,
  ...args: readonly string[]
): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
}
