import type { Pattern } from './pattern.js';

/** Words without which a sentence does not hold together. The word before the gap is what is underlined. */
export const MISSING_WORDS: readonly Pattern[] = [
  // to
  { match: "would|'d also|really|very|still|dearly|so? much? [like|love] !help ADV? @base", fix: '$0 to' },
  {
    match:
      '!plans|hopes|planned|plan|planning|expect|expected [#wantsTo] !only !ever !never !not ADV? !#nounToo @base DET|PRON|ADP|ADV|NOUN|#possessive|ADJ|$|@ing',
    fix: '$0 to',
  },
  { match: 'look|looking|looks|looked [forward] @ing|the|your|our|any|more|working', fix: '$0 to' },
  { match: 'thank|thanks you? for taking|making|finding the|your time [$] @base', fix: 'to $0' },
  { match: 'taking|making|finding|took|made|found the|your [time] @base', fix: '$0 to' },
  { match: 'used|due|according|thanks|able|close|similar [listen|listening|respond] PRON|DET', fix: '$0 to' },
  { match: '[listen|listened|listening|respond|responded] me|us|you|them|your|my', fix: '$0 to' },
  // for
  { match: 'thank [you] ADV? @ing|your|the|taking|meeting', fix: '$0 for' },
  { match: '^ [thanks] @ing|your|the', fix: '$0 for' },
  { match: 'thank you [so|very] [much] @ing|your|the', fix: '$0 for' },
  { match: 'thank you so|very [much] @ing|your|the', fix: '$0 for' },
  { match: '^ [thank] for|again', fix: '$0 you' },
  { match: '[grateful|thankful] the|your NOUN|ADJ', fix: '$0 for' },
  { match: '[responsible] the|a|all|our|DET', fix: '$0 for' },
  { match: 'a good|great|strong|perfect [fit|match] the|your|this', fix: '$0 for' },
  {
    match:
      'am|be|is|was|are|apply|applied|applying|wait|waiting|waited|search|searching|looking|looked|asked|ask [apply|applied|applying|wait|waiting|waited|search|searching] the|your|this|a',
    fix: '$0 for',
  },
  // about, in, with, at, of
  {
    match:
      "am|is|are|was|were|'m|'re|be|more|very|really|so [excited|passionate|enthusiastic] the|your|this|@ing",
    fix: '$0 about',
  },
  { match: '[interested] the|your|this|@ing|working|your|our', fix: '$0 in' },
  {
    match:
      '<!would|may|might|will|could|to|not [interest] the|your|this|our role|team|position|company|work|job|product|NOUN',
    fix: '$0 in',
  },
  { match: '<!how|as|so|too [familiar] the|your|this|these', fix: '$0 with' },
  {
    match:
      '[speak|speaking|spoke|talk|talking|talked|chat|chatting|chatted] you|him|her|them|me|us !through|round|around|out|into|over|down|up',
    fix: '$0 with',
  },
  {
    match: '<a|one|be|as|big|key|main|first|last|favourite|favorite [part] the|your|this|my|our',
    fix: '$0 of',
  },
  { match: 'the [rest] the|your|our', fix: '$0 of' },
  { match: '[some|many|each|few] the|your|my|our|these|those @plural', fix: '$0 of' },
  {
    match: 'a [lot|number|range|variety|series|handful|host] @plural|things',
    fix: '$0 of',
  },
  {
    match: '<!a|the|whole|our|this|that|your|his|her|parking|quite|an|NOUN|NUM|job|ADJ [lot] of|more|about',
    fix: 'a $0',
  },
  { match: '[because] my|your|our|the NOUN !AUX !VERB !ADV $', fix: '$0 of' },
  { match: '<!AUX|ADV|,|and|but|not|by [instead] @ing', fix: '$0 of' },
  // be
  {
    match:
      "would|will|'d|'ll|could|should|might|must|may not|n't|also|really|very? [happy|glad|delighted|grateful|excited|honoured|honored|thrilled|available|interested|able|pleased|proud|keen|good|great|wonderful|helpful|lovely] !NOUN",
    fix: 'be $0',
  },
  {
    match:
      '^ i|we|they ADV? [excited|interested|confident|happy|grateful|impressed|glad|thrilled|delighted|eager|keen|available|sure|looking|proud|certain] !would !do !did !wish !hope !could !can !appreciate !enjoyed !liked !loved !like !love !am !was !had !have',
    fix: 'am $0',
  },
  {
    match: '^ it|this|that [great|wonderful|lovely|pleasure|clear|nice|good|helpful] to|that|@ing|how',
    fix: 'was $0',
  },
  // an article
  {
    match:
      "was|is|be|been|'s|were really|truly|very|also|indeed? [pleasure|honour|honor|privilege|joy|opportunity] ADP|PART|$|SCONJ|@ing|to|PRON",
    fix: 'a $0',
  },
  {
    match:
      "was|is|be|been|'s|such|as [great|good|real|true|rare|wonderful|perfect|natural|strong|excellent|unique|lovely|fantastic|genuine|huge|big|absolute|fascinating|helpful|useful] pleasure|opportunity|honour|privilege|chance|fit|match|conversation|place|team|company|way|discussion|reminder|experience|example|idea|challenge|role|session|joy|delight|start|day",
    fix: 'a $0',
  },
  { match: "be|is|was|'s [strong|good|great] NOUN? fit|match for", fix: 'a $0' },
  {
    match:
      'have|had|having|get|got|appreciate|appreciated|for|love|loved|had|value|valued|offered|given [opportunity|chance|privilege|pleasure] to|of',
    fix: 'the $0',
  },
  { match: '[at|in] end of', fix: '$0 the' },
  { match: 'at [end|beginning|start|heart|top] of', fix: 'the $0' },
  { match: 'be|become|became|am|was|is [member] of', fix: 'a $0' },
  { match: 'take|took|taken|have|had|taking [look] at', fix: 'a $0' },
  { match: 'in [past] NUM|few|year|month|week|two|three|five', fix: 'the $0' },
  { match: 'over|for|in|during [last|past] few|NUM|two|three|five years|months|weeks|days', fix: 'the $0' },
  { match: 'for [few|couple|while] years|months|weeks|days|hours|of|$|now', fix: 'a $0' },
  {
    match:
      'work|working|worked|role|job|position|experience|years|career [as] engineer|manager|developer|designer|analyst|teacher|nurse|consultant|scientist|architect|director|accountant|lawyer|chef|writer|editor|researcher|technician|supervisor',
    fix: '$0 a',
  },
  // a subject
  {
    match:
      '^^ [was|is] great|good|wonderful|lovely|nice|clear|very|really|so to|pleasure|that|@ing|ADJ|helpful|joy|@base !?',
    fix: 'it $0',
  },
  {
    match: '^^ [was|is] a great|real|true|lovely? pleasure|joy|delight|privilege|honour|honor',
    fix: 'it $0',
  },
  // have
  { match: '^ i|we|you|they [been] ADV? @ing|ADJ|in|at|on', fix: 'have $0' },
  { match: '^ it|this|that|there [very|really|so|quite] ADJ !NOUN !@plural !ADJ', fix: 'is $0' },
  {
    match:
      '[#gladAdjective|proud|excited|able|unable|eager|keen|willing|ready|delighted|honoured|honored] #commonVerb PRON|DET|#possessive|ADP|ADV|more|how|what|with',
    fix: '$0 to',
  },
  {
    match:
      "would|'d|i|we want|wanted|wish|hope|need|ought|like|love !help|support|work|time|answer|advice|talk|show|change|return|call|move [#commonVerb] PRON|DET|#possessive|more|how|with|about",
    fix: 'to $0',
  },

  // be
  {
    match: '<!#wh|of !#wh PRON|NOUN|that|this|it !what [would|will|could|might|may] a|an ADJ* NOUN',
    fix: '$0 be',
    unless: ['as', 'like', 'than'],
  },
  { match: 'to [able|considered|involved|successful|available] !NOUN !ADJ', fix: 'be $0' },
  { match: '<!open to [part] of', fix: 'be $0' },
  // the
  {
    match:
      '<!kind|type|sort|head|form|line|point|title|choice|post|word|regardless|irrespective|outside|change|changes|matter|question !for|as|by|per|like|between ADP [#needsThe] $|AUX|that|who|which|@ed',
    fix: 'the $0',
  },
  {
    match:
      '<!to ^ join|joining|meet|meeting|lead|leading|led|discuss|discussed|discussing|explain|explained|explaining|describe|described|describing|show|showed|know|build|built|joined|met [#needsThe] $|and|in|at|that|with|for|as',
    fix: 'the $0',
  },
  {
    match:
      'join|joining|meet|meeting|discuss|discussed|discussing|explain|explained|explaining|describe|described|describing|joined|met [team|role|position|company|department|project|organisation|organization] $|and|in|at|that|with|for|as',
    fix: 'the $0',
  },
  { match: 'as [result|member|consequence] of', fix: 'a $0' },
  { match: 'in [meantime|end|meanwhile] $|,|i|we|and', fix: 'the $0' },
  { match: 'have|had|has|gained|got|bring [lot|couple|number] of', fix: 'a $0' },
  {
    match: 'had|have|has|having [pleasure|privilege|honour|honor|chance|opportunity] of|to',
    fix: 'the $0',
  },
  // a word of place or aim
  {
    match:
      'look|looking forward [hear|hearing|meet|meeting|speak|speaking|work|working|discuss|discussing|join|joining|learn|learning|see|seeing|talk|talking]',
    fix: 'to $0',
  },
  { match: 'thank you so|very [much] the|your|all|@ing|taking', fix: '$0 for' },
  {
    match:
      '<!what|which|long opportunity|chance|pleasure|time|way|ability [#commonVerb] DET|PRON|#possessive|with|more',
    fix: 'to $0',
  },
  {
    match: '[excited|enthusiastic|passionate|curious] the|your|this|joining|working|learning',
    fix: '$0 about',
  },
  {
    match:
      'listen|listening|listened|respond|responded|belong|belongs [the|your|this|you|our] !first|last|whole|entire',
    fix: 'to $0',
  },
  {
    match:
      '[depend|depends|depended|rely|relies|relied|relying|depending|insist|insisted] the|your|this|our|my|a',
    fix: '$0 on',
  },
  {
    match: '[interested|specialise|specialised|specialize|participate|participated] your|the|this',
    fix: '$0 in',
  },
  {
    match:
      '[consist|consists|consisted|because|instead|capable|aware|proud|full|fond] the|your|our|my|these @plural|NOUN $',
    fix: '$0 of',
  },
  {
    match:
      '<!how|as|so|too [agree|agreed|familiar|comfortable|deal|dealt|dealing|cope|coping|collaborate|collaborated|collaborating|interact|interacted] your|the|our|my|these|different',
    fix: '$0 with',
  },
  {
    match:
      '[apply|applied|applying|ask|asked|care|cared|caring|hope|wait|waited|waiting|prepare|prepared] the|a|your role|position|job|post|decision|answer|reply|feedback !NOUN',
    fix: '$0 for',
  },
  {
    match:
      '[arrive|arrived|smile|glance|glanced|looked|looking|stare] the|your|our|my office|board|data|screen|numbers|code|picture|problem|roadmap',
    fix: '$0 at',
  },
];
