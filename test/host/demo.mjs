// @ts-check
import { join } from 'node:path';
import { copySamples } from './samples.mjs';

export const root = join(import.meta.dirname, '../..');
/** Ignored by git: the notes, for the person to change, and VS Code's state. */
export const demo = join(root, '.afterword-demo');
export const notes = join(demo, 'notes');

/** Brings the sample notes to where the person may change them. */
export function copyNotes() {
  copySamples(join(root, 'samples'), notes, new Date());
}
