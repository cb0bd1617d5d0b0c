import { withoutComments } from '../note/comments.js';
import type { Note } from '../note/note.js';
import { hash } from './hash.js';

const SENT_TEXT = /^(\d{1,6}) words?, [0-9a-f]{8}$/;

/**
 * What is kept of a message that was sent, to be known again: `162 words, 8f3a2c1d`. A person sees in it how long the
 * message was; that it is still the same, the code behind tells. White space and comments do not count.
 */
export function sentTextOf({ text, frontMatter }: Note): string {
  const message = withoutComments(text.slice(frontMatter.range.end)).replace(/\s+/g, ' ').trim();
  const words = message.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return `${words} ${words === 1 ? 'word' : 'words'}, ${hash(message).toString(16).padStart(8, '0')}`;
}

/** How many words such a text says that there were; `undefined` where it is something else. */
export function sentWords(sentText: string): number | undefined {
  const words = SENT_TEXT.exec(sentText)?.[1];
  return words === undefined ? undefined : Number(words);
}
