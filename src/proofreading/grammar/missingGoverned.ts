import type { Pattern } from './pattern.js';

/** Verbs, in all forms that they have, by the preposition that they take. They have no object of their own. */
const VERBS: readonly (readonly [preposition: string, verbs: string])[] = [
  [
    'on',
    'insist insists insisted insisting depend depends depended rely relies relied relying elaborate elaborated embark embarked',
  ],
  [
    'at',
    'arrive arrives arrived arriving laugh laughs laughed laughing glance glanced excel excelled marvel marvelled smile smiled stare stared',
  ],
  ['for', 'care cares cared caring apologise apologised apologize apologized yearn yearned vouch vouched'],
  [
    'to',
    'listen listens listened listening respond responded belong belongs belonged adhere adhered react reacted',
  ],
  [
    'in',
    'participate participated participating specialises specialise specialised specialising specialize specialized succeed succeeded enrol enrolled',
  ],
  [
    'with',
    'deal deals dealt dealing cope copes coped coping collaborate collaborated collaborating sympathise sympathised comply complied complies',
  ],
  ['of', 'consist consists consisted dispose disposed'],
  ['from', 'differ differs differed graduate graduated refrain'],
];

/** Adjectives likewise, said of somebody. */
const ADJECTIVES: readonly (readonly [preposition: string, adjectives: string])[] = [
  ['on', 'keen'],
  ['of', 'fond proud aware capable full tired'],
  ['about', 'curious worried anxious nervous passionate enthusiastic excited'],
  ['in', 'interested involved'],
  ['with', 'filled covered satisfied pleased familiar acquainted'],
  ['for', 'responsible grateful famous'],
  ['by', 'impressed struck fascinated moved inspired'],
];

const alternatives = (words: string) => words.split(' ').join('|');

