import type { Lexicon } from '../lexicon.js';
import type { Mistake } from '../mistake.js';
import { isLoose } from '../wordParts.js';
import { slip } from './slip.js';

/** Closed compounds that are written as two words by mistake; left out are those that may be two words. */
const SPLIT: ReadonlyMap<string, string> = new Map(
  `with out|how ever|there fore|never theless|no thing|some what|any thing|every thing|some thing|any where|every where
  |some where|some how|him self|her self|my self|your self|our selves|them selves|your selves|it self|an other|to gether|to day
  |to morrow|to night|al ready|al though|al ways|al most|be cause|be fore|be tween|be hind|be yond|be side|under stand|under standing
  |under stood|mean while|like wise|other wise|further more|where as|feed back|back ground|white board|white boards|work shop|work shops
  |work flow|work flows|work load|work loads|data base|data bases|team mate|team mates|team work|frame work|frame works|net work|net works
  |note book|note books|hand book|class room|class rooms|after noon|week end|week ends|key board|soft ware|hard ware
  |on line|off line|up date|up dates|up grade|over view|out come|out comes|in put|out put|back log|dead line|dead lines
  |break through|dash board|dash boards|mile stone|mile stones|wide spread|worth while|when ever|what ever|who ever|which ever
  |where ever|can not|new comer|news letter|news paper|head quarters|bench mark|bench marks|high light|high lights|high lighted|life time
  |life long|ground work|paper work|up coming|on going|out side|in side|land scape|spread sheet|spread sheets|check list|stake holder
  |stake holders|share holder|break fast|birth day|house hold|some one|any one else|every body|no body|any body|some body|for ward|after wards|mean time|up dated|up dates|up dating|up graded|up coming|down time|run time|time line
  |time table|after thought
  |hall way|stand point|view point|view points|house keeping|book keeping|step father|grand father|grand mother
  |through out|over joyed|over looked|over come|over came|over coming|over whelmed|over whelming|under take|under went|under lying|straight forward|work place|work force
  |wheel chair|wheel chairs|pay roll|hand writing|hand written|grand son|grand sons|grand daughter|grand child|grand children|grand parents|grand pa|grand ma
  |fire wood|wild life|wind screen|wind screens|ship wreck|under took|under write|under writing|under writer|under writers|under standing|under neath|under estimate|under graduate
  |with draw|with drawn|with drew|with drawal|with stand|with hold|with held|care taker|care takers|pot hole|pot holes|earth quake|milk man|book keeper|book shelf|book shop|book shops
  |hand rail|hand rails|hand shake|hand over|truth fully|there after|here after|there by|where by|where in|more over|none theless|not withstanding
  |team mate|class mate|class mates|room mate|room mates|play ground|play grounds|back bone|back pack|cross roads|cross road|door step|door way|door bell
  |eye sight|eye brow|foot path|foot paths|foot print|foot step|foot steps|fore cast|fore casts|fore man|fore front|fore see|fore seen|guide line|guide lines
  |hard ship|house wife|key stone|land lord|land lady|land mark|land marks|life boat|light house|loop hole|loop holes|main tain|main stream|man kind|motor way
  |neighbour hood|neighbor hood|child hood|mother hood|father hood|live stock|out look|out line|out lined|out lines|out dated|out going|out standing|out right|out skirts|out set|out reach
  |over head|over heads|over night|over seas|over due|over haul|over turn|over turned|over sight|over see|over saw|over seen|over lap|over ran
  |per haps|rail ways|sea side|ship yard|ship yards|short comings|short coming|shop keeper|side walk|sky line|snow flake|store room|sun rise|sun set|sun shine|sun light
  |tooth brush|tooth paste|trade mark|under ground|up bringing|up hill|up keep|up set|up stairs|down stairs|up stream|down stream|down load|up load|down loaded|up loaded|ware house|ware houses|water proof|water fall
  |wrong doing|year book|heart felt|house hold|life style|team mates|tool kit|turn over|where abouts
  |sub contractor|sub contractors|sub title|sub titles|sub committee|fire place|fire places|book shelf|book shelves|door way|stair case
  |foot print|land lord|land lady|ware house|ware houses|sun light|moon light|day light|rain fall|snow fall|wheel chair|wheel chairs
  |hand shake|pass word|pass words|text book|text books|gentle man|finger print|mid night|mid week|road side|water proof|waist coat|safe guard
  |proof read|proof reading|court room|court yard|chair man|chair person|sales man|fire man|fore man|grand parents|grand children|grand son|grand daughter`
    .split('|')
    .map((pair) => pair.trim().replace(/\s+/g, ' '))
    .map((pair) => [pair, pair.replace(' ', '')]),
);
/** Adjectives of which the end has one letter less than the word. */
const IN_FUL: ReadonlyMap<string, string> = new Map(
  'help use care thank hope wonder grate success thought skill peace faith force power play'
    .split(' ')
    .map((word) => [`${word} full`, `${word}ful`]),
);
/** Where two words are one, by what stands before and behind them. */
interface Places {
  readonly behind?: RegExp;
  readonly notBehind?: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
}

