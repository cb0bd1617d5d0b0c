// What the benchmarks measure: one bundle, as the extension has it.

export { check } from '../../src/guidelines/check.js';
export {
  type CheckContext,
  DEFAULT_DEADLINE,
  DEFAULT_LIMITS,
} from '../../src/guidelines/context.js';
export { readLanguage } from '../../src/guidelines/language.js';
export { LANGUAGE_FILES } from '../../src/guidelines/languageFiles.js';
export { indexResume } from '../../src/guidelines/resumeIndex.js';
export { SentenceIndex } from '../../src/guidelines/sentenceIndex.js';
export { NoteDirectory } from '../../src/guidelines/siblings.js';
export { type Note, parseNote } from '../../src/note/note.js';
export { ProofreadingClient } from '../../src/proofreading/client.js';
export { type Passage, passagesOf } from '../../src/proofreading/passages.js';
export { handedOver } from '../../src/proofreading/protocol.js';
export { joinVocabularies, vocabularyOf } from '../../src/proofreading/vocabulary.js';
