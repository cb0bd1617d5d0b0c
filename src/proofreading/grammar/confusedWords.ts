import type { Pattern } from './pattern.js';

/** Words that sound or look like another: the parts of speech around them tell which is meant. */
export const CONFUSED_WORDS: readonly Pattern[] = [
  // your / you're
  { match: '[your] welcome to ADV? VERB', fix: "you're" },
  {
    match: '[your] not|an|the|in|at|about|always|still|also|really|already|currently|probably|never',
    fix: "you're",
  },
  { match: '!your|the|a [your] !welcome|best ADJ to|that|of|with|about|for|because|if|on|in', fix: "you're" },
  {
    match: 'if|when|that|because|think|know|hope|while|and|what|as|^ [your] @ing a|an|the|to|for|my|our',
    fix: "you're",
  },
  {
    match:
      '[your] going|looking|hoping|planning|trying|working|hiring|building|doing|expecting to|for|at|on|a|the',
    fix: "you're",
  },
  { match: 'if|when|that|because|think|know|sure|hope|once|while|as|since|what [your] ADJ $', fix: "you're" },
  {
    match: "^ [you 're] !right|sure|welcome|free|part|home|kind|due|fun|key ADJ* NOUN AUX|VERB",
    fix: 'your',
  },
  { match: "VERB|ADP [you 're] !right|sure|welcome|free|part|home|due|fun|one NOUN|PROPN", fix: 'your' },
  { match: 'thank|thanks [your] for', fix: 'you' },
  {
    match: 'meet|meeting|with|thank|from|to|see|tell|show|help|let|join|give|send|hearing [your] $',
    fix: 'you',
  },
  {
    match:
      'for|of|in|about|with|to [you] time|team|company|work|help|advice|insight|insights|approach|question|questions|feedback|consideration|kindness|patience|guidance|support|role|office|experience|thoughts|perspective|description|explanation|account',
    fix: 'your',
  },
  { match: 'in|with|about|of|from [your] @ing !NOUN !ADJ !of !and !or !VERB the|a|me|us', fix: 'you' },

  // its / it's
  {
    match:
      '[its] a|an|the|not|been|very|so|too|also|really|always|clear|that|just|quite|no|never|only|what|why|how|easy|hard|rare|great|good|nice|important|wonderful|obvious|true|exciting|inspiring|refreshing !NOUN !own',
    fix: "it's",
  },
  { match: '[its] @ing DET|ADP|PRON|ADV', fix: "it's" },
  { match: '[its] ADJ to|that|how|when|for|why|because|and !NOUN', fix: "it's" },
  { match: '^^ [its] ADJ $', fix: "it's" },
  { match: "[it 's] own", fix: 'its' },
  {
    match:
      "of|in|for|with|on|to|from|about|by|into|through|at|around|behind|across [it 's] !ADV !DET !ADP !PRON ADJ* NOUN",
    fix: 'its',
  },
  { match: "VERB [it 's] ADJ* @plural", fix: 'its' },
  { match: "NOUN|PROPN and [it 's] ADJ* NOUN", fix: 'its' },
  {
    match:
      "NOUN|PROPN|PRON has|have|had|keeps|kept|runs|ran|handles|handled|manages|moved|rebuilt|enjoy|enjoys|loves|love|values|value|knows|know|improve|improves|improved|protect|protects [it 's] ADJ* NOUN",
    fix: 'its',
  },
  { match: "[its '] NOUN|ADJ", fix: 'its' },

  // their / there / they're
  {
    match:
      "[their] is|are|was|were|'s|will|has|have|seems|might|would|could|must|may|should|isn't|wasn't|can",
    fix: 'there',
  },
  {
    match:
      'over|out|up|down|in|from|go|went|been|be|get|got|work|worked|right|left|live|lived|stay|stayed [their] $',
    fix: 'there',
  },
  {
    match: 'over|from|been|worked|lived|being|be [their] for|to|and|in|at|when|as|before|since|during|with',
    fix: 'there',
  },
  {
    match: '[their] not|going|a|an|looking|trying|always|also|still|very|really|doing|all !NOUN',
    fix: "they're",
  },
  { match: '[their] ADJ to|that|about !NOUN', fix: "they're" },
  { match: 'ADP [there] !ADV ADJ* NOUN !is !are !was !were !AUX', fix: 'their' },
  { match: '#verbsOfTheirs [there] ADJ* NOUN', fix: 'their' },
  { match: '^^ [there] ADJ* NOUN to|of|on|for|is|was|has|are|were|in|and', fix: 'their' },
  { match: 'and [there] @plural', fix: 'their' },
  { match: '[there] own', fix: 'their' },
  { match: "ADP [they 're] !not !ADV !DET ADJ* NOUN", fix: 'their' },
  { match: "!#say VERB [they 're] !ADV !DET !ADP ADJ* @plural", fix: 'their' },
  { match: "and|how|that [they 're] @plural|approach|work|team", fix: 'their' },
  { match: "[they 're] own", fix: 'their' },
  { match: "[they 're] is|are|was|were", fix: 'there' },
  { match: '^ [there] @ing a|an|the|to|for', fix: "they're" },

  // then / than
  { match: '#comparative [then] PRON|DET|NOUN|PROPN|NUM|ADJ|VERB|ADP|ADV|AUX|SCONJ', fix: 'than' },
  {
    match: 'more|less|fewer|rather ADJ|ADV|NOUN|VERB [then] PRON|DET|NOUN|PROPN|NUM|ADJ|VERB|SCONJ|ADP',
    fix: 'than',
  },
  { match: 'more|less|fewer ADJ|ADV NOUN [then] PRON|DET|NOUN|PROPN|NUM|ADJ|VERB|SCONJ|ADP', fix: 'than' },
  { match: '#comparative NOUN [then] PRON|DET|NOUN|PROPN|NUM|ADJ|VERB|SCONJ|ADP', fix: 'than' },
  { match: 'no|any sooner|longer|more|less|better [then]', fix: 'than' },
  { match: 'since|until|by|back|till [than] !PUNCT !NOUN', fix: 'then' },
  { match: '^^ [than] PRON|DET', fix: 'then' },

  // to / too
  {
    match:
      "AUX|not|n't|never|far|all|way|also|me|it [to] much|many|early|late|small|big|hard|long|few|soon|little|often|quickly|slow|slowly|busy|nervous|tired|shy|modest|short|fast|good|young|old|strict|expensive|complex|risky !NOUN !VERB",
    fix: 'too',
  },
  { match: 'be [to] ADJ to|for|$', fix: 'too' },
  { match: 'AUX [to] ADJ to', fix: 'too' },
  { match: '[to] much|many !NOUN !people !of', fix: 'too' },
  { match: '^^ me [to] .|!', fix: 'too' },
  {
    match:
      'forward|able|want|like|love|going|hope|need|chance|opportunity|happy|glad|ready|thanks|due|according|listen|similar|close|keen|eager|pleasure|way [too] VERB|DET|PRON|PROPN|AUX|@ing',
    fix: 'to',
  },
  { match: 'VERB|NOUN [too] the|a|an|my|your|our|their|its|his|her NOUN|ADJ', fix: 'to' },
  { match: '[two] much|many|late|early|soon|often', fix: 'too' },

  // lose / loose, lead / led, whose / who's
  {
    match:
      "to|n't|not|never|will|would|could|can|might|may|must|should|ever|you|we|they|i [loose] PRON|DET|NOUN|#possessive|sight|track|touch|momentum|time|customers|focus|patience|ground",
    fix: 'lose',
  },
  { match: '[loosing]', fix: 'losing' },
  {
    match: "have|has|had|having|'ve [lead]  the|a|an|my|our|to|two|three|several|teams|projects|me",
    fix: 'led',
  },
  { match: 'be|#be [lead] by|to|through', fix: 'led' },
  {
    match:
      'he|she|it|that|which|who|this|conversation|experience|work|discussion [lead] me|us|to|the|a|him|her|them|our|your !NOUN',
    fix: 'led',
  },
  { match: "[who 's] !who NOUN !and|or !PUNCT", fix: 'whose' },
  { match: "[who 's] own|first|last|entire|whole NOUN", fix: 'whose' },
  {
    match: '[whose] been|going|not|a|an|the|@ing|also|always|responsible|interested|in|on !NOUN !of',
    fix: "who's",
  },

  // affect / effect and their like
  {
    match: 'the|an|its|no|any|positive|negative|big|huge|real|lasting|great|little [affect] !NOUN',
    fix: 'effect',
  },
  {
    match:
      "#modal|to|does|did|do|not|n't [effect] the|a|our|your|their|my|his|her|its|how|us|me|you|them|people|every|each|all !change",
    fix: 'affect',
  },
  {
    match:
      'that|which|it|this|decision|decisions|changes [effects|effect] the|our|your|their|how|us|people|every',
    fix: 'affect',
  },
  { match: 'everyone|everything|everybody|all|nothing|nobody|anything [accept] !VERB', fix: 'except' },
  { match: 'to|will|would|can|gladly|happily|happy|please [except] the|your|an|a|my|this|it', fix: 'accept' },
  {
    match: 'DET|#possessive|some|any|good|great|kind|helpful|practical|honest|much|of|for [advise] !VERB',
    fix: 'advice',
  },
  {
    match:
      'to|would|will|could|can|i|we|you|they|please [advice] PRON|on|about|that|how|whether|them|clients',
    fix: 'advise',
  },
  {
    match:
      '[principle] engineer|engineers|developer|scientist|architect|designer|consultant|analyst|investigator|reason|reasons|concern|aim|violinist|teacher|role|manager',
    fix: 'principal',
  },
  { match: 'in [principal] $|,|and|but', fix: 'principle' },
  {
    match:
      'the|this|that|a|your|our|my|new|engineering|manager|engineer|lead|senior|for|same [roll] !$ !,  !and !of !out !call !over !NOUN !back',
    fix: 'role',
  },
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
  {
    match:
      "my|your|his|her|their|in|'s|our [passed] NOUN|experience|work|role|roles|year|years|projects|job|employers",
    fix: 'past',
  },
  { match: 'the [passed] NUM|few|several|year|month|week|decade|@plural', fix: 'past' },
  { match: 'in the [passed] $', fix: 'past' },
  { match: "have|has|had|i|we|you|he|she|time|'ve [past] my|the|all|quickly|by|on|every", fix: 'passed' },
  { match: '[peaked|peeked|peak] my|our|the|your|his|her interest|curiosity', fix: 'piqued' },
  {
    match:
      'team|staff|employee|the|of|on|and|good|high|low [moral] $|and|was|is|in|on|during|across|among|after',
    fix: 'morale',
  },
  { match: 'a|be|become|is|was|being|am|were [apart] of', fix: 'a part' },
  { match: 'a [part] from', fix: 'apart' },
  { match: '[everyday] $|PRON|at|for|in|from|with|since|before|after|on|and', fix: 'every day' },
  { match: 'the|my|an|of|our|your|for|in [every day] NOUN', fix: 'everyday' },
  { match: '^^ [may be] PRON|DET', fix: 'maybe' },
  { match: '#subject|it|this|that|there [maybe] a|an|the|able|ADJ|@ing|@ed|of|in', fix: 'may be' },
  { match: 'PRON [no] that|how|what|the|you|about|from|it|if|why|where', fix: 'know' },
  {
    match: "let|to|would|you|do|n't|not|please [now] if|what|how|that|whether|when|your|about|more",
    fix: 'know',
  },
  { match: 'let me [now]', fix: 'know' },
  { match: 'to [here|heer] from|about|that|how|more|you|your|back|what|of', fix: 'hear' },
  { match: 'great|good|glad|nice|wonderful|lovely|happy|inspiring|exciting to [here]', fix: 'hear' },
  {
    match:
      'work|working|be|was|am|been|live|lived|come|right|from|stay|out|team|over|came [hear] $|in|at|for|and',
    fix: 'here',
  },
  {
    match:
      '#be|PRON|team|people|NOUN [where] very|so|really|ADJ|@ing|@ed a|the|to|that|by|in|on|and|with|for|about|$',
    fix: 'were',
  },
  { match: 'you|we|they [where] @ing|ADJ|@ed|very|so|really', fix: 'were' },
  {
    match: 'know|knew|place|see|saw|office|room|building|point|plant|stage|site|ward [were] PRON|the',
    fix: 'where',
  },
  { match: 'right [of] the bat', fix: 'off' },
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
      '<!the|a|an|this|that|every|each|any|my|your|our|to|together|AUX|NOUN|ADJ [form] DET|#possessive|you|me|us|them|NUM|both|each|all|PROPN|where|what|scratch|home|then|there !of',
    fix: 'from',
  },
  {
    match:
      'learn|learned|learnt|hear|hearing|heard|far|different|away|lot|coming|comes|came|move|moved|apart|benefit|benefited|benefitted|starting|start|took|take|taken|feedback|email|letter|lesson|lessons|story|stories|people|ranging|everything|something|much|more|back|got|questions|call|results|switch|switched|migrate|migrated|migrating|migration|everyone|others [form] !of !and !is !that|$',
    fix: 'from',
  },
  {
    match: 'the|a|this|that|in|some|any|your|our|my|new|short|application [from] $|and|is|was|that|to|NOUN',
    fix: 'form',
  },
  { match: '[manger]', fix: 'manager' },
  { match: '[mangers]', fix: 'managers' },
  { match: '[costumer]', fix: 'customer' },
  { match: '[costumers]', fix: 'customers' },
  { match: '^ i|we|you|he|she|they [use] to VERB', fix: 'used' },
  { match: '#be [use] to', fix: 'used' },
  { match: '#be|was|were|am|is|are [suppose] to', fix: 'supposed' },
  {
    match:
      "to|did|n't|not|will|can|would|could|please|me|us|let|help [chose] DET|PRON|NOUN|#possessive|to|between|from|how|what|which|ADJ",
    fix: 'choose',
  },
  { match: "have|has|had|'ve [chose]", fix: 'chosen' },
  { match: 'with|of|for|in|during|about|from|on|at|to|enjoyed|after|since [are] NOUN|ADJ', fix: 'our' },
  { match: 'we|you|they|there|people|who [our] ADJ|@ing|@ed|a|the|in|all', fix: 'are' },
  { match: 'you|me|team|work|time|NOUN [an] PRON|the|your|my|our|i|we|to', fix: 'and' },
  {
    match:
      '<!NOUN|PROPN|ADJ|,|PRON [and] hour|opportunity|engineer|honour|honor|interview|interest|understanding|example|idea|email|organisation|organization|environment|excellent|exciting|important|interesting|amazing|impressive',
    fix: 'an',
  },
  {
    match:
      'hope|think|believe|know|see|when|if|that|because|how|what|where|and [the] are|were|have|had|do|did|would|could|should|might',
    fix: 'they',
  },
  {
    match:
      '<!why|how|when|where|that|if|because|what|as|, [they] NOUN|way|team|role|same|work|company|people|project|way|questions|conversation',
    fix: 'the',
  },
  {
    match:
      'one|some|most|all|many|part|kind|lot|both|out|because|instead|sort|each|example|number|way|rest|couple|thanks [off] the|my|your|our|those|these|work|you|us|a|people|NOUN',
    fix: 'of',
  },
  {
    match:
      'set|take|took|taken|put|kick|kicked|sign|signed|pay|paid|pays|show|cut|day|days|log|hand|handed|better|switch|drop|dropped|turn|turned [of] $',
    fix: 'off',
  },
  { match: 'take|took|get|hit|kick|kicked|start|started|pay|set [of] to|on|with|in|the ground', fix: 'off' },
  { match: 'he|she|it|i|we [as] been|become', fix: 'has' },
  { match: 'he|she|it|that|which|who|team|company|this [as] been', fix: 'has' },
  { match: 'for [there] time|help|work|team', fix: 'their' },
  { match: '^^ [it] you|there|we|i have|need|would|is|are|were|any|want|like', fix: 'if' },
  { match: '[witch] PRON|is|was|are|were|has|have|will|AUX|VERB|i|we|you|the|team|teams', fix: 'which' },
  { match: 'in|for|on|to|of|, [witch]', fix: 'which' },
  { match: 'on [sight] visit|visits|interview|work|role|team|position|$|and|for|at|tour', fix: 'site' },
  {
    match:
      'job|building|work|construction|web|plant|whole [sight] $|visit|tour|and|in|was|is|foreman|manager',
    fix: 'site',
  },
  {
    match:
      'in|of|and|the|some|your|our|all|sales|medical|key|hospital [personal] $|in|at|who|on|are|were|from|to|for',
    fix: 'personnel',
  },
  {
    match: 'take|took|taking|a|deep|catch|caught|my|under|out [breathe] $|and|of|before|in|,',
    fix: 'breath',
  },
  { match: "to|can|could|can't|not|you|me [breath] $|in|and|easier|easily|again|life", fix: 'breathe' },
  { match: '[piece] of mind', fix: 'peace' },
  { match: '[complement|complemented|complementing] PRON|#possessive on', fix: 'compliment' },
  {
    match:
      '#modal|to|would|could|will|perfectly|nicely|well [compliment] your|the|our|my|their|each|what|that|those|it|one !on',
    fix: 'complement',
  },
  { match: 'my NOUN* [compliments] your|the|what', fix: 'complements' },
  { match: '[bare] with|in mind', fix: 'bear' },
  { match: '[break] in mind', fix: 'bear' },
  { match: 'to [insure] that|the|we|you|every|our|all', fix: 'ensure' },
  { match: 'a|the|long|short|good|great [brake] from|in|between|down', fix: 'break' },
  { match: "to|did|n't|not|can|could|you|we|they [brake] the|down|up|it|our|even|into", fix: 'break' },
  {
    match:
      'the|a|my|your|first|each|next|every|clinical|in|on|by|free [trail] period|run|runs|data|design|period|and error|by',
    fix: 'trial',
  },
  {
    match: "am|are|is|was|were|be|been|very|so|really|'m [exited] about|to|by|at|for|that|and",
    fix: 'excited',
  },
  { match: "i|we|also|do|you|not|n't|would [belief] that|in|this|it|my|we|i", fix: 'believe' },
  { match: 'my|our|your|the|a|strong|firm|that|this [believe] in|that|is|$', fix: 'belief' },
  { match: 'my|our|your|a|the|some|more|real|of|no [practise] $|of|in|and|is|has|runs', fix: 'practice' },
  { match: 'have|the|a|more|much|great|no|of|in [success|succeed] in @ing', fix: 'success' },
  { match: 'to|will|would|can|could|you|not|they [success] in|at|as|$|here', fix: 'succeed' },
  { match: 'to|will|would|can|could|not|we [analysis] the|how|our|your|data|it', fix: 'analyse' },
  { match: "to|will|would|can|could|not|n't [prove|proof] that|it|the|my", fix: 'prove' },
  { match: 'the [prove] $|of|that|is', fix: 'proof' },
  {
    match: "to|will|would|can|could|not|n't|you|we [safe] the|time|money|your|our|hours|you|us|lives|it",
    fix: 'save',
  },
  { match: "to|will|would|can|you|not|n't [live|life] in|up|here|by|with|on the", fix: 'live' },
  {
    match:
      'my|your|the|real|work|daily|team|in|of|whole [live] $|in|at|and|as|of|on|has|was|is|cycle|balance|before|outside',
    fix: 'life',
  },
  { match: 'it|that|really|this|also|always [stroke] me', fix: 'struck' },
  {
    match: "to|will|can|could|would|not|n't|did [loss] the|my|our|your|it|any|sight|track|interest",
    fix: 'lose',
  },
  { match: 'the|a|this|that|his|her|my|no|any|great|data|of [lose] of|$|in', fix: 'loss' },
  {
    match: "i|we|do|you|n't|to|would|also|really|still|often [thing] that|about|it|of|this|i|we|the|you",
    fix: 'think',
  },
  {
    match:
      'all|every|many|some|few|other|these|those|of|the|new|good|interesting|different [think] PRON|you|that|is|are|about it',
    fix: 'thing',
  },
  {
    match:
      "i|we|you|they|he|she|who|never|always|just|n't|not|to [new] that|how|what|about|the|it|from|you|very|little|nothing|i",
    fix: 'knew',
  },
  { match: 'the|a|your|this|our|in [knew] NOUN|role|team|system|platform|ADJ', fix: 'new' },
  { match: 'a|the|any|each|every|your|our [coarse] of|on|in|work|and', fix: 'course' },
  { match: 'of [coarse|cause]', fix: 'course' },
  { match: 'be|is|was|are|were|am [bias] towards|toward|in|against|to', fix: 'biased' },
  {
    match: 'a|the|of|make|good|more|perfect|common|no|makes|made [since] to|of|$|for|that|in|and',
    fix: 'sense',
  },
  { match: '[sense] then|joining|leaving|graduating|NUM', fix: 'since' },
  { match: 'be|was|is|are|were|am|been|very|really|so|more [interesting] in', fix: 'interested' },
  { match: "i|we|'m|am|was|were|are|i was|be|very|so [exciting] to|about|by|at|for", fix: 'excited' },
  { match: "i|we|'m|'re|am|are|was|were|she|he [impressing|inspiring] by|with", fix: 'impressed' },
  { match: 'the [later] of|was|is|part|half|two|stages', fix: 'latter' },
  {
    match:
      "i|we|you|he|she|they|have|has|had|'ve [bought] up|to the|my experience|together|about|in new|it up",
    fix: 'brought',
  },
  {
    match: 'stand|stop|drop|pass|go|went|come|came|followed|led|run|stopped [buy] $|the|and|with|to|for',
    fix: 'by',
  },
  { match: 'next|last|this|every|per|all|each|past|following [weak]', fix: 'week' },
  {
    match: 'the|a|good|great|fit|team|perfect [write] place|person|thing|decision|role|fit|way|time|side',
    fix: 'right',
  },
  {
    match:
      "to|will|can|would|could|n't|you|we|i|and [right] code|software|tests|about|to you|documentation|the code|clean|a note|reports",
    fix: 'write',
  },
  { match: 'to|a|the|my|in|this|your|our|of|one|that|good|first|great [meat] you|with|the', fix: 'meet' },
  { match: 'to [meat]', fix: 'meet' },
  {
    match: 'the|a|my|your|our|their|one|first|next|each [steep|stop] forward|in|is|of|would|towards|toward',
    fix: 'step',
  },
  { match: 'next [steeps|stops] !at', fix: 'steps' },
  { match: 'be|was|is|are|were|am|been|not [aloud] to', fix: 'allowed' },
  {
    match: 'had|have|having|has|with|the|a|great|big|real|direct|huge|much|an [influences] on',
    fix: 'influence',
  },
  // its / it's, by what surrounds them
  { match: '[its] DET|PRON|SCONJ|in|on|at|from|about|with|for|under|near|because|all !own !-', fix: "it's" },
  { match: 'because|since|while|if|that|so|but|when|,|; [its] ADJ $|ADP|CCONJ|SCONJ|to', fix: "it's" },
  { match: 'because|since|while|if|that|so|but|when|and|,|;|^^ [its] @ed ADP|$', fix: "it's" },
  {
    match: 'because|since|while|if|that|so|but|when|and|,|;|^^ [its] ADV DET|PRON|ADP|@ed|@ing|$',
    fix: "it's",
  },
  { match: '[its] now|yours|mine|ours|hers|theirs|there|here', fix: "it's" },
  { match: '^^ [its] ADJ? NOUN that|to|i|we|you|,', fix: "it's" },
  { match: "!#say|let|AUX VERB [it 's] ADJ|NUM* NOUN|PROPN !AUX", fix: 'its' },
  { match: "has|have|had|having|being|all|both|half [it 's] ADJ|NUM* NOUN", fix: 'its' },
  {
    match:
      "of|in|for|with|on|to|from|about|by|into|through|at|around|behind|across [it 's] NUM|ADJ|PROPN* NOUN",
    fix: 'its',
  },
  { match: "NOUN|PROPN and [it 's] !time ADJ* NOUN $|ADP|CCONJ|VERB|AUX", fix: 'its' },

  // there / their
  { match: '!#intransitive VERB [there] ADJ* NOUN !AUX', fix: 'their' },
  { match: 'that [there] NOUN is|are|was|were|has|have', fix: 'their' },
  { match: 'AUX [there] @plural $', fix: 'their' },
  { match: 'DET @plural and [there] NOUN', fix: 'their' },

  // your / you're
  {
    match: 'what|that|NOUN|if|because|hope|think|believe|when|, [your] @ing ADP|DET|PRON|$|to',
    fix: "you're",
  },
  {
    match:
      'what|that|if|because|hope|think|believe|when [your] ADV? ADJ|@ed ADP|to|$|next|this|tomorrow|later',
    fix: "you're",
  },
  { match: 'if [your] ADJ next|this|on|tomorrow|later|at|in|any', fix: "you're" },

  // then / than: something is compared
  {
    match:
      '#comparative|@er ~* [then] DET|PRON|NOUN|PROPN|ADP|to|ever|before|NUM|@ing|having|being|yours|ours|most|any|usual|expected|planned',
    fix: 'than',
    unless: ['if', 'when', 'first', 'once', 'and', 'until', 'after'],
  },

  // to / too
  {
    match: "is|are|am|was|were|'m|'re [to] $",
    fix: 'too',
    unless: ['what', 'who', 'where', 'which', 'whom', 'how'],
  },
  { match: ', [to] ,', fix: 'too' },
  {
    match: '<!come|came|coming|due|close|up [to] #tooAdjective $|to|for|,|because|that|and|in|at|with',
    fix: 'too',
    unless: ['from'],
  },

  // form / from
  {
    match:
      '!application|order|consent|booking|entry|feedback|claim|web|contact|intake|referral @singular|VERB|it|him|me|them|down|away|far|straight|directly|back|up [form] DET|#possessive|him|her|me|us|them|it|each|PROPN|NUM|half|inside|scratch',
    fix: 'from',
  },

  // accept / except
  {
    match: 'i|we|gladly|happily|to|will|would [except] gladly|the|your|an|any|this|it|with|and',
    fix: 'accept',
  },
  // your / you
  { match: '[your] are|were|have|had|did|do|could|would|should|has !NOUN', fix: 'you' },
  {
    match:
      '<!of|in|with could|would|should|can|did|do|may [your] #commonVerb|want|like|prefer|need|wish|hope|mind|possibly|please',
    fix: 'you',
  },
  { match: '[your] #pastSay !NOUN !ADJ !PROPN', fix: 'you' },
  { match: 'of|in|with|for|at|from|about|on|into|by [you] !#timeNoun ADJ* NOUN !AUX !VERB', fix: 'your' },
  { match: "of|with|at|on|from|into|by|in|to [you 're]", fix: 'your' },
  { match: "^^ [you 're] ADJ* NOUN NOUN? ADV? is|was|has|are|were|have|runs|@verbS", fix: 'your' },

  // of / off
  { match: '#ofNoun [off] DET|NOUN|#possessive|PRON|@ing|NUM|ADJ|PROPN', fix: 'of' },

  // where / were, hear / here, through
  { match: 'there [where] NUM|DET|ADJ|NOUN|so|no', fix: 'were' },
  {
    match: '@singular [were] DET|#possessive|we|they|i|you|he|she NOUN? VERB|AUX',
    fix: 'where',
    unless: ['if', 'though', 'wish', 'and', 'as'],
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
      'if|when|that|because|hope|sure|know|think|once|while [your] free|busy|happy|available|interested|able|willing|ready|around|still|open|sure|keen|curious|in|at|ever|going|looking|not|travelling|visiting !NOUN',
    fix: "you're",
  },
  // Words that sound alike, each by what stands around it
  {
    match:
      'have|has|had|it|that|this|what|piqued|sparked|caught|lead|led|gave|my|your [peak|peek] my|our|your interest|curiosity',
    fix: 'pique',
  },
  { match: '[complimentary] to|skills|skill|strengths|experience|expertise|roles', fix: 'complementary' },
  {
    match: 'a|the|your|his|her|kind|nice|great|lovely|of|as|high [complement] !of !to !each !your',
    fix: 'compliment',
  },
  { match: 'complete|full|whole|a|the [compliment] of', fix: 'complement' },
  { match: 'be|very|more|remain|was|is|are|were|stay [discrete] $|about|with|and|in', fix: 'discreet' },
  { match: 'to|will|would|can|could|not|may [illicit] DET|#possessive|a|ADJ|@plural', fix: 'elicit' },
  {
    match:
      'more|further|deep|deeper|great|valuable|your|real|some|any|much|useful|helpful|of|an [incite|incites] $|into|on|and|about|from|for|as',
    fix: 'insights',
  },
  {
    match:
      'the|my|your|our|a|to|of|in|long|at|last|next [lessen|lessens] $|from|of|in|about|and|i|we|that|learned|learnt|for',
    fix: 'lesson',
  },
  { match: '[lightening] fast|talk|talks|speed|round|strike', fix: 'lightning' },
  {
    match: 'your|my|of|their|the|for|and|great|much|with [patients] with|while @ing|me|my',
    fix: 'patience',
  },
  {
    match:
      'our|your|many|more|sick|see|treat|treating|help|helping|young|older|hospital [patience] who|are|were|get|from',
    fix: 'patients',
  },
  { match: 'in|your|my|the|of|strong|online|global [presents] in|of|on|here|at', fix: 'presence' },
  { match: 'the|at|of|first|behind|crime|on|this [seen] $|of|and', fix: 'scene' },
  {
    match:
      'the|a|your|my|our|of|development|great|small|whole|data|product|engineering|sales [teem] $|AUX|of|and|that|who|is|was|has|in|at|members|to|for|i',
    fix: 'team',
  },
  { match: 'in|it|was [vein] $', fix: 'vain' },
  {
    match:
      '#subject|it|they|can|may|will|not|do|does|results|answers [very] a|by|from|in lot|team|site|region|week|size|day',
    fix: 'vary',
  },
  {
    match: "ca|can|could|not|n't|to|long|short|worth|the|i|will [weight] to|for|until|on|is|was|$|i",
    fix: 'wait',
  },
  {
    match:
      'i|we|he|she|they|you|team|who|had|have|has [one] the|a|an|several|two|three award|prize|contract|bid|competition|tender',
    fix: 'won',
  },
  {
    match: '[collage] degree|course|courses|student|students|graduate|education|lecturer|years',
    fix: 'college',
  },
  { match: 'in|at|from|to|my|your|the [collage] $|i|and|where|in|was', fix: 'college' },
  { match: 'my|clear|good|guilty|in|all|your|a|with [conscious] $|clear|and|i|about', fix: 'conscience' },
  {
    match: 'be|very|are|is|was|more|cost|am|so|always|price|quality|safety [conscience] of|about|that|$',
    fix: 'conscious',
  },
  {
    match:
      "it|he|she|that|this|which|how|what|where|why|when|team|company [dose] not|n't|the|it|your|that|she|he|work|make",
    fix: 'does',
  },
  { match: 'to|will|would|can|could|we|i|you [device] a|an|the|new|ways|how|tests', fix: 'devise' },
  {
    match: 'a|the|this|each|every|my|our|your|new|one|medical|mobile [devise] $|that|is|was|and|for|to|we|i',
    fix: 'device',
  },
  {
    match: 'a|the|my|our|their|in [duel] role|purpose|language|degree|citizenship|nationality|boot|control',
    fix: 'dual',
  },
  {
    match:
      'go|went|going|gone|come|came|move|moved|back|brought|bring|and|sets|set [fourth] $|and|to|a|the|by',
    fix: 'forth',
  },
  {
    match:
      'look|looking|looked|moving|move|step|going|go|way|put|forward|bring|push [foreword] to|with|$|and|in|at',
    fix: 'forward',
  },
  { match: 'at|the|to|not|in [leased|lease] $|one|once|two|not|a|three|of|because', fix: 'least' },
  { match: 'in|a|this|the|same|timely|professional|your|that [manor] $|of|that|which|in|and', fix: 'manner' },
  { match: '[meddle|metal|mettle] of honour|honor', fix: 'medal' },
  {
    match:
      'of|from|in|a|any|small|the|several|few [miner] $|bug|bugs|issue|issues|changes|change|fixes|point|details|problem|problems',
    fix: 'minor',
  },
  { match: 'raise|raised|rang|and|my|the|to|up|warning|it|i|that [piece] of mind', fix: 'peace' },
  {
    match: 'a|the|our|your|this|each|any|of|quick|recent|my [pole] $|of|on|showed|asked|results|about',
    fix: 'poll',
  },
  { match: '[precede|preceded|precedes] with|to', fix: 'proceed' },
  {
    match: 'full|free|take|took|given|gave|hold [reign|rain|rains|reigns] of|to|over|$|on',
    fix: 'rein',
    unless: ['king', 'queen', 'weather', 'wet', 'storm', 'morning', 'dry'],
  },
  {
    match:
      'the|a|bus|this|same|of|that|other|each|your|our|best|career|every [root] to|from|into|planning|$|and|map|takes|i|we|you',
    fix: 'route',
    unless: ['cause', 'grass', 'tree', 'at', 'square'],
  },
  { match: '[rout|route] cause|causes', fix: 'root' },
  {
    match:
      'for|on|the|a|big|best|any|no|my|every|in|of|first [sail|sails] team|teams|target|targets|role|pipeline|process|call|calls|manager|rep|reps|experience|figures|cycle|floor|and marketing',
    fix: 'sales',
  },
  { match: 'sheer|shear|by [shear] size|number|scale|volume|will|amount|joy|force', fix: 'sheer' },
  {
    match: "to|not|n't|will|would|and|ideas|we [steel] DET|#possessive|ideas|from|time|the|it",
    fix: 'steal',
  },
  {
    match: 'made|of|in|a|the|structural|stainless|carbon|mild [steal] $|and|plant|frame|work|mill|structures',
    fix: 'steel',
  },
  {
    match:
      'go|went|is|be|was|get|got|came|come|just|so|it|keep|walk|going|set|very [strait] to|forward|into|away|from|on|$|after|line',
    fix: 'straight',
  },
  {
    match: 'sorry|old|cautionary|fairy|tall|this|that|your [tail] of|about|that|is|$',
    fix: 'tale',
    unless: ['dog', 'cat', 'horse', 'long', 'end', 'plane', 'aircraft', 'cow', 'fish'],
  },
  {
    match: 'a|the|of|with|my|no|in|an|huge|great|such|any|real|much [waist] of|$|and|time|less',
    fix: 'waste',
    unless: ['trousers', 'coat', 'dress', 'belt'],
  },
  {
    match: "i|you|we|they|to|not|n't|will|would|can|could|don|never [waist] time|your|any|a|the|more|it",
    fix: 'waste',
  },
  {
    match:
      "to|will|would|can|could|i|we|you|he|she|they|not|n't [where|ware] a|the|my|your|many|several|two|both hats|hat|uniform|suit|tie|helmet|badge",
    fix: 'wear',
  },
  {
    match:
      'definitely|certainly|really|would|i|we|will|should|do [advice|advise] DET|you|them|clients|patients|people|anyone|against|on',
    fix: 'advise',
  },
  {
    match:
      'of|the|some|any|good|your|for|piece|that|this|no|great|kind|more|much [advise] $|on|about|i|you|and|that|to|was|is',
    fix: 'advice',
  },
  {
    match: 'with|of|in|the|your|my|a|strong|our|that [believe|believes] that|in|$|is|was',
    fix: 'belief',
    unless: ['i', 'we', 'you', 'they', 'who', 'to', 'people'],
  },
  {
    match:
      'a|the|every|for|no|good|strong|any|one|main|of|that|this|for [principle] reason|concern|aim|role|engineer|engineers|investigator|designer|consultant|scientist|architect|developer|teacher|analyst|researcher|product',
    fix: 'principal',
  },
  {
    match:
      'first|basic|guiding|design|of|core|these|those|your|the|same|key|engineering|few [principals] $|of|that|and|we|you|i|behind|like|in',
    fix: 'principles',
  },
  { match: 'in [principal]', fix: 'principle' },
  {
    match:
      'an|half|one|per|every|each|the|this|our|happy|rush [our] $|of|long|and|later|before|with|together|conversation|call|ago|i|we|you',
    fix: 'hour',
  },
  {
    match:
      'over|in|take|took|heard|hear|told|tell|say|said|your|a|no|have|word|words|the|of [wether|weather] i|you|we|they|it|the|or',
    fix: 'whether',
    unless: ['cold', 'bad', 'good', 'wet'],
  },
  {
    match:
      "do|does|did|to|not|n't|will|would|could|can [effect] me|us|you|them|people|it|how|the|our|your|my|their|its|every|any|all|customers|users|patients|students|staff",
    fix: 'affect',
  },
  {
    match:
      'DET|ADJ|#possessive|immediate|positive|long-term|lasting|real|direct|knock-on [affect|affects] on|of|was|is|$|that',
    fix: 'effect',
  },
  { match: 'be|are|is|was|were|been|am|get|got|feel|felt|being [effected] by', fix: 'affected' },
  {
    match: 'take|takes|took|taking|in|into|have|has|had|come|came [affect] $|in|on|from|immediately|next|at',
    fix: 'effect',
  },
];
