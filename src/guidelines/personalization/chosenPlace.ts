import { isCamelCase, isOrganisation, isPerson, isRegion } from './organisationNames.js';

/** Where a name is what the sentence is about. */
const SUBJECT =
  /(?:^|[,;:—–] (?:and |but |so |because |since |as )?|\b(?:because|since|that|why|reason|choice) )(?:the )?$/iu;
/** Somebody's business partner, in whose place one may well wish to do something without working there. */
const PARTNER =
  /\b(?:(?<!\bits (?:\p{L}+ )?)(?:clients?|customers?|suppliers?|competitors?|rivals?|neighbours?|neighbors?|tenants?|landlords?|sponsors?|contractors?|subcontractors?)|account|bid|tender|supplies|copy you|as well|too|either way)\b/iu;
/** So near to a name, what stands before it says whose it is. */
const NEAR = 40;
const YOU = /\byou(?:r|rs)?\b/i;

/** "The Institute": any of them. */
const GENERIC = /^(?:The )?\p{L}+$/u;
interface Structure {
  /** What must stand before the name, and behind it. */
  readonly before: RegExp;
  readonly behind: RegExp;
  /** Whether it tells so much that a name of several words need not say of itself that it is an organisation's. */
  readonly tellsAll?: true;
  /** Whether "your" elsewhere in the sentence makes the name somebody else's. */
  readonly apartFromYou?: true;
}

