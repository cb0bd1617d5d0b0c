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

const AUX = '(?:do(?= you)|does|did|is|are|was|has|will|would|could|can|might|should|shall)';
const SUBJECT = '(?:you|your|the|there|it|that|this|they|he|she|we|I|my|our|any|anyone|someone|somebody)';
/** What leads to a question: "When the ministry has signed, is there", "You mentioned a trial; would that be". */
const LED = '(?:[;:—–] (?:(?:so|and|but|or),? )?|, (?:so|but) |^(?:When|If|After|As|Before|Once)\\b[^,;]+, )';
const START = `(?:^(?:(?:So|And|But|Or),? )?|${LED})`;

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
  // "Please could you say whether", "I have a place; would that be before"
  new RegExp(`${START}(?:please,? )?(?:would|could|can|will|might) you\\b`, 'i'),
  new RegExp(`${LED}${AUX} ${SUBJECT} \\p{L}+ \\p{L}`, 'iu'),
  new RegExp(
    `${START}(?:what|when|where|why|how|whom?)(?: (?:long|soon|often|far|early|late))? ${AUX} ${SUBJECT}\\b(?! not\\b)`,
    'i',
  ),
  new RegExp(`^(?:Is|Are|Was|Were|Do|Does|Did|Have|Has|Would|Could|Should)n['’]t (?!you\\b)${SUBJECT}\\b`),
  /^(?:Would|Could|Might|Shall|Am) (?:I|we|it) \p{Ll}(?!.*, (?:well|and would|are)\b)/u,
  /^(?:Is|Are|Was|Does|Did|Would|Will|Could|Might) (?:a|an|another|one|somebody|these|those|all) \p{Ll}/u,
  // "How old is that vine", "What's the next step", "Why has nobody written", "Who would want"
  /^How \p{Ll}+ (?:is|are|was|were) (?:the|that|this|your|our|it|they)\b(?!.*,)/u,
  /^(?:So,? )?wh(?:at|en|ere)['’]s (?:the|your|an?) (?!.*(?:,| is | are | was ))/i,
  /^(?:Why|Where|When) (?:has|have|do|does|did|would|will|can) \p{Ll}+ \p{Ll}/u,
  /^Who (?:would|could|will|can) (?!.* (?:is|was|are|were)\b)/,
  // "Any idea when", "Want me to share it"
  /^(?:Any (?:idea|chance|news|word|notion|sense) (?:of|when|whether|if|how|what|on|that|yet)\b(?!.* (?:would|will|is)\b)|(?:Do you )?[Ww]ant me to\b|How much longer\b)/,
  // "Thank you, and may I ask whom I should expect to hear from"
  /\b(?:may|might|could|can) I (?:please |just |also |kindly )?(?:ask|know|enquire|inquire)\b.* (?:when|whether|if|what|who|whom|how|which|where|why)\b/i,
  /^(?:Could|Would|Might|Should) (?:I|we|you) not\b/,
  /^(?:Could|Can|Would|Will) you (?:please |possibly |just |kindly )?(?:tell|say|confirm)\b/,
  /^(?:May|Might|Shall|Could|Can) (?:I|we) (?:please |just |also )?(?:ask|know|send|have|expect|come|take|meet|see|bring|call)\b/,
  /(?:^|[;—–] (?:and |so |but |or )?)(?:when|where|how|why|what|who)(?: (?:long|many|much|soon|often|big|far|early|late))? (?:do|does|did|is|are|was|were|will|would|can|could|should|might|shall) (?:you|your|the|there|they|we|I)\b/i,
];

/** What is told or quoted, however it begins. */
const TOLD =
  /^Do (?:the|this|that|it)\b|^What (?:does|did) the \p{Ll}+ (?:is|was|are|were)\b|[,;] (?:and |but |so |because )?(?:I|you|we|he|she|they|was|were|is(?! (?:it|that|this|there|the)\b)|said|asked|began|\p{L}+ (?:was|said|asked))\b(?! (?:please|kindly)\b)/u;

function asks(sentence: string): boolean {
  if (!sentence.endsWith('.') || sentence.length > 160 || sentence.includes('?')) return false;
  // "Do the decent thing", "Do your best", "What can I say, I love it", "Did it last, I wonder"
  if (TOLD.test(sentence)) return false;
  // "What you drew – a table of bronze – is the clearest account": behind an aside, what it was about goes on.
  const plain = sentence.replace(/ [–—] [^–—]+ [–—] /g, ' ');
  return INVERTED.some((pattern) => pattern.test(plain));
}
