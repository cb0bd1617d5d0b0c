import { parseBody } from '../note/body.js';
import { SentenceIndex } from './sentenceIndex.js';

/** The sentences and bullets of a resume, to be found again in a note. */
export function indexResume(text: string): SentenceIndex {
  const body = parseBody(text, { start: 0, end: text.length });
  const index = new SentenceIndex();
  index.add('resume', body.sentences);
  return index;
}