const FINITE =
  /^ (?:is|was|has|had|can|could|will|would|should|must|who|else|at|from|there|here|seems|knows|knew|agrees|needs|wants|says|said|gets|got|does|did|loves|likes|works|thinks|thought|in the|on the)\b/;
/** Where a clause begins: "I cried at every one from behind a pillar" has none there. */
const CLAUSE =
  /(?:^|[.!?,;:] |\b(?:that|because|and|but|if|when|where|how|since|while|so|as|does|has|is|was|did) )$/i;
/** Behind these, something goes into another: "handed it in to the desk" is no case. */
const INWARDS =
  /\b(?:go|goes|going|went|gone|look\w*|insights?|dig\w*|deep\w*|div\w+|dov\w+|delv\w+|mov\w+|walk\w*|put|fit\w*|fall|fell|research|integrat\w+|feed\w*|translat\w+|settl\w+|turn\w*|chang\w+|tak\w+|took|bring|brought|grow\w*|grew|transition\w*|foray|split|broke|break\w*|come|comes|came|coming|run|ran|pour\w*|fly|flew|jump\w*|fac?tor\w*|welcom\w+|get|got|getting|work\w*|build|built|thought|visit|enquir\w+|inquir\w+) $/i;
const PHRASE = /^ (?:the|an?|my|your|our|his|her|their|its|this|that|how|what|why)\b/;
/** Before a floor of a house: "carried people down stairs" goes by the steps. */
const STAYS =
  /\b(?:it|is|are|was|were|be|am|go|goes|went|come|came|live|lives|lived|work|worked|sat|sit|room|rooms|office|flat|neighbour|neighbor|from|the) $/i;
