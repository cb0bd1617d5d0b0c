import type { Pattern } from './pattern.js';

/** People of whom one thing or another is said that is theirs, without the apostrophe. */
const PEOPLE =
  'husbands|wifes|daughters|sons|mothers|fathers|brothers|sisters|aunts|uncles|nieces|nephews|cousins|grandmothers|grandfathers|mums|dads|neighbours|neighbors|friends|colleagues|managers|supervisors|captains|chiefs|mayors|deans|governors|directors|chairmans|skippers|solicitors|founders|producers|caretakers|chefs|cooks|doctors|nurses|surgeons|teachers|pupils|students|patients|clients|customers|guests|owners|landlords|tenants|drivers|pilots|engineers|officers|presidents|ministers|bishops|priests|vets|farmers|keepers|wardens|insurers|employers|candidates|visitors|members|childs|mans|womans|bosss|somebodys|someones|nobodys';
const TIMES = 'days|weeks|months|years|hours|winters|summers|springs|autumns|seasons|terms';

/** Apostrophes that are missing, and those that are too many. */
export const APOSTROPHES: readonly Pattern[] = [
  { match: 'last|this|next|that [weeks] !@plural NOUN|ADJ', fix: "week's" },
  { match: 'last|this|next|that [months] !@plural NOUN|ADJ', fix: "month's" },
  { match: 'last|this|next|that [years] !@plural NOUN|ADJ', fix: "year's" },
  { match: 'this [mornings|afternoons|evenings] NOUN|ADJ', fix: "@singular's" },
  { match: '[yesterdays|todays|tomorrows] ADJ* NOUN', fix: "@singular's" },
  {
    match: '<!on|many|all|most|few|some|several|NUM|these|those|of|and [#weekdays] #meeting',
    fix: "@singular's",
  },
  {
    match:
      '<!help|helps|helped|helping|let|lets|make|makes|made|watch|see the|your|our|my|his|her|their|this|each|every|any|a [#owner] ADJ* #owned !PRON !DET',
    fix: '@possessive',
  },
  { match: '<!NOUN|PROPN|it|that|which|who|this [lets] @base', fix: "let's" },
  { match: '^^ [lets] VERB|ADV|not', fix: "let's" },
  { match: 'i|we|you|they|it|he|she [cant]', fix: "can't" },
  { match: 'i|we|you|they|it|he|she|that|this|there [wont]', fix: "won't" },
  {
    match:
      "many|several|few|two|three|four|five|six|all|these|those|both|different|various|NUM [NOUN 's] !NOUN !ADJ !VERB !of",
    fix: '$1s',
  },
  // "Questions like your council's are": what is theirs.
  {
    match:
      "<!like|than|as|from|at|to|by|near|round|in the|your|our|my|these|those|and|of|with|how [NOUN 's] are|were|have",
    fix: '$1s',
  },
  {
    match:
      'a|one|two|three|four|five|six|several|few [weeks|months|days|years|hours] notice|pay|salary|holiday|leave|sleep|delay',
    fix: "$0'",
  },
  {
    match: 'NUM|few|several|two|three|four|five|six|seven|eight|nine|ten|many [years] experience',
    fix: "$0'",
  },
  {
    match:
      "<!like|than|as|from|at|to|by|near|round|in DET|#possessive|ADJ [NOUN 's] are|were|have|who|do|that",
    fix: '$1s',
  },
  { match: "that|and|of|with|because|for|, [NOUN 's] who", fix: '$1s' },
  { match: "NOUN|that|which|it|who [let 's] DET|#possessive|me|us|people|them|him", fix: 'lets' },
  {
    match:
      "many|several|few|two|three|four|five|six|seven|eight|nine|ten|these|those|both|various|NUM [NOUN|PROPN|X 's] !NOUN !ADJ !of",
    fix: '$1s',
  },
  {
    match:
      "each|all|both|some|many|most|few|one|half|none|two|three|four|five|six of the|your|my|our|these [NOUN 's] !NOUN !ADJ !ADV !VERB",
    fix: '$1s',
  },
  // "One of your driver's showed me", "no more question's from my side", "for year's, I"
  {
    match:
      "one|some|many|most|both of my|your|our|the [NOUN 's] @irregularPast|@ed|who|$ me|us|it|DET|#possessive|how",
    fix: '$1s',
  },
  { match: "no|any|some|many more|other [NOUN 's] ADP|$|that|to", fix: '$1s' },
  // "What take's me six weeks", "it show's"
  { match: "what|it|he|she [@base|NOUN 's] me|you|us|them|him|my|your|his|her|its|it", fix: '$1s' },
  // "Two senior's beside me", "what hour's suited them"
  {
    match: "two|three|four|five|six|seven|eight|nine|ten|many|several|few [ADJ 's] ADP|who|and|$",
    fix: '$1s',
  },
  { match: "what|which [NOUN 's] suited|suit|work|worked|need|needed|are|were|have|do", fix: '$1s' },
  // "When the store's own team has a list"
  {
    match: 'the|a|an|our|your|my|their|this [@plural] own ADJ* NOUN NOUN? has|is|was|had|came|made',
    fix: '@possessive',
  },
  { match: "the|your|my|our [NOUN 's] came|went|took|gave|wrote|spoke|ran|saw|did|knew", fix: '$1s' },
  {
    match: "the|your|my|our [NOUN 's] on|in|at|of|from|with|who DET|#possessive NOUN were|are|have",
    fix: '$1s',
  },
  { match: "[your|her|our|their 's]", fix: '$1s' },
  { match: 'in NUM|a|two|three|few [weeks|months|days|years|hours] time', fix: "$0'" },
  { match: '[ca nt]', fix: "can't" },
  { match: '<!#be|get|got [wo nt] !to', fix: "won't" },
  // "A surgeons secretary", "each mothers name": one of them
  {
    match: `a|an|another|each|every ADJ? [${PEOPLE}] !@plural @singular|NOUN`,
    fix: '@possessive',
  },
  // "My husbands boat", "to my nieces recital"
  {
    match:
      'my|your|his|her|our [husbands|wifes|mothers|fathers|grandmothers|grandfathers|mums|dads] !and !or @singular|@plural|NOUN',
    fix: '@possessive',
  },
  {
    match: `do|did|know|knew|caught|finish|finished|read|use|used|fix|fixed|hold|held|ADP #possessive|the ADJ? [${PEOPLE}] !today !yesterday !tomorrow !home !round !laugh !work @singular $`,
    fix: '@possessive',
  },
  { match: `<!the last|next|this [${TIMES}] !@plural @singular|NOUN|@plural`, fix: '@possessive' },
  { match: `a|an [${TIMES}] !of @singular|work|practice|notice|@plural`, fix: '@possessive' },
  { match: 'other [peoples] NOUN|@plural|@singular', fix: "people's" },
  { match: 'somebody|someone|anybody|anyone|nobody|everybody|everyone [elses]', fix: "else's" },
  {
    match: '[somebodys|someones|nobodys|everybodys|anybodys|everyones] NOUN|@singular|@plural|ADJ',
    fix: '@possessive',
  },
  // "The towns lucky to have you"
  { match: '^^ the|my|your|our [@plural] a|an ADJ? @singular $|,', fix: "@singular's" },
];
