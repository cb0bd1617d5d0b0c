import { splitSentences } from '../note/sentences.js';
import type { TextRange } from '../note/text.js';
import type { Lexicon } from './lexicon.js';
import type { Mistake } from './mistake.js';
import type { Passage } from './passages.js';

/** What shows in the characters alone: spaces and marks, capitals, words that are joined or split. */
export function checkMechanics({ text, kind }: Passage, lexicon: Lexicon): Mistake[] {
  return [
    ...doubledWords(text),
    ...spacing(text),
    ...splitWords(text),
    ...strayCapitals(text),
    ...contractions(text),
    ...possessiveNames(text, lexicon),
    ...(kind === 'prose'
      ? [
          ...sentenceStarts(text),
          ...missingFullStop(text),
          ...leadIns(text),
          ...openParentheses(text),
          ...questionMarks(text),
        ]
      : []),
    ...(kind === 'greeting' || kind === 'closing' ? firstCapital(text) : []),
    ...(kind === 'greeting' ? uncapitalisedNames(text, lexicon) : []),
  ];
}

function mistake(range: TextRange, message: string, ...newTexts: readonly string[]): Mistake {
  return {
    rule: 'proofreading/grammar',
    range,
    message,
    fixes: newTexts.map((newText) => ({ range, newText })),
  };
}

/** Words that may stand twice: "I had had enough", "that that". */
const MAY_DOUBLE = new Set([
  'had',
  'that',
  'is',
  'very',
  'really',
  'so',
  'no',
  'yes',
  'bye',
  'ha',
  'many',
  'her',
  'do',
  'in',
  'on',
  'long',
  'more',
  'never',
  'again',
  'over',
  'now',
  'far',
  'far',
]);

function* doubledWords(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’]*)[ ]+\1(?![\p{L}\p{N}'’-])/giu)) {
    const word = match[1] ?? '';
    const isName = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(match[0].slice(-word.length)) && match.index > 0;
    if (MAY_DOUBLE.has(word.toLowerCase()) || isName) continue;
    const start = match.index;
    yield mistake({ start, end: start + match[0].length }, `"${word}" stands twice.`, word);
  }
}

