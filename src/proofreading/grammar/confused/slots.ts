import type { Pattern } from '../pattern.js';

const MOVING =
  'walk|walked|walking|driving|go|goes|went|gone|going|running|get|gets|getting|flew|slip|slipped|hurry|rush|rushed';
/** "The van I drive passed its test": only where the clause begins is nothing driven. */
const DRIVING = 'drive|drives|drove|run|ran|sail|sailed|ride|rode|cycle|cycled|push|pushed';
const COUNTY = 'city|county|town|parish|borough|district|shire|village|tribal|arts|student|local';
const PAUSE =
  'tea|lunch|coffee|career|toilet|smoke|term|half-term|summer|christmas|easter|spring|winter|study|restful';
const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/**
 * Words that sound like the one which the place asks for: where only a verb, only a thing, or only what describes one can
 * stand, and beside words that leave no other reading.
 */
export const SOUND_ALIKE_SLOTS: readonly Pattern[] = [
  // only a verb
  { match: '[looses]', fix: 'loses' },
  {
    match:
      '@plural|you|we|they|never|ever|to|not [loose] their|your|our|my|his|her|its|it|them|heart|sleep|money|track|sight',
    fix: 'lose',
  },
  { match: 'there [maybe] no|a|an|some|any|NUM|more|other|less|room', fix: 'may be' },
  {
    match: 'make|made|makes|making|let|lets us|me|you|them|him|her|people [loose] !on !with !in !upon !$',
    fix: 'lose',
  },
  {
    match: 'i|we|they|people|to|#modal|me|us|them|him [breath] !of !test !tests !control !work !sounds !-',
    fix: 'breathe',
  },
  {
    match:
      '#modal|to|not|never|kindly|please|cannot [bare] PRON|DET|#possessive|with|in|no|any !soul !teeth !arms !chest !heart !shoulders',
    fix: 'bear',
  },
  { match: '#modal|to|not|cannot [bare] $', fix: 'bear' },
  { match: 'kindly|please|i|we|they [bare] with|witness|responsibility|nobody|no', fix: 'bear' },
  { match: "#modal|to|'d [except] !for !when !if !where", fix: 'accept' },
  { match: 'kindly|please|i|we [except] DET|#possessive|that|another|PROPN', fix: 'accept' },
  { match: '^^ [except] my|our sincere|thanks|warmest|heartfelt|apologies|gratitude', fix: 'accept' },
  {
    match: 'hard|easy|good|nice|love|glad|happy|sorry|want|wanted|hope|hoping|like to [here] !and !from !in',
    fix: 'hear',
  },
  { match: 'let|letting|lets me|us|you|them [here] DET|#possessive|how|about|what', fix: 'hear' },
  { match: 'i|we|he|she|they|still|to [morn] for|the|my|our|their|it|him|her', fix: 'mourn' },
  { match: 'can|could|to|will|would [tale] if|whether|me|you|us|them|him|her|within|the|at', fix: 'tell' },
  {
    match: 'to [so] the|a|my|on|buttons|pockets|curtains|dresses',
    fix: 'sew',
  },
  {
    match:
      "must|could|should|'d|'ll|can|will|would|to|and [council] clients|families|people|students|patients|them|him|her|against",
    fix: 'counsel',
  },
  { match: '^ i|we|they|you ADV? [by] DET|#possessive|NUM|it|them|me|him|her|again !way', fix: 'buy' },
  {
    match:
      "<!VERB|down|up to|must|can|could|will|would|should|'ll [by] DET|#possessive|NUM|it|them|me|less|more|some|tickets|food|bread !way !means",
    fix: 'buy',
  },
  { match: '#modal|to|i|we|never|not [waist] @plural|DET|#possessive|NUM|another|time', fix: 'waste' },
  {
    match: '[brake] bread|ground|news|ranks|even',
    fix: 'break',
  },
  { match: 'weather|glass|day|dawn|voice|heart|news [brakes]', fix: 'breaks' },
  { match: '#modal|to [role] out|up|over|on|down|back', fix: 'roll' },
  {
    match:
      '[thought] english|maths|math|science|physics|chemistry|music|classes|lessons|swimming|children|pupils|students|apprentices|beginners !should !would !was !were !could !might',
    fix: 'taught',
  },
  {
    match:
      'has|have|had|it|she|he|who|that|job|work|years|this [thought] me|him|her|them|us how|to|that|patience|more|everything',
    fix: 'taught',
  },
  // what was done, and where it was done
  { match: 'he|she|we|they [past] !the !an !a', fix: 'passed' },
  {
    match: 'i|he|she|we [past] DET|#possessive|it|them|NUM|every|all',
    fix: 'passed',
    unless: ['me', 'walked', 'as'],
  },
  { match: 'never|always [past] through|by', fix: 'passed' },
  { match: 'be|been|being [past] from|around|down|over', fix: 'passed' },
  { match: `${MOVING} PRON? [passed] DET|#possessive|NUM|noon|midnight|PROPN`, fix: 'past' },
  { match: `^ PRON ADV? ${DRIVING} PRON? [passed] DET|#possessive|NUM|PROPN`, fix: 'past' },
  { match: 'show|showed|take|took|led|lead me|us|you|him|them [passed] DET|#possessive', fix: 'past' },
  { match: 'NUM [passed] NUM|noon|midnight', fix: 'past' },
  {
    match:
      "have|has|had|'ve|having ADV? [lead] DET|NUM|#possessive|@ing|up|on|teams|projects|both|small|large|several",
    fix: 'led',
  },
  { match: 'in NUM NOUN? ,? i|we [lead] !NOUN', fix: 'led' },
  {
    match: 'he|she ADV? [lead] DET|#possessive|me|us|them NOUN|ADJ|through|to|into',
    fix: 'led',
    unless: ['to', 'people', 'those', 'you', 'men', 'women', 'they'],
  },
  { match: '#modal|to [proceed] DET|#possessive', fix: 'precede' },
  { match: '[precede] without|with|to|further|$', fix: 'proceed' },
  {
    match: '@singular [effects] the|our|your|every|everyone|all|how',
    fix: 'affects',
    unless: ['sound', 'special', 'side', 'visual', 'stage', 'light', 'cumulative', 'the'],
  },
  { match: '#be [effected] most|more|badly|worst|least|too|by|$', fix: 'affected' },
  { match: '[red] aloud', fix: 'read' },
  {
    match: 'i|we|he|she|they|have|has|had [red] the|your|about|through|every|it|them|that',
    fix: 'read',
  },
  {
    match:
      'rebuild|raise|raised|raising|boost|boosted|improve|improved|lift|lifted|restore|restored|for|hurts|hurt [moral] $|in|at|among|on',
    fix: 'morale',
  },
  { match: '[principle] cause|causes|source|sources', fix: 'principal' },
  { match: 'AUX|ADV [plane] to see|hear|me|us|them|everyone|all', fix: 'plain' },
  { match: 'on|at|from|to|along [ether] side|end|bank|hand|way', fix: 'either' },
  { match: "is|was|are|were|been|being|'s [lied] out|down|across|flat", fix: 'laid' },
  { match: '@er [then] PRON|DET|NOUN|PROPN|any|most', fix: 'than' },
  { match: 'but|and [there] !people !men !women !children @plural @ed|@irregularPast', fix: 'their' },
  // things
  { match: '[affect] of|on', fix: 'effect' },
  { match: 'what [affect] DET|#possessive|ADJ|PROPN ~* has|had|have', fix: 'effect' },
  {
    match: '[stares] and|to|up|down|at|two|NUM',
    fix: 'stairs',
    unless: ['she', 'he', 'who', 'it', 'that', 'of'],
  },
  { match: 'up|down|under|of|concrete|stone|spiral|back [stares]', fix: 'stairs' },
  {
    match:
      '[lone] agreement|agreements|form|forms|application|applications|book|officer|officers|laptop|period|desk|repayment|repayments|rate|rates|items',
    fix: 'loan',
  },
  {
    match: 'on|the|a|my|our|each|every|home|student|bank|small|bridging [lone] $|of|for|to|from|AUX',
    fix: 'loan',
  },
  { match: '[lones]', fix: 'loans' },
  { match: `${COUNTY} [counsel]`, fix: 'council' },
  {
    match:
      '[counsel] tax|house|houses|flat|flats|chamber|chambers|estate|meeting|meetings|officer|offices|depot|elections|leader',
    fix: 'council',
  },
  { match: 'legal|in-house|opposing|wise|sound [council] !of', fix: 'counsel' },
  { match: 'vice|deputy|assistant [principle]', fix: 'principal' },
  {
    match:
      '[principle] wants|knows|worries|asked|told|said|says|came|sat|walked|herself|himself|who|sells|rang|called',
    fix: 'principal',
  },
  {
    match:
      'kitchen|food|plate|dog|cut|cutting|reduce|reduced|reducing|less|industrial|clinical|hazardous|garden|plastic|construction [waist]',
    fix: 'waste',
  },
  {
    match:
      '[waist] bin|bins|log|collection|coordinator|management|stream|streams|disposal|paper|figures|water|product|products',
    fix: 'waste',
  },
  { match: '^^ [waist]', fix: 'waste' },
  {
    match:
      '[steal] toe|toes|frame|frames|beam|beams|plate|plates|erector|erectors|mill|mills|boots|tank|tanks|pipe|pipes|structure|structures|coil|coils|bars|fabrication',
    fix: 'steel',
  },
  {
    match:
      'stainless|mild|structural|carbon|galvanised|galvanized|reinforcing|weld|welded|welding|than [steal]',
    fix: 'steel',
  },
  { match: `${PAUSE} [brake]`, fix: 'break' },
  { match: `${PAUSE} [brakes]`, fix: 'breaks' },
  {
    match:
      '[break] pad|pads|fluid|disc|discs|shoe|shoes|cable|lever|pedal|drum|drums|caliper|calipers|lining|linings',
    fix: 'brake',
  },
  { match: '[breaks] failed|squealed|squeal|worn|binding|held|hold', fix: 'brakes' },
  {
    match: 'hand|disc|drum|parking|foot|hydraulic|rear|front|air [breaks] !down !the !up !of !in',
    fix: 'brakes',
  },
  { match: 'regenerative|emergency|hard|harsh [breaking] !of !the !up !down !news !into', fix: 'braking' },
  {
    match: 'main|building|construction [sight] $|where|for|has|before',
    fix: 'site',
  },
  { match: 'a [sight] where', fix: 'site' },
  {
    match:
      '[boarder] control|controls|crossing|crossings|force|guard|guards|agency|patrol|post|posts|between|town|towns',
    fix: 'border',
  },
  { match: 'at|over|across|crossed|crossing|near the [boarder]', fix: 'border' },
  { match: '[flower] tortilla|tortillas|sack|sacks|mill|mills', fix: 'flour' },
  {
    match: 'rye|wheat|self-raising|wholemeal|spelt|buckwheat|cassava|bread [flower]',
    fix: 'flour',
  },
  { match: '[male] sorting|cart|carts|address|server|merge', fix: 'mail' },
  { match: 'by|e|your|my|junk|registered|internal [male] $|from|about|to|yesterday|today|last', fix: 'mail' },
  {
    match:
      'NUM|many|several|these|those|elderly|older|sick|dialysis|diabetic|spinal|stroke|anxious|cancer [patience]',
    fix: 'patients',
  },
  { match: '[patience] who|say|waited|stopped', fix: 'patients' },
  { match: 'no|data|contract|security|a|of [breech] of|notice|notices', fix: 'breach' },
  { match: 'an|any|another|ungodly|splendid|delightful [our] !NOUN', fix: 'hour' },
  { match: 'half an [our]', fix: 'hour' },
  { match: 'every|a|per|missed [does]', fix: 'dose' },
  { match: '^^ [are] @singular|@plural|NOUN had|has|was|is|went|came|gave|took|made', fix: 'our' },
  // what describes
  { match: 'NUM|an|any|some|the|of|for [elicit] @singular|@plural', fix: 'illicit' },
  { match: '[appraised] of', fix: 'apprised' },
  {
    match: 'the|a|my|your|some|no|very|so|too|that|this|only [quite] @singular|@plural|one|ones|$|of',
    fix: 'quiet',
  },
  {
    match: 'be|been|keep|kept|stay|stayed|it|them|boys|class [quite] $|while|when|until|again',
    fix: 'quiet',
  },
  {
    match:
      "#be|'m|'s|'re|never|not|n't|still [quiet] unable|sure|content|serious|something|right|certain|ready|happy|capable|different|clear|possible|likely|keen|simply|literally|frankly",
    fix: 'quite',
  },
  { match: "#modal|'d [quiet] understand|see|happily|believe|imagine|like|enjoy", fix: 'quite' },
  {
    match: `<!the|that|this|those|same|my|your|his|her|its|our|their [very] day|week|month|morning|year|single|evening|night|shift|minute|${WEEKDAY}`,
    fix: 'every',
  },
  {
    match:
      "#be|'m|'re|am [every] #onlyAdjective|glad|happy|keen|pleased|grateful|interested|impressed|excited|kind|much|helpful",
    fix: 'very',
  },
  { match: 'a shade|bit|touch|tad [to] #onlyAdjective|long|late|far !NOUN', fix: 'too' },
  { match: 'far|way|on [to] long|late|many|much|far', fix: 'too' },
  { match: 'feel|felt|feels|became|become [to] ADJ|@ed to|for|$', fix: 'too' },
  // small words
  {
    match: 'had|have|has|is|was|were|are [all ready] @ed|booked|been|begun|sent|done|made|taken|gone|written',
    fix: 'already',
  },
  {
    match: 'NOUN|@plural [do to] DET|#possessive|@ing',
    fix: 'due to',
    unless: [
      'can',
      'could',
      'what',
      'to',
      'will',
      'would',
      'that',
      'which',
      'as',
      'than',
      'people',
      'they',
      'did',
      'does',
      'do',
      'how',
      'anything',
      'something',
      'everything',
      'nothing',
      'things',
      'damage',
      'harm',
      'much',
      'more',
      'good',
      'justice',
    ],
  },
  { match: 'thank|thanks you? [four] DET|#possessive|@ing', fix: 'for' },
  {
    match:
      'obliged|grateful|available|responsible|apply|applied|applying|searching|looking|waiting|asking|gratitude|appreciation [four] DET|#possessive|@ing',
    fix: 'for',
  },
  { match: '@ed|written|made|done|built|run|led|given|drawn|cut [buy] @ing', fix: 'by' },
  { match: `[buy] far|noon|accident|mistake|heart|then|${WEEKDAY}|midday|midnight`, fix: 'by' },
  { match: '^^ [buy] the time', fix: 'by' },
  {
    match: 'get|getting|switch|switched|switching|kick|jump|jumped|fell [of] DET|#possessive|on|until|for|$',
    fix: 'off',
  },
  { match: 'i|we|he|she|they|to|and|you set [of] the|a|an|my|for|on|to|at|down|until', fix: 'off' },
  { match: 'the [of] chance|season|switch', fix: 'off' },
  {
    match:
      'walk|walked|walking|go|went|going|talk|talked|talking|look|looked|come|came|get|got|me|us|them [threw] DET|#possessive',
    fix: 'through',
    unless: ['who', 'that', 'he', 'she', 'they', 'i', 'we', 'which'],
  },
  { match: '[whit] DET|#possessive|PRON|me', fix: 'with' },
  {
    match:
      'that|which|who|they|we|@plural [where] !taking !loading !making !having !being !getting !using @ing|thrown|given|made|taken|built|done|told|left|sent|lost|found',
    fix: 'were',
  },
  {
    match:
      'NOUN|@singular|@plural [were] everybody|everyone|nobody|somebody|i|he|she|they|we @ed|@base|@verbS|AUX|VERB',
    fix: 'where',
  },
  // you're, they're, their
  {
    match:
      'whom|which|how|where|why|whenever|until|since|because|if|when|though [your] @ing DET|#possessive|ADP|PRON|NUM|$|PROPN',
    fix: "you're",
  },
  { match: 'whenever|once|until|where [your] ADJ $', fix: "you're" },
  { match: '[your] right that|when', fix: "you're" },
  {
    match: '[your] often|rarely|seldom|usually|always|never the|a|an|in|on|at|only',
    fix: "you're",
  },
  { match: '[your] used|supposed|meant|allowed|bound|able to', fix: "you're" },
  { match: '[your] short of|on', fix: "you're" },
  { match: '[your] NUM next|today|tomorrow|this', fix: "you're" },
  { match: '[your] @ing slowly|fast $|,|and|but', fix: "you're" },
  {
    match:
      'where|that|whether|if|and|but|as|because|since|before|so [their] #onlyAdjective|clean|right|wrong|ready|needed|ill|proud|late $',
    fix: "they're",
  },
  { match: '[their] what|who|where|why !-', fix: "they're" },
  { match: '[their] still|also|always|never|both|only ADP DET|#possessive|PROPN', fix: "they're" },
  { match: 'that|because|whenever|and|but|when [there] all|both ADJ|NUM|@ing|still|gone', fix: "they're" },
  {
    match:
      'before|because|that|whenever|if|when|since|how|while|unless [there] #onlyAdjective|ill|proud|ready|busy|right|keen|happy|sure|attached|needed $|of|to|about|rather|and|when',
    fix: "they're",
  },
  { match: "that|because|and|but|how|where|of|with [they 're] ADJ? @plural AUX|@ed|VERB", fix: 'their' },
  {
    match: 'on|with|at|for|of|by [there] ADJ? NOUN|@plural !is !are !was !were',
    fix: 'their',
    unless: ['going', 'get'],
  },
  { match: "NOUN|PROPN|person|people [who 's] NOUN|ADJ - NOUN|@ing", fix: 'whose' },
  { match: 'start|run|own|have|with|open|to|of|do|at|in|on [he|she] own NOUN|$', fix: 'her' },
  {
    match: 'more|less|better|worse|fewer NOUN|@plural|@singular [that] all|any|most !AUX',
    fix: 'than',
    unless: ['is', 'was', 'see', 'saw', 'think', 'say', 'so', 'such', 'no', 'the'],
  },
  {
    match: '<!, [then] mine|yours|hers|theirs|ours|his $',
    fix: 'than',
    unless: ['and', 'if', 'when', 'since', 'until', 'first'],
  },
  { match: '[your] after someone|somebody|a|something|an', fix: "you're" },
  { match: '[your] doing|going|getting|looking|feeling fine|well|great|okay|ok|better|good', fix: "you're" },
  {
    match:
      "[who 's] turn|job|idea|name|names|hands|desk|car|van|fault|side|shift|house|son|daughter|mother|father",
    fix: 'whose',
  },
  { match: '[whose] to say|blame', fix: "who's" },
  { match: 'a|one [weak] less|later|earlier|ago', fix: 'week' },
  { match: "get|got|just|it|is|'s|was|quite|all [rite]", fix: 'right' },
  { match: 'plated [desert]', fix: 'dessert' },
  { match: '[desert] menu|trolley|course|spoon|wine|plates|chef', fix: 'dessert' },
  {
    match: 'ask|speak|spoke|talk|come|came|coming|away|back|hear|heard|straight [form] !of !-',
    fix: 'from',
  },
  {
    match: 'that|than|which|whom [your] @ing !NOUN !of !and !AUX !VERB !- !@plural !@singular',
    fix: "you're",
  },
  { match: '^^ what [your] @ing !NOUN !of !- !@plural !@singular', fix: "you're" },
  { match: '<!give|gave|given|giving [your] all !- !NOUN', fix: "you're" },
  { match: '[your] my|our|his|her|their|this|that !-', fix: "you're" },
  { match: '^^ [your] thinking|planning|hoping|looking of|about|to|for', fix: "you're" },
  { match: '^^ [your] lucky|wrong|brave|down|up in|to|that|about|for', fix: "you're" },
  { match: 'if|when|once|whenever [your] up|down for|to', fix: "you're" },
  { match: 'what|that [your] after|about $|is|was', fix: "you're" },
  {
    match: 'and|because|though|case|but [there] true|useful|better|worse|yours|mine|empty|full|free $|for|of',
    fix: "they're",
  },
  { match: 'in case [there] of|@ed|useful', fix: "they're" },
  { match: 'and|but|though|because [there] the best|worst', fix: "they're" },
  { match: 'case|how [their] of|@ed|useful|ADJ $', fix: "they're" },
  { match: '[their] the|my|our|your|yours|mine|ours', fix: "they're" },
  { match: '[their] worth a|every|it|the', fix: "they're" },
  { match: "#be|'m|'re|, [to] ADJ and too", fix: 'too' },
  { match: "#be|'m|'re [to] far|near|similar|high|low to|from|for|above", fix: 'too' },
  { match: 'do|does|did so [to] $', fix: 'too' },
  {
    match:
      "on|with|by|into|through|over|under|across|behind|within|without|towards|against|around|inside|beside|onto [it 's] !been !not !a !an !the !@ing !all !like",
    fix: 'its',
  },
  { match: "!#say @verbS [it 's] NOUN|@plural|@singular !that", fix: 'its' },
  { match: 'whenever|either|whether [its] ADJ $|or|and', fix: "it's" },
  { match: 'what [its] worth|like|costing|doing|called', fix: "it's" },
  { match: '^^ [its] written|meant|done|made|called|based ADP|to|$|by', fix: "it's" },
  { match: `and|but|said|because [its] ${WEEKDAY}`, fix: "it's" },
  {
    match: "[who 's] @singular|NOUN|@plural i|we|you|they|he|she|is|was|has|are|were|@verbS|belongs|sat",
    fix: 'whose',
  },
  { match: '@plural [where] a|an|my|your|our|NUM ADJ* NOUN|@plural $', fix: 'were' },
  { match: 'if|wish DET|#possessive NOUN|@plural [where] to|worse|better|ADJ', fix: 'were' },
  { match: '^^ [where] i|we|they|he|she|it to', fix: 'were' },
  {
    match:
      'a|an|the|this|my|your ADJ* @singular [were] the|a|my|your|our|their @singular|@plural|NOUN VERB|AUX|@base|@verbS|@ed',
    fix: 'where',
    unless: ['if', 'wish', 'as', 'though'],
  },
  { match: 'PROPN [were] nobody|i|we|you|they|he|she|it', fix: 'where' },
  { match: '#be|up|back|myself [were] i|we|they|he|she', fix: 'where' },
];