const PLACES: Readonly<Record<string, Places | readonly Places[]>> = {
  // "Walked along side streets"
  'along side': { before: /^ (?:you|the|a|your|my|our|his|her|their|them|him|me|us|it|others?|everyone)\b/ },
  // "The people I work with in the office"
  'with in': [
    {
      before:
        /^ (?:(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|fortnight|months?|years?|miles?|metres|yards|feet)|reach|budget|walking distance)\b/,
    },
    {
      behind:
        /\b(?:is|are|am|was|were|be|been|well|all|from|stay|stays|keep|fall|falls|fell|arrive|arrived|reply|answer|answered|finish|finished|done|back|ready|lies|sits|sat) $/i,
      before:
        /^ (?:a|an|the|my|our|your|its|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|one|minutes|hours|days|reach)\b/,
    },
  ],
  'mean time': { behind: /\bin the $/i },
  'in side': [{ behind: /\b(?:the|from) $/i }, { before: PHRASE }],
  'on line': {
    notBehind:
      /\b(?:is|are|was|were|be|not|come|came|went|go|get|bring|put|only|stand|stood|wait|waited|waiting|back|brought) $/i,
    notBefore:
      /^ (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|(?:four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|[a-z]\b|manager)|$)/,
  },
  'out side': { notBehind: /\bthe way $/i, notBefore: /^ by side/ },
  // "Got eleven through out of twelve"
  'through out': { notBefore: /^ of\b/ },
  // "Does not quite break through"
  'break through': {
    notBehind: /\b(?:to|not|quite|can|could|will|would|may|might|I|we|you|they|sun|light) $/i,
  },
  // "The only one who ever came"
  'who ever': {
    behind:
      /(?:^|[.!?;,:] |\b(?:that|if|and|but|to|for|from|by|with|ask|tell|let|know|see|find|meet|thank|give|pay|hire) )$/i,
  },
  'not able': {
    behind: /(?:^|\b(?:a|an|the|most|more|is|are|was|were|very|especially|is a|no) )$/i,
    notBefore: /^ to\b/,
  },
  'up dates': { notBehind: /\bup to $/i },
  'up date': { notBehind: /\bup to $/i },
  'team work': { notBefore: /^ (?:on|with|for|from|to|at|together|through|out)\b/ },
  'every body': { notBehind: /\bof $/i },
  'no body': { notBehind: /\b(?:has|had|have|with) $/i },
  'week end': {
    notBehind: /\b(?:last|next|by|each|every|(?:let|as|when|before|until) (?:the|this|my|our)) $/i,
  },
  // "We read every one", but "every one was kind".
  // "I filed eleven claims, and every one was paid": each of them.
  'every one': {
    behind: CLAUSE,
    before: FINITE,
    notBehind: /\b(?!was|this|has|does|is|us)\p{Ll}{2,}s\b[^.;!?]*(?:,|\band|\bwhere|\bthat) $/u,
  },
  // "Part of everyday life long before"
  'life long': { notBefore: /^ (?:before|after|enough|ago|since)\b/ },
  'to day': { notBehind: /\b(?:day|week)(?: \w+)? $/i },
  'any one': { behind: CLAUSE, before: FINITE },
  'no one': { before: /^$/ },
  // "handed it in to the desk", "logged in to the portal"
  'in to': { behind: INWARDS, before: PHRASE, notBehind: /\b(?:turn|com|cam|tun)\w* $/i },
  'on to': { before: /^$/ },
  'a long': { before: /^ with\b/ },
  'a part': [
    { before: /^ from\b/, notBehind: /\b(?:play|played|plays|take|took|order|as) $/i },
    {
      behind: /\b(?:tell|telling|told|set|sets|worlds|poles|miles|far|grow|grew)(?: (?:them|it|us|me))? $/i,
      notBefore: /^ of\b/,
    },
  ],
  // "A bout of flu", "a bout in the ring"
  'a gain': {
    behind:
      /\b(?:once|never|ever|time and|you|us|them|there|here|back|over|up|out|down|start(?:ed)?|happen(?:ed)?|meet|speak|talk|try|open|then) $/i,
    notBefore: /^ (?:of|in|for|on)\b/,
  },
  'a head': {
    behind:
      /\b(?:go|going|goes|went|look(?:ing)?|plan(?:ning|ned)?|think(?:ing)?|straight|minutes?|hours?|weeks?|months?|days?|years?|miles|road|way|lies?|far|well|one step|steps|finish\w*|came|come|get|got|stay\w*|keep|kept|ran|press\w*|push\w*) $/i,
  },
  'out line': { notBehind: /\b(?:way|set|lay|laid|time|sell|sold|an?|the) $/i },
  'over head': {
    before: /^(?:[.,;!?]| (?:costs?|lines?|lights?|cables?|projector)\b|$)/,
    notBehind: /\bhead $/i,
  },
  'over night': { notBehind: /\bnight $/i },
  'over due': { behind: /\b(?:is|are|was|were|be|long|an?|the|and|my|your|our) $/i },
  'over turn': { behind: /\b(?:to|not|could|would|will|can) $/i },
  'over lap': { behind: /\b(?:to|not|could|would|will|can|they|an|the) $/i, notBehind: /\bright $/i },
  'up hill': { notBehind: /\b(?:an?|the) $/i },
  'up set': { behind: /\b(?:is|are|was|were|be|been|so|very|not|quite|an?) $/i },
  'up stairs': { behind: STAYS, notBefore: /^ (?:and|to|that|of)\b/ },
  'down stairs': { behind: STAYS, notBefore: /^ (?:and|to|that|of)\b/ },
  'up stream': { notBefore: /^s/ },
  'there by': { behind: /, (?:and )?$/, before: /^ \p{Ll}+ing\b/u },
  'where in': { before: /^$/ },
  'where by': {
    before: /^ (?:the|a|an|every|each|all)\b/,
    behind: /\b(?:scheme|system|plan|process|method|arrangement) $/i,
  },
  'there after': { behind: /\b(?:and|shortly|soon|or|immediately|years?|months?|weeks?) $/i },
  'to night': { notBehind: /\bmorning $/, notBefore: /^ (?:shifts?|work|school|duty|classes)\b/ },
  'more over': { behind: /(?:^|[.!?;] )$/, before: /^,? (?:the|I|we|it|you|my|our|this)\b/ },
  'cross word': { before: /^ puzzles?\b/ },
  'here after': {
    before: /^(?:[.,;]|$)/,
    notBehind:
      /\b(?:is|are|was|were|be|been|got|get|from|down|up|back|up|out|in|you|me|us|it|them|stay|worked|work) $/i,
  },
  'hand over': {
    behind: /\b(?:the|my|your|our|shift|morning|evening|night|smooth|proper|good|of) $/i,
    notBehind: /\b(?:my|your|his|her|the|our) $/i,
  },
  'out standing': {
    behind: /\b(?:is|are|was|were|an|the|your|so|most) $/i,
    notBefore: /^ (?:in|on|at|by|there|with)\b/,
  },
  'out going': { behind: /\b(?:an|the|very|your|my) $/i },
  'out right': {
    behind: /\b(?:said|won|win|own|owned|refuse|refused|ban|banned|an|the|bought|buy|rejected) $/i,
  },
  'out set': { behind: /\bthe $/i },
  'out reach': { behind: /\b(?:your|the|our|of|community|and|youth|school|my) $/i },
  'over see': { behind: /\b(?:to|and|would|will|can|I|you|we|they|who) $/i },
  'over saw': { behind: /\b(?:and|I|you|we|they|who|he|she) $/i },
  'over ran': { behind: /\b(?:and|I|we|they|it|which|meeting|interview|talk) $/i },
  'hard ship': { behind: /\b(?:of|no|the|financial|real|great|any|some) $/i },
  'sun set': { behind: /\b(?:at|before|after|by|until|till|a|every) $/i },
  'a cross': { before: /^ (?:the|all|from|our|your|my)\b/ },
  'a bout': {
    before:
      /^ (?:the|your|how|what|my|our|this|why|it|them|him|her|his|its|their|that|these|those|which|whom|who|when|where|whether|a|an|all|every|being|you|me|us|to|half|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|\d+|\p{Ll}+ing)\b/u,
  },
  'a way': { before: /^ from the\b/, notBehind: /\b(?:is|find|found) $/i },
  'may be': { behind: /^$|[.!?] $/, before: /^ (?:I|we|you|it|the|there|that|this|he|she|they)\b/ },
  'any way': { behind: /^$|[.!?] $/, before: /^,/ },
  'some times': {
    before:
      /^ (?:I|we|you|it|the|he|she|they|needs?|takes?|feels?|helps?|makes?|gets?|means|seems?|asks?|falls?|goes|works)\b/,
    notBehind: /\b(?:at|are|were) $/i,
  },
};

