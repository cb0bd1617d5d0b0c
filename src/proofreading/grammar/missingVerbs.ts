import type { Pattern } from './pattern.js';

const DENIED: ReadonlySet<string> = new Set(
  "not n't never no none nobody nothing hardly if whether best worst first only most any without ? refused before until".split(
    ' ',
  ),
);

/** "To", "be", "have", "not", and who does it: what holds a verb together. */
export const MISSING_VERBS: readonly Pattern[] = [
  // to
  {
    match:
      '<!ADJ|NOUN|PROPN|of|and [writing] thank|ask|say|tell|let|apply|confirm|express|accept|follow|send',
    fix: '$0 to',
  },
  {
    match:
      '#be|been|being|seem|seems|seemed ADV? [invited|allowed|asked|encouraged|expected|required|designed|meant|trained|advised|permitted|taught|urged|supposed|intended|told] #baseVerb',
    fix: '$0 to',
  },
  {
    match:
      '<!that|who allow|allows|allowed|invite|invited|ask|asked|encourage|encouraged|expect|expected|teach|taught|want|wanted|told|advised|enable|enables|enabled|trained [me|us|you|him|them] !put|set|cut|let|read|cost|hit|shut #baseVerb !#pastSay',
    fix: '$0 to',
  },
  {
    match:
      '<!the|a|my|your|no|this|any|of [trying|try|tried|tries|hope|hoped|decided|agreed|offered|promised|refused|failed|learning|learned|learnt|need|needed|ought|able|unable] !help #baseVerb DET|PRON|#possessive|ADP|@plural|NOUN',
    fix: '$0 to',
  },
  { match: "would|should|'d ADV? [love|like|hate|prefer] !help !open !clean !plan #baseVerb", fix: '$0 to' },
  {
    match:
      'about|know|knows|knew|learn|learned|learnt|show|showed|explain|explained|see|saw|teach|understand [how|where] !open|clean|clear|dry|warm|cool|slow|close|free|work|care|plan|test|call|order #baseVerb DET|#possessive|NOUN|@plural|ADJ',
    fix: '$0 to',
  },
  // be
  { match: '^ i|he|she|we|they [used to] a|an', fix: '$0 be' },
  { match: '^^ to [honest|fair|clear|frank|exact|precise|sure] ,', fix: 'be $0' },
  {
    match:
      'NOUN|PRON would|could|should|might|must|will|may !#adjectiveToo !#nounToo !#baseVerb !pretend !lean !double !triple !treble [ADJ] by|for|in|at|on|from|$|to|when|if|enough',
    fix: 'be $0',
  },
  {
    match: 'NOUN|PRON would|could|should|might|will|must [ready|available|due] by|in|for|at|on|when|to|$',
    fix: 'be $0',
  },
  { match: 'NOUN|PRON would|could|should|might|will [no] !doubt NOUN', fix: 'be $0' },
  { match: '^ he|she [a|an|the|very|so|quite] NOUN|ADJ !AUX', fix: 'is $0' },
  {
    match: '^ we|they|you both|all? [so|very|quite|extremely|former|a|an] ADJ|NOUN|@plural !AUX !VERB',
    fix: 'are $0',
  },
  {
    match: '^ it|this|that [very|exactly|precisely|quite|really] the|a|an|ADJ !AUX !VERB !NOUN !ADJ',
    fix: 'is $0',
  },
  {
    match:
      '^ it|this [clear|exactly|true|possible|easy|hard|important|wonderful|great|lovely] now|that|to|how|the|$',
    fix: 'is $0',
  },
  {
    match:
      '^^ my|our|the only|one|main|first|last question|worry|concern|regret|request [whether|if|how|when]',
    fix: 'is $0',
  },
  { match: '^^ the ADJ* @plural i|you|we|they ADV? VERB [ADJ] ,|$', fix: 'are $0' },
  { match: '^^ the ADJ* @plural i|you|we|they ADV? @ed [the] same|very|best|right', fix: 'are $0' },
  { match: '^^ #possessive|the ADJ* @singular [be] @ed', fix: 'can $0' },
  { match: '^ i ADV? !being !having [@ing] to|DET|ADP|#possessive|ADV', fix: 'am $0' },
  { match: '^ we|they ADV? !being !having [@ing] to|DET|ADP|#possessive|ADV', fix: 'are $0' },
  { match: '^ he|she ADV? !being !having [@ing] to|DET|ADP|#possessive|ADV', fix: 'is $0' },
  { match: 'please [me] know', fix: 'let $0' },
  { match: 'let [know] if|when|about|what|how|whether', fix: 'me $0' },
  { match: '<!which|that|what|who ^ i|we [find|found] hard|difficult|easy|impossible to', fix: '$0 it' },
  { match: '^^ whenever|if|when [need|want|wish] a|an|the|any|to', fix: 'you $0' },
  { match: '^ there [still|also] NUM @plural', fix: 'are $0' },
  // have
  { match: 'and i|he|she|they [been] ADJ|@ing|NOUN|DET|ADP|@plural', fix: 'have $0' },
  { match: '^ i|we|you|they long|always|never|already|recently [been]', fix: 'have $0' },
  {
    match: '^ i|we|you|they just|already|recently [become|begun|gone|done|seen|written|taken]',
    fix: 'have $0',
  },
  // not
  { match: 'has|have [been] @ed yet $', fix: 'not $0', notNear: DENIED },
  {
    match: '^ i|we|you|they|he|she|it [did|do|does] @base|#baseVerb ~* at all $',
    fix: '$0 not',
    notNear: DENIED,
  },
  {
    match: '^ i|we|you|they|he|she|it [did|do|does] ~ in the least',
    fix: '$0 not',
    notNear: DENIED,
  },
  // who or what does it
  { match: 'because|although|unless [was|is] !PRON !the ~', fix: 'it $0' },
  { match: '^^ as [know|see|understand|remember] ,|,? i|we|,', fix: 'you $0' },
  {
    match:
      '^^ what [liked|enjoyed|loved|appreciated|noticed|admired|wanted|remember|like|love|enjoy] most|about|was|is|best|in',
    fix: 'I $0',
  },
  {
    match:
      'for|with|among people [put|love|know|want|make|take|share|understand|believe|live|have|are|think|enjoy|value|keep|listen|see|use|care] !about !to DET|NOUN|#possessive|ADP|PRON|ADJ|@plural',
    fix: 'who $0',
  },
  { match: 'thought|wanted|want|like|need|hoped|able|going to [about|of] the|your|my|that', fix: 'ask $0' },
  { match: '^ it [a|an] !- ADJ? @singular', fix: 'is $0' },
  { match: '^^ there [no|a|an|plenty|nothing|something|another] !AUX', fix: 'is $0' },
  { match: '^^ it ADV? [ADJ] $|now|that|to|and', fix: 'is $0' },
  { match: '^^ this [a|an|no] !-', fix: 'is $0' },
  {
    match: '#modal [no] ADJ? obstacle|problem|trouble|issue|difficulty|surprise|hurry|secret|use',
    fix: 'be $0',
  },
  { match: 'until|though|unless [is|was|has] @ed|not|DET|$|ADJ', fix: 'it $0' },
  { match: 'because [is|was] the|a|an|my|very|not', fix: 'it $0' },
];
