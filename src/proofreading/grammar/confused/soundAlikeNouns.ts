import type { Pattern } from '../pattern.js';

/** Nouns that sound like another word. */
export const SOUND_ALIKE_NOUNS: readonly Pattern[] = [
  {
    match:
      '[principle] engineer|engineers|developer|scientist|architect|designer|consultant|analyst|investigator|reason|reasons|concern|aim|violinist|teacher|role|manager',
    fix: 'principal',
  },
  { match: 'in [principal] $|,|and|but', fix: 'principle' },
  {
    match:
      '<!NUM the|this|that|a|your|our|my|new|engineering|manager|engineer|lead|senior|for|same [roll] !$ !,  !and !of !out !call !over !NOUN !back',
    fix: 'role',
  },
  {
    match: 'team|staff|employee|on|good|high|low [moral] $|and|was|is|in|on|during|across|among|after',
    fix: 'morale',
  },
  { match: '[manger]', fix: 'manager' },
  { match: '[mangers]', fix: 'managers' },
  { match: '[costumer]', fix: 'customer' },
  { match: '[costumers]', fix: 'customers' },
  { match: 'on [sight] visit|visits|interview|work|role|team|position|for|at|tour', fix: 'site' },
  {
    match:
      'job|building|work|construction|web|plant|whole [sight] $|visit|tour|and|in|was|is|foreman|manager',
    fix: 'site',
  },
  {
    match: 'of|some|your|our|all|sales|medical|key|hospital [personal] in|at|who|on|are|were|from|to|for',
    fix: 'personnel',
  },
  { match: '[piece] of mind', fix: 'peace' },
  {
    match:
      'the|a|my|your|first|each|next|every|clinical|in|on|by|free [trail] period|run|runs|data|design|period|and error|by',
    fix: 'trial',
  },
  { match: 'a|the|any|each|every|your|our [coarse] of|on|in|work|and', fix: 'course' },
  { match: 'of [coarse|cause] !and !or !in', fix: 'course' },
  {
    match: 'a|the|of|make|good|perfect|common|no|makes|made [since] to|of|$|for|that|in|and',
    fix: 'sense',
  },
  { match: 'next|last|this|every|per|all|each|past|following [weak]', fix: 'week' },
  {
    match: 'the|a|my|your|our|their|one|first|next|each [steep|stop] forward|in|is|of|would|towards|toward',
    fix: 'step',
  },
  { match: 'next [steeps|stops] !at', fix: 'steps' },
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
  {
    match: '[collage] degree|course|courses|student|students|graduate|education|lecturer|years',
    fix: 'college',
  },
  { match: 'in|at|from|to|my|your|the [collage] $|i|and|where|in|was', fix: 'college' },
  { match: 'my|clear|good|guilty|all|your|with [conscious] $|clear|and|i|about', fix: 'conscience' },
  { match: 'in|a|this|the|same|timely|professional|your|that [manor] $|of|that|which|in|and', fix: 'manner' },
  { match: '[meddle|metal|mettle] of honour|honor', fix: 'medal' },
  { match: 'raise|raised|rang|and|my|the|to|up|warning|it|i|that [piece] of mind', fix: 'peace' },
  {
    match: 'a|the|our|your|this|each|any|of|quick|recent|my [pole] of|on|showed|asked|results|about',
    fix: 'poll',
  },
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
  {
    match: 'made|of|in|a|the|structural|stainless|carbon|mild [steal] $|and|plant|frame|work|mill|structures',
    fix: 'steel',
  },
  {
    match: 'sorry|old|cautionary|fairy|tall|this|that|your [tail] of|about|that|is|$',
    fix: 'tale',
    unless: ['dog', 'cat', 'horse', 'long', 'end', 'plane', 'aircraft', 'cow', 'fish'],
  },
  {
    match: 'a|of|with|no|in|an|huge|great|such|any|real|much [waist] of|$|and|time|less',
    fix: 'waste',
    unless: ['trousers', 'coat', 'dress', 'belt'],
  },
  {
    match: "i|you|we|they|to|not|n't|will|would|can|could|don|never [waist] time|your|any|a|the|more|it",
    fix: 'waste',
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
];
