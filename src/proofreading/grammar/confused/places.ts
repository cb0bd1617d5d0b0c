import type { Pattern } from '../pattern.js';

/**
 * Small words by the only one that a place can take: behind a preposition begins no clause, before a mark stands no
 * possessive, and no contraction; between "we" and what is said of us stands no "where".
 */
export const PLACES_OF_ONE: readonly Pattern[] = [
  // your
  { match: "#beforeThings [you 're] !#predicate ADJ* NOUN|PROPN", fix: 'your' },
  { match: "#takesThing [you 're] !#predicate ADJ* @singular|@plural", fix: 'your' },
  { match: "^ [you 're] !#predicate ADJ? @singular ADP|AUX|@verbS|,|and|NOUN|@plural !PRON", fix: 'your' },
  { match: "[you 're] !#predicate @base", fix: 'your' },
  // you're
  { match: '^ [your] #ofYou $|that|to|about|too|and|if|because|, !NOUN', fix: "you're" },
  { match: '^ [your] a|an|the|on|just|in|at|very|so|really !-|/', fix: "you're" },
  {
    match:
      'when|if|that|because|while|since|once|until|how|where|why|what [your] on|back|in|at !NOUN !- DET|ADP|$|NOUN|#possessive',
    fix: "you're",
  },
  // there
  {
    match:
      "is|are|was|were|isn't|has|be [their] a|an|any|anything|something|anyone|no|more|some|another|still",
    fix: 'there',
  },
  {
    match: '[their] $|now|today|yesterday|tomorrow|again|when|while|if|because|since|until|and then !-',
    fix: 'there',
  },
  { match: '<!or [their] at|on|in|for|with|from|by|to|before|after|as !-', fix: 'there' },
  { match: '[their] !being !will !having AUX|comes|came|exists|exist|seems|seemed', fix: 'there' },
  { match: "[they 're] !being $|AUX|will|can|comes|again|yesterday", fix: 'there' },
  {
    match: "is|are|was|were|be|been|isn't [they 're] a|an|any|anything|something|no|more|some|another",
    fix: 'there',
  },
  {
    match:
      "am|is|are|was|were|be|been|being|work|worked|live|lived|stay [they 're] and|at|on|in|for|with|when|before|as",
    fix: 'there',
  },
  // they're
  {
    match:
      'that|when|if|because|while|since|say|says|said|think|know|^ [their] !own|most|all|first|last|due|only|best|worst|worth ADJ $|and|but|because|when|to',
    fix: "they're",
  },
  {
    match:
      '[their] tired|late|busy|ready|happy|sorry|wrong|here|gone|pleased|keen|lucky|careful|available|closed $',
    fix: "they're",
  },
  // their
  { match: "[they 're] !#predicate @base", fix: 'their' },
  { match: "#beforeThings [they 're] !#predicate ADJ* NOUN|PROPN", fix: 'their' },
  { match: "#takesThing [they 're] !#predicate ADJ* @singular|@plural", fix: 'their' },
  { match: "^ [they 're] !#predicate ADJ? @singular ADP|AUX|@verbS|NOUN|@plural", fix: 'their' },
  { match: 'where|when|how|that|because|if [there] ADJ* NOUN|@plural AUX|@verbS|@base|@ed !,', fix: 'their' },
  { match: 'where|how|because|when|if [there] @plural', fix: 'their' },
  // its
  { match: "#takesThing [it 's] ADJ* @singular|@plural !that !who !@ing", fix: 'its' },
  {
    match:
      "be|being|been|serve|as|than|when|that|because|if [it 's] !about|a|an|the|not|time ADJ* @singular|@plural AUX|@verbS|VERB",
    fix: 'its',
  },
  // it's
  {
    match:
      'that|because|if|since|think|hope|know|^^ [its] !own|first|last|main|best|only|second ADJ $|to|that|how|when|if !NOUN',
    fix: "it's",
  },
  { match: '^ [its] NUM NOUN|@plural since|until|that', fix: "it's" },
  // whose, who's
  {
    match: "[who 's] ADJ* NOUN|@plural|@ing PRON|NOUN|@plural AUX|VERB|i|we|you|they|he|she|'ve",
    fix: 'whose',
  },
  { match: "NOUN|PROPN|person|people [who 's] !been|NUM|not ADJ* @singular AUX|@verbS|VERB", fix: 'whose' },
  {
    match: '[whose] a|an|the|not|always|never|just|still|also|already|really|keen|responsible|going|been',
    fix: "who's",
  },
  { match: "[who 's] NOUN|ADJ - ~ NOUN|@plural", fix: 'whose' },
  // too
  {
    match:
      "#be|i'm|you're|it's|they're|we're|not|n't|seem|seemed|feel|felt|look|looked [to] #onlyAdjective !NOUN !@plural !ADJ !- !PROPN !and",
    fix: 'too',
  },
  { match: 'VERB|it|them|me|NOUN [to] much|long|late|early $|about|in|for|,|of', fix: 'too' },
  {
    match: 'did|do|does|would|will|can|could [to] $',
    fix: 'too',
    unless: [
      'what',
      'who',
      'where',
      'which',
      'whom',
      'want',
      'than',
      'as',
      'if',
      'anything',
      'everything',
      'all',
    ],
  },
  { match: '^ i|we [to] AUX|@ed', fix: 'too' },
  // where, were
  {
    match:
      '<!VERB #be|know|about|from|to|see|understand|remember|exactly [were] i|we|you|they|he|she|it|the|my|your|our|their|people|this',
    fix: 'where',
  },
  {
    match: 'NOUN|PROPN|@plural , [were] i|we|he|she|they|you|the|my|our NOUN? @ed|@verbS|AUX|@base|VERB !to',
    fix: 'where',
  },
  {
    match:
      'a|an|the|this|your|our ADJ* @singular [were] people|everyone|nobody|i|we|they|you|he|she|@plural !AUX VERB|@base|ADV|can|could',
    fix: 'where',
  },
  {
    match: '^ i|we|they|you [where] !i|we|they|you|he|she|it|the|my|your|our|this|that|to|$|people',
    fix: 'were',
  },
  {
    match:
      'if|wish|though i|he|she|it|they|you|we [where] !i|we|they|you|he|she|it|the|my|your|our|this|that|$',
    fix: 'were',
  },
  {
    match:
      '^ DET|#possessive|both|these|those|all ADJ* @plural|people [where] ADV? not? ADV? all|very|so|ADJ|@ed|@ing|quite $|to|and|when|that|in|at|,|enough|by|for|with|on|from|about',
    fix: 'were',
  },
  // lose, except, advise, affect: only a verb can stand behind these
  { match: "#modal|to|n't|not|'d|never [loose] !NOUN", fix: 'lose' },
  { match: '^ i|we|you|they [loose] !NOUN', fix: 'lose' },
  { match: 'what|how|that|which|when|if i|we|you|they [loose]', fix: 'lose' },
  {
    match:
      "#modal|n't|not|gladly|happily|please|'d|^ i|we [except] a|an|the|my|your|our|their|his|her|this|that|these|it|any",
    fix: 'accept',
  },
  {
    match:
      "#modal|n't|not|gladly|happily|please|'d [except] a|an|the|my|your|our|their|his|her|this|that|these|it|any",
    fix: 'accept',
  },
  {
    match:
      "#modal|'d|to|n't|also|i|we|they ADV? [advice] against|on|that|how|you|him|her|them|us|me|to|clients|patients|people|students|DET",
    fix: 'advise',
  },
  {
    match:
      "#modal|to|n't|not|'d|really|also|directly|did|does [effect] DET|#possessive|PRON|how|what|whether|people|everyone|@plural !change",
    fix: 'affect',
  },
  {
    match: 'the|an|any|little|big|great|no|good|positive|side|real|same|lasting|of [affect] of|on|$|was|is',
    fix: 'effect',
  },
  // an adjective before a noun
  {
    match: 'the|a|my|our|your|its|their|his|her|of [principle] @singular|@plural|@base !of !that',
    fix: 'principal',
  },
  // past and passed
  { match: "have|has|had|'ve ADV? [past] !NOUN !experience", fix: 'passed' },
  {
    match:
      'the|this|these|in [passed] week|weeks|month|months|year|years|few|two|three|four|five|six|ten|decade|decades|experience',
    fix: 'past',
  },
  {
    match:
      'walk|walked|walking|drive|drove|driving|go|went|going|run|ran|get|got|half|quarter|minutes|just|way [passed] the|my|your|our|midnight|NUM|it|noon',
    fix: 'past',
  },
  // other parts of speech
  {
    match:
      "#be|was|not|n't|seem|seems|look|looks|i|we [quiet] a|an|often|like|right|sure|happy|the|good|some|clear|well|different|taken|impressed|enjoyed",
    fix: 'quite',
  },
  {
    match:
      "i|we|you|they|n't|not|do|did|to [no] how|what|that|where|why|when|who|whether|you|your|it|from|each|if|the",
    fix: 'know',
  },
  { match: '<!the|these|those|of [latter] $|on|than|today|tonight', fix: 'later' },
  { match: 'what [lead] me|us|him|them|you to|into|through|round|from', fix: 'led' },
  {
    match:
      'prices|costs|rates|sales|numbers|levels|temperatures|wages|rents|standards|tide had|have|has ADV? [raised] !DET !PRON !#possessive !NOUN',
    fix: 'risen',
  },
  { match: '[borrow] me|us DET|NOUN|#possessive|some', fix: 'lend' },
  { match: '[borrowed] me|us', fix: 'lent' },
  {
    match:
      'work|worked|am|is|are|was|were|be|been|day|days|week|weeks|people|staff|team|hours|time|get|got|everyone|visit|back on [sight]',
    fix: 'site',
  },
  {
    match:
      '[sight] visit|visits|manager|managers|team|meeting|meetings|foreman|office|safety|engineer|engineers|supervisor|walk|tour|plan|crew|induction',
    fix: 'site',
  },
];
