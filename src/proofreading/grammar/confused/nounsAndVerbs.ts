import type { Pattern } from '../pattern.js';

/** A noun and the verb of its family: "advice" and "advise", "effect" and "affect", "loss" and "lose". */
export const NOUNS_AND_VERBS: readonly Pattern[] = [
  {
    match:
      "to|n't|not|never|will|would|could|can|might|may|must|should|ever|you|we|they|i [loose] PRON|DET|NOUN|#possessive|sight|track|touch|momentum|time|customers|focus|patience|ground",
    fix: 'lose',
  },
  { match: '[loosing]', fix: 'losing' },
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
      "my|your|his|her|their|in|'s|our [passed] NOUN|experience|work|role|roles|year|years|projects|job|employers",
    fix: 'past',
  },
  { match: 'the [passed] NUM|few|several|year|month|week|decade|@plural', fix: 'past' },
  { match: 'in the [passed] $', fix: 'past' },
  { match: "have|has|had|i|we|you|he|she|time|'ve [past] my|the|all|quickly|by|on|every", fix: 'passed' },
  {
    match:
      "to|did|n't|not|will|can|would|could|please|me|us|let|help [chose] DET|PRON|NOUN|#possessive|to|between|from|how|what|which|ADJ",
    fix: 'choose',
  },
  { match: "have|has|had|'ve [chose]", fix: 'chosen' },
  {
    match: 'take|took|taking|a|deep|catch|caught|my|under|out [breathe] $|and|of|before|in|,',
    fix: 'breath',
  },
  { match: "to|can|could|can't|not|you|me [breath] $|in|and|easier|easily|again|life", fix: 'breathe' },
  { match: "i|we|also|do|you|not|n't|would [belief] that|in|this|it|my|we|i", fix: 'believe' },
  { match: 'my|our|your|the|a|strong|firm|this [believe] in|that|is|$', fix: 'belief' },
  { match: 'my|our|your|a|the|some|more|real|of|no [practise] $|of|in|and|is|has|runs', fix: 'practice' },
  { match: 'have|the|a|more|much|great|no|of|in [success|succeed] in @ing', fix: 'success' },
  {
    match:
      '<!way|ways|path|paths|road|route|key|keys|crucial|vital|essential|central|critical|wish|wished|wishing to|will|would|can|could|you|not|they [success] in|at|as|here',
    fix: 'succeed',
  },
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
    match: 'had|have|having|has|with|the|a|great|big|real|direct|huge|much|an [influences] on',
    fix: 'influence',
  },
  { match: 'to|will|would|can|could|we|i|you [device] a|an|the|new|ways|how|tests', fix: 'devise' },
  {
    match: 'a|the|this|each|every|my|our|your|new|one|medical|mobile [devise] $|that|is|was|and|for|to|we|i',
    fix: 'device',
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
  { match: '@singular [past] you|me|us|him|them DET', fix: 'passed' },
];
