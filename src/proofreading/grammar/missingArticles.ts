import type { Pattern } from './pattern.js';

const HAVING =
  'have|had|has|having|own|owned|build|built|write|wrote|written|scribbled|keep|kept|bring|brought|send|sent|need|needed|saw|find|found|buy|bought|make|made|took|got|draw|drew|led|manage|managed|design|designed|wear|wore|carry|carried|hold|held|enjoyed|run|ran|left|gave|began|opened|drove|painted|wrote';

/** "The", "a" and "an" before what cannot go without. */
export const MISSING_ARTICLES: readonly Pattern[] = [
  {
    match:
      '#subject|you|who|to ADV? write|wrote|written|scribbled|left|send|sent|had|have|made [note] about|of|on|for|to|that|$',
    fix: 'a $0',
  },
  { match: '<!DET|#possessive !per VERB|ADP !as !like [whole|same|entire] @singular !NOUN', fix: 'the $0' },
  { match: '^^ all [same] ,', fix: 'the $0' },
  { match: '<!the|a|my|your VERB|ADP [better|best|worst|greater|latter] part|half of', fix: 'the $0' },
  {
    match:
      'part|start|rest|middle|half of [day|week|month|year|morning|afternoon|meeting|interview|tour|visit|conversation|call] AUX|VERB|$|i|we|was',
    fix: 'the $0',
  },
  {
    match: 'in|until|by|to|past the middle|end|dead|start of [night|day|week|month|year|season]',
    fix: 'the $0',
  },
  { match: 'at [bottom|top|end|beginning|foot|back|edge|height|heart] of', fix: 'the $0' },
  { match: 'at [moment|weekend] $|PRON|VERB|AUX', fix: 'the $0' },
  {
    match: '^^ in|within|for|after [hour|minute|week|month|year|couple|day] PRON|#possessive|DET|of',
    fix: 'a $0',
  },
  {
    match: 'with|over|for|and [cup|bit|couple|pair|bag|box|piece|slice|glass|pinch|sack|bucket] of',
    fix: 'a $0',
  },
  {
    match: `#subject|you|who|to ADV? ${HAVING} !last !next !this !all !first !same !little !careful !due [ADJ talk|chat|conversation|meeting|walk|note|letter|question|idea|room|house|school|shop|farm|plan|tour|visit|job|story|list|map|joke|email|phone|boat|garden|car|dog|team|week|month|day|year] about|of|on|with|for|at|to|that|$|in|round`,
    fix: 'a $0',
  },
  {
    match: `#subject|you|who|to ADV? ${HAVING} [letter|question|idea|shop|farm|bakery|job|list|map|joke|boat|garden|car|dog|certificate|diploma|degree|uniform|bridge|desk|ticket|café|cafe|restaurant|stall|workshop|studio|nursery|hotel|blog|choir] about|of|on|with|for|at|that|$|in|from|and|to`,
    fix: 'a $0',
  },
  {
    match:
      '^^ [running|owning|building|writing|opening|managing|driving|leading|designing|keeping] bakery|shop|farm|school|team|hotel|restaurant|café|cafe|kitchen|ward|clinic|choir|club|nursery|stall|boat|lorry|bus|van|bridge|house|garden|pub|museum|theatre|studio|workshop|business AUX|has|is|was|taught|takes|means|VERB',
    fix: '$0 a',
  },
  { match: "i|he|she am|is|was|'m|'s ADV? [#person] by|with|and|$|who|from", fix: 'a $0' },
  {
    match:
      "i|he|she am|is|was|'m|'s [qualified|trained|certified|registered|chartered|licensed|retired|keen|good|experienced|skilled|senior|junior|professional|former] #person",
    fix: 'a $0',
  },
  { match: 'as !coach [#person] i|we|,', fix: 'a $0' },
  { match: 'in [middle|end|meantime] !- !NOUN !and !or', fix: 'the $0' },
  {
    match:
      'on|in|during|until|by|of [first|second|third|final] day|week|month|morning|night|floor|page|round|visit|hour|half !- of|$|AUX|i|we|you|when|and',
    fix: 'the $0',
  },
  {
    match:
      'thank|thanks you? for [tour|chance|opportunity|loan|conversation|interview|visit|lesson|invitation|explanation|introduction|hour] of|through|around|round|$|on|yesterday|today|to|at|in|about',
    fix: 'the $0',
  },
  { match: "is|was|'s [long] time since|ago", fix: 'a $0' },
];
