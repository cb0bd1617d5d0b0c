import type { Pattern } from './pattern.js';

/** Numbers and their nouns, "this" and "these", how much and how many: the number that a noun has where it stands. */
export const NOUN_NUMBER: readonly Pattern[] = [
  { match: 'if|when|that|because|^^ [this] @plural AUX|@irregularPast|came|went', fix: 'these' },
  {
    match:
      '<!#numbered two|three|four|five|six|seven|eight|nine|ten|several|many|few|both of my|your|our|their|his|her|these|those ADJ* !#collective !#uncounted !#eitherNumber !#modal !kind !come !go [@singular] !NOUN !PROPN !- !of !#apostrophe',
    fix: '@plural',
  },
  // This and these
  {
    match:
      '[this] !#verbToo !chances !criteria !ranges !varies !differs !dates @plural AUX|VERB|of|in|at|on|for|that|who|$|with|from',
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
      '<!#numbered|and|past|NUM|-|all|both|these|those|PROPN two|three|four|five|six|seven|eight|nine|ten|many|several|various|numerous|multiple !last|next ADJ? !#uncounted !#eitherNumber !choice !saw !left !home !know !matter !right !wrong !work !second !minute !hour [@singular] $|of|in|at|ago|as|on|with|before|after|from|who|that|across|i|we',
    fix: '@plural',
  },
  {
    match:
      '<!DET|ADJ|@est one of the|my|your|our|these|those|its|their ADJ* <!#possessive !#collective !today|tomorrow|tonight [@singular] that|i|who|we|you|in|on|at|for|is|was|$|to|with|and',
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
    match:
      'a|an !savings !chambers !sparks !thumbs !#verbToo [@plural] $|in|at|on|is|was|that|who|of|to|for|with|where',
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
    match: '[luggages|baggages|homeworks|machineries|jewelleries|stationeries|sceneries|traffics]',
    fix: '@singular',
  },
  { match: '^^ i ADV? ~ [ourselves|yourselves|themselves|himself|herself|yourself]', fix: 'myself' },
  { match: '^^ we ADV? ~ [myself|yourself|yourselves|themselves]', fix: 'ourselves' },
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
  {
    match:
      '<!of|by|number|at|until|till|to|past|half|the|its|all|NUM|-|top|big|best|you many|several|two|three|four|five|six|seven|eight|nine|ten|few !last|next ADJ? !#uncounted !#eitherNumber !#numbered !go !come !left !right !wrong !ratio !matter !home [@singular] !NOUN !PROPN !- !NUM !ADJ !VERB !of !and !DET !PRON !as',
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
  {
    match:
      '<!or|NOUN two|three|four|five|several|many|few|both of the|my|your|our|these|those|their|his|her ADJ* !#collective !#uncounted !#mass !#eitherNumber !kind !sort [@singular] that|who|i|we|you|were|are|have|had',
    fix: '@plural',
  },
  { match: '^ many|several|few ADJ? !#uncounted [#person] !NOUN !PROPN !-', fix: '@plural' },
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
  {
    match:
      '#possessive last|next|first|other two|three|four|five|six|seven|eight|nine|ten !#uncounted !#eitherNumber !#collective [@singular] !NOUN !PROPN !- !VERB !ADJ',
    fix: '@plural',
  },
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
];
