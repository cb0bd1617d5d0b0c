import type * as vscode from 'vscode';

/** Whether something is a folder itself or lies in it. */
export function isIn(inner: vscode.Uri, folder: vscode.Uri): boolean {
  return `${inner.toString()}/`.startsWith(`${folder.toString()}/`);
}

/** The path of what lies in a folder, from there on: `packages/app/a.md`. */
export function relativePath(folder: vscode.Uri, inner: vscode.Uri): string {
  return inner.path.slice(folder.path.length).replace(/^\//, '');
}
