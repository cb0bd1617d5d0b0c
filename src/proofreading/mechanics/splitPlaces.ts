/** Where two words are one, by what stands before and behind them. */
export interface Places {
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
/** "Tell every one", "I never met any one who": people, and no things that were counted. */
const TOLD_TO =
  /\b(?:tell|told|telling|ask|asked|asking|thank|thanks to|meet|met|meeting|greet|greeted|teach|taught|help|helped|introduce me to|hire|hired|know|seen|let|pay|paid|offend|trust|remind|reminded|invite|invited|surprise|surprised|among|welcome) $/i;
/** Where nothing follows that the one is of. */
const PHRASE_END = /^(?:[.,;:!?]|$| (?!of\b|(?:\p{Ll}+er|other|single|last|more)\b)\p{L})/u;
const OF_THINGS =
  /\b(?:answers?|answered|reply|replied|replies|wrote|talked|spoke|listen(?:ed)?|down|back|went|go|key|keys|attention|up|next) to $/i;
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
  'in side': [
    { behind: /\b(?:the|from) $/i },
    { before: PHRASE },
    { before: /^(?:[.,;!?]|$)/, notBehind: /\b(?:is|are|was|were) $/i },
  ],
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
  // "It can not only do this", but "it can not do"
  'can not': { notBefore: /^ only\b/ },
  'common place': {
    behind: /\b(?:is|are|was|were|so|now|more|become|became|fairly|quite) $/i,
    notBefore: /^ (?:where|to|for)\b/,
  },
  'break down': {
    behind: /\b(?:an?|the|your|my|our|this|nervous|full|detailed|cost) $/i,
    notBefore: /^ (?:the|in|on a|when)\b/,
  },
  'hair cut': { behind: /\b(?:an?|the|new|good|bad|this|short) $/i },
  'head ache': { behind: /\b(?:an?|the|bad|splitting|no|this) $/i },
  'down right': { behind: /\b(?:an?|is|was|are|were|so|just) $/i },
  // "The key word is care"
  'key word': { before: /^s? (?:search|research)/ },
  // "With you on going slower"
  'on going': {
    notBehind:
      /\b(?:you|him|her|them|us|me|agree|agreed|keen|set|insist|insisted|plan|planned|plans|planning|count|counted|intent|depends?|thoughts?|advice|views?) $/i,
  },
  'team work': {
    notBehind: /\b(?:the|our|your|their|my|this|each|a|design|distributed|whole) $/i,
    notBefore: /^ (?:on|with|for|from|to|at|together|through|out)\b/,
  },
  'every body': { notBehind: /\bof $/i },
  'no body': { notBehind: /\b(?:has|had|have|with) $/i },
  'week end': {
    notBehind: /\b(?:last|next|by|each|every|(?:let|as|when|before|until) (?:the|this|my|our)) $/i,
  },
  // "We read every one", but "every one was kind".
  'every one': [
    // "I filed eleven claims, and every one was paid": each of them.
    {
      behind: CLAUSE,
      before: FINITE,
      notBehind: /\b(?!was|this|has|does|is|us)\p{Ll}{2,}s\b[^.;!?]*(?:,|\band|\bwhere|\bthat) $/u,
    },
    {
      behind:
        /\b(?:tell|told|telling|ask|asked|asking|thank|thanks to|greet|greeted|introduce me to|introduced me to|thanks?|among|welcome|so (?:is|was)|that) $/i,
      before: PHRASE_END,
    },
    { behind: /\bto $/i, before: PHRASE_END, notBehind: OF_THINGS },
  ],
  // "Part of everyday life long before"
  'life long': { notBefore: /^ (?:before|after|enough|ago|since)\b/ },
  'to day': { notBehind: /\b(?:day|week)(?: \w+)? $/i },
  'any one': [
    { behind: CLAUSE, before: FINITE },
    { behind: TOLD_TO, before: PHRASE_END },
    {
      behind:
        /\b(?:to|for|from|than|before|without|never|not|n['’]t) (?:see|seen|meet|met|have|need|know|find|let|hear|heard)? ?$/i,
      before: PHRASE_END,
    },
  ],
  'no one': { before: /^$/ },
  // "handed it in to the desk", "logged in to the portal"
  'in to': { behind: INWARDS, before: PHRASE, notBehind: /\b(?:turn|com|cam|tun)\w* $/i },
  'on to': { before: /^$/ },
  'a long': [
    { before: /^ with\b/ },
    {
      before:
        /^(?:[.;:!?]|,(?= (?:and|but|or|so|as|which|with|while|when|because|the|I|we|you|they|it|he|she|to)\b)|$| (?:the|to the|my|your|our|his|her|its|these|those|this|that)\b)/,
      notBefore: /^,? (?:\p{Ll}+ )?\p{Ll}+ (?:day|week|year|time|way|road|winter|shift)\b/u,
    },
    {
      behind:
        /\b(?:come|comes|came|coming|brought|bring|bringing|pass|passed|get|got|sing\w*|sang|hum\w*|further|went|go|goes|going|all) $/i,
      before:
        /^(?:[.,;:!?]|$| (?:the|my|your|our|to|with|on|for|in|and|at|if|when|than|as|nicely|well|fine|by)\b)/,
    },
  ],
  'a round': [
    {
      before:
        /^(?:[.;:!?]|,(?= (?:and|but|or|so|as|which|with|while|when|because|the|I|we|you|they|it|he|she|to)\b)|$| (?:the|my|your|our|his|her|its|their|here|me|us|it|them|\d|here|it)\b)/,
      notBehind:
        /\b(?:is|was|of|in|for|won|lost|play|played|stop|stopped|start|started|began|lead|led|leading|do|did|done|miss|missed|after|before|during|finish|finished|buy|bought|skip|skipped) $/i,
    },
    { behind: /\b(?:show|showed|shown|showing)(?: (?:me|us|him|her|them|you|people|visitors))? $/i },
    {
      behind:
        /\b(?:turn|turned|turning|all|way|get|got|passed|pass|walk|walked|walking|look|looked|looking|wander|wandered|revolve|revolves|years) $/i,
      notBefore: /^ (?:of|\p{Ll}+ of)\b/u,
    },
  ],
  'a lone': {
    before: /^(?:[.,;:!?]|$| (?:with|in|at|and|for|to|the|on|is|was|would|could)\b)/,
  },
  'a live': {
    behind:
      /\b(?:is|are|was|were|be|been|am|still|stay|stayed|keep|kept|keeps|felt|feel|feels|come|came|very) $/i,
    before: /^(?:[.,;:!?]|$| (?:and|in|with|to|today|when|for|at|because|by)\b)/,
  },
  'a sleep': { behind: /\b(?:fell|fall|falls|falling|fallen|fast|half|sound|was|were|am|is|are|be|been) $/i },
  'a wake': {
    behind: /\b(?:stay|stayed|kept|keep|keeps|wide|lay|lie|lying|lies|me|us|him|her|them|am|are) $/i,
  },
  'a loud': {
    behind:
      /\b(?:read|reads|reading|think|thinking|laugh|laughed|laughing|said|say|wonder\w*|thought) (?:\p{Ll}+ ){0,3}$/iu,
    before: /^(?:[.,;:!?]|$| (?:to|in|at|and|what|when|how)\b)/,
  },
  'a part': [
    { before: /^ from\b/, notBehind: /\b(?:play|played|plays|take|took|order|as) $/i },
    {
      behind: /\b(?:tell|telling|told|set|sets|worlds|poles|miles|far|grow|grew)(?: (?:them|it|us|me))? $/i,
      notBefore: /^ of\b/,
    },
  ],
  // "A bout of flu", "a bout in the ring"
  'a gain': [
    { before: /^(?:[.,;:!?]|$)/, notBehind: /\b(?:is|was|be|such|as|for|not|of|show\w*|made|see|saw|or) $/i },
    {
      before:
        /^ (?:to|at|with|by|when|that|if|from|before|after|soon|today|tomorrow|next|last|this|and|because|tonight|I|we|you|without|until|while|but|on (?:the|a|\p{Lu})|for (?:the|your|a|an|my))\b/u,
      notBehind:
        /\b(?:is|was|be|such|as|for|not|of|with|show\w*|made|make|see|saw|or|from|by|into|after|find|found|had|have|has|about|than) $/i,
    },
    {
      before:
        /^ in (?:\d|the (?:spring|summer|autumn|winter|morning|evening)|January|February|March|April|May|June|July|August|September|October|November|December)/,
    },
    {
      behind:
        /\b(?:once|never|ever|time and|you|us|them|there|here|back|over|up|out|down|start(?:ed)?|happen(?:ed)?|meet|speak|talk|try|open|then) $/i,
      notBefore: /^ (?:of|in|for|on)\b/,
    },
  ],
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
  'a cross': [
    {
      before:
        /^ (?:the|all|from|our|your|my|an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|as|every|these|those|his|her|their|its|this|that|both|different|\p{Lu}\p{Ll}+)\b/u,
    },
    {
      behind: /\b(?:come|came|comes|coming|get|got|run|ran|put|puts|spread|just|right|cut) $/i,
      notBefore: /^ between\b/,
    },
  ],
  // "A bout of flu", "a bout with a Dane"
  'a bout': {
    before: /^(?: \S|[,.;:?])/,
    notBefore:
      /^(?: (?:of|with|in|at|on|and|or|between|against|is|was|that|for|last|lasts?|lasted|ends?|ended|every)\b|[.,;:!?] *$)/,
    notBehind:
      /\b(?:had|has|have|after|during|through|without|with|win|won|lost|lose|fought|such|like|is) $/i,
  },
  'a way': { before: /^ from the\b/, notBehind: /\b(?:is|find|found) $/i },
  'may be': { behind: /^$|[.!?] $/, before: /^ (?:I|we|you|it|the|there|that|this|he|she|they)\b/ },
  'any way': { behind: /^$|[.!?] $/, before: /^,/ },
  'some times': {
    before:
      /^ (?:I|we|you|it|the|he|she|they|needs?|takes?|feels?|helps?|makes?|gets?|means|seems?|asks?|falls?|goes|works)\b/,
    notBehind: /\b(?:at|are|were) $/i,
  },
  'any how': {
    behind: /(?:^|[.!?;,] )$|\b(?:it|there|them|them|going) $/i,
    before: /^(?:[.,;!?]|$| (?:I|we|it)\b)/,
  },
  'be low': {
    before: /^(?:[.,;:!?]|$| (?:the|my|your|our|zero|freezing|average|eight|ten|\d+|is|are|for|that)\b)/,
    notBehind: /\b(?:to|can|could|will|would|must|should|may|might|not|n['’]t|never|always) $/i,
  },
  'off ice': {
    behind: /\b(?:the|an|my|your|our|her|his|head|post|box|home|main|front|back|site|in|regional) $/i,
  },
  'off ices': { behind: /\b(?:the|my|your|our|their|of|in|two|three|new|head|both) $/i },
  'per son': {
    behind: /\b(?:an?|the|this|that|in|each|every|one|any|first|last|right|same|only|kind|of) $/i,
  },
  'thous and': {},
  'not ice': {
    behind: /\b(?:I|to|you|we|an?|the|no|your|my|any|short|weeks['’]?|months['’]?|did|would|of|they|who) $/i,
  },
  'not iced': { behind: /\b(?:I|you|we|they|he|she|who|have|had|never|also|even|and|be|was) $/i },
  'thin king': {
    behind: /\b(?:am|is|are|was|were|been|be|of|for|keep|kept|your|my|the|gone|['’]ve been|['’]m|still) $/i,
  },
  'hand led': { behind: /\b(?:I|we|you|they|he|she|who|is|are|was|were|be|been|have|has|had|well|team) $/i },
  'a greed': { behind: /\b(?:I|we|you|they|he|she|all|have|has|had|was|were|is|an?|as|the) $/i },
  'a shamed': {},
  'a wait': { behind: /\b(?:I|we|you|they|to|patiently|will|would|eagerly|keenly|gladly|still) $/i },
  'me ant': {},
  'its elf': {},
  'bud get': {},
  'to wards': {},
  'less on': {
    behind:
      /\b(?:an?|the|this|that|my|your|first|one|same|every|each|real|good|hard|piano|music|maths|valuable) $/i,
    notBefore: /^ (?:the|your|my|our) (?:\p{Ll}+ )?(?:than)\b/u,
  },
  'be came': {},
  'be come': { notBehind: /\blet (?:it|them) $/i },
  'be gin': {},
  'be gins': {},
  'be gan': {},
  'for get': {},
  'for got': {},
  'for gets': {},
  'for gotten': {},
  'for give': {},
  'for given': { notBefore: /^ (?:a|an|the|time|times|\p{Ll}+s)\b/u },
  'for gives': {},
  'half way': {},
  'good bye': {},
  'back wards': {},
  'side ways': {},
  'over time': {
    behind:
      /\b(?:the|of|paid|unpaid|my|your|our|their|no|on|any|and|some|much|more|hours of|work|worked|working|do|does|did|doing) $/i,
    before: /^(?:[.,;:!?]|$| (?:pay|rates?|terms?|hours|is|was|budget|shifts?|rules?|bill|and|for|on|at)\b)/,
    notBehind: /\b(?:works?|grows?|changes?|spread) (?:and|on) $/i,
  },
};

/** "Very help full", but not "I can help full time". */
const OF_FULL: Places = {
  behind: /\b(?:is|are|was|were|be|been|very|so|most|more|really|especially|too|quite|such a|an?) $/i,
  notBefore: /^ (?:time|stops?|of|house|day|days|week)\b/,
};

/** "It was hope less", "an end less task", but not "I hope less of it is lost". */
const OF_LESS: Places = {
  behind:
    /\b(?:is|are|was|were|be|been|very|so|quite|rather|an?|the|felt|feel|feels|seem|seems|seemed|completely|utterly) $/i,
  notBefore: /^ (?:than|of|time|money)\b/,
};

/** Where the two words are one; undefined where they are everywhere. */
export function placesOf(first: string, second: string): Places | readonly Places[] | undefined {
  if (second === 'full') return OF_FULL;
  return second === 'less' ? OF_LESS : PLACES[`${first} ${second}`];
}
