import type { Pattern } from '../pattern.js';

/** Small words that hold a sentence together: "from" and "form", "where" and "were", "through" and "though". */
export const SMALL_WORDS: readonly Pattern[] = [
  { match: '<!and [fro]', fix: 'for' },
  {
    match:
      'know|knew|asked|ask|wonder|wondered|see|unsure|sure|about|of|wondering|decide|discussed [weather] PRON|DET|NOUN|to|or',
    fix: 'whether',
  },
  { match: '[weather] or not', fix: 'whether' },
  { match: '<!what|the|this|that|of|such|in|ADJ [weather] we|you|i|they|it|he|she|to', fix: 'whether' },
  {
    match:
      '<!how|to|so|too|very|as|#be [quiet] a|an|the|clear|often|some|right|different|new|enough|rare|well',
    fix: 'quite',
  },
  { match: '#be|were|was|am|is|are [quiet] ADJ|@ed|@ing', fix: 'quite' },
  { match: 'a|be|become|is|was|being|am|were [apart] of', fix: 'a part' },
  { match: 'a [part] from', fix: 'apart' },
  { match: '[everyday] $|PRON|at|for|in|from|with|since|before|after|on|and', fix: 'every day' },
  { match: 'the|my|an|of|our|your|for|in [every day] NOUN', fix: 'everyday' },
  { match: '^^ [may be] PRON|DET', fix: 'maybe' },
  { match: '<!AUX #subject|it|this|that|there [maybe] a|an|the|able|ADJ|@ing|@ed|of|in', fix: 'may be' },
  { match: 'to [here|heer] from|about|that|how|more|you|your|back|what|of', fix: 'hear' },
  { match: 'great|good|glad|nice|wonderful|lovely|happy|inspiring|exciting to [here]', fix: 'hear' },
  {
    match:
      'work|working|be|was|am|been|live|lived|come|right|from|stay|out|team|over|came [hear] $|in|at|for|and',
    fix: 'here',
  },
  {
    match:
      '#be|PRON|team|people|NOUN [where] !appropriate !possible !necessary !needed !relevant !applicable !available !required very|so|really|ADJ|@ing|@ed to|that|by|in|on|with|for|about|$',
    fix: 'were',
  },
  { match: 'you|we|they [where] @ing|ADJ|@ed|very|so|really', fix: 'were' },
  {
    match: 'know|knew|place|see|saw|office|room|building|point|plant|stage|site|ward [were] PRON|the',
    fix: 'where',
    unless: ['what', 'which'],
  },
  { match: 'would|could|should|might|must|may [of] VERB|been|AUX|@ed|ADV|had', fix: 'have' },
  {
    match:
      'walk|walked|walking|talk|talked|talking|go|going|went|led|lead|took|taking|follow|followed|run|ran|took|guided|stepped|got|get|getting|me|us [threw|though|thorough] DET|#possessive|how|what|NOUN|ADJ|it|everything|each|this|that',
    fix: 'through',
  },
  { match: 'all|the way|work|think|thinking|worked [threw] DET|#possessive|it', fix: 'through' },
  {
    match:
      "i|he|she|we|you|who|always|never|also|often|'ve|have [though] that|about|it|of|you|the|i|we|through|how",
    fix: 'thought',
  },
  {
    match: 'even|as|,|and|difficult|hard|tough|brief|short|busy|small|new [thought] PRON|DET|NOUN VERB|AUX',
    fix: 'though',
  },
  {
    match:
      '<!the|a|an|this|that|every|each|any|my|your|our|to|with|and|together|AUX|NOUN|PROPN|ADJ|they|we|you|i|which|who|what|also|not|already|both|PART [form] DET|#possessive|you|me|us|them|NUM|both|each|all|PROPN|where|what|scratch|home|then|there !of',
    fix: 'from',
  },
  {
    match:
      'learn|learned|learnt|hear|hearing|heard|far|away|lot|coming|comes|came|move|moved|apart|benefit|benefited|benefitted|starting|start|took|take|taken|feedback|email|letter|lesson|lessons|story|stories|ranging|much|more|back|got|questions|call|results|switch|switched|migrate|migrated|migrating|migration|everyone|others [form] !of !and !is !AUX !that|$',
    fix: 'from',
  },
  {
    match: 'the|a|some|any|your|our|my|new|short|application [from] $|and|is|was|that|to',
    fix: 'form',
  },
  {
    match: '<!VERB|PRON|AUX with|of|for|in|during|about|from|on|at|to|enjoyed|after|since [are] NOUN|ADJ',
    fix: 'our',
  },
  {
    match:
      '<!to|send|give|show|tell|lend|offer|bring|sent|gave|showed|told|giving|sending|showing we|you|they|there|people|who [our] ADJ|@ing|@ed|a|the|in|all',
    fix: 'are',
  },
  { match: 'you|me|team|work|time|NOUN [an] PRON|the|your|my|our|i|we|to', fix: 'and' },
  {
    match:
      '<!NOUN|PROPN|ADJ|VERB|,|PRON [and] hour|opportunity|engineer|example|idea|organisation|organization|environment|excellent|exciting|important|interesting|amazing|impressive',
    fix: 'an',
  },
  {
    match:
      'hope|think|believe|know|see|when|if|that|because|how|what|where|and [the] are|were|have|had|do|did|would|could|should|might',
    fix: 'they',
  },
  {
    match:
      '<!why|how|when|where|that|if|because|what|as|, [they] !learnt !learned !burnt !spelt NOUN|way|team|role|same|company|people|project|questions|conversation',
    fix: 'the',
  },
  { match: 'he|she|it|i|we [as] been|become', fix: 'has' },
  { match: 'he|she|it|that|which|who|team|company|this [as] been', fix: 'has' },
  { match: '^^ [it] you|there|we|i have|need|would|is|are|were|any|want|like', fix: 'if' },
  {
    match: '[witch] !hunt !hunts PRON|is|was|are|were|has|have|will|AUX|VERB|i|we|you|the|team|teams',
    fix: 'which',
  },
  { match: 'in|for|on|to|of|, [witch]', fix: 'which' },
  { match: '[sense] then|joining|leaving|graduating|NUM', fix: 'since' },
  {
    match: 'stand|stop|drop|pass|go|went|come|came|followed|led|run|stopped [buy] $|the|and|with|to|for',
    fix: 'by',
  },
  {
    match: 'the|a|good|great|fit|team|perfect [write] place|person|thing|decision|role|fit|way|time|side',
    fix: 'right',
  },
  {
    match:
      '!application|order|consent|booking|entry|feedback|claim|web|contact|intake|referral @singular|VERB|it|him|me|them|down|away|far|straight|directly|back|up [form] DET|#possessive|him|her|me|us|them|it|each|PROPN|NUM|half|inside|scratch',
    fix: 'from',
  },
  { match: 'there [where] NUM|DET|ADJ|NOUN|so|no', fix: 'were' },
  {
    match: '@singular [were] DET|#possessive|we|they|i|you|he|she NOUN? !doing VERB|AUX',
    fix: 'where',
    unless: ['if', 'though', 'wish', 'and', 'as', 'what', 'which'],
  },
  { match: 'to [here] DET|PRON|#possessive', fix: 'hear' },
  {
    match: 'VERB|up|all|right|half|halfway [threw] DET|#possessive|$|it|them|council|how|what|NOUN',
    fix: 'through',
  },
  {
    match:
      'sit|leaf|came|come|walk|walked|walking|talk|talked|talking|went|go|going|got|get|run|ran|guide|guided|take|took|taking|work|worked|working|read|think|thinking|stepped|help|helping me|us|you|it? [though|thorough] DET|#possessive|how|what|it|NOUN',
    fix: 'through',
  },
  { match: 'that|who|which|what [as] been|@ed', fix: 'has', unless: ['such', 'same', 'so', 'as'] },
  {
    match:
      'over|in|take|took|heard|hear|told|tell|say|said|your|a|no|have|word|words|of [wether|weather] i|you|we|they|it|the|or',
    fix: 'whether',
    unless: ['cold', 'bad', 'good', 'wet'],
  },
  { match: '#be|very|so|quite|not different [form]', fix: 'from' },
];
