import { runMocha } from '../host/mocha/web.js';
import { loadSuites } from './suites.js';

/** Called by VS Code's browser extension host. */
export const run = () => runMocha(loadSuites);