/** "Very help full", but not "I can help full time". */
const OF_FULL: Places = {
  behind: /\b(?:is|are|was|were|be|been|very|so|most|more|really|especially|too|quite|such a|an?) $/i,
  notBefore: /^ (?:time|stops?|of|house|day|days|week)\b/,
};

/** Short words that stand beside anything, besides those of `isLoose`. */
const BESIDE_ANYTHING = new Set(
  `come came go went gone get got see saw may up go make made take took look turn pick hold stand stood pull fly try break
   dug hand work drop far do does did done here there first one two three out over off down away back in on under through
   day while time per cent ever sat let put set run cut give gave keep kept left right stop show pass red old new end
   ear hour hers his him them sales teacher hand side market`.split(/\s+/),
);

/** Beginnings and endings of words that are hardly words by themselves: "re assured", "avail able". */
const BEGINNINGS = new Set(['re', 'un', 'dis', 'mis', 'inter', 'pre', 'im', 'kilo', 'tele']);
const ENDINGS = new Set('able ful ness ment tion sion ing ly ship hood ity ous ive ation'.split(' '));

/** Two words that are one: "work shop", "under stand", "in to the plan". */
export function* splitWords(text: string, lexicon: Lexicon): Iterable<Mistake> {
  for (const { 0: written, index } of text.matchAll(
    /\b(?:never the less|in as much as|where with all)\b/gi,
  )) {
    const joined = written.replace(/ (?!as$)/g, '');
    yield slip(
      { start: index, end: index + written.length },
      `"${written}" is one word: "${joined}".`,
      joined,
    );
  }
  const words = [...text.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu)];
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    const gap = first.index + first[0].length;
    if (second?.index !== gap + 1 || text[gap] !== ' ') continue;
    const end = second.index + second[0].length;
    // "the IT Self Service portal"
    const joined = /^\p{Lu}{2,}$/u.test(first[0]) ? undefined : joinedWord(first[0], second[0], lexicon);
    if (
      !joined ||
      !fits(
        first[0],
        second[0],
        text.slice(Math.max(0, first.index - 40), first.index),
        text.slice(end, end + 40),
      )
    )
      continue;
    const newText = /^\p{Lu}/u.test(first[0]) ? joined.charAt(0).toUpperCase() + joined.slice(1) : joined;
    yield slip(
      { start: first.index, end },
      `"${text.slice(first.index, end)}" is one word: "${newText}".`,
      newText,
    );
  }
}

