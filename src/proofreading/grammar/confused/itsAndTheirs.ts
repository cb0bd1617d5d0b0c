import type { Pattern } from '../pattern.js';

/** "Its" and "it's", "their", "there" and "they're", "whose" and "who's". */
export const ITS_AND_THEIRS: readonly Pattern[] = [
  {
    match:
      '[its] a|an|the|not|been|very|so|too|also|really|always|clear|that|just|quite|no|never|what|why|how|easy|hard|rare|great|good|nice|important|wonderful|obvious|true|exciting|inspiring|refreshing !NOUN !own',
    fix: "it's",
  },
  {
    match:
      '<!of|at|to|without|about|from|by|explain|explaining|understand|understanding|know|see|give|given|do|does [its] @ing DET|ADP|PRON|ADV',
    fix: "it's",
  },
  {
    match: '<!of|at|to|assess [its] !potential !best !own !@est ADJ to|that|how|when|for|why|because !NOUN',
    fix: "it's",
  },
  { match: '^^ [its] ADJ $', fix: "it's" },
  { match: "[it 's] own", fix: 'its' },
  {
    match:
      "of|in|for|with|on|to|from|about|by|into|through|at|around|behind|across [it 's] !ADV !DET !ADP !PRON ADJ* NOUN",
    fix: 'its',
  },
  { match: "look|looks|looking after [it 's] ADJ* NOUN|people|staff", fix: 'its' },
  { match: "!#say !reckon VERB [it 's] ADJ* @plural", fix: 'its' },
  { match: "NOUN|PROPN and [it 's] ADJ* NOUN", fix: 'its' },
  {
    match:
      "NOUN|PROPN|PRON has|have|had|keeps|kept|runs|ran|handles|handled|manages|moved|rebuilt|enjoy|enjoys|loves|love|values|value|knows|know|improve|improves|improved|protect|protects [it 's] ADJ* NOUN",
    fix: 'its',
  },
  { match: "[its '] NOUN|ADJ", fix: 'its' },
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
    match: '[their] not|going|a|an|looking|trying|always|also|still|really|doing|all !NOUN !@ing',
    fix: "they're",
  },
  { match: '[their] !best !own !potential ADJ to|that|about !NOUN', fix: "they're" },
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
  { match: "[who 's] !who NOUN !and|or !PUNCT", fix: 'whose' },
  { match: "[who 's] own|first|last|entire|whole NOUN", fix: 'whose' },
  {
    match: '[whose] been|going|not|a|an|the|@ing|also|always|responsible|interested|in|on !NOUN !of',
    fix: "who's",
  },
  { match: 'for [there] time|help|work|team', fix: 'their' },
  { match: '[its] DET|PRON|SCONJ|in|on|at|from|about|with|for|under|near|because|all !own !-', fix: "it's" },
  { match: 'because|since|while|if|that|so|but|when|,|; [its] ADJ $|ADP|CCONJ|SCONJ|to', fix: "it's" },
  { match: 'because|since|while|if|that|so|but|when|and|,|;|^^ [its] @ed ADP|$', fix: "it's" },
  {
    match: 'because|since|while|if|that|so|but|when|and|,|;|^^ [its] ADV DET|PRON|ADP|@ed|@ing|$',
    fix: "it's",
  },
  { match: '[its] now|yours|mine|ours|hers|theirs|there|here', fix: "it's" },
  { match: '^^ [its] ADJ? NOUN that|to|i|we|you', fix: "it's" },
  {
    match: "!#say|let|AUX|provided|given|granted|assuming VERB [it 's] ADJ|NUM* NOUN|PROPN !AUX",
    fix: 'its',
  },
  { match: "has|have|had|having|being|all|both|half [it 's] ADJ|NUM* NOUN", fix: 'its' },
  {
    match:
      "of|in|for|with|on|to|from|about|by|into|through|at|around|behind|across [it 's] NUM|ADJ|PROPN* NOUN",
    fix: 'its',
  },
  { match: "NOUN|PROPN and [it 's] !time ADJ* NOUN $|ADP|CCONJ|VERB|AUX", fix: 'its' },
  { match: '!#intransitive VERB [there] ADJ* NOUN !AUX', fix: 'their' },
  { match: 'that [there] NOUN is|are|was|were|has|have', fix: 'their' },
  { match: 'AUX [there] @plural $', fix: 'their' },
  { match: 'DET @plural and [there] NOUN', fix: 'their' },
  {
    match:
      "<!before|until|after|once|when|if|that|because|what|where|how [it 's] !time ADJ* NOUN is|was|were|has|had",
    fix: 'its',
  },
  { match: 'where|when|if|because|that|how [there] ADJ? @plural VERB', fix: 'their' },
];
