import type { Pattern } from '../pattern.js';

/** "Your", "you're" and "you". */
export const YOU_AND_YOUR: readonly Pattern[] = [
  { match: '[your] welcome to ADV? VERB', fix: "you're" },
  {
    match: '[your] not|an|the|in|at|about|always|still|also|really|already|currently|probably|never !-',
    fix: "you're",
  },
  { match: '!your|the|a [your] !welcome|best ADJ to|that|of|with|about|for|because|if|on|in', fix: "you're" },
  {
    match: 'if|when|that|because|think|know|hope|while|and|what|as|^ [your] @ing a|an|the|to|for|my|our',
    fix: "you're",
  },
  {
    match: '[your] going|looking|hoping|trying|doing|expecting to|for|at|on|a|the',
    fix: "you're",
  },
  // "Past your building for years": not theirs
  { match: '[your] planning|working|hiring|building to|on|a|the', fix: "you're" },
  {
    match: 'if|when|that|because|think|know|sure|hope|once|while|as|since|what [your] !own ADJ $',
    fix: "you're",
  },
  {
    match: "^ [you 're] !right|sure|welcome|free|part|home|kind|due|fun|key ADJ* @singular|@plural AUX|VERB",
    fix: 'your',
  },
  {
    match: "!that VERB|ADP [you 're] !right|sure|welcome|free|part|home|due|fun|one NOUN|PROPN",
    fix: 'your',
  },
  {
    match:
      'fit|fits|suit|suits|matches|admire|admired|appreciate|appreciated|value|valued|describes|discuss|discussed|understand|understood|support|supports|visit|visited|describe|described|reflect|reflects|enjoyed [you] ADJ* @plural|NOUN ADP|AUX|$|CCONJ',
    fix: 'your',
  },
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
  { match: 'in|with|about|from [your] @ing !NOUN !ADJ !of !and !or !VERB the|a|me|us', fix: 'you' },
  {
    match: 'what|that|NOUN|if|because|hope|think|believe|when|, [your] @ing ADP|DET|PRON|$|to',
    fix: "you're",
  },
  {
    match:
      'what|that|if|because|hope|think|believe|when [your] ADV? ADJ|@ed ADP|to|$|next|this|tomorrow|later !-',
    fix: "you're",
  },
  { match: 'if [your] ADJ next|this|on|tomorrow|later|at|in|any', fix: "you're" },
  { match: '[your] are|were|have|had|did|do|could|would|should|has !NOUN', fix: 'you' },
  {
    match:
      '<!of|in|with|to|you|i|we|they|^^ could|would|should|can|did|may [your] #commonVerb|want|like|prefer|need|wish|hope|mind|possibly|please',
    fix: 'you',
  },
  { match: '[your] #pastSay !NOUN !ADJ !PROPN', fix: 'you' },
  { match: 'of|in|with|for|at|from|about|on|into|by [you] !#timeNoun ADJ* NOUN !AUX !VERB', fix: 'your' },
  { match: "of|with|at|on|from|into|by|in|to [you 're]", fix: 'your' },
  { match: "^^ [you 're] ADJ* NOUN NOUN? ADV? is|was|has|are|were|have|runs|@verbS", fix: 'your' },
  {
    match:
      'if|when|that|because|hope|sure|know|think|once|while [your] free|busy|happy|available|interested|able|willing|ready|around|still|open|sure|keen|curious|in|at|ever|going|looking|not|travelling|visiting !NOUN',
    fix: "you're",
  },
];
