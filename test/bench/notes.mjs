// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { importSource, ROOT } from '../../scripts/importSource.mjs';
import { readFixture } from '../corpus/fixture.mjs';

const CORPUS = path.join(ROOT, 'test/corpus/work');
/** Interviews that are read, evenly from all: a p99 needs some three hundred notes, and not fifteen hundred. */
const INTERVIEWS = 60;

/** @type {typeof import('./core.js')} */
export const core = await importSource('test/bench/core.ts');

/**
 * @typedef {import('./core.js').CheckContext} CheckContext
 * @typedef {import('./core.js').NoteDirectory} NoteDirectory
 */

/**
 * A note of the corpus as text. What it is parsed to is not kept: where many such objects stay alive, V8 makes all later
 * ones where they are costly to throw away, and no editor keeps them.
 *
 * @typedef {{ file: string, text: string, context: Omit<CheckContext, 'siblings'> }} BenchNote
 */

const media = (/** @type {string} */ file) => readFile(path.join(ROOT, 'media', file));
const language = core.readLanguage(
  await media(core.LANGUAGE_FILES.model),
  await media(core.LANGUAGE_FILES.interests),
);

/**
 * The notes of the corpus, without labels, each with what its check depends on. Sent ones are left out: hardly a rule
 * looks at them.
 *
 * @returns {Promise<BenchNote[]>}
 */
export async function readNotes() {
  const all = (await readdir(CORPUS)).sort();
  const step = Math.max(1, Math.floor(all.length / INTERVIEWS));
  const interviews = all.filter((_, i) => i % step === 0);
  return (await Promise.all(interviews.map(readInterview))).flat();
}

/** @param {string} interview */
async function readInterview(interview) {
  const read = (/** @type {string} */ file) => readFile(path.join(CORPUS, interview, file), 'utf8');
  const settings = parse(await read('interview.yaml'));
  const context = {
    now: new Date(settings.now),
    deadline: core.DEFAULT_DEADLINE,
    limits: { ...core.DEFAULT_LIMITS, ...settings.limits },
    rules: {},
    resume: settings.resume ? core.indexResume(await read(settings.resume)) : undefined,
    language,
  };
  const files = (await readdir(path.join(CORPUS, interview))).filter((file) => file.endsWith('.md')).sort();
  const notes = await Promise.all(
    files.map(async (file) => {
      const { text } = readFixture(await read(file));
      const note = core.parseNote(text);
      return note && !note.isSent ? [{ file: `${interview}/${file}`, text, context }] : [];
    }),
  );
  return notes.flat();
}

/** @param {string} file @param {string} text */
export function parseNote(file, text) {
  const note = core.parseNote(text);
  if (!note) throw new Error(`${file} is no note.`);
  return note;
}

/**
 * Enters a note as the index of the workspace does, from its text.
 *
 * @param {NoteDirectory} directory @param {string} file @param {string} text
 */
export function enter(directory, file, text) {
  const note = parseNote(file, text);
  directory.set({ file, interviewer: note.interviewer, company: note.company }, note.body.sentences);
}
