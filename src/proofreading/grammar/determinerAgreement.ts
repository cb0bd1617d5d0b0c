import type { Token } from '../tagger.js';
import type { Disagreement } from './agreement/disagreement.js';
import { isPlural } from './agreement/number.js';
import { plural } from './inflect.js';
import { WORD_SETS } from './wordSets.js';

const OF_ONE = new Set(['a', 'an', 'every', 'another', 'this', 'that']);
const OF_MANY = new Set(['these', 'those', 'several', 'both', 'many']);
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|[2-9]|[1-9]\d{1,2}|[3-9]\d{3}|1[0-8]\d{2})$/;
/** Before these, the noun is what somebody has or does, and no verb: "for this roles", but "what this means". */
const GOVERNS = /^(?:for|of|in|at|with|to|on|from|about|by|into|during|around|through|without|behind|near)$/;
/** They stand in the plural before a noun, or name one thing. */
const ONE_THING =
  /^(?:savings|chambers|lots|heads|goods|grounds|remains|premises|proceeds|whereabouts|outskirts|surroundings|innings|odds|amends|hundreds|thousands|dozens|levels|roads|lists|grades|stars|sides|teams|people|sixties|seventies|eighties|nineties|twenties|thirties|criteria|phenomena|stairs|dates|minutes|pains|looks|basics|rapids|falls|meadows|gardens|gates|thumbs|sparks)$/;
/** Things that are surely counted, by what they are called. */
const COUNTED =
  /(?:[^e]er|or|ist|ian|ant|man|woman|child|boy|girl|box|ship|shop|school|page|side|thing|ment|ology|board|room|house|way|hand|piece|step|point)$/;
const NOT_COUNTED =
  /^(?:water|paper|weather|matter|power|order|labour|labor|colour|color|humor|humour|butter|sugar|corner|silver|copper|leather|rubber|timber|lumber|equipment|management|government|furniture|work|favor|favour|honour|per|over|under|after|either|other|number|sort|short|cover|answer|offer|order|wonder|player|hardware|hand|side|point|step|quarter|senior|junior|minor|major|fewer|former|latter|dinner|summer|winter|liter|inter|better|horse|super|poor|floor|human|van|can|than|want|german|roman|room|page|way|point|piece|house|board|employment|entertainment|investment|treatment|development|measurement|movement|agreement|headquarter|foot|pound|doctor|mirror)$/;

/** Nouns that are not as many as the word before them says: "for this roles", "every guests", "thirty year in the trade". */
export function determinerAgreement(sentence: readonly Token[]): Disagreement[] {
  return sentence.flatMap((determiner, at) => {
    const isOne = OF_ONE.has(determiner.text);
    const isMany = OF_MANY.has(determiner.text) || NUMBER.test(determiner.text);
    if (!isOne && !isMany) return [];
    let end = at + 1;
    const adjective = sentence[end];
    if (adjective?.pos === 'ADJ') {
      // "Every firm talks": a tagger takes the noun for an adjective.
      if (['collective', 'person', 'countable'].some((set) => WORD_SETS[set]?.has(adjective.text))) return [];
      // "I caught nine last quarter", "a master stops me"
      if (/^(?:last|next|half|past|more|most)$/.test(adjective.text)) return [];
      if (/^(?:DET|PRON|VERB)$/.test(sentence[end + 2]?.pos ?? '')) return [];
      end++;
    }
    const noun = sentence[end];
    if (noun?.pos !== 'NOUN' || !endsPhrase(sentence, end)) return [];
    const right = isOne ? ofOne(sentence, at, noun) : ofMany(sentence, at, noun);
    return right ? [{ subject: determiner, verb: noun, right }] : [];
  });
}

/** "A sports car", "a two-day course", "a parks and gardens team": the noun that counts comes later. */
function endsPhrase(sentence: readonly Token[], at: number): boolean {
  const [next, second] = [sentence[at + 1], sentence[at + 2]];
  if (!next) return true;
  if (/^(?:NOUN|PROPN|NUM|X|SYM)$/.test(next.pos) || /^(?:-|'s?|\/|&|’|")$/.test(next.text)) return false;
  // "A payments switch", "30 customer calls": a tagger takes the noun for a verb.
  if (next.pos === 'VERB' && (next.text === next.lemma || /[^s]s$/.test(next.text))) return false;
  if (next.text === 'and' || next.text === 'or') return /^(?:DET|PRON|AUX|ADP)$/.test(second?.pos ?? 'DET');
  if (next.pos === 'ADJ') return !/^(?:NOUN|PROPN|ADJ)$/.test(second?.pos ?? '');
  return true;
}

function ofOne(sentence: readonly Token[], at: number, noun: Token): string | undefined {
  const { text } = sentence[at] ?? { text: '' };
  const before = sentence[at - 1];
  if (!isPlural(noun) || ONE_THING.test(noun.text) || plural(noun.lemma) !== noun.text) return undefined;
  const direct = sentence[at + 1] === noun;
  if (text === 'this' || text === 'that') {
    const next = sentence[sentence.indexOf(noun) + 1];
    if (!GOVERNS.test(before?.text ?? '') || /^(?:VERB|AUX|ADV|ADJ)$/.test(next?.pos ?? '')) return undefined;
    return WORD_SETS['verbToo']?.has(noun.text) || (direct && text === 'that' && next?.pos === 'DET')
      ? undefined
      : noun.lemma;
  }
  // "Type A bulbs", "my A levels", "every few weeks", "another ten days"
  if (/^an?$/.test(text) && before && /^(?:NOUN|PROPN|NUM|DET)$/.test(before.pos)) return undefined;
  if (WORD_SETS['possessive']?.has(before?.text ?? '')) return undefined;
  return direct ||
    !/^(?:few|many|great|good|other|dozen|hundred|thousand|million|further)$/.test(
      sentence[at + 1]?.text ?? '',
    )
    ? noun.lemma
    : undefined;
}

function ofMany(sentence: readonly Token[], at: number, noun: Token): string | undefined {
  const { text, lemma } = noun;
  const before = sentence[at - 1];
  // "Year six teacher", "a twenty-two person"
  if (
    before &&
    (/^(?:NOUN|PROPN|NUM)$/.test(before.pos) ||
      /^(?:-|–|\/|past|of|and|or|the|number|page)$/.test(before.text))
  )
    return undefined;
  if (text !== lemma || WORD_SETS['uncounted']?.has(text) || WORD_SETS['eitherNumber']?.has(text))
    return undefined;
  if (WORD_SETS['collective']?.has(text) || WORD_SETS['mass']?.has(text)) return undefined;
  const isCounted =
    (['countable', 'person', 'time'].some((set) => WORD_SETS[set]?.has(text)) && text !== 'horse') ||
    (COUNTED.test(text) && !NOT_COUNTED.test(text));
  if (!isCounted || (sentence[at]?.text === 'both' && sentence[sentence.indexOf(noun) + 1]?.text === 'and'))
    return undefined;
  return plural(lemma);
}
