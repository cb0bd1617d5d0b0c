import type { Pattern } from '../pattern.js';

/** "Than" and "then", "too" and "to", "of" and "off". */
export const THAN_AND_TOO: readonly Pattern[] = [
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
  {
    match:
      "AUX|not|n't|never|far|all|way|also|me|it [to] much|many|early|late|small|big|hard|long|few|soon|little|often|quickly|slow|slowly|busy|nervous|tired|shy|modest|short|fast|good|young|old|strict|expensive|complex|risky !NOUN !VERB",
    fix: 'too',
  },
  { match: 'be [to] ADJ to|for|$', fix: 'too' },
  { match: 'AUX [to] ADJ to', fix: 'too' },
  {
    match:
      "have|has|had|is|are|was|were|not|n't|far|way|get|got|take|took|spend|spent|with|in|of [to] much|many !NOUN !people !of !more",
    fix: 'too',
  },
  { match: '^^ me [to] .|!', fix: 'too' },
  {
    match:
      'forward|able|want|like|love|going|hope|need|chance|opportunity|happy|glad|ready|thanks|due|according|listen|similar|close|keen|eager|pleasure|way [too] VERB|DET|PRON|PROPN|AUX|@ing',
    fix: 'to',
  },
  { match: 'VERB|NOUN [too] the|a|an|my|your|our|their|its|his|her NOUN|ADJ', fix: 'to' },
  { match: '<!between|of|in|the|these|those|my|our|your [two] much|many|late|early|soon|often', fix: 'too' },
  { match: 'right [of] the bat', fix: 'off' },
  {
    match:
      '<!take|takes|took|taken|taking|get|got|getting|keep|kept|cut|switch|switched|turn|turned|knock|knocked|sign|signed|have|had one|some|most|all|many|part|kind|lot|both|out|because|instead|sort|each|example|number|rest|couple|thanks [off] !guard !duty !display !- the|my|your|our|those|these|work|you|us|a|people|NOUN',
    fix: 'of',
  },
  {
    match:
      'set|take|took|taken|put|kick|kicked|sign|signed|pay|paid|pays|show|cut|day|days|log|hand|handed|better|switch|drop|dropped|turn|turned [of] $',
    fix: 'off',
  },
  { match: 'take|took|get|hit|kick|kicked|start|started|pay|set [of] to|on|with|in|the ground', fix: 'off' },
  {
    match:
      '#comparative|@er ~* [then] DET|PRON|NOUN|PROPN|ADP|to|ever|before|NUM|@ing|having|being|yours|ours|most|any|usual|expected|planned',
    fix: 'than',
    unless: ['if', 'when', 'first', 'once', 'and', 'until', 'after'],
  },
  {
    match: "is|are|am|was|were|'m|'re [to] $",
    fix: 'too',
    unless: ['what', 'who', 'where', 'which', 'whom', 'how'],
  },
  { match: ', [to] ,', fix: 'too' },
  {
    match:
      "AUX|ADV|VERB|it|them|me|n't <!come|came|coming|due|close|up [to] #tooAdjective $|to|for|,|because",
    fix: 'too',
    unless: ['from'],
  },
  {
    match: '#ofNoun [off] DET|NOUN|#possessive|PRON|@ing|NUM|ADJ|PROPN',
    fix: 'of',
    unless: ['take', 'taking', 'took', 'taken', 'shave', 'cut', 'knock'],
  },
  { match: 'that|which|what i|we ADV? look|looked forward [too]', fix: 'to' },
];
