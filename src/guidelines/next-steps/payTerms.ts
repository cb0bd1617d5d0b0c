/** Words for money that are hardly ever of anything but work. */
const MONEY =
  '(?:salar(?:y|ies)|wages?|pay|package|remuneration|compensation|(?:day|hourly|night|overtime|weekend|top) rates?|fee|bonus|allowance|commission|overtime)';
/** Some that are of other things as well: "the base of the tank", "the rate of loss". */
const MAYBE_MONEY = `(?:${MONEY}|base|basic|rate|figure|offer|terms)`;
const AN_AMOUNT =
  '(?:on a par with|in line with|(?:near|nearer|close|closer) to|at least|no (?:less|lower) than|not less than|above|higher than|more than|better than|over|north of|around) (?:theirs|what (?:I|they)\\b|my (?:present|current|last)|the (?:other|others|market|going)|that of|(?:\\p{Sc}|US\\p{Sc}|RM|Rs\\.?|KSh|S\\$|A\\$) ?\\d|\\d[\\d,.]*(?:k\\b|,000\\b| (?:thousand|lakh)))';
const I_WANT =
  "\\bI(?:['’]d| would| will|['’]ll| shall| must| do)? (?:\\p{L}+ ){0,2}?(?:want|need|expect|require|ask|insist|look)";
const CHANGED =
  '(?:agreed|settled|confirmed|raised|lifted|doubled|increased|matched|improved|met|fixed|put in writing|in writing|on paper|in black and white)';

