import type { Token } from '../../tagger.js';
import { ing, irregularPast } from '../inflect.js';
import { WORD_SETS } from '../wordSets.js';
import { hasComplement, hasContactClause, isIng, isPast, isThird } from './forms.js';

/** Before these, "to" is no preposition. */
const BEFORE_INFINITIVE =
  /^(?:want|wants|wanted|wanting|hope|hopes|hoped|hoping|need|needs|needed|wish|wished|plan|plans|planned|planning|eager|keen|able|unable|glad|happy|ready|willing|thrilled|delighted|proud|desperate|hard|easy|difficult|possible|important|necessary|free|likely|lucky|honoured|honored|pleased|sorry|afraid|quick|slow|opportunity|chance|ability|time|right|desire|decision|invitation|willingness|permission|have|has|had|how|what|where|when|whether|like|likes|love|try|tried|trying|decided|expect|expected|agreed|managed|offered|ought|going|know|knows|learned|learnt|began|started|seem|seems|seemed|wait|refuse|refused|able|order|enough|free)$/;

/** Behind these, "me to", "you to" may be a preposition ("introduced me to running"). */
const TOWARDS =
  /^(?:introduc|lead|led|limit|brought|bring|expos|attribut|restrict|turn|open|forward|used|commit|dedicat|devot|oppos|accustom|clos|similar|key|prefer|due|owe|owing|thank|from|compar|next|back|contribut|response|respond|object|resort|switch|mov|return|point|credit|approach|link|tie|tied|relat|get|got|came|come)/;

/** Behind these, "to" is a preposition. */
const ADJECTIVES_TOWARDS =
  /^(?:similar|close|due|open|accustomed|used|opposed|key|next|prior|subject|related|relevant|equal|new|common|kind|specific|superior|inferior|loyal|true|central|attached|devoted|committed|dedicated|addicted|native|immune|resistant|sensitive|parallel|adjacent|contrary|preferable|second|local|blind|deaf|allergic|comparable|identical|essential|critical|integral|crucial|vital|unique|faithful|opposite|set|down|up|first|last|suited|thanks|late|early|long|near|nearest|far)$/;

/** "to learned about", "to gave it", "to talks through", "want to going". */
export function behindTo(
  sentence: readonly Token[],
  to: number,
  verb: Token,
  at: number,
): string | undefined {
  const governor = sentence[to - 1];
  const words = sentence.slice(Math.max(0, to - 6), to);
  // "Most founders I talked to afterwards said"
  if (isPast(verb) && at > to + 1 && governor?.pos === 'VERB' && hasContactClause(sentence, to))
    return undefined;
  // "From stressed to relieved", "is used to being"
  if (governor?.text === 'forward') return isPast(verb) ? ing(verb.lemma) : undefined;
  // "To wrote the words on it"
  if (!governor) return irregularPast(verb.lemma) === verb.text ? verb.lemma : undefined;
  if (words.some(({ text }) => text === 'from')) return undefined;
  const isInfinitive =
    BEFORE_INFINITIVE.test(governor.text) ||
    (governor.pos === 'ADJ' && !isIng(verb) && !ADJECTIVES_TOWARDS.test(governor.text)) ||
    (/^(?:me|us|him|them|you)$/.test(governor.text) && !words.some(({ text }) => TOWARDS.test(text)));
  // "Dedicate your time to taking"
  const isTowards = sentence
    .slice(Math.max(0, to - 10), to)
    .some(({ text }) => /^(?:dedicat|devot|commit|from$)/.test(text));
  if (isIng(verb)) return isInfinitive && !isTowards && hasComplement(sentence, at) ? verb.lemma : undefined;
  // "The ticket is set to closed."
  if (
    isPast(verb) &&
    !isInfinitive &&
    sentence[at + 1]?.pos === 'PUNCT' &&
    /^(?:set|default|go|went|goes|changed|moved)/.test(governor.text)
  )
    return undefined;
  // "The cap you are holding to struck me"
  if (isPast(verb) && governor.text.endsWith('ing') && !isInfinitive) return undefined;
  if (isPast(verb)) {
    // "The handover you let me listen to took"
    const isOnlyPast =
      (irregularPast(verb.lemma) === verb.text || verb.text === 'had') &&
      (governor.pos !== 'VERB' || isInfinitive);
    return isOnlyPast || hasComplement(sentence, at) ? verb.lemma : undefined;
  }
  // "Going to gigs", "lose more time to punctures"
  const isVerb = ['baseVerb', 'commonVerb'].some((set) => WORD_SETS[set]?.has(verb.lemma));
  return isThird(verb) &&
    hasComplement(sentence, at) &&
    (isVerb || /^(?:DET|PRON)$/.test(sentence[at + 1]?.pos ?? '')) &&
    // "resources to projects that are"
    !/^(?:that|who|which|where|i|you|we|they|he|she)$/.test(sentence[at + 1]?.text ?? '') &&
    (isInfinitive || /^(?:DET|PRON)$/.test(sentence[at + 1]?.pos ?? ''))
    ? verb.lemma
    : undefined;
}