function* spacing(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<=[\p{L}\p{N})”"'’]) +([,;:.!?])(?![.\p{L}\p{N}])(?=\s|$|["”’)])/gu)) {
    const range = { start: match.index, end: match.index + match[0].length };
    yield mistake(range, `No space stands before "${match[1]}".`, match[1] ?? '');
  }
  for (const match of text.matchAll(/(?<=\p{L}{2}) ?([,;])(?=\p{L}{2})/gu)) {
    const range = { start: match.index, end: match.index + match[0].length };
    yield mistake(range, `A space is missing after "${match[1]}".`, `${match[1]} `);
  }
  // "the pipeline.It": a sentence begins. "Node.js" and "example.com" are names.
  for (const match of text.matchAll(/(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll}*(?:\s|['’]))/gu)) {
    const range = { start: match.index, end: match.index + match[0].length };
    yield mistake(range, `A space is missing after "${match[1]}".`, `${match[1]} `);
  }
  for (const match of text.matchAll(
    /,[,.]+|(?<![.?!])\.\.(?!\.)|;[;,.]+|(?<=\p{L})\.,(?=\s)(?<!\b(?:etc|inc|ltd|co|corp|jr|sr|a\.m|p\.m|e\.g|i\.e|u\.s|u\.k|ph\.d|m\.d|st|dr|vs|no|\p{Lu})\.,)/giu,
  )) {
    const range = { start: match.index, end: match.index + match[0].length };
    const mark = /\./.test(match[0]) && !/,$/.test(match[0]) ? '.' : match[0].charAt(0);
    if (match[0] === ' .') {
      yield mistake(range, 'One mark is enough here.', '');
      continue;
    }
    yield mistake(range, `One mark is enough here.`, mark === '.' ? '.' : ',');
  }
}

/** Closed compounds that are written as two words by mistake; left out are those that may be two words. */
const SPLIT: ReadonlyMap<string, string> = new Map(
  `with out|how ever|there fore|never theless|any thing|every thing|some thing|any where|every where
  |some where|some how|him self|her self|my self|your self|our selves|them selves|your selves|it self|an other|to gether|to day
  |to morrow|to night|al ready|al though|al ways|al most|be cause|be fore|be tween|be hind|be yond|be side|under stand|under standing
  |under stood|mean while|like wise|other wise|further more|where as|feed back|back ground|white board|white boards|work shop|work shops
  |work flow|work flows|work load|work loads|data base|data bases|team mate|team mates|team work|frame work|frame works|net work|net works
  |note book|note books|hand book|class room|class rooms|after noon|week end|week ends|key board|soft ware|hard ware|web site|web sites
  |on line|off line|up date|up dates|up grade|over view|out come|out comes|in put|out put|back log|dead line|dead lines
  |break through|dash board|dash boards|mile stone|mile stones|wide spread|worth while|when ever|what ever|who ever|which ever
  |where ever|can not|new comer|news letter|news paper|head quarters|bench mark|bench marks|high light|high lights|high lighted|life time
  |life long|ground work|paper work|up coming|on going|out side|in side|land scape|spread sheet|spread sheets|check list|stake holder
  |stake holders|share holder|break fast|birth day|house hold|some one|any one else|every body|no body|any body|some body|for ward|after wards|mean time|up dated|up dates|up dating|up graded|up coming|down time|run time|time line
  |time lines|time table|data set|data sets|end point|end points|play book|play books|run book|run books|after thought
  |hall way|stand point|view point|view points|house keeping|book keeping|step father|grand father|grand mother`
    .split('|')
    .map((pair) => pair.trim().replace(/\s+/g, ' '))
    .map((pair) => [pair, pair.replace(' ', '')]),
);
/** Two words that are one in some places only. */
const ONLY_BEHIND: Readonly<Record<string, RegExp>> = {
  'mean time': /\bin the\s$/i,
  'in side': /\b(?:the|from)\s$/i,
};
/** Two words that are right in some places: there, the other way to read them wins. */
const MAY_BE_TWO: Readonly<Record<string, RegExp>> = {
  'on line':
    /\b(?:is|are|was|were|be|not|come|came|went|go|get|bring|put|only|stand|stood|wait|waited|waiting|back|brought)\s$/i,
  'out side': /\bthe way\s$/i,
  'up dates': /\bup to\s$/i,
  'up date': /\bup to\s$/i,
  'every body': /\b(?:of)\s$/i,
  'no body': /\b(?:has|had|have|with)\s$/i,
  'week end': /\b(?:last|this|next|by|each|every)\s$/i,
};

/** "However I would": what leads over to a sentence is followed by a comma. */
function* leadIns(text: string): Iterable<Mistake> {
  const pattern =
    /(?<=^|[.!?] )(However|Furthermore|Moreover|Additionally)(?= (?:I|we|it|this|the|you|my|our|they|there)\b)/g;
  for (const { 0: word, index } of text.matchAll(pattern))
    yield mistake({ start: index, end: index + word.length }, `A comma follows "${word}".`, `${word},`);
}

/** A parenthesis that is never closed. */
function* openParentheses(text: string): Iterable<Mistake> {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/(?<![:;=]-?)[()]/g)) {
    if (mark === '(') open.push(index);
    else open.pop();
  }
  for (const start of open)
    yield {
      rule: 'proofreading/grammar',
      range: { start, end: start + 1 },
      message: 'This is never closed.',
      fixes: [],
    };
}

function* splitWords(text: string): Iterable<Mistake> {
  const words = [...text.matchAll(/[\p{L}'’]+/gu)];
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (!second || second.index !== first.index + first[0].length + 1 || text[second.index - 1] !== ' ')
      continue;
    const written = `${first[0]} ${second[0]}`;
    const joined = SPLIT.get(written.toLowerCase());
    if (!joined || text[second.index + second[0].length] === '-' || text[first.index - 1] === '-') continue;
    if (ONLY_BEHIND[written.toLowerCase()]?.test(text.slice(0, first.index)) === false) continue;
    if (MAY_BE_TWO[written.toLowerCase()]?.test(text.slice(0, first.index))) continue;
    const newText = /^\p{Lu}/u.test(written) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
    const range = { start: first.index, end: second.index + second[0].length };
    yield mistake(range, `"${written}" is one word: "${newText}".`, newText);
  }
}

/** A capital in the middle of a sentence on a word that is no name's: "I enjoyed Our talk". */
function* strayCapitals(text: string): Iterable<Mistake> {
  const pattern =
    /(?<=\p{Ll} )(We|Our|Your|My|Me|They|Their|Is|Was|Were|Are|Have|Has|Had|And|But|Because|With|That|This|Very|Really|Would|Could|From|About|You|It|To|For|Of|When|How|Which|Who|So|If|Be|Been|Also|Not|The|An|Great|Good|Pleasure|Honour|Honor|Thank|People|(?<=\b(?:the|your|this|our|my|a|an|that) )(?:Team|Role|Company|Position|Interview|Opportunity|Conversation|Meeting|Job|Discussion|Experience|Process))(?=[ ,.]\s?\p{Ll})/gu;
  for (const match of text.matchAll(pattern)) {
    const range = { start: match.index, end: match.index + match[0].length };
    yield mistake(range, `"${match[0]}" needs no capital here.`, match[0].toLowerCase());
  }
}

/** Where only "I'd" and "I'll" can stand, and not "id" or "ill". */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /\bId(?= (?:love|like|be|have|also|really|rather|say|prefer|welcome|appreciate|happily|gladly|never|just|want|been|worked)\b)/g,
    "I'd",
  ],
  [
    /\bIll(?= (?:be|send|have|call|write|let|do|make|see|bring|go|get|try|keep|follow|also|gladly|happily|never|take|share|look|give|need|start|come)\b)/g,
    "I'll",
  ],
];

