import type { Pattern } from './pattern.js';
import { DEMANDS } from './pronounAgreement.js';

/** Subjects and their verbs, numbers and their nouns. */
export const AGREEMENT: readonly Pattern[] = [
  // What only a verb's form can be, whatever it looks like: "I thanks you", "this results came".
  { match: '^ i|we|they ADV? [@plural] you|me|him|them|us|it|DET|#possessive', fix: '@singular' },
  { match: 'if|when|that|because|^^ [this] @plural AUX|@irregularPast|came|went', fix: 'these' },
  {
    match:
      '<!#numbered two|three|four|five|six|seven|eight|nine|ten|several|many|few|both of my|your|our|their|his|her|these|those ADJ* !#collective !#uncounted !#eitherNumber !#modal [@singular] !NOUN !PROPN !- !of',
    fix: '@plural',
  },
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
  // A pronoun and any other verb
  {
    match:
      '<!AUX|and|or|help|let|make|made|that|if|lest|than he|she ADV? !let|make [@base] DET|PRON|ADP|NOUN|ADV|ADJ|SCONJ|$|to',
    fix: '@s',
  },
  {
    match: '<!AUX|and|or|than|of|NOUN|who|as i|we|they ADV? [@verbS] DET|PRON|ADP|NOUN|ADV|ADJ|SCONJ|to|$',
    fix: '@base',
  },
  { match: '^ it ADV? [@base] DET|PRON|ADP|to|ADV|ADJ|SCONJ', fix: '@s', unless: [...DEMANDS] },
  // There is, there are
  // This and these
  {
    match: '[this] !#verbToo !chances !criteria @plural AUX|VERB|of|in|at|on|for|that|who|$|with|from',
    fix: 'these',
  },
  { match: '[these] !#uncounted !#eitherNumber @singular is|was|has|of', fix: 'this' },
  { match: '[these] #countable|#person in|at|on|for|with|and', fix: 'this' },
  { match: '[those] !#uncounted !#eitherNumber !sort @singular is|was|has|of', fix: 'that' },
  { match: '[those] #countable|#person in|at|on|for|with|and', fix: 'that' },
  { match: '[these] kind|type|sort of', fix: 'this' },
  // A number and its noun
  {
    match:
      'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several|few|various|numerous|both|multiple [#time] $|of|in|at|ago|and|as|on|with|to|before|after|later|from|for|i|we|back|across|when',
    fix: '@plural',
  },
  {
    match:
      '<!#numbered|and|past|NUM|-|all|both|these|those|PROPN two|three|four|five|six|seven|eight|nine|ten|many|several|various|numerous|multiple !last|next ADJ? !#uncounted !#eitherNumber !choice !saw !left [@singular] $|of|in|at|ago|as|on|with|before|after|from|who|that|across|i|we',
    fix: '@plural',
  },
  {
    match:
      '<!DET|ADJ one of the|my|your|our|these|those|its|their ADJ* <!#possessive !#collective [@singular] that|i|who|we|you|in|on|at|for|is|was|$|to|with|and',
    fix: '@plural',
  },
  {
    match:
      'every|another !few|other ADJ? [@plural] !of $|in|at|on|has|is|was|and|that|who|you|we|i|have|are|to|of|for|by|@irregularPast|came|told|asked|went',
    fix: '@singular',
  },
  // "Where each fits", "the pumps, each works": a verb.
  {
    match:
      'VERB|ADP|AUX|and|because each ADJ? !#verbToo [@plural] !of $|in|at|on|by|and|that|who|to|for|has|is|was',
    fix: '@singular',
  },
  {
    match: 'a|an !savings !chambers !#verbToo [@plural] $|in|at|on|is|was|and|that|who|of|to|for|with|where',
    fix: '@singular',
  },
  {
    match:
      'a|an !few|many|great|half|dozen|hundred|thousand|million ADJ !#verbToo !savings [@plural] $|in|at|on|is|was|that|who|to|with|where',
    fix: '@singular',
  },
  { match: '[informations]', fix: 'information' },
  { match: '[feedbacks]', fix: 'feedback' },
  { match: '[advices]', fix: 'advice' },
  { match: '[knowledges]', fix: 'knowledge' },
  { match: '[softwares]', fix: 'software' },
  { match: '[equipments]', fix: 'equipment' },
  { match: '[furnitures]', fix: 'furniture' },
  { match: '[evidences]', fix: 'evidence' },
  { match: '[insightfuls]', fix: 'insights' },
  // A dozen, most, many of, this and those
  { match: 'a dozen|hundred|thousand ADJ? !#uncounted [@singular] VERB|AUX|ADP|$|who', fix: '@plural' },
  {
    match:
      '^ most|all|many|several|few ADJ? !#uncounted !#mass !#collective [@singular] have|are|were|do|who',
    fix: '@plural',
  },
  { match: '^ most|all|many|several|few ADJ? [#countable|#person] would|will|can', fix: '@plural' },
  {
    match:
      'many|several|few|two|three|four of the|your|my|our|these|those|their ADJ* !#collective !#uncounted !#mass [#countable|#person] !NOUN',
    fix: '@plural',
  },
  { match: '^ all the|your|my|our ADJ* [#countable] ADP ~* have|are|were', fix: '@plural' },
  {
    match:
      'is|was|of|after|within|in|about|only|for|takes|took|last|next|every thirty|forty|fifty|sixty|ninety|twenty|fifteen|eleven|thirteen|fourteen|sixteen|eighteen [#time|mile|metre|person] $|,|at|from|and|of|for|before|after',
    fix: '@plural',
  },
  // "I did this three times a week": each time.
  { match: '[this] two|three|four|five|six|seven|eight|ten|few !#times !times @plural', fix: 'these' },
  { match: '^^ [that] !#verbToo @plural i|you|we|they|he|she VERB', fix: 'those' },
  {
    match:
      'a|an !few !couple !lot !good !great !dozen !hundred !thousand ADJ? [ideas|friends|questions|plans|colleagues|reasons|problems|skills|stories|jobs|projects|teams|places|cars|things|ways|events] !NOUN',
    fix: '@singular',
  },
  {
    match: '#possessive|the [parent|sister|brother|son|daughter|colleague|friend|neighbour|cousin] both',
    fix: '@plural',
  },
  { match: '^ other [#countable|duty|task] , such as', fix: '@plural' },
  {
    match:
      'there [was] eleven|thirteen|fourteen|fifteen|sixteen|twelve|twenty|thirty|forty|fifty|hundreds|thousands|dozens of|in|on|@plural',
    fix: 'were',
  },
  {
    match: '[luggages|baggages|homeworks|machineries|jewelleries|stationeries|sceneries|traffics]',
    fix: '@singular',
  },
  { match: '^^ i ADV? ~ [ourselves|yourselves|themselves|himself|herself|yourself]', fix: 'myself' },
  { match: '^^ we ADV? ~ [myself|yourself|yourselves|themselves]', fix: 'ourselves' },
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
  { match: '<!and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [are]', fix: 'is' },
  {
    match: '<!and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [were]',
    fix: 'was',
  },
  {
    match: '<!and news|mathematics|physics|maths|economics|politics|gymnastics|athletics [have] !to',
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
  // Hundreds of, both, most of: several of what can be counted
  {
    match: 'hundreds|thousands|dozens|pair|lots|handful|couple of ADJ? [#countable|#person] !NOUN !- !ADJ',
    fix: '@plural',
  },
  {
    match:
      'a lot of ADJ? [question|idea|book|boat|student|patient|pupil|customer|visitor|colleague|friend|reason|plan|problem|job|story|car|tree] !NOUN !-',
    fix: '@plural',
  },
  { match: 'both [#countable|#person] !NOUN !- !and', fix: '@plural' },
  { match: '^ the|#possessive @plural ADV? @ed [himself|herself|itself]', fix: 'themselves' },
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
      '<!AUX|let|make|help|helps|helped|helping|watch|see|have|had|seeing|watching|made|lets|makes ^ everyone|everybody|nobody|everything|somebody [@base] PRON|DET|ADP|ADV|to|ADJ',
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
  { match: "there ['s] two|three|four|five|six|several", fix: ' are' },
  {
    match: '<!AUX|VERB|let|make|help everyone|everybody|someone|somebody|nobody|anybody ADV? [have]',
    fix: 'has',
  },
  {
    match:
      '<!AUX|let|make|help|helps|helped|see|hear|watch|have|had|makes|made|lets|letting|making|helping|seeing everyone|everybody|nobody|somebody ADV? [@base]',
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
      '<!ADP a|an|the|someone|somebody|anyone|one ADJ* @singular? who ADV? [@base] DET|PRON|ADP|NOUN|ADV|ADJ|to|#possessive',
    fix: '@s',
  },
  { match: '<!#be what|whatever|everything else? [happen|matter|seem]', fix: '@s' },
  {
    match:
      '<!of|by|number|at|until|till|to|past|half|the|its|all|NUM|-|top|big|best|you many|several|two|three|four|five|six|seven|eight|nine|ten|few !last|next ADJ? !#uncounted !#eitherNumber !#numbered !go !come !left !ratio [@singular] !NOUN !PROPN !- !NUM !ADJ !VERB !of !and !DET !PRON',
    fix: '@plural',
  },
  { match: 'these|those !#modal !#uncounted !#eitherNumber [@singular] AUX', fix: '@plural' },
  // "Studies like these point to": a verb.
  {
    match:
      '!of !like !as ADP|VERB|AUX these|those !#modal !#uncounted !#eitherNumber !#commonVerb [@singular] ADP|$|who',
    fix: '@plural',
  },
  {
    match:
      "<!DET|ADJ|ADV one of my|your|our|the|their|his|her ADJ* !#collective !#eitherNumber !age|generation|kind|type|size|class|own|herd [@singular] !NOUN !PROPN !who !'s !- !VERB !ADJ",
    fix: '@plural',
  },
  {
    match:
      '<!DET|ADJ|ADV one of the|my|your|our|these|those|their ADJ* !#collective !#eitherNumber [@singular] @ed|@irregularPast|told|found|made|said !@plural !NOUN !ADJ',
    fix: '@plural',
  },
  // "One of the nurse told me", but not "one of the oldest policy think tanks".
  { match: '<!DET|ADJ|ADV one of my|your|our|the|their [#countable|#person] VERB !NOUN', fix: '@plural' },
  // "Every one of the hazard has": the tagger takes a thing for what is done.
  {
    match:
      'every|each|any one of the|my|your|our|these|those|its|their ADJ* !#collective !#eitherNumber [@singular|thing|building] !NOUN !PROPN !- !VERB',
    fix: '@plural',
  },
  {
    match: "one of the|my|your|our|these|those ADJ* [thing|building|meeting|evening|morning] !NOUN !- !'s",
    fix: '@plural',
  },
  {
    match:
      "two|three|four|five|six|many|several|few|both of my|your|our|his|her|their ADJ* [#person|cousin|friend|brother|sister|colleague|neighbour] !- !'s !@plural",
    fix: '@plural',
  },
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
  {
    match:
      '#possessive last|next|first|other two|three|four|five|six|seven|eight|nine|ten !#uncounted !#eitherNumber !#collective [@singular] !NOUN !PROPN !- !VERB !ADJ',
    fix: '@plural',
  },
  // "The better the lesson goes": what goes with what.
  { match: '<, the @er|more|less|better|worse ADJ|ADV? the ADJ* @singular [@base] $', fix: '@s' },
  // Questions
  { match: '^^ what|where|how|why|when? [is] you|we|they', fix: 'are' },
  { match: '^^ what|where|how|why|when? [was] you|we|they', fix: 'were' },
  { match: '^^ what|where|how|why|when? [has] you|we|they', fix: 'have' },
  { match: '^^ what|where|how|why|when? [does] i|you|we|they', fix: 'do' },
  { match: '^^ what|where|how|why|when? [do] he|she|it', fix: 'does' },
  {
    match:
      'thank|thanked|saw|met|like|liked|joined|asked|told|showed|enjoyed [the] both $|as|and|for|when|at',
    fix: 'them',
  },
  // How much, how many
  {
    match: '<!as|so|very|too|pretty|not|that|is|was|this|how|however [much] !#times !#measures @plural',
    fix: 'many',
  },
  {
    match: '[many] information|feedback|advice|knowledge|equipment|furniture|evidence|progress !NOUN',
    fix: 'much',
  },
  { match: '[an advice|information|equipment] !NOUN !-', fix: '$2' },
  {
    match:
      '<!no|any|once [more better|worse|greater|larger|smaller|bigger|higher|lower|faster|slower|easier|harder|stronger|simpler|deeper|longer|shorter|closer|clearer|safer|cheaper] !-',
    fix: '$2',
  },
  { match: 'there [seems|appears] to be ADJ? many|several|two|three|few|@plural', fix: '@base' },
  { match: '^ each [have]', fix: 'has' },
  { match: '^^ this|that [@base] !who !that !which DET|PRON', fix: '@s' },
];
