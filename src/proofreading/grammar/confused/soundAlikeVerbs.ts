import type { Pattern } from '../pattern.js';

/** Verbs, and participles, that sound like another word. */
export const SOUND_ALIKE_VERBS: readonly Pattern[] = [
  {
    match: "have|has|had|having|'ve [lead]  the|a|an|my|our|to|two|three|several|teams|projects|me",
    fix: 'led',
  },
  { match: 'be|#be [lead] by|to|through', fix: 'led' },
  {
    match:
      'he|she|it|this|conversation|experience|work|discussion [lead] me|us|to|the|a|him|her|them|our|your !NOUN',
    fix: 'led',
  },
  { match: 'everyone|everything|everybody|all|nothing|nobody|anything [accept] !VERB', fix: 'except' },
  { match: 'to|will|would|can|gladly|happily|happy|please [except] the|your|an|a|my|this|it', fix: 'accept' },
  { match: '[peaked|peeked|peak] my|our|the|your|his|her interest|curiosity', fix: 'piqued' },
  { match: 'PRON [no] that|how|what|the|you|about|from|it|if|why|where', fix: 'know' },
  {
    match: "let|to|would|you|do|n't|not|please [now] if|what|how|that|whether|when|your|about|more",
    fix: 'know',
  },
  { match: 'let me [now]', fix: 'know' },
  { match: '<!that|which|what|as|where|how ^ i|we|you|he|she|they [use] to VERB', fix: 'used' },
  { match: '#be [use] to', fix: 'used' },
  { match: '#be|was|were|am|is|are [suppose] to', fix: 'supposed' },
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
    match: "am|are|is|was|were|be|been|very|so|really|'m [exited] about|to|by|at|for|that|and",
    fix: 'excited',
  },
  { match: 'it|that|really|this|also|always [stroke] me', fix: 'struck' },
  {
    match:
      "i|we|you|they|he|she|who|never|always|just|n't|not|to [new] that|how|what|about|the|it|from|you|very|little|nothing|i",
    fix: 'knew',
  },
  { match: 'be|is|was|are|were|am [bias] towards|toward|in|against|to', fix: 'biased' },
  { match: 'be|was|is|are|were|am|been|very|really|so|more [interesting] in', fix: 'interested' },
  { match: "i|we|'m|am|was|were|are|i was|be|very|so [exciting] to|about|by|at|for", fix: 'excited' },
  { match: "i|we|'m|'re|am|are|was|were|she|he [impressing|inspiring] by|with", fix: 'impressed' },
  {
    match:
      "i|we|you|he|she|they|have|has|had|'ve [bought] up|to the|my experience|together|about|in new|it up",
    fix: 'brought',
  },
  {
    match:
      "to|will|can|would|could|n't|you|we|i|and [right] code|software|tests|about|to you|documentation|the code|clean|a note|reports",
    fix: 'write',
  },
  { match: 'to|a|the|my|in|this|your|our|of|one|that|good|first|great [meat] you|with|the', fix: 'meet' },
  { match: 'to [meat]', fix: 'meet' },
  { match: 'be|was|is|are|were|am|been|not [aloud] to', fix: 'allowed' },
  {
    match: 'i|we|gladly|happily|to|will|would [except] gladly|the|your|an|any|this|it|with|and',
    fix: 'accept',
  },
  {
    match:
      'have|has|had|it|that|this|what|piqued|sparked|caught|lead|led|gave|my|your [peak|peek] my|our|your interest|curiosity',
    fix: 'pique',
  },
  {
    match: 'a|the|your|his|her|kind|nice|great|lovely|of|as|high [complement] !of !to !each !your',
    fix: 'compliment',
  },
  { match: 'complete|full|whole|a|the [compliment] of', fix: 'complement' },
  { match: 'to|will|would|can|could|not|may [illicit] DET|#possessive|a|ADJ|@plural', fix: 'elicit' },
  {
    match:
      '#subject|it|they|can|may|will|not|do|does|results|answers [very] a|by|from|in lot|team|site|region|week|size|day',
    fix: 'vary',
  },
  {
    match: "ca|can|could|n't|to|i|will [weight] to|for|until|on|$|i",
    fix: 'wait',
  },
  {
    match:
      'i|we|he|she|they|you|team|who|had|have|has [one] the|a|an|several|two|three award|prize|contract|bid|competition|tender',
    fix: 'won',
  },
  {
    match:
      "it|he|she|that|this|which|how|what|where|why|when|team|company [dose] not|n't|the|it|your|that|she|he|work|make",
    fix: 'does',
  },
  { match: '[precede|preceded|precedes] with|to', fix: 'proceed' },
  {
    match: "to|not|n't|will|would|and|ideas|we [steel] DET|#possessive|ideas|from|time|the|it",
    fix: 'steal',
  },
  {
    match:
      "to|will|would|can|could|i|we|you|he|she|they|not|n't [where|ware] a|the|my|your|many|several|two|both hats|hat|uniform|suit|tie|helmet|badge",
    fix: 'wear',
  },
  { match: "'ve|having [lead] !time", fix: 'led' },
];
