// @ts-check
// Brings the sample notes to where F5 opens them (.vscode/launch.json), with fresh dates.
import { copyNotes } from './demo.mjs';

copyNotes();
