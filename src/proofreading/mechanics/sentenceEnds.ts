import { splitSentences } from '../../note/sentences.js';
import type { Mistake } from '../mistake.js';
import { slip } from './slip.js';

/** Sentences that end without a mark, or with the wrong one. */
export function* sentenceEnds(text: string): Iterable<Mistake> {
  const sentences = splitSentences(text, { start: 0, end: text.length });
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (asks(sentence)) yield slip({ start: end - 1, end }, 'A question ends with a question mark.', '?');
  }
  const last = sentences.at(-1);
  if (last) yield* lastMark(text.slice(last.start, last.end), last.start);
}

/** A paragraph of a whole sentence or more that ends without a mark, or with a comma. */
function* lastMark(sentence: string, start: number): Iterable<Mistake> {
  const { 0: written = '', index = 0 } = /[\p{L}\p{N}]+,?$/u.exec(sentence) ?? {};
  if (written === '' || sentence.split(' ').length < 6) return;
  yield slip(
    { start: start + index, end: start + index + written.length },
    'The sentence has no mark at its end.',
    `${written.replace(/,$/, '')}.`,
  );
}

/** The verb before its subject: "Do you", "When will the". Wishes go without: "May I thank you". */
const INVERTED: readonly RegExp[] = [
  /^(?:Do(?! your)|Does|Did|Is|Are|Was|Has|Have) (?:you|your|the(?! (?:decency|courtesy|grace)\b)|there|it|that|this|they|he|she|we|I|any|anyone|someone)\b/,
  /^(?:Will|Can) (?:the|there|it|that|this|they|he|she|we|I)\b/,
  /^(?:Would|Could) (?:there|it|that (?:be|work|suit)|this|they|he|she|the)\b/,
  /^(?:Would|Could|Does|Did|Will|Is|Are|Was|Has) (?:your|my|our|their|his|her)\b/,
  // "What stations does the line serve"
  /^(?:What|Which|Whose|How (?:many|much)) (?:\p{Ll}+ ){1,2}(?:does|do|did) (?:you|your|the|they|it|he|she|we|I)\b/u,
  // "What happens there when it snows", "How many have quit": nothing is said of it
  /^(?:What|Who) (?:happens|happened|decides|runs|owns|pays|looks|keeps|checks)\b(?!.* (?:is|was|are|were|matters?|depends?|remains?|counts?|stays?|makes?|tells?|shows?|will|would|should|can)\b)/,
  /^How (?:many|much)(?: (?!(?:you|we|they|it|he|she|of|I)\b)\p{Ll}+)? (?:have|has|are|were|do|did|does|can|will|would|is)\b(?!.*,)/u,
  // "Do your students keep"
  /^Do your (?:\p{Ll}+ )?(?:\p{Ll}+(?:er|or|ist|ee|ian|nt)s|nurses|staff|people|teams|children|guests|neighbours) \p{Ll}/u,
  /^(?:Could|Would|Might|Should) (?:I|we|you) not\b/,
  /^(?:Could|Can|Would|Will) you (?:please |possibly |just |kindly )?(?:tell|say|confirm)\b/,
  /^(?:May|Might|Shall|Could|Can) (?:I|we) (?:please |just |also )?(?:ask|know|send|have|expect|come|take|meet|see|bring|call)\b/,
  /(?:^|[;—–] (?:and |so |but |or )?)(?:when|where|how|why|what|who)(?: (?:long|many|much|soon|often|big|far|early|late))? (?:do|does|did|is|are|was|were|will|would|can|could|should|might|shall) (?:you|your|the|there|they|we|I)\b/i,
];

/** What is told or quoted, however it begins. */
const TOLD =
  /^Do (?:the|this|that|it)\b|[,;] (?:and |but |so |because )?(?:I|you|we|he|she|they|was|were|is|said|asked|began|\p{L}+ (?:was|said|asked))\b(?! (?:please|kindly)\b)/u;

function asks(sentence: string): boolean {
  if (!sentence.endsWith('.') || sentence.length > 160 || sentence.includes('?')) return false;
  // "Do the decent thing", "Do your best", "What can I say, I love it", "Did it last, I wonder"
  if (TOLD.test(sentence)) return false;
  return INVERTED.some((pattern) => pattern.test(sentence));
}
