/** The entry in the browser's extension host: vscode.dev. */
export { activate } from './extension.js';