/** "I always insist clean boots", "she is fond the dogs": a preposition is missing. */
export const MISSING_GOVERNED: readonly Pattern[] = [
  { match: '#be ADV? as ADJ [a|an] ADJ|-|NOUN* NOUN $', fix: 'as $0' },
  ...VERBS.map(([preposition, verbs]) => ({
    match: `<!a|the|an|#be|and|#possessive [${alternatives(verbs)}] !this !that the|these|those|#possessive|me|us|him|them !#timeNoun !#time !way !moment !whole !lot !bit !little !few !great !good !same !last !first !next !other`,
    fix: `$0 ${preposition}`,
  })),
  ...VERBS.map(([preposition, verbs]) => ({
    match: `#subject|you|who|to|always|never [${alternatives(verbs)}] ADJ @plural|people|children ADP|$|CCONJ|SCONJ|ADV !AUX`,
    fix: `$0 ${preposition}`,
  })),
  ...ADJECTIVES.map(([preposition, adjectives]) => ({
    match: `i|he|she|we|they|you am|is|was|are|were|'m|'re ADV? [${alternatives(adjectives)}] the|a|an|these|those|#possessive !same !last !first !more !#timeNoun NOUN|ADJ|VERB`,
    fix: `$0 ${preposition}`,
  })),
  ...ADJECTIVES.map(([preposition, adjectives]) => ({
    match: `i|he|she am|is|was|'m ADV? [${alternatives(adjectives)}] @plural`,
    fix: `$0 ${preposition}`,
  })),
  { match: 'was|is|were|are|been [filled|covered|lined] !in !out !up NOUN|ADJ and|$', fix: '$0 with' },
  {
    match:
      'take|takes|took|taking|takes such|real|great|some|an|much? [pride|part] the|your|my|our|their|his|her|this|every',
    fix: '$0 in',
  },
  { match: '#be|become|became|been|being [part] a|an|your|our|the|something !of', fix: '$0 of' },
  {
    match:
      '<!the|and|, [several|most|none|two|three|four|five] your|my|our|their|his|her|these|those @plural',
    fix: '$0 of',
  },
  { match: '^^ [instead] ADJ? @plural|@verbS i|we|you|they', fix: '$0 of' },
  {
    match:
      '^^ [because] the|my|your|our|this|a ADJ* NOUN ,? i|we|you|they|he|she came|went|arrived|walked|am|was|were|cannot|will',
    fix: '$0 of',
  },
  { match: 'thanks [again] the|your|@ing|this|all', fix: '$0 for' },
  { match: ', [according] the|your|my|our|his|her', fix: '$0 to' },
  { match: 'VERB ADV? the|a|an|your|my|our|this ADJ* NOUN [me|us|him|them] $|ADP', fix: 'to $0' },
  { match: 'greeted|welcomed|impressed|surprised me|us|him|them [a|an|my|your|the]', fix: 'with $0' },
  { match: 'reminded|informed|warned|convinced me|us|him|them [my|your|the|a|an]', fix: 'of $0' },
  { match: '#be ADV? well|best [known] #possessive|the', fix: '$0 for' },
  { match: '[one] the most|best|few|reasons|things|people|many|biggest|main|greatest', fix: '$0 of' },
  { match: '<!as|a [member|members|middle|outskirts|majority] the|your|our|this|these', fix: '$0 of' },
  { match: 'in [front|spite|charge] the|your|my|our|a|this', fix: '$0 of' },
  { match: 'on [behalf|top] the|your|my|our|this', fix: '$0 of' },
  {
    match: '<!how|so|as|more|less|most [prior|similar|due|contrary|adjacent|identical] the|your|my|our|those',
    fix: '$0 to',
  },
  {
    match:
      '<!set|sets|setting|put|puts|putting|push|pushing|pushed|take|takes|took|taken|taking|tear|tears|tore|pull|pulled|lay|laid|leave|left|sweep|swept|brush|cast|pick|picked [apart|aside] the|your|my|our|one|this',
    fix: '$0 from',
  },
  { match: '[reply|replied|replying] my|your|our|his|her', fix: '$0 to' },
  { match: '#subject|who [graduated|retired|qualified] NUM $|and|with', fix: '$0 in' },
  { match: '^ [each] us|them|you', fix: '$0 of' },
  { match: 'has|have|had|with [more|less] NUM years|months|weeks|people', fix: '$0 than' },
  { match: 'mean|means|meant a lot|great deal? [me|us|him|them]', fix: 'to $0' },
  { match: 'as [long|soon|much|often|far] i|we|you|they|he|she VERB|AUX', fix: '$0 as' },
  {
    match:
      'look|looks|looked|seem|seemed|feel|felt [as] the|my|your|a|we|i|you|they|it NOUN? had|was|were|would',
    fix: '$0 if',
  },
  // of
  {
    match:
      '<!like NUM|one|both|most|many|several|each|any|none|few|either|neither|half [them|us] !two !three !four !both !all !engineers !nurses !teachers',
    fix: 'of $0',
  },
  { match: ', NUM|one|two|both|most|many|several|some|all|none|half [whom]', fix: 'of $0' },
  { match: '<!the [most] our|my|your|his|her|their|its|the !@er', fix: '$0 of' },
  {
    match:
      '<!in the|a|this|very [end|beginning|middle|bottom|edge|rest|name|spirit|top|subject|position|head|account|copy|night|picture|list|whole] the|this|these|those|your|my|our|his|her|their|a ADJ* NOUN|@plural|PROPN $|and',
    fix: '$0 of',
    unless: [
      'give',
      'gave',
      'given',
      'send',
      'sent',
      'show',
      'showed',
      'on',
      'call',
      'called',
      'tell',
      'told',
      'teach',
      'taught',
      'offer',
      'offered',
      'hand',
      'handed',
      'paid',
      'asked',
      'name',
      'named',
      'whole',
    ],
  },
  {
    match: 'good|kind|nice|generous|thoughtful|lovely|decent|brave|sweet [you|him|her|them] to',
    fix: 'of $0',
  },
  { match: 'the|very|by [thought|idea] @ing !being', fix: '$0 of' },
  {
    match: 'the [pleasure|honour|honor|privilege] meeting|speaking|working|seeing|hearing|being|having',
    fix: '$0 of',
  },
  { match: 'be|been [use|interest|benefit|service|assistance] to|$', fix: 'of $0' },
  {
    match:
      'i|he|she|we|they am|is|was|are|were ADV? [proud|afraid|tired|frightened|scared|ashamed|fond] it|them|him|her $',
    fix: '$0 of',
  },
  {
    match:
      'i|he|she|we|they am|is|was|are|were ADV? [proud|afraid|tired|frightened|scared|ashamed|fond] @ing',
    fix: '$0 of',
  },
  { match: 'a [quarter] an hour', fix: '$0 of' },
  { match: 'by|at [close] business', fix: '$0 of' },
  {
    match: 'NUM|two|three|four|five|several|some|different [kinds|sorts|types] @plural|@singular',
    fix: '$0 of',
  },
  // to
  {
    match:
      '[want|wants|wanted|seem|seems|seemed|hope|hoped|sorry|ready|nice|proud|able|thrilled|honoured|honored|delighted|pleased|happy|going|supposed|chance|eager|keen] be|hear|meet|have|see|say|tell|learn|know !you|i|we|they',
    fix: '$0 to',
    unless: [
      'makes',
      'made',
      'make',
      'let',
      'help',
      'helped',
      'do',
      'did',
      'would',
      'could',
      'will',
      'might',
      'should',
      'may',
      'can',
      'must',
    ],
  },
  {
    match: '[obliged|next|loyal|useful|relevant] me|you|him|her|them|us $|,|and|for',
    fix: '$0 to',
    unless: ['be', 'week', 'month'],
  },
  {
    match: '<!no|not|never [belong|belonging|belongs|belonged] a|the|my|your|his|her|our|their|me|him',
    fix: '$0 to',
  },
  {
    match:
      "#be|'m|am|grown|became|become|got|get ADV? [accustomed|devoted|dedicated|committed|opposed|indebted] the|a|my|your|our|ADJ|@ing|@plural|you|him|her|them",
    fix: '$0 to',
  },
  { match: 'my|our|his|her|best|kind|kindest|warm|warmest [regards] the|your|everyone|all', fix: '$0 to' },
  { match: "i|we|you|they am|'m|are|'re|was|were ADV? [used] @ing", fix: '$0 to' },
  { match: '[next] somebody|someone|anybody', fix: '$0 to' },
  {
    match:
      "would|'d ADV? ADV? [like|love] !help !work !feedback !support !notice !change @base|run|let DET|PRON|#possessive|with|on|at|in|something",
    fix: '$0 to',
  },
  {
    match:
      '<!DET [agreed|refused|decided|offered|promised|pretended|threatened|tended|failed] @base|let|run me|us|them|him|her|it|DET|#possessive',
    fix: '$0 to',
  },
  {
    match:
      'show|showed|shown|teach|taught|know|knew|learn|learned|learnt me|us|you|them|him|her? [how] @base the|a|my|your|it|them',
    fix: '$0 to',
  },
  { match: 'go|goes|went|gone|going [waste|bed|church|sleep] $|ADP|because|when|on', fix: 'to $0' },
  // of, behind how many
  {
    match: '<!the|this|that|no|NUM|as [one|several] our|my|your|his|her|their @plural !VERB !AUX',
    fix: '$0 of',
  },
  { match: 'NUM|one|two|most [out] the|those|our NUM', fix: '$0 of' },
  // as, than
  { match: 'as soon|early|well|much|many|far|long|often|quickly|clearly [possible]', fix: 'as $0' },
  { match: '<!the more times? [i] can|could count|say|remember', fix: 'than $0' },
];
