/** The entry in the Node extension host: desktop, remote, code-server. */
export { activate } from './extension.js';
