import type { SentenceFunction } from './sentenceFunction.js';

/**
 * Written evidence for the two functions that are rare, grave, and said in ever new words: a sentence that shows the
 * structure needs less of the classifier's word, and less still where it has two. Each pattern names who does what to
 * whom, not how people put it.
 */
const CUES = {
  negative: [
    // An apology for how the writer did.
    /\b(?:sorry|apolog\w+|forgive me|excuse|regret|embarrass\w*|ashamed)\b(?!\s+(?:to hear|to learn|to read|to have missed|our|the time|we|you))[^.]{0,40}\b(?:being|nerves|I(?:['’](?:m|d|ve))? (?:\w+ )?(?:was|wasn['’]?t|were|got|gave|went|did|didn['’]?t|could|couldn['’]?t|forgot|kept|talked|spoke|seemed|made|came|lost|ran|let|sounded|looked|failed|struggled|know|knew|feel|felt|am|have|haven['’]?t|been|froze|said|answered|misread|misunderstood|blanked|rambled|stumbled|fumbled|waffled|messed|mumbled|took|interrupted|cut|missed|turned|showed|arrived|wore|cried|swore|shouted|panicked)|my (?!(?:late|slow|delay|connection|dog|cat|phone|line|handwriting|typing|font|spelling of)\b))\b/i,
    // The writer run down by themselves.
    /\bI(?:'m|’m| am| was| were| know (?:that )?I(?: am| was|'m|’m))\s+(?:(?:a|an|so|too|very|really|rather|quite|such a|just|only|bit|no|not|never|probably|perhaps|hopelessly|clearly|simply)\s+){0,3}(?:hopeless|terrible|awful|useless|nervous|rambling|a mess|bad|poor|weak|slow|stupid|unprepared|underqualified|unqualified|inexperienced|worst|mess|disaster|fool|idiot|amateur|tongue-tied|muddled|incoherent|(?:good|smart|clever|qualified|experienced|bright) enough|the (?:best|strongest|most \w+) (?:candidate|person|choice))\b/i,
    /\bI\s+(?:\w+\s+){0,2}?(?:froze|blanked|rambled|stumbled|fumbled|waffled|bombed|butchered|botched|choked|blew|messed|mumbled|babbled|floundered|panicked|dried up|went blank|made a (?:real |complete |total |poor )?(?:mess|hash|fool|job))\b/i,
    /\bmy (?:\w+ )?(?:answers?|reply|talk|presentation|demo|lesson|drawings?|welds?|example|test|performance|maths?|explanation|effort)\b[^.;]{0,60}\b(?:was|were|came out|fell)\b[^.;]{0,20}\b(?:mess|poor|weak|bad|awful|terrible|dreadful|rubbish|garbled|muddled|flat|nonsense|thin|feeble|clumsy)\b|\bI (?:was|went) all over the (?:place|shop)\b|\bI wish (?:that )?I(?:['’]d| had| were| was) (?:been |done |given )?(?:less|more|better|not|a little)\b/i,
    // Less than the others, by the writer's own word.
    /\bI(?:['’]m| am| was| must be)\b[^.;]{0,60}\b(?:the )?(?:weakest|worst|poorest|least \w+)\b[^.;]{0,30}\b(?:candidates?|applicants?|person|people|one|of (?:the|your|all|them))\b/i,
    /\bI (?:know|realise|realize|appreciate|understand|am aware|recognise|recognize)(?: that)? (?:I(?:['’]m| am)|my \w+ (?:is|are)) (?:\w+ )?(?:just|only|least|hardly|no (?:match|expert)|not (?:the|as|so|what))\b/i,
    // Pleading.
    /\bI(?:['’]d| would|['’]ll| will) (?:take|do|accept) (?:anything|any (?:job|work|post)|whatever)\b(?! (?:you|it takes|is|the))/i,
    /\b(?:beg(?:ging)?|plead(?:ing)?|desperate(?:ly)?|implore)\b|\bgive me (?:a|one|this|the) (?:\w+ )?chance\b|\b(?:really|badly|truly|very much|so much|absolutely|just) need (?:this|the|a|some) (?:\w+ )?(?:job|work|position|post|role|chance|break)\b|\bneed (?:this|the) (?:job|work|post) (?:more|so|very|badly)\b|\b(?:last|only) hope\b/i,
    /\b(?:after|with) (?:\w+ ){0,3}(?:rejections|refusals)\b|\b(?:cannot|can['’]t|could(?:n['’]t| not)) (?:\w+ )?(?:bear|face|take|stand) (?:another|any more|one more)\b/i,
    // What becomes of the writer otherwise: one of these alone may be an aside.
    /\b(?:don['’]t|do not|no idea|not sure) (?:know )?(?:what|how|where) (?:I|we)(?:['’]ll| will| shall| would|['’]d| am going to| are going to)\b/i,
    /\b(?:if|unless|in case|for) (?:this|it|that|the job|the post|the role|you)(?: \w+)? (?:does not|doesn['’]t|do not|don['’]t|did not|didn['’]t|not to|falls?|fell|comes? to nothing|goes? (?:the other way|wrong))\b/i,
    /\b(?:rent|mortgage|bills?|savings|severance|redundancy|fees|debts?|loans?|benefits?|kids|children|family|wife|husband|parents|mother|father|home)\b[^.;]{0,40}\b(?:due|thin|tight|short|empty|overdue|arrears|behind|owing|(?:run|runs|ran|running|end|ends|ending) (?:out|in|down|low)|depend\w*|rel(?:y|ies|ying)|to (?:feed|support|keep|pay)|survive)\b/i,
    /\b(?:out of|without|have no|had no|lost my) (?:\w+ )?(?:work|job|wages?|pay|income|salary)\b|\b(?:can['’]t|cannot|could not|couldn['’]t) (?:really )?afford\b/i,
    // Ill of an employer, past or present.
    /\b(?:left|leaves?|leaving) (?:us|me|the lot of us|everybody) (?:all )?to (?:rot|drown|sink|fend)\b|\b(?:hung|hangs?) (?:us|me) out to dry\b|\bbled (?:us|me) dry\b|\b(?:never|not|without|wouldn['’]t|would not|didn['’]t|did not) (?:once )?(?:(?:spent|spend|spending) a (?:penny|cent|shilling|dime|kobo|rupee) on|(?:gave|give|giving) (?:us|me) a (?:penny|cent|shilling|dime|kobo|rupee|bean))\b|\bnot one of (?:them|the (?:managers|bosses|owners|directors))\b[^.]{0,30}\b(?:could|knew|cared)\b/i,
    /\b(?:nobody|no one|none of them|hardly anyone) (?:at|in) (?:my|our|that) (?:\w+ )?(?:place|firm|company|job|school|hospital|office|shop|team|department|ward)\b[^.;]{0,20}\b(?:knows?|knew|cares?|cared|listens?|listened|bothers?|bothered|wants?|wanted)\b/i,
    /\b(?:my|our|the|where|at|there|that)\b[^.]{0,30}\b(?:boss(?:es)?|managers?|management|administration|employers?|directors?|leadership|leads|owners?|supervisors?|company|firms?|place|school|hospital|team|colleagues|clients|producers|partners)\b[^.]{0,60}\b(?:toxic|clueless|lazy|incompeten\w+|useless|hopeless|dysfunctional|disast\w+|shambles|circus|joke|nightmare|mess|chaos|chaotic|liars?|lies?|lied|lying|bull(?:y|ies|ied|ying)|abus\w+|micromanag\w+|idiots?|fools?|mean|petty|vindictive|corrupt|crook\w*|rotten|sinking|into the ground|like dirt|badly run|never once|stab\w*|(?:took|takes|taking|stole|steals) (?:\w+ ){0,2}credit|exploit\w*|cheat\w*|couldn['’]t care less|no idea|not a clue|without a clue)\b/i,
  ],
  pressure: [
    // A demand for an answer, with its time.
    /^(?!.*\bno need\b)(?=.*\b(?:need|must|expect|require|insist|please|kindly|confirm|let me (?:know|have)|get back|want|see (?:to it )?that|shall|owe)\b).*\b(?:decision|answer|reply|response|result|outcome|contract|word|verdict|confirmation|hear(?:ing)? (?:back )?from you|let me (?:know|have)|get back to me|tell me|confirm|decide|revert)\b.{0,60}\b(?:by|before|no later than|not later than|within|until|latest|this (?:week|evening|afternoon|morning)|today|tonight|tomorrow|immediately|at once|asap|urgently|straight away|without delay)\b/i,
    /\b(?:by|before|no later than|within)\b[^.]{0,40}\b(?:I (?:need|must|expect|require|shall|will have to|have to)|please (?:decide|confirm|reply|answer|let me))\b/i,
    // Another offer, or the threat to leave.
    /\b(?:another|other|second|two|three|competing|rival|better|written|firm|standing|outstanding)\s+(?:\w+\s+){0,2}?offers?\b|\boffer(?:s|ed)? (?:from|by|me|in hand|on the table|that (?:lapses|expires))\b|\b(?:been|already|also|have) offered\b|\bmatch (?:it|that|their|this)\b|\b(?:withdraw|look elsewhere|go elsewhere|take (?:it|theirs|my \w+) elsewhere|accept (?:theirs|it|elsewhere|their)|have no choice but|otherwise I|or else|move on)\b/i,
    // Three questions in one breath.
    /(?:\b(?:when|who|what|why|how|which|will|is|does|can)\b[^,?]{3,80}(?:,| and\b)\s*(?:and\b)?\s*){2}\b(?:when|who|what|why|how|which|will|is|does|can)\b[^,?]{3,80}\?/i,
    // Pay.
    /\b(?:salary|salaries|pay|wage|compensation|remuneration|package|day rate|hourly rate|bonus|equity|raise|lakhs?)\b[^.]{0,50}\b(?:at least|minimum|expect\w*|require\w*|need|no less than|not less than|below|under|what|how much)\b|\b(?:expect|require|need|want|ask(?:ed)? for|looking for)\b[^.]{0,40}(?:[$£€₹]\s?\d|\b(?:salary|pay rise|raise|package|day rate)\b)/i,
  ],
} as const;

/** How many structures a sentence has of those by which people press, or are negative. */
export function countCues(text: string, name: SentenceFunction): number {
  if (name !== 'negative' && name !== 'pressure') return 0;
  return CUES[name].filter((cue) => cue.test(text)).length;
}
