/** The thing that is hedged about: what is said of a new bridge is no word on the job. */
const JOB =
  '(?:(?:the|this|that|your|such a|a|an) (?:[\\p{L}-]+ )?(?:job|role|post|position|move|place|offer|opportunity|vacancy|idea|thought|prospect|transfer|change|company|firm|team)|it|this)';
const DOING_IT =
  '(?:tak(?:e|ing) (?:it|this|that|the (?:job|post|role|position))|join(?:ing)?|work(?:ing)? (?:for|with|at|in|there|here)|giv(?:e|ing) (?:it|this)|hav(?:e|ing) (?:a go|the (?:job|post))|try(?:ing)?|start(?:ing)?|com(?:e|ing) (?:to|over|on|across)|help(?:ing)?|do(?:ing)? (?:it|this))';
/** "if nobody better turns up" */
const IF_NO_BETTER =
  "\\b(?:if|unless|until|should|in case)\\b[^.;?]{0,40}\\b(?:nobody|no one|no-one|none|cannot|can['’]t|could not|couldn['’]t|do not find|don['’]t find|nothing (?:better|else)|stuck|pushed|(?:some(?:one|body)|anyone|anybody) (?:better|else|more)|it came to it|need be)\\b";

/** Willing, and no more, by what is denied, limited or made to depend on others. */
const HEDGES: readonly RegExp[] = [
  // "I would not be averse to the move"
  `\\bI(?:['’]d| would| am|['’]m)? ?(?:not|n['’]t)(?: be)? (?:\\p{L}+ly )?(?:averse|opposed|disinclined|unwilling) to (?:${JOB}\\b|${DOING_IT}\\b)`,
  // "I wouldn't mind helping out with the spring review"
  `\\bI (?:wouldn['’]t|would not) (?:really |particularly |at all )?mind (?:${DOING_IT}|teach(?:ing)?|running|being|driving|nursing|cooking|(?:the|this|a|your) (?:[\\p{L}-]+ )?(?:job|role|post|position|place|apprenticeship))\\b`,
  // "I would be content to take this on if the governors cannot find anyone"
  `\\bI(?:['’]d| would| could| should| might)\\b[^.;?]{0,20}\\b(?:content|willing|prepared|resigned|accept|oblige|fill in|step in)\\b[^.;?]{0,25}\\b(?:it|this|that|the (?:job|post|role|position|place))\\b(?: on)?(?! (?:apart|down|off|out|up|to)\\b),?[^.;?]{0,10}${IF_NO_BETTER}`,
  // "I have no particular objection to working in a hospice", "nothing against the move"
  `\\bI(?:['’]ve|['’]d| have| would have) (?:no (?:\\p{L}+ )?objections? to|nothing against) (?:${JOB}\\b(?! (?:being|to)\\b)|${DOING_IT}\\b)(?!['’]|,? and)`,
  // "I do not dislike the thought of returning"
  "\\bI (?:do not|don['’]t) (?:\\p{L}+ly )?(?:dislike|hate|mind) the (?:thought|sound|idea|prospect|look) of\\b",
  // "I am half interested", "mildly interested in the post"
  "\\bI(?:['’]m| am| would be|['’]d be) (?:still )?(?:tentatively|half|half-|mildly|vaguely|moderately|faintly|cautiously|marginally|slightly|somewhat) ?(?:interested|tempted|convinced|persuaded|in favour|in favor|keen)\\b",
  "\\bI(?:['’]m| am) (?:\\p{L}+ )?(?:three-quarters|two-thirds|half|ninety per cent|eighty per cent|not a hundred per cent) (?:convinced|persuaded|sold|decided)\\b",
  '\\ba certain (?:amount of )?interest in (?:the|this|your) (?:[\\p{L}-]+ )?(?:job|role|post|position|opportunity|vacancy|company|firm)\\b',
  '\\b[Mm]y (?:interest|enthusiasm)(?: in \\p{L}+ \\p{L}+)? (?:is|remains) (?:\\p{L}+ )?(?:cautious|mild|tentative|moderate|limited|lukewarm|there, more or less)\\b',
  // "I'm still in two minds about the post"
  "\\bI(?:['’]m| am) (?:still |rather |a bit |honestly |frankly )?(?:in two minds|of two minds|on the fence|undecided|wavering) (?:about|over|on) (?:(?:the|this|that|your) (?:[\\p{L}-]+ )?(?:job|role|post|position|move|offer|vacancy)|it\\b|joining|whether)",
  // "The role has grown on me slightly", "the idea has begun to appeal, a bit"
  '\\b(?:job|role|post|position|idea|place|offer|vacancy)\\b[^.;?]{0,40}\\b(?:has grown on me|has begun to appeal|begins to appeal|is growing on me|appeals(?: to me)?),? (?:slightly|somewhat|a little|a bit|to a (?:certain )?(?:degree|extent))(?=[.,;]|$)',
  // "I could do worse than join you", "I can imagine worse fates"
  '\\bI (?:could|might) do worse than\\b(?! that\\b)|\\bI can (?:imagine|think of) (?:far |much )?worse (?:fates|jobs|places|things) than\\b',
  // "It would not be the end of the world for me if you said yes"
  "\\b(?:it|this|that|the (?:job|post|role|position|move)) would(?:n['’]t| not) (?:be the end of the world|be so bad|be too bad|be a hardship) (?:for|to) me\\b",
  // "I could live with the post", "I could be talked into it"
  '\\bI (?:could|might)(?: (?:perhaps|probably|possibly|always|well))? (?:live with (?:it|this|the (?:job|role|post|position))|be (?:persuaded|talked (?:into|round)|won over)(?=[.,;]|$| (?:to (?:join|take|come|accept)|it)\\b))',
  // "The job would be tolerable, all things considered"
  '\\b(?:(?:job|role|post|position|place|clinic|duties|work|vacancy)\\b[^.;?]{0,25} would (?:\\p{L}+ )?be (?:tolerable|bearable|acceptable|passable)(?: (?:to|for) me)?|it would do (?:for (?:now|me|a while|the time being)))(?=[.,;]|$)',
  "\\bI(?:['’]ve| have) half a mind to (?:say yes|take|accept|come|join)\\b",
  "\\bI(?:['’]m| am) (?:still )?(?:keeping (?:my|all my) options open|weighing (?:up )?(?:my|several|a few) (?:options|offers|things))\\b",
].map((pattern) => new RegExp(pattern, 'iu'));

/** Of what each of these patterns has something, and hardly a sentence that is warm. */
const SIGN =
  /\b(?:averse|opposed|disinclined|unwilling|mind(?:s|ed)?|content|willing|prepared|resigned|accept|oblige|fill in|step in|objections?|nothing against|dislike|hate|tentative\w*|half|mild\w*|vaguely|moderate\w*|faintly|cautious\w*|marginally|slightly|somewhat|three-quarters|two-thirds|per cent|certain|limited|lukewarm|more or less|fence|undecided|wavering|a (?:little|bit|certain)|worse|not be|wouldn['’]t be|live with|be (?:persuaded|talked|won)|tolerable|bearable|acceptable|passable|would do|options|weighing)\b/i;

/** Whether a sentence wants the job by halves, whatever the classifier makes of it. */
export function wantsByHalves(sentence: string): boolean {
  return SIGN.test(sentence) && HEDGES.some((hedge) => hedge.test(sentence));
}
