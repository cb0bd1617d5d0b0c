/** What is done with the passages of a note outside of the worker: loaded with the first note. */
export { carryOver } from '../proofreading/carryOver.js';
export { isWanted, toFindings } from '../proofreading/findings.js';
export { passagesOf } from '../proofreading/passages.js';
export { mergeFindings } from '../proofreading/proofreadNote.js';
