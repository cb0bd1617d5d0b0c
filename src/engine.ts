import { check } from './guidelines/check.js';
import { type CheckContext, DEFAULT_DEADLINE } from './guidelines/context.js';
import type { Finding } from './guidelines/guideline.js';
import { indexResume } from './guidelines/resumeIndex.js';
import { SentenceIndex } from './guidelines/sentenceIndex.js';
import { NoteDirectory } from './guidelines/siblings.js';
import { type Note, parseNote } from './note/note.js';
import type { Proofreader } from './proofreading/proofreader.js';
import { mergeFindings, proofreadNote } from './proofreading/proofreadNote.js';
import { joinVocabularies, vocabularyOf } from './proofreading/vocabulary.js';

export { DEFAULT_LIMITS } from './guidelines/context.js';
export { readLanguage } from './guidelines/language.js';
export { LANGUAGE_FILES } from './guidelines/languageFiles.js';

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export type CheckOptions = Pick<CheckContext, 'now' | 'limits' | 'language'> & {
  /** The text of the resume. */
  readonly resume?: string | undefined;
};

/** Checks a set of notes as siblings of one another. Files that are no notes are left out of the result. */
export function checkNotes(files: readonly TextFile[], options: CheckOptions): Map<string, Finding[]> {
  const directory = new NoteDirectory(new SentenceIndex());
  const notes: { file: string; note: Note }[] = [];
  for (const { file, text } of files) {
    const note = parseNote(text);
    if (!note) continue;
    notes.push({ file, note });
    directory.set({ file, interviewer: note.interviewer, company: note.company }, note.body.sentences);
  }
  const resume = options.resume === undefined ? undefined : indexResume(options.resume);
  return new Map(
    notes.map(({ file, note }) => [
      file,
      check(note, {
        now: options.now,
        limits: options.limits,
        language: options.language,
        deadline: DEFAULT_DEADLINE,
        rules: {},
        siblings: directory.siblingsOf(file),
        resume,
      }),
    ]),
  );
}

/**
 * Adds what a proofreader finds to what `checkNotes` found. The words of all notes are words in each of them.
 *
 * @param checked the findings of the guidelines, by file
 */
export async function proofreadNotes(
  files: readonly TextFile[],
  checked: ReadonlyMap<string, readonly Finding[]>,
  proofreader: Pick<Proofreader, 'setVocabulary' | 'check'>,
): Promise<Map<string, Finding[]>> {
  const notes = files.flatMap(({ file, text }) => {
    const note = parseNote(text);
    return note ? [{ file, note }] : [];
  });
  proofreader.setVocabulary(joinVocabularies(notes.map(({ note }) => vocabularyOf(note))));
  const results = new Map<string, Finding[]>();
  for (const { file, note } of notes) {
    const mistakes = await proofreadNote(note, {}, (passage) => proofreader.check(passage));
    results.set(file, mergeFindings(checked.get(file) ?? [], mistakes));
  }
  return results;
}
