import * as vscode from 'vscode';

// VS Code takes a string as well, in every version that the extension runs in, and hands it over as it is. A `Uri`
// would arrive damaged: `Uri.parse` decodes it, and `%26` in a message becomes a `&` that ends the message.
declare module 'vscode' {
  namespace env {
    function openExternal(target: string): Thenable<boolean>;
  }
}

/** Opens a link outside of VS Code, just as it is written. @returns whether something took it */
export async function openLink(link: string): Promise<boolean> {
  try {
    return await vscode.env.openExternal(link);
  } catch {
    // Nothing on this machine opens such links.
    return false;
  }
}
