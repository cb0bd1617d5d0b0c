/** What reads lists of ignored files: loaded when a workspace is scanned. */
export { ignoring } from '../workspace/ignoreRules.js';