/** Who is wished for, by who does what to whom; each is of today or of what will be, never of what was. */
const STRUCTURES: readonly Structure[] = [
  // "X appeals to me", "the main reason that X attracts me"
  {
    before: SUBJECT,
    behind: /^ (?:\p{L}+ly |still |so )?(?:appeals to|attracts|draws|excites|interests|tempts) me\b/u,
  },
  // "X would get a pilot who …": the one whom they would get is the writer.
  {
    before: SUBJECT,
    behind:
      /^ (?:would|will|could) (?:get|gain|have|find|be getting|be gaining) (?:in me\b|me\b|(?:an? |some(?:one|body) )[^,.;]{0,40}\b(?:who|whose|with|that)\b)/u,
    tellsAll: true,
    apartFromYou: true,
  },
  {
    before: SUBJECT,
    behind: /^ (?:deserves|needs|wants) (?:an? |some(?:one|body) )[^.;]{0,60}\b(?:who|whose)\b[^.;]*\bI\b/u,
  },
  // "X needs that discipline, and I would be thrilled to lead the team that …"
  {
    before: SUBJECT,
    behind:
      /^ (?:needs|wants|deserves|has|takes|keeps|makes|gives|writes|checks|treats|builds|sees|does|runs|puts)\b[^.?!]{3,90}[,;] (?:and |so |which is why )?I(?:['’]d| would| want| hope|['’]m| am)\b[^,.;]{0,40}\b(?:help|join|lead the|be (?:there|part|one|that)|add my|make that my|take (?:it|that) on|keep it|keep that)\b/u,
    apartFromYou: true,
  },
  // "X is my first choice", "X has gone to the top of my list"
  {
    before: SUBJECT,
    behind:
      /^ (?:is|remains|stands|has gone|has moved|went|goes) (?:\p{L}+ )?(?:my (?:clear )?first choice\b(?! for\b)|(?:(?:at|to) the top of|the first name on|first on|top of) my list\b|(?:the )?right (?:\p{L}+ )?for me\b|the (?:one|place) for me\b|the one (?:that )?I\b|where I (?:belong|hope|want|wish|would|see)\b)/u,
  },
  // "I have set my heart on X", "I am all the keener on X"
  {
    before:
      /\b(?:(?:I(?:['’]ve| have)|had) set my heart|my heart is (?:\p{L}+ )?set|(?:I(?:['’]m| am)|makes? me|left me|leaves me|I (?:came|come|went|go) (?:away|home)|I left) (?:\p{L}+ ){0,4}(?:keen|keener|excited|enthusiastic|sold)) (?:on|by|about|at) (?:the )?$/iu,
    behind: /^/,
  },
  // "what excites me about X", "what I find so appealing about X"
  {
    before:
      /\b(?:what|that) (?:(?:\p{L}+ )?(?:excites|attracts|draws|grabs|appeals to|interests|delights|moves|strikes|pleases|thrills) me|I (?:\p{L}+ )?(?:like|love|admire|find)\b[^,;:]{0,30})\b[^,;:]{0,20} (?:about|to) (?:the )?$/iu,
    behind: /^ (?:is|are|and)\b/,
  },
  // "the chance to help X plant its second hundred acres"
  {
    before:
      /\b(?:chance (?:to|of)|(?:like|love|thrilled|glad|proud|keen|honoured|honored|delighted|happy|hope|want|eager) to|gladly|relish) (?:help|helping|seeing) (?:the )?$/iu,
    behind:
      /^ (?!and\b|or\b)\p{Ll}{2,}(?<!s) (?:its|that|this|the|a|an|down|through|to|towards|into|on|up)\b/u,
    apartFromYou: true,
  },
  // "if X takes me on", "I hope that X will consider me"
  {
    before: /\b(?:if|should|that|hope|hoping|once|whether|when|day) (?:the )?$/iu,
    behind:
      /^ (?:will |would |can |does |should |were to )?(?:have me|tak(?:es?) me on|(?:considers?|chooses?|picks?|hires?|trusts?|wants?) me\b|(?:offers?|gives?) me (?:the|this|a) (?:\p{L}+ )?(?:job|post|place|role|position|chance)|find(?:s)? (?:a place|room|space|a corner|a use) for me|says? yes)/u,
  },
  {
    before: /\b(?:hear|hearing|learn|learning|know|knowing) (?:whether|if) (?:the )?$/iu,
    behind: /^ (?:would like|wants|wishes|decides|is minded|means) to\b/u,
    apartFromYou: true,
  },
  // "when X expects to decide", "how X would like me to prepare"
  {
    before: /\b(?:when|how|what|whatever|which way) (?:the )?$/iu,
    behind:
      /^ (?:(?:has |will |expects to |hopes to |means to |plans to )?(?:decides?|decided)\b|(?:would (?:like|prefer)|wants|prefers|wishes|likes) (?:me|it|this|that|them|these|those|its|the)\b)/u,
  },
  // "Thank you for telling me so much about X and its plans", "for considering me for the bench at X"
  {
    before:
      /\b(?:thank(?:s| you)|grateful|appreciate|obliged)\b[^,;:]{0,30}\b(?:telling|teaching|showing|speaking|talking|explaining)\b[^,;:]{0,30} (?:about|to) (?:the )?$/iu,
    behind: /^(?: and its\b|['’]s (?:plans|future|values|mission|culture)\b)/u,
  },
  {
    before:
      /\b(?:interviewing|considering|seeing|meeting|inviting|having|speaking (?:to|with)|talking (?:to|with)) me\b[^,;:]{0,20} (?:for|about|to|regarding|concerning) (?:the|a|an|this|your|my) (?:[\p{L}'’-]+ ){0,5}(?:role|position|post|job|vacancy|opening|opportunity|place|bench|interview|internship|apprenticeship|traineeship|fellowship)\b(?: today| yesterday)? (?:at|with|of) (?:the )?$/iu,
    behind: /^(?! (?:where|when|which|that) )/,
    tellsAll: true,
  },
  // "makes me want to work for X", "the chance to spend years at X"
  {
    before:
      /\b(?:made|makes|left|leaves) me (?:\p{L}+ ){0,3}(?:want|wish|long|hope|keen|keener|eager|hungry) to (?:work|teach|drive|nurse|be|serve|come|sail|fly|cook|write|sing|play|build)\b[^,;:]{0,30} (?:for|at|with|to) (?:the )?$/iu,
    behind: /^/,
  },
  {
    before:
      /(?:\b(?:would|could|will|hope to|want to|like to|love to|glad to|happy to)|['’]d) (?:\p{L}+ )?spend (?:\p{L}+ ){0,4}(?:years|career|life|decades?|seasons|days)\b[^,;:]{0,20} (?:at|with) (?:the )?$/u,
    behind: /^/,
    tellsAll: true,
  },
  {
    before:
      /\b(?:heart|keen|excited|enthusiastic|hope|wish|dream|apply|applied)\b[^,;:]{0,30}\b(?:apprenticeship|traineeship|internship|fellowship|graduate scheme|cadetship|residency) (?:at|with) (?:the )?$/iu,
    behind: /^/,
    tellsAll: true,
  },
  {
    before: SUBJECT,
    behind:
      /^ and I (?:would|will|are|could|can|may|should)(?: \p{L}+)? (?:suit|be good for|make|get on|belong|come to)\b/u,
  },
  // "I came away more excited about joining X", "the reason I applied to X", "I long to be that tester at X"
  {
    before:
      /\b(?:came|come|went|go) (?:away|home) (?:\p{L}+ ){0,4}(?:excited|keen|keener|enthusiastic|eager|sure|certain|convinced|hopeful) (?:about|on|to|of|at the thought of) (?:join|joining|working (?:at|for|with)) (?:the )?$/iu,
    behind: /^/,
    tellsAll: true,
  },
  {
    before:
      /\bis (?:\p{L}+ ){0,3}(?:reason|why) (?:that |why )?I (?:first )?applied (?:to|at|with|for (?:the|a|this) [^,;:]{0,30} (?:at|with)) (?:the )?$/u,
    behind: /^/,
    tellsAll: true,
  },
  {
    before:
      /\bI(?:['’]d| would| want| hope| long| wish)? (?:(?:dearly |so )?(?:like|love|want|hope|long) )?to be (?:that|the|your|one of (?:the|those)) (?:\p{L}+ ){1,3}(?:at|with) (?:the )?$/u,
    behind: /^/,
    tellsAll: true,
  },
  // "At X the consultant stays until the thing works, and this is why I wish to join"
  {
    before: /(?:^|[,;:—–] |\bthat )at (?:the )?$/iu,
    behind:
      /^,? (?:(?!\b(?:was|were|had|did|I|we|my|our)\b)[^.?!]){3,100}\b(?:this|that|which) is (?:\p{L}+ )?(?:why|the reason) I\b[^.?!]*\b(?:join|applied|apply|work (?:there|with you)|wish|hope)\b/u,
  },
  // "the more I wanted to be part of X", "I want my next twenty years to be at X"
  {
    before:
      /\bthe more I (?:wanted|hoped|wished|longed) to (?:be part of|join|work (?:for|at|with)|belong to|be at) (?:the )?$/iu,
    behind: /^/,
    tellsAll: true,
  },
  {
    before:
      /\bmy next (?:\p{L}+ ){0,3}(?:years?|job|post|step|chapter|home)\b[^,;:]{0,20} (?:at|with) (?:the )?$/iu,
    behind: /^/,
    tellsAll: true,
  },
  { before: /\b(?:count|rely|depend) on me to (?:represent|serve|join) (?:the )?$/iu, behind: /^/ },
  // "It is rare to find an employer like X that …"
  {
    before:
      /\b(?:find|meet|come across|see) an? (?:\p{L}+ )?(?:employer|firm|company|school|hospital|house|place|shop) like (?:the )?$/iu,
    behind: /^,? (?:that|which|where)\b/,
    tellsAll: true,
  },
  // "With X I would get back to signals", "For me, X would be a homecoming"
  { before: /^With (?:the )?$/u, behind: /^,? I(?: would|['’]d| could| will|['’]ll)\b/u },
  { before: /(?:^|[,;:—–] )(?:for|to) me,? (?:the )?$/iu, behind: /^ (?:would be|means|is) (?!not\b|no\b)/u },
  // "to be shown over X, and I would be glad to begin there"
  {
    before: /\b(?:seeing|see|shown (?:over|round|around)|visiting|visit|tour of) (?:the )?$/iu,
    behind:
      /^,? (?:and|so) I(?:['’]d| would)\b[^.;]{0,40}\b(?:begin|start|work|stay|belong) there\b(?! again)/u,
  },
  // "I would suit X well"
  {
    before:
      /\bI(?:['’]d| would| will| could| can|['’]ll)\b[^,;:]{0,30}\b(?:suit|serve|fit in (?:at|with)|fit|do well (?:at|with)|settle in (?:at|with)) (?:the )?$/u,
    behind: /^ (?:\p{L}+ )?(?:well|perfectly|nicely|best|at once|quickly)\b/u,
  },
  // "I would expect X to get a lot out of that experience"
  {
    before:
      /\bI(?:['’]d| would)? (?:\p{L}+ )?(?:expect|believe|think|trust|imagine|reckon) (?:that )?(?:the )?$/u,
    behind:
      /^ (?:to|would|will|could) (?:\p{L}+ )?(?:get|gain|draw|have|see|take|profit|benefit)\b[^,;.]{0,40}\b(?:out of|from) (?:that|my|this|such|those|it|me|a habit)\b/u,
    tellsAll: true,
    apartFromYou: true,
  },
  // "I picture myself at X", "making X the safest shop in Fife"
  {
    before: /\b(?:see|picture|imagine) myself\b[^,;:]{0,30} (?:at|with) (?:the )?$/iu,
    behind: /^/,
    tellsAll: true,
  },
  {
    before: /\bmak(?:e|ing) (?:the )?$/iu,
    behind: /^ (?:the|an? )\b[^,;:]{0,20}(?:\p{L}+est|best|most|even|more)\b/u,
  },
  // "the way X looks after its night staff is what won me over", "X's habit of … is one more reason I want to work there"
  {
    before: /(?:^|[,;:—–] )(?:how|the way|the fact that|that) (?:the )?$/iu,
    behind:
      /^ \p{Ll}+s\b[^.?!]{3,90}\bis (?:\p{L}+ ){0,2}(?:what|why|(?:one more|another|the|a) (?:\p{L}+ )?reason)\b[^.?!]*\b(?:me|I)\b/u,
    apartFromYou: true,
  },
  {
    before: SUBJECT,
    behind:
      /^['’]s? \p{Ll}+\b[^.?!,]{3,90}\bis (?:\p{L}+ )?(?:what|why|(?:one more|another|the|a) (?:\p{L}+ )?(?:reason|draw))\b[^.?!]*\b(?:me|I)\b/u,
    apartFromYou: true,
  },
  // "under the X colours", "one of the X family"
  {
    before: /\b(?:under|in|wear|part of|member of|one of|join|joining) (?:the |an? )$/iu,
    behind: /^ (?:colou?rs|green|blue|red|whites|story|crew)\b/u,
  },
  {
    before: /\b(?:to|of) (?:be|being|become|becoming|join|joining) (?:(?:one|part|a member) of )?the $/u,
    behind: /^ (?:family|fold|ranks|payroll)\b/u,
    tellsAll: true,
  },
];

/** "do that for you at X", "build those with your people at X": where the reader is, I hope to be. */
const BESIDE_YOU =
  /\b(?:would|['’]d|will|could|can|hope to|want to|like to|love to|glad to|happy to|proud to|keen to|eager to|wish is to|years) (?!(?:meet|see|visit|talk|speak|hear|come|ring|call|discuss)\b)(?:\p{L}+ ){1,8}?(?:for|with|beside|alongside|among|to) (?:you|your (?:\p{L}+ )?(?:team|people|crew|staff|colleagues)) (?:all |there |over )?at (?:the )?$/u;

/** Whether the words around a name of an organisation say that the writer hopes for a place there. */
export function isChosen(name: string, before: string, behind: string): boolean {
  if (isPerson(name)) return false;
  if (BESIDE_YOU.test(before)) return true;
  if (GENERIC.test(name) && !isCamelCase(name)) return false;
  const saysSo = isOrganisation(name) || isCamelCase(name);
  if (PARTNER.test(before.slice(-NEAR)) || PARTNER.test(behind)) return false;
  return STRUCTURES.some(
    (structure) =>
      (saysSo || (structure.tellsAll && !isRegion(name))) &&
      structure.before.test(before) &&
      structure.behind.test(behind) &&
      !(structure.apartFromYou && (YOU.test(before) || YOU.test(behind.replace(/\bwith you\b/g, '')))),
  );
}