function* contractions(text: string): Iterable<Mistake> {
  for (const [pattern, right] of CONTRACTIONS) {
    for (const { 0: written, index } of text.matchAll(pattern))
      yield mistake(
        { start: index, end: index + written.length },
        `"${written}" should be "${right}" here.`,
        right,
      );
  }
}

/** "Rajs team": a name, an s, and what is theirs. */
function* possessiveNames(text: string, lexicon: Lexicon): Iterable<Mistake> {
  const pattern =
    /(?<![\p{L}’'-])(\p{Lu}[\p{L}\p{M}]{2,})s(?= (?!(?:and|or|are|were|have|had|who|that|which|in|on|at|to|of|for|from|with|do|did|can|will|would|is|was|has|by|as|but|because)\b)\p{Ll}{3,})/gu;
  for (const { 0: written, 1: name = '', index } of text.matchAll(pattern)) {
    if (!lexicon.isName(name) || lexicon.isName(written) || lexicon.isEnglish(written)) continue;
    const range = { start: index, end: index + written.length };
    yield mistake(range, `"${written}" has no apostrophe: "${name}'s".`, `${name}'s`);
  }
}

function* sentenceStarts(text: string): Iterable<Mistake> {
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}'’.@/\\-])i(?=['’](?:m|ve|ll|d)\b|[ ,.!?;]|$)(?!\.e\.)/gu,
  )) {
    const range = { start: match.index, end: match.index + 1 };
    yield mistake(range, '"I" is always a capital.', 'I');
  }
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const first = /^["“'‘(]*(\p{Ll}[\p{Ll}'’]*)(?=[ ,;:.!?]|$)/u.exec(text.slice(start, end));
    const word = first?.[1];
    if (!first || !word || word === 'i') continue;
    const at = start + first[0].length - word.length;
    yield mistake(
      { start: at, end: at + word.length },
      'A sentence begins with a capital.',
      word.charAt(0).toUpperCase() + word.slice(1),
    );
  }
}

/** A paragraph of a whole sentence or more that ends without a mark. */
function* missingFullStop(text: string): Iterable<Mistake> {
  const last = splitSentences(text, { start: 0, end: text.length }).at(-1);
  if (!last) return;
  const sentence = text.slice(last.start, last.end);
  const word = /[\p{L}\p{N}]+$/u.exec(sentence);
  if (!word || sentence.split(' ').length < 6) return;
  const range = { start: last.end - word[0].length, end: last.end };
  yield mistake(range, 'The sentence has no mark at its end.', `${word[0]}.`);
}

const QUESTION =
  /^(?:do you|does (?:the|your|that|this|it)|is there|are there|when (?:do|will|would|can|should)|what (?:is|are|would|will) (?:the|your|next)|how (?:long|many|much|soon|often) (?:do|does|will|would|is|are)|who (?:will|would) be) [^?]*\.$/i;

/** "Is there anything else that I can send." */
function* questionMarks(text: string): Iterable<Mistake> {
  for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
    const sentence = text.slice(start, end);
    if (!QUESTION.test(sentence) || sentence.length > 160) continue;
    yield mistake({ start: end - 1, end }, 'A question ends with a question mark.', '?');
  }
}

function* firstCapital(text: string): Iterable<Mistake> {
  const first = /^\p{Ll}[\p{Ll}'’]*/u.exec(text)?.[0];
  if (!first) return;
  const range = { start: 0, end: first.length };
  yield mistake(
    range,
    'A line of its own begins with a capital.',
    first.charAt(0).toUpperCase() + first.slice(1),
  );
}

/** "Dear raj,": the name of the person needs its capital. */
function* uncapitalisedNames(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const match of text.matchAll(/(?<= )\p{Ll}[\p{Ll}'’-]+/gu)) {
    const name = lexicon.nameFor(match[0]);
    if (!name || lexicon.isEnglish(match[0])) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    yield mistake(range, `"${match[0]}" begins with a capital: "${name}".`, name);
  }
}
