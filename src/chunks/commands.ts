/** The commands: loaded with the first that is called. */
export { createCommands } from '../commands/createCommands.js';
