import type { Pattern } from './pattern.js';
import { WORD_SETS } from './wordSets.js';

/** Verbs in a form that cannot stand where they do. */
export const VERB_FORMS: readonly Pattern[] = [
  // To, and what follows it
  { match: 'look|looking|looks|looked forward to !further|word|news ADV? [@base] !NUM !$', fix: '@ing' },
  { match: 'look|looking|looks|looked forward [for|on|in|at|of|about] @ing|the|your|our|any', fix: 'to' },
  {
    match:
      'committed|dedicated|devoted|accustomed|addition|opposed to !#adjectiveToo !#nounToo [@base] DET|PRON|#possessive',
    fix: '@ing',
  },
  { match: '#wantsTo to ADV? !bore [@ed] DET|PRON|ADP|ADV|#possessive|SCONJ|$', fix: '@base' },
  {
    match: '#wantsTo to ADV? [@ing] DET|PRON|#possessive|in|on|with|at|for|about|from',
    fix: '@base',
    unless: ['from'],
  },
  { match: 'like|love|liked|loved to !lay [@ed|@ing] DET|PRON|ADP|#possessive|more', fix: '@base' },
  { match: 'how|where|what|time|me|us|you|work|works|worked to [@ed] DET|PRON|#possessive', fix: '@base' },
  { match: 'to [@verbS] !that !who !which !i !you !we !they !he !she DET|PRON|#possessive', fix: '@base' },
  // Have
  {
    match:
      'he|she|it|team|company|which|that has ADV? [@base] DET|PRON|#possessive|with|on|for|at|in|from|to|about',
    fix: '@participle',
  },
  {
    match:
      "i|we|you|they have|'ve been [work|live|help|teach|learn|look|wait] ADV|since|for|in|at|on|with|as|to|from",
    fix: '@ing',
  },
  { match: "have|has|had|'ve [be] ADJ|@ing|@ed|in|at|on|a|the|to|very|so", fix: 'been' },
  {
    match: "<!nor|neither|so|than|as have|has|had|'ve [being] ADJ|@ing|@ed|in|at|on|a|the|to|very|so",
    fix: 'been',
  },
  {
    match:
      "<!AUX|have|had|has|'ve|n't #subject ADV? [seen|done|gone|taken|written|spoken|given|known|grown|begun|chosen|driven|shown] !by",
    fix: '@past',
  },
  {
    match: "<!AUX|have|had|has|'ve i|we|you|they|he|she [been] @ing|ADJ|in|at|on|a|the|to|@ed|with|working",
    fix: 'have been',
  },
  // Be
  {
    match:
      "<!what|all|do|did|does|is|there i|he|she|we|they|team|you am|is|are|was|were|'m|'re|been also|really|very|currently|now|so|always|still|already? !#adjectiveToo !#nounToo !spot|clerk|home|people|face|lead|cook|mate|guide|second|captain|host|judge|coach|chair|guard|head [@base] DET|PRON|#possessive|with|on|for|at|in|from|to|about|forward|that|how",
    fix: '@ing',
  },
  {
    match: "am|is|are|was|were|be|been|'m|'re being? [@irregularPast] by|to|in|with|from|on|for|at|that|$",
    fix: '@participle',
  },
  // A preposition, and a verb that must be a gerund
  {
    match:
      '<!most|all|a|the|just|sort|kind|amount|code|know|knew|hear|heard|speak|spoke|work|worked|think in|for|of|by|about|without|before|after|from|while|through !now|then ADV? !everything|everyone|nothing|something !help !case !comment !fail [@base] DET|#possessive|me|us|them|him',
    fix: '@ing',
    unless: ['whom', 'who', 'which', 'that'],
  },
  {
    match:
      'enjoy|enjoyed|appreciate|appreciated|love|loved you ADV? [@base] DET|#possessive|me|us|them|it|how|what|with|about|that',
    fix: '@ing',
  },
  {
    match:
      'enjoy|enjoyed|enjoying|finish|finished|avoid|avoided|consider|considered|suggest|recommend|recommended|keep|kept|stop|stopped|mind|miss|missed [@base] DET|#possessive|me|us|them|it|how|what|with|about|that|from|to|in|on',
    fix: '@ing',
  },
  {
    match:
      '<!the|your|any|of|all|more|such|for let|lets|make|makes|made|help|helps|helped me|us|you|him|her|them !#baseToo [@ed|@verbS] DET|PRON|#possessive|how|what|that|to|with',
    fix: '@base',
  },
  {
    match: 'thank|thanks you? so? very? much? for [@ed] DET|#possessive|me|us|it|how|with|about|to',
    fix: '@ing',
  },
  { match: 'for|of|about|by|in|from|without|before|after|at [@ed] me|us|the time|your time|my', fix: '@ing' },
  {
    match: 'thank|thanks you? all|both? so|very? much? for [#commonVerb] PRON|DET|#possessive|through|around',
    fix: '@ing',
  },
  {
    match:
      "have|has|had|'ve been !#nounToo !set|put|read|run|let|lead|cook|mate|guide|host|judge|coach|chair|guard|head [#commonVerb]",
    fix: '@ing',
  },
  {
    match:
      '<!#be|strongly|highly|generally|usually|always|often|what|how|in|and|promise enjoy|enjoys|enjoyed|enjoying|appreciate|appreciated|avoid|avoided|finish|finished|suggest|suggested|recommend|recommended|dislike|keep|kept|postpone [to #commonVerb|@base]',
    fix: '@ing',
  },
  { match: 'look|looking forward to [#commonVerb] !NUM', fix: '@ing' },
  { match: 'let|make me|us|you [to #commonVerb]', fix: '@base' },
  { match: "am|'m|are|'re|is really|also|very|so|always|now? [look] forward", fix: 'looking' },
  {
    match:
      'have|has|had|need|needs|needed|able|happy|glad|ready|how|where|nowhere|somebody|nobody|someone|hard|easy|fair|order|going|chance|opportunity|keen|eager|excited|hope|hoping|willing|asked|want|wants|wanted to !according [@ing] DET|ADP|PRON|#possessive|$|ADV|NOUN',
    fix: '@base',
    unless: ['forward', 'used', 'committed', 'thanks', 'due'],
  },
  {
    match:
      'have|has|had|need|needs|able|ready|how|where|nowhere|somebody|nobody|someone|hard|easy|fair|order|great|good|nice|lovely|wonderful|pleasure|like|love|want|hope to !#baseToo [@ed] !NOUN !ADJ',
    fix: '@base',
  },
  // A verb that takes "to", and one that takes none
  {
    match:
      '#subject|you ADV? hope|hoped|want|wanted|decided|wish|agreed|promised|refused|plan|expect [@ing] DET|#possessive|ADP|NOUN|@plural',
    fix: 'to @base',
  },
  {
    match:
      '<!all|everything|anything|whatever|what|nothing|best|most|little|much|than|as|thing|things|that #subject|you|it|NOUN|PROPN|who|which|that ADV? [must|should|could|might|would to] #baseVerb|@base',
    fix: '$1',
  },
  // "Suggested me to visit"
  { match: '[suggest|suggested|suggests me to] #baseVerb', fix: '$1 that I' },
  { match: '[suggest|suggested|suggests us to] #baseVerb', fix: '$1 that we' },
  // "Was work on it": nobody is work
  {
    match:
      '^ i|we|they|he|she|you|who am|was|were|are|is|been ADV? [work|talk|walk|try|visit|hope|look|travel|study|live|wait|learn|apply|listen] on|at|to|for|with|in|as|from|through|about|the|a|#possessive',
    fix: '@ing',
  },
  {
    match:
      'spent|spend|spending ~? ~? ~? years|weeks|months|days|hours|mornings|evenings|minutes [@base] DET|#possessive|ADP|PRON',
    fix: '@ing',
  },
  { match: 'succeeded|succeed [to #baseVerb|#commonVerb]', fix: 'in @ing' },
  { match: 'imagine [to #commonVerb]', fix: '@ing' },
  { match: 'of|without|by|instead [let|become|put] DET|#possessive|me|us|you', fix: '@ing' },
  { match: 'of|for|without|by [be] ADJ|@ed|a|an|the|so', fix: 'being' },
  // "Interested in learn", "without know whether"
  {
    match:
      'interested|experienced|succeeded|involved|skilled|difficulty|pleasure|pride|point|help|helped|interest in [#onlyVerb] !-',
    fix: '@ing',
  },
  {
    match:
      'without|by|before|after|for|of [know|see|understand|learn|ask] how|whether|what|that|if|why|where',
    fix: '@ing',
  },
  {
    match:
      'could|would|should|might|must|may have !help !work !use !hope !put !cut !read !run !come !become !overcome [#baseVerb] ADP|DET|#possessive|PRON',
    fix: '@participle',
  },
  {
    match:
      '^^ last week|year|month|winter|summer|spring|autumn|night|monday|tuesday|wednesday|thursday|friday ,? i|we|he|she [@base]',
    fix: '@past',
  },
  { match: '^^ yesterday ,? i|we|he|she [@base]', fix: '@past' },
  {
    match:
      'thinking|dream|dreamt|dreaming|capable|instead|possibility|prospect|intention of !help [#baseVerb] ADP|ADV|DET|#possessive|ADJ|PRON',
    fix: '@ing',
  },
  {
    match:
      'am|is|was|are|were|be|been ADV? [excite|delight|honour|impress|amaze|thrill|relieve|fascinate|inspire|please] to|by|about|with|in|that',
    fix: '@participle',
  },
  {
    match:
      '^^ has|have|had the|your|my|our|anyone|anybody ADJ* NOUN? !put !cut !read !run !come !become [#baseVerb] ~* ?',
    fix: '@participle',
  },
  // Since when, and when
  { match: '^^ once? in #pastYear ,? #subject [have|has @ed]', fix: '@past' },
  {
    match:
      'since i|we|he|she [come|move|start|join|leave|begin|arrive|become] to|here|in|at|from|a|an|the|my|this|as|@ing',
    fix: '@past',
    near: new Set([...(WORD_SETS['pastYear'] ?? []), 'been']),
  },
  {
    match:
      '^^ for NUM|many|several|few|some years|months|weeks ,? i|we ADV? [@base] ADP|DET|#possessive|there|here',
    fix: '@past',
  },
  { match: 'for|of|by|without [make] sure', fix: 'making' },
  {
    match:
      '^^ #possessive|the ADJ* @plural|@singular never [seen|gone|done|taken|written|spoken|given|known|eaten|forgotten]',
    fix: '@past',
  },
  // "We use to sleep there", but "the tools we use to cut it"
  { match: '^^ i|we|they|he|she [use] to #baseVerb|sleep|lose|be|have', fix: 'used' },
  {
    match: '^^ at|in|on DET|#possessive? ADJ* NOUN|PROPN ,? i|we|they [use] to #baseVerb|sleep|lose|be|have',
    fix: 'used',
  },
  { match: 'for [explain|describe|introduce|show|suggest|demonstrate] to me|us', fix: '@ing' },
  {
    match:
      '<!NOUN|that|who i|we|they ADV? [work|live|know|teach|study|manage|lead] !has ~? !has ~? ~? since NUM|last|january|march|april|june|july|august|september|october|november|december',
    fix: 'have @participle',
  },
  { match: 'i [am] @ing ~? ~? ~? since NUM|last', fix: 'have been' },
  { match: 'we|they [are] @ing ~? ~? ~? since NUM|last', fix: 'have been' },
  {
    match:
      '#subject ADV? [visit|meet|see|call|send|speak|go|come|receive|finish|start|attend|arrive] ~? ~? ~? ~? yesterday $',
    fix: '@past',
  },
  {
    match:
      '<!sort|kind|know|knew|hear|heard for|of|by|without|before|after|from [#onlyVerb] DET|#possessive|me|us|it|them|how|what',
    fix: '@ing',
    unless: ['who', 'that', 'which', 'what', 'whom'],
  },
  {
    match:
      '<!NUM|in|of|since|by|from|until|till|this|last|next|early|late|mid|every #modal [has] @ed|been|gone|had|done',
    fix: 'have',
  },
  { match: '^^ have|has|had i|you|we|they|he|she [saw]', fix: 'seen' },
  { match: '#subject|you managed|offered [@ing] DET|#possessive|ADP|PRON', fix: 'to @base' },
  {
    match: 'was|were|been asked|invited|allowed|persuaded [@ing] DET|#possessive|NOUN|@plural',
    fix: 'to @base',
  },
  { match: 'persuaded|invited|allowed me|us|him|her|them [@ing] DET|#possessive|ADP', fix: 'to @base' },
  { match: '^^ NUM years|months|weeks|days ago ,? i|we [@base]', fix: '@past' },
  // "Spent two years to build"
  {
    match:
      'spent|spend|spends|spending ~? ~? ~? year|years|week|weeks|month|months|day|days|hour|hours|morning|mornings|afternoon|evening|evenings|minutes [to #baseVerb]',
    fix: '@ing',
  },
  // "Interested in learn", "without know", "the idea of run a": a preposition whose noun or adjective takes a gerund
  {
    match:
      'interested|interest|experience|experienced|involved|role|pleasure|joy|skilled|succeeded|succeed|believe in [#onlyVerb]',
    fix: '@ing',
  },
  {
    match: 'interested|interest|pleasure|joy|succeeded in [@base] DET|ADP|PRON|#possessive|ADV|@plural',
    fix: '@ing',
  },
  { match: 'without ADV? [#onlyVerb] !$', fix: '@ing' },
  {
    match:
      'thought|idea|way|habit|possibility|chance|hope|prospect|pleasure|fear|intention|purpose|instead|tired|capable|proud|fond|method|art|point|think|dream of !help !change !use [@base] DET|PRON|#possessive|ADV|ADP|@plural',
    fix: '@ing',
  },
  {
    match:
      'thought|idea|way|habit|possibility|prospect|pleasure|intention|purpose|instead|tired|capable|proud|fond|art|think|dream|without|interested|interest of|without|in !was|were [@irregularPast] !PUNCT',
    fix: '@ing',
    unless: ['who', 'that', 'which', 'whom', 'where'],
  },
  {
    match: '^ after|before|without|by [@irregularPast] DET|PRON|ADP|#possessive',
    fix: '@ing',
    unless: ['who', 'that', 'which', 'day', 'night', 'week'],
  },
  { match: 'without [@ed] DET|PRON|#possessive|how|what|whether', fix: '@ing' },
  {
    match:
      'thank|thanks|interest|interested|idea|way|possibility|habit|instead|experience|pleasure|dream|think|tired for|of|in [to #onlyVerb|#commonVerb]',
    fix: '@ing',
  },
  // "Can to go": a helper takes no "to"; "all that I can to help" is another clause
  {
    match: '#subject|you|it ADV? [can|may to] #baseVerb',
    fix: '$1',
    unless: ['as', 'what', 'whatever', 'all', 'everything', 'best', 'anything', 'that', 'much'],
  },
  {
    match: '@plural|@singular [must|should|can|could|might to] #baseVerb',
    fix: '$1',
    unless: ['as', 'what', 'whatever', 'all', 'everything', 'best', 'anything', 'that', 'much'],
  },
  {
    match: 'let|lets|letting me|us|him|her|them|you [knew|saw|went|took|gave|wrote|came|spoke|chose|began]',
    fix: '@base',
  },
  {
    match:
      'make|made|makes me|us|him|her|them [thought|sat|laughed|smiled|wondered|realised|realized|looked]',
    fix: '@base',
  },
  // "I was hope you might", "I'll be think"
  { match: "i|we|he|she|they was|were|am|are|'m|'re|is [hope] DET|PRON|that|to|for", fix: '@ing' },
  {
    match:
      "i|we|he|she|they was|were|am|are|'m|'re|is [work|live|help|wait|look] on|in|at|as|with|for|to|there|here",
    fix: '@ing',
  },
  { match: "i'm [#onlyVerb|work|help|wait|look|hope] ADP|DET|#possessive|that|to|how|PRON", fix: '@ing' },
  { match: "i'm [@base] #possessive|DET", fix: '@ing' },
  {
    match: "'ll|will be [#onlyVerb|work|help|wait|hope] !by !ADP DET|#possessive|that|how|PRON|ADJ|ADV",
    fix: '@ing',
  },
  { match: "'ll|will be [work|help|wait|hope] for|with|at|in|on", fix: '@ing' },
  {
    match:
      "have|has|had|'ve been [wonder|work|hope|look|wait|run|study|use|plan] SCONJ|whether|if|how|about|that|since|for|at|in|with|to|DET",
    fix: '@ing',
  },
  // "I have working at", "we've doing it"
  {
    match:
      "<!AUX|n't i|we|you|they have|'ve ADV? [working|living|managing|leading|helping|looking|waiting|doing|using|making|taking|teaching|driving|selling|running] DET|#possessive|with|for|since|at|as|it|there|here|on|to|from",
    fix: 'been @ing',
  },
  {
    match:
      'he|she has ADV? [working|living|managing|leading|helping|looking|waiting|doing|using|making|taking] DET|#possessive|with|for|since|at|as|it',
    fix: 'been @ing',
  },
  // "Used to ran"
  { match: '<!be|get used to [@irregularPast] !PUNCT', fix: '@base', unless: ['what', 'that'] },
  // "We have visited it last winter": when it was
  {
    match:
      "i|we|they|you [have|'ve @ed] ~? ~? ~? ~? ~? <!the|since|over|in|for|during|from|until|till|of|by|this|within|throughout last week|month|year|winter|summer|spring|autumn|night|monday|tuesday|wednesday|thursday|friday",
    fix: '@past',
    notNear: new Set(['since']),
  },
  { match: "i|we|they|you [have|'ve @ed] ~? ~? ~? ~? ~? yesterday $", fix: '@past' },
  {
    match: "i|we|they|you [have|'ve @ed] ~? ~? ~? ~? NUM years|months|weeks|days ago",
    fix: '@past',
    notNear: new Set(['since']),
  },
  // "If I would have known"
  { match: '^^ if i|we|you|they|he|she|it [would have] @ed|been|had|done|gone|VERB', fix: 'had' },
  // "I work here since ten years"
  { match: '[since] NUM years|months|weeks $|i|we', fix: 'for' },
  { match: '[suggested me to] #baseVerb', fix: 'suggested that I' },
  { match: '[suggested us to] #baseVerb', fix: 'suggested that we' },
  // Used to
  { match: "^ i|we|you|he|she am|is|are|was|were|'m|'re|'s|get|got used to [@base] !$", fix: '@ing' },
  { match: "am|'m ADV? used to [@base|live|work|deal]", fix: '@ing' },
  { match: '^ i|we|you|he|she|they used to [@ing]', fix: '@base' },
  {
    match:
      '<!#be|get|got|am|grew|grown i|we|you|he|she|they|PROPN|NOUN used to [@irregularPast|had|did|worked|lived]',
    fix: '@base',
  },
  // "When we have visited it last winter": a time that is over
  {
    match:
      "#subject|you [have|has|'ve @ed] !since !over !for !from !until ~? !since !over !for !from !until ~? !since !over !for !from !until ~? <!the|this|since|from|until|over|my|your|our|every|by|for|in|of|at last week|month|year|winter|summer|spring|autumn|night|monday|tuesday|wednesday|thursday|friday",
    fix: '@past',
  },
  { match: "#subject|you [have|has|'ve @ed] ~? ~? ~? <!since|until|from|than|of yesterday $", fix: '@past' },
  // Made, let: no "to"
  { match: 'makes|made|making|lets|letting me|us|you|him|them [to @base]', fix: '@base' },
  // A verb that has its object without help
  { match: '<!to|for|a|the [discuss|discussed|discussing about]', fix: '$1' },
  {
    match: '[explain|explained|explaining|describe|described|describing] me|us how|the|what|why|your|about',
    fix: '$0 to',
  },
  { match: '^^ do|does|did DET|#possessive ADJ* NOUN [@verbS] ADP|DET|PRON|ADV', fix: '@base' },
  { match: 'make|makes|made|let|lets me|us|you|him|them [@ing] to|DET|PRON', fix: '@base' },
  { match: 'make|makes|made me|us|you|him|them [felt]', fix: 'feel' },
  { match: "did|does|do|could|would not|n't? [saw]", fix: 'see' },
  { match: "did|does|do|could|would not|n't? [felt]", fix: 'feel' },
  { match: '^^|but i|we did [@ed] !and', fix: '@base' },
  {
    match: '^ i|we|they have [work|live|help|manage|run|serve|train|teach|study] in|as|at|with|for|on',
    fix: '@participle',
    near: new Set(['years', 'months', 'since']),
  },
  {
    match:
      '^ i|we|he|she|they|it|everyone|somebody ADV? was|were|am !run !come !become [@base] me|us|him|her|them|it|the|a|my|your|our|every|all',
    fix: '@ing',
    unless: ['did', 'do', 'does', 'done', 'all', 'what', 'thing', 'can', 'could'],
  },
  {
    match:
      'lady|man|woman|resident|patient|child|boy|girl|nurse|customer was|were !run !come !become [@base] me|us|him|her|them|it|the|a|my|your|our|every|all',
    fix: '@ing',
    unless: ['did', 'do', 'does', 'all', 'what'],
  },
  {
    match:
      'i|we|he|she|they [used] hand|keep|run|make|take|go|be|have|do|write PRON|DET|#possessive|in|at|on|with',
    fix: '$0 to',
  },
];
