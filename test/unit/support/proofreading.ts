import { readFileSync } from 'node:fs';
import { parseNote } from '../../../src/note/note.js';
import { type ProofreaderFiles, WORD_MODEL_FILE } from '../../../src/proofreading/files.js';
import type { Proofreader } from '../../../src/proofreading/proofreader.js';
import { proofreadNote } from '../../../src/proofreading/proofreadNote.js';
import { startProofreader } from '../../../src/proofreading/start.js';
import { type Vocabulary, vocabularyOf } from '../../../src/proofreading/vocabulary.js';

export const WASM = 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm';

export function files(): ProofreaderFiles {
  return { wasm: readFileSync(WASM), wordModel: readFileSync(`media/${WORD_MODEL_FILE}`) };
}

let started: Promise<Proofreader> | undefined;

/** The proofreader of the tests of one file: it takes a second to start. */
export function proofreader(): Promise<Proofreader> {
  started ??= startProofreader(files(), 'auto');
  return started;
}

export const FRONT_MATTER = `---
interviewer: Niamh Ó Súilleabháin
title: Engineering Manager
company: Zyloquent
role: Kubernetes Wrangler
interviewed: 2026-11-20T15:00-08:00
topics: [moving the grubbler to Zig]
skills: [flumphing]
---
`;

/** `[what is underlined] → what the first fix makes of it`, for each finding in the body of a note. */
export async function proofread(body: string, vocabulary?: Vocabulary): Promise<string[]> {
  const note = parseNote(FRONT_MATTER + body);
  if (!note) throw new Error('That is no note.');
  const reader = await proofreader();
  reader.setVocabulary(vocabulary ?? vocabularyOf(note));
  const findings = await proofreadNote(note, {}, (passage) => reader.check(passage));
  return findings.map(({ range, fixes }) => {
    const written = note.text.slice(range.start, range.end);
    const [fix] = fixes ?? [];
    return fix ? `${written} → ${fix.edits.map((edit) => edit.newText).join('')}` : written;
  });
}