/** What somebody asks to be paid, by who wants, changes or compares what. */
const TERMS: readonly RegExp[] = [
  // "I would also expect the base to be at least on a par with theirs"
  `${I_WANT}(?: for)? (?:the|my|a|any|your) (?:\\p{L}+ )?${MAYBE_MONEY} (?:to (?:be|come(?: in| out)?|start|sit)|of|at|that is) (?:\\p{L}+ ){0,2}?${AN_AMOUNT}`,
  // "I would want the allowance raised", "I would want the fee agreed"
  `${I_WANT} (?:the|my|a|your) (?:\\p{L}+ )?(?:${MONEY}|offer|terms) (?:to be )?(?:\\p{L}+ )?${CHANGED}\\b`,
  // "I would expect to be paid for that"
  "\\bI(?:['’]d| would)?(?: (?:of course|also|naturally|certainly))? (?:expect|want|need|ask) to be (?:paid|compensated|remunerated)\\b",
  // "for which I would expect to be paid extra", "the tool allowance would need to be doubled"
  `\\b(?:the|my|your) (?:\\p{L}+ )?${MONEY}(?: for \\p{L}+)? (?:would|will|must|should|does|has to|needs to)(?: (?:have|need))?(?: to)? be (?:\\p{L}+ )?${CHANGED}\\b`,
  // "I can start only if the fee is agreed", "I would resign as soon as the terms are in writing"
  `\\bI(?:['’]d|['’]ll| can| could| will| would| shall)\\b[^.;?]{0,30}\\b(?:start|join|sign|come|accept|commit|resign|move|say yes|give notice|hand in)\\b[^.;?]{0,40}\\b(?:if|provided|as long as|once|until|unless|after|as soon as|when)\\b[^.;?]{0,20}\\b(?:${MONEY}|offer|terms) (?:is|are|was|were|has been|have been) (?:\\p{L}+ )?${CHANGED}\\b`,
  // "once you have confirmed the salary", "I hope that you can improve on the offer"
  `\\b(?:if|unless|until|once|after|provided|please|kindly|hope|expect|want|need|trust|ask)\\b[^.;?]{0,20}\\byou(?:['’]d| would| will| can| could| have| were)?(?: \\p{L}+ly)?(?: to)? (?:match(?:ed)?|better(?:ed)?|beat|raised?|increased?|improved?|lift(?:ed)?|doubled?|confirm(?:ed)?|named?|state|indicate|met|meet)(?: (?:up|on))? (?:the|my|your|that|their|a) (?:\\p{L}+ )?(?:${MONEY}|offer|figure)(?![-\\p{L}]| (?:for your|of your|slips?|rules?|run|code|claims?)\\b)`,
  // "I will not drive it for the rate you mentioned", "I would look at nothing under forty thousand"
  "\\bI (?:will not|won['’]t|would not|wouldn['’]t|cannot|can['’]t|could not|couldn['’]t|am not prepared to)\\b[^.;?]{0,40}\\bfor (?:the|that|your|this) (?:\\p{L}+ )?(?:rate|money|salary|wages?|pay|fee)\\b",
  "\\bI(?:['’]d| would| could| can)(?: not|n['’]t)?\\b[^.;?]{0,30}\\b(?:nothing|anything) (?:under|below|less than|short of) (?:\\p{Sc} ?\\d|\\d[\\d,.]*(?:k\\b|,000\\b)|(?:[\\p{L}-]+ ){1,3}(?:thousand|grand|lakhs?)\\b)",
  // "We should also talk money"
  '\\b(?:we|you and I)(?: (?:also|still))? (?:should|must|need to|ought to|will have to|have yet to|have to)(?: (?:also|still|soon|perhaps|then|now))? (?:talk|discuss|speak|settle|agree)(?: about| of| on)? (?:the |my )?(?:money|pay|salary|wages|package|compensation|remuneration)\\b',
  // "I forgot to ask about the package", "you have not said a word about overtime rates"
  `\\b(?:forgot|forgotten|omitted|neglected|meant) to (?:ask|mention|raise)(?: you)?(?: about)? (?:the|your|my) (?:\\p{L}+ )?${MONEY}(?=[.,;]|$| (?:and|for the|range|scale)\\b)`,
  `\\b(?:you|nobody|no one)(?: (?:have|has))?(?:n['’]t| not| never)? (?:said|mentioned|spoke|spoken|named|told me)(?: (?:a word|anything|nothing|a thing))?(?: about| of)? (?:the |a |my |your )?(?:\\p{L}+ )?${MONEY}(?=[.,;]|$)`,
  // "once I know what you would pay", "I want to know what the post pays"
  "\\b(?:know|learn|hear|see|told|ask|asked|tell me|understand) (?:exactly |roughly )?(?:what|how much) (?:you|the (?:post|job|role|position|company|firm))(?:['’]re| are|['’]d| would| will)? (?:(?:prepared|willing|able|ready) to )?(?:pay|pays|paying)(?=[.,;?]|$| me\\b| for (?:the|a|this) (?:job|post|role|position|night)\\b)",
  // "I ought to be on the upper band from the start"
  '\\bI\\b[^.;?]{0,20}\\b(?:ought to|should|must|(?:expect|want|need|like) to) (?:be|start|come in|begin|sit) (?:\\p{L}+ )?(?:on|at|in) the (?:top|upper|higher|highest|next|senior) (?:of the |of your |pay )?(?:band|grade|scale|point|step|rate)\\b',
  // "bear in mind that the brewery pays two pounds an hour more"
  '\\b(?:bear in mind|remember|be aware|note|mention|(?:should|ought to|must) say|point out) that\\b[^.;?]{0,60}\\b(?:pays?|is paying|offers|has offered|offered me)\\b[^.;?]{0,30}\\b(?:more|better|higher|extra)(?=[.,;]|$)',
].map((pattern) => new RegExp(pattern, 'iu'));

/** Of what each of these patterns has something, and few sentences of a note. */
const SIGN =
  /\b(?:pa(?:y|id)|salar|wage|remunerat|compensat|bonus|allowance|rates?\b|fees?\b|package|offer|figure|terms\b|base\b|basic\b|commission|overtime|money|band\b|grade\b|scale\b|nothing |anything )/i;

/** Whether a sentence says on what terms of pay the writer would come. */
export function namesTerms(sentence: string): boolean {
  return (
    SIGN.test(sentence) &&
    /\b(?:I|we|you|nobody|no one|the|my)\b/i.test(sentence) &&
    TERMS.some((terms) => terms.test(sentence))
  );
}
