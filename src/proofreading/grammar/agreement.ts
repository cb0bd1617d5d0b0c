import type { Pattern } from './pattern.js';
import { DEMANDS } from './pronounAgreement.js';

/** In a sentence with these, what is said may be of many. */
const WISHING = ['if', 'wish', 'wished', 'wishes', 'though'];
/** Behind these, a verb may stand in its base form. */
const INVERTED = [
  'do',
  'does',
  'did',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'may',
  'might',
  'must',
  "'ll",
  "'d",
  'let',
  'make',
  'makes',
  'made',
  'help',
  'see',
  'saw',
  'hear',
  'heard',
  'watch',
  'had',
  'have',
  'insist',
  'insisted',
  'ask',
  'asked',
  'suggest',
  'suggested',
  'require',
  'rule',
];
const MANY_WORDS = new Set(['and', 'or', 'these', 'those']);

/** Subjects and their verbs, where neighbours tell. */
export const AGREEMENT: readonly Pattern[] = [
  // What only a verb's form can be, whatever it looks like: "I thanks you".
  { match: '^ i|we|they ADV? [@plural] you|me|him|them|us|it|DET|#possessive', fix: '@singular' },
  { match: 'i|we|they [has] !to', fix: 'have' },
  { match: "<!AUX i|we|they [does] !n't", fix: 'do' },
  { match: 'i|we|they ADV? [thanks]', fix: 'thank' },
  { match: '<!and|or i|we|they ADV? [#verbForIS]', fix: '@base' },
  { match: 'if|when|as|what|until|because|where|how you ADV? [#verbForIS]', fix: '@base' },
  { match: 'when|if|because|where|until|while|day it [are]', fix: 'is' },
  { match: 'one|each|neither|either of which|whom [are]', fix: 'is' },
  { match: 'one|each|neither|either of which|whom [were]', fix: 'was' },
  { match: 'one|each|neither|either of which|whom [have]', fix: 'has' },
  { match: '<!and|or|, mr|mrs|ms|dr|professor|miss PROPN PROPN? [are]', fix: 'is' },
  { match: '<!and|or|,|if mr|mrs|ms|dr|professor|miss PROPN PROPN? [were]', fix: 'was' },
  { match: '<!and|or|, mr|mrs|ms|dr|professor|miss PROPN PROPN? [have] !AUX', fix: 'has' },
  // A pronoun and "be", "have", "do"
  { match: '<!if|wish|though|and i [were]', fix: 'was' },
  { match: '^ <!or|and this|that [have] !AUX', fix: 'has' },
  { match: '<!and|or|if|wish|though|as ^ this [are]', fix: 'is' },
  { match: '<!and|or|if|though|wish|as|AUX he|she [were]', fix: 'was' },
  { match: "^ this|that [do] n't|not", fix: 'does' },
  { match: '^^ that [were] ADV? a|an|the|my|your|so|very|ADJ !@plural !NUM', fix: 'was' },
  { match: '^^ that [are] a|an|the|my|your|what|how|why|where|not !@plural !NUM', fix: 'is' },
  // "Tuesday were worse", "my Mandarin are good"
  {
    match: '^ monday|tuesday|wednesday|thursday|friday|saturday|sunday [are] !DET !@plural',
    fix: 'is',
  },
  {
    match: '^ monday|tuesday|wednesday|thursday|friday|saturday|sunday [were] !DET !@plural',
    fix: 'was',
  },
  // What somebody does, wants or says is one thing where one thing is said of it: "what parents want are a bed".
  {
    match: '^^ what ~* <!they|we|you|@plural|who|that|which [are] a|an|how|why|whether|whatever|to',
    fix: 'is',
    notNear: MANY_WORDS,
  },
  {
    match: '^^ what ~* <!they|we|you|@plural|who|that|which [were] a|an|how|why|whether|whatever',
    fix: 'was',
    notNear: MANY_WORDS,
  },
  {
    match:
      '^^ what i|you|we|they|he|she ~ ~? ~? ~? <!you|we|they|@plural|who|that|which [were] ADJ $|of|,|to',
    fix: 'was',
    notNear: MANY_WORDS,
  },
  { match: '^ there ADV? [are] something|someone|nothing|anything|nobody|everything', fix: 'is' },
  {
    match:
      'before|until|that|how|why|case|unless|once|because|so|and anyone|anybody|anything|nothing|something|everything else? ADV? [@base]',
    fix: '@s',
    unless: INVERTED,
  },
  {
    match: 'that|where|whether|how|when|before|once|if one ADV? [@base] DET|#possessive|PRON|ADP|$',
    fix: '@s',
    unless: INVERTED,
  },
  // Turned round
  { match: '^^ ADV? [are] it|he|she|this|that ADJ|DET|VERB|ADP|NOUN|still|going', fix: 'is' },
  { match: '^^ what|where|how|why|when|who|so|and [are] it|he|she', fix: 'is' },
  { match: '^^ what|where|how|why|when|who [were] it|he|she', fix: 'was' },
  { match: '^^ [are] there a|an|any ADJ? !#eitherNumber !#collective @singular !and !, !or', fix: 'is' },
  { match: '^^ [have] it|he|she @ed|been|gone|done|ever', fix: 'has' },
  {
    match:
      'there ADV? [are] ADV? a|an|no|one|another ADJ|NUM* !#collective !#eitherNumber !#several @singular !NOUN !PROPN !and !, !or !- !from',
    fix: 'is',
  },
  {
    match:
      '<!if|though there ADV? [were] ADV? a|an|no|one|another ADJ|NUM* !#collective !#eitherNumber !#several @singular !NOUN !PROPN !and !, !or !-',
    fix: 'was',
    unless: WISHING,
  },
  {
    match:
      'there ADV? [is] ADV? many|several|few|both|two|three|four|five|six|seven|eight|nine|ten ADJ* @plural',
    fix: 'are',
  },
  {
    match:
      'there ADV? [was] ADV? many|several|few|both|two|three|four|five|six|seven|eight|nine|ten ADJ* @plural',
    fix: 'were',
  },
  // A pronoun and any other verb
  {
    match:
      '<!AUX|and|or|help|let|make|made|that|if|lest|than he|she ADV? !let|make|analyzes|catalyzes|paralyzes [@base] DET|PRON|ADP|NOUN|ADV|ADJ|SCONJ|$|to',
    fix: '@s',
  },
  {
    match: '<!AUX|and|or|than|of|NOUN|who|as i|we|they ADV? [@verbS] DET|PRON|ADP|NOUN|ADV|ADJ|SCONJ|to|$',
    fix: '@base',
  },
  { match: '^ it ADV? [@base] DET|PRON|ADP|to|ADV|ADJ|SCONJ', fix: '@s', unless: [...DEMANDS] },
  {
    match:
      'there [was] eleven|thirteen|fourteen|fifteen|sixteen|twelve|twenty|thirty|forty|fifty|hundreds|thousands|dozens of|in|on|@plural',
    fix: 'were',
  },
  // A verb that looks like a noun, behind the plural that belongs to its subject
  {
    match:
      '^ the|#possessive ADJ* @singular of|at|in|on|for|from the|your|my|these|our|their ADJ* NOUN? @plural [#nounLikeVerb] me|us|you|DET|#possessive|as|well|once|with|out|when',
    fix: '@s',
  },
  { match: '^ the|#possessive|these|those ADJ* @plural [#nounLikeVerbS] me|us|you|them', fix: '@base' },
  {
    match:
      '^^ what i|you|we @ed|saw|said|heard|learned|did ~* [give|make|bring|show|tell|mean|remind|help|impress] me|us',
    fix: '@s',
  },
  { match: '^^ to #baseVerb ADJ* @plural [require|demand|take|need] ADJ|a|the|some|more', fix: '@s' },
  { match: '^^ ADP the|#possessive|a NOUN NOUN? [lie|stand|sit|hang|live|grow] a|an|one', fix: '@s' },
  {
    match:
      '^^ ADP the|#possessive|a NOUN NOUN? [lies|stands|sits|hangs|lives|grows] two|three|four|five|six|many|several',
    fix: '@base',
  },
  { match: '^^ [do] the|your|my|our|this|that ADJ* @singular #baseVerb|close ~* ?', fix: 'does' },
  // Words that are one thing, or many, whatever their ending
  {
    match:
      '<!ADP|ADJ|NOUN|PROPN|and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [are]',
    fix: 'is',
  },
  {
    match:
      '<!ADP|ADJ|NOUN|PROPN|and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [were]',
    fix: 'was',
  },
  {
    match: '<!ADP|ADJ|and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [have] !to',
    fix: 'has',
  },
  {
    match: '<!of|pair|with scissors|trousers|police|goods|surroundings|congratulations|earnings [is]',
    fix: 'are',
  },
  {
    match: '<!of|pair|with scissors|trousers|police|goods|surroundings|congratulations|earnings [was]',
    fix: 'were',
  },
  // Everyone and nobody
  {
    match:
      '<!as|if|though|wish|and|or|ADP everyone|everybody|someone|nobody|anyone|everything|nothing|something [are]',
    fix: 'is',
  },
  {
    match:
      '<!as|if|though|wish|and|or|ADP everyone|everybody|someone|nobody|anyone|everything|nothing|something ADP the|my|your|our|these|those @plural [are]',
    fix: 'is',
  },
  {
    match: '<!if|though|wish everyone|everybody|someone|nobody|everything|nothing|something [were]',
    fix: 'was',
  },
  {
    match: '<!AUX|let|make everyone|everybody|someone|nobody|anyone|everything|something who? [have] !to !a',
    fix: 'has',
  },
  {
    match:
      '<!AUX|let|make|help|helps|helped|helping|watch|see|have|had|seeing|watching|hearing|hear|heard|saw|watched|made|lets|makes ^ everyone|everybody|nobody|everything|somebody [@base] PRON|DET|ADP|ADV|to|ADJ',
    fix: '@s',
  },
  {
    match:
      '^ each|one|neither|either of the|your|my|our|these|those|his|their|its|them|us ADJ* @singular? NOUN? [are]',
    fix: 'is',
  },
  {
    match:
      '^ each|one|neither|either of the|your|my|our|these|those|his|their|its|them|us ADJ* @singular? NOUN? [were]',
    fix: 'was',
  },
  {
    match:
      '^ each|one|neither|either of the|your|my|our|these|those|his|their|its|them|us ADJ* @singular? NOUN? [have]',
    fix: 'has',
  },
  // Who
  {
    match:
      'a|an|someone|somebody|anyone|the ADJ* NOUN* someone|somebody|anyone|person|engineer|manager|colleague|leader|teacher|nurse|candidate|man|woman|developer|designer who [are]',
    fix: 'is',
  },
  {
    match:
      'someone|somebody|anyone|person|engineer|manager|colleague|leader|teacher|nurse|candidate|man|woman|developer|designer who [have]',
    fix: 'has',
  },
  {
    match:
      'someone|somebody|anyone|person|manager|colleague|leader|teacher|nurse|candidate|man|woman|developer|designer who ADV? [@base] DET|PRON|ADP|NOUN|ADV|ADJ|to',
    fix: '@s',
  },
  { match: 'there [was] two|three|four|five|six|seven|eight|nine|ten|many|several|few', fix: 'were' },
  { match: 'there [is] two|three|four|five|six|seven|eight|nine|ten|many|several|few', fix: 'are' },
  {
    match: '<!AUX|VERB|let|make|help everyone|everybody|someone|somebody|nobody|anybody ADV? [have]',
    fix: 'has',
  },
  {
    match:
      '<!AUX|let|make|help|helps|helped|see|hear|watch|have|had|makes|made|lets|letting|making|helping|seeing|watching|hearing|saw|heard|watched everyone|everybody|nobody|somebody ADV? [@base]',
    fix: '@s',
    // "There is no rule that everyone write reports"
    unless: [
      'rule',
      'mandate',
      'require',
      'requires',
      'ask',
      'asks',
      'asked',
      'suggest',
      'suggested',
      'recommend',
      'insist',
      'demand',
      'propose',
      'important',
      'vital',
    ],
  },
  {
    match: '<!VERB|AUX|ADP|let|help|make|makes|made|and|or|than ^^ it ADV? [@base] DET|PRON|ADP|to|NOUN',
    fix: '@s',
  },
  {
    match: 'NOUN|that|which|because|how|what|, it ADV? !#nounToo [@base] DET|#possessive|me|us|you|a',
    fix: '@s',
    unless: [...DEMANDS],
  },
  {
    match:
      '<!ADP a|an|the|someone|somebody|anyone|one ADJ* @singular? <!#collective who ADV? [@base] DET|PRON|ADP|NOUN|ADV|ADJ|to|#possessive',
    fix: '@s',
  },
  { match: '<!#be what|whatever|everything else? [happen|matter|seem]', fix: '@s' },
  { match: '^ both of? them|you|us|the|your? @plural? [is]', fix: 'are' },
  { match: '^ both of? them|you|us|the|your? @plural? [was]', fix: 'were' },
  { match: '^^ PROPN|you and PROPN|i|you [is]', fix: 'are' },
  { match: '^^ PROPN|you and PROPN|i|you [was]', fix: 'were' },
  { match: '^^ PROPN|you and PROPN|i|you [has]', fix: 'have' },
  { match: '^^ #possessive|the ADJ* NOUN and #possessive|the ADJ* NOUN [is]', fix: 'are' },
  { match: '^^ #possessive|the ADJ* NOUN and #possessive|the ADJ* NOUN [was]', fix: 'were' },
  { match: '^^ #possessive|the ADJ* NOUN and #possessive|the ADJ* NOUN [has]', fix: 'have' },
  { match: '^ there [are] anything|something|nothing|everything', fix: 'is' },
  { match: '^ there [were] anything|something|nothing|everything', fix: 'was' },
  // "The better the lesson goes": what goes with what.
  { match: '<, the @er|more|less|better|worse ADJ|ADV? the ADJ* @singular [@base] $', fix: '@s' },
  // Questions
  { match: '^^ what|where|how|why|when? [is] you|we|they', fix: 'are' },
  { match: '^^ what|where|how|why|when? [was] you|we|they', fix: 'were' },
  { match: '^^ what|where|how|why|when? [has] you|we|they', fix: 'have' },
  { match: '^^ what|where|how|why|when? [does] i|you|we|they', fix: 'do' },
  { match: '^^ what|where|how|why|when [do] he|she|it', fix: 'does' },
  // "Do it then" is told.
  { match: '^^ [do] he|she', fix: 'does' },
  { match: 'there [seems|appears] to be ADJ? many|several|two|three|few|@plural', fix: '@base' },
  { match: '^ each [have]', fix: 'has' },
  { match: '^^ this|that !#nounToo [@base] !who !that !which !you !i !we !they DET|PRON', fix: '@s' },
  {
    match: '^ each|either|neither|one of them|us [@base]',
    fix: '@s',
    unless: [
      'let',
      'make',
      'help',
      'see',
      'watch',
      'hear',
      'will',
      'would',
      'can',
      'should',
      'must',
      'did',
      'does',
      'do',
      'to',
      'may',
      'might',
      'could',
      'that',
    ],
  },
  {
    match:
      'each of our|the|your|my|their|these|those @plural [show|have|need|want|say|take|hold|make|go|come|run|get|keep]',
    fix: '@s',
    unless: ['let', 'make', 'did', 'do', 'will', 'would', 'can', 'should', 'must', 'to'],
  },
  {
    match: 'one of the most|least ADJ !staff !crew !equipment !personnel !data !fish [@singular] !NOUN',
    fix: '@plural',
  },
  {
    match: 'two|three|four|five|six|several|many [#person] share|have|do|are|were|work|run|look',
    fix: '@plural',
  },
  {
    match:
      '<!and #possessive husband|wife|son|daughter|mother|mum|mom|father|dad|brother|sister|uncle|aunt|partner|neighbour|neighbor|grandmother|grandfather|boss|supervisor [work|live|teach|run|drive|want|need|like|know|say|think|love|hate|cook|sell|grow|keep|make|speak|come|go|help]',
    fix: '@s',
    unless: [
      'let',
      'letting',
      'make',
      'makes',
      'made',
      'help',
      'helped',
      'see',
      'saw',
      'watch',
      'watched',
      'hear',
      'heard',
      'that',
      'and',
      'do',
      'does',
      'did',
      'will',
      'would',
      'can',
      'could',
      'should',
      'must',
      'may',
      'might',
      'have',
      'had',
    ],
  },
];
