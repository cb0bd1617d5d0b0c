/** Demands for an answer, by their form: who will come for it, or who must say yes or no, and when. */
const DEMANDS: readonly RegExp[] = [
  // "I will be calling your office first thing tomorrow for the outcome."
  /\bI(?:['’]ll| will| shall|['’]m going to| am going to) (?:be )?(?:call|phon|ring|telephon|com|drop|stopp?|visit|walk)(?:e|ing|ping)?\b[^.;?]{0,50}\bfor (?:the|an?|your|my|some) (?:\p{L}+ )?(?:outcome|answer|decision|results?|reply|verdict|response|word)\b/iu,
  // "Let me know tonight either way."
  /\b(?:let me (?:know|have)|tell me|get back to me|give me|I (?:need|want|must have|require))\b(?=[^.;?]{0,120}\b(?:either way|(?:a )?yes or (?:a )?no|one way or (?:the other|another)|where I stand|whether I(?:['’]ve| have) (?:got )?(?:it|the)|if I(?:['’]ve| have) (?:got )?(?:it|the (?:job|post|role|place)))\b)(?=[^.;?]{0,120}\b(?:tonight|today|tomorrow|this (?:evening|afternoon|week)|at once|immediately|straight away|right away|(?:by|before) (?:\p{L}+day|noon|tonight|tomorrow|the (?:end|weekend)|close|five|\d))\b)/iu,
];
const SIGN =
  /\b(?:[Ll]et me|[Tt]ell me|[Gg]et back|[Gg]ive me|I (?:need|want|must|require)|I(?:['’]ll| will| shall| am going|['’]m going))\b/;

/** Whether a sentence demands an answer and says when, whatever its words. */
export function demandsAnswer(sentence: string): boolean {
  return SIGN.test(sentence) && DEMANDS.some((demand) => demand.test(sentence));
}