function fits(first: string, second: string, before: string, after: string): boolean {
  const places = second.toLowerCase() === 'full' ? OF_FULL : PLACES[`${first} ${second}`.toLowerCase()];
  if (!places) return true;
  return [places]
    .flat()
    .some(
      (place) =>
        place.behind?.test(before) !== false &&
        place.before?.test(after) !== false &&
        !place.notBehind?.test(before) &&
        !place.notBefore?.test(after),
    );
}

function joinedWord(first: string, second: string, lexicon: Lexicon): string | undefined {
  const [one, two] = [first.toLowerCase(), second.toLowerCase()];
  // "The route to Day 1"
  if (/^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second)) return undefined;
  const known = SPLIT.get(`${one} ${two}`);
  if (known) return known;
  if (IN_FUL.has(`${one} ${two}`)) return IN_FUL.get(`${one} ${two}`);
  const joined = one + two;
  if (`${one} ${two}` in PLACES) return joined;
  // What has a capital inside may be a name: "Key Note".
  if (/\p{Lu}/u.test(second) || lexicon.isName(first) || !lexicon.isCommon(joined)) return undefined;
  // "to gether", "un derstand": a part that is no word by itself.
  const [isOne, isTwo] = [one, two].map(
    (part) => part.length > 1 && (lexicon.has(part) || lexicon.isRare(part)),
  );
  const isName = /^\p{Lu}/u.test(first);
  if (!isName && one.length + two.length > 5 && (BEGINNINGS.has(one) || ENDINGS.has(two))) return joined;
  if (!isOne || !isTwo)
    return !isName && one.length > 1 && two.length > 1 && lexicon.isEveryday(joined) ? joined : undefined;
  // "bed bugs", "a snow plough", "my heart beat faster": what is rare may be two words as well.
  if (!lexicon.isEveryday(joined) || (/ing$/.test(joined) && lexicon.has(two))) return undefined;
  // "rail way", "news room"
  const isFree = (part: string) => part.length < 3 || isLoose(part) || BESIDE_ANYTHING.has(part);
  return isFree(one) || isFree(two) || !lexicon.isCommon(one) || !lexicon.isCommon(two) ? undefined : joined;
}
