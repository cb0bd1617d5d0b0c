import { runMocha } from '../host/mocha/node.js';
import { loadSuites } from './suites.js';

/** Called by VS Code's Node extension host. */
export const run = () => runMocha(loadSuites);
