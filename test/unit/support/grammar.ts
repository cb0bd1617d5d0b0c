import { checkGrammar } from '../../../src/proofreading/grammar/grammar.js';
import { createTagger } from '../../../src/proofreading/tagger.js';

const tag = createTagger();

/** What the patterns of grammar say of a text: "was → were". */
export function grammarOf(text: string): string[] {
  return tag(text).flatMap((sentence) =>
    checkGrammar(text, sentence).map(
      ({ range, fixes }) => `${text.slice(range.start, range.end)} → ${fixes[0]?.newText ?? ''}`,
    ),
  );
}
