import type { RuleInfo } from '../guidelines/guideline.js';
import type { ProofreadingRule } from './mistake.js';

/** The rules of the proofreader: listed, set and ignored as the guidelines are, but checked apart from them. */
export const PROOFREADING_RULES: readonly (RuleInfo & { readonly id: ProofreadingRule })[] = [
  {
    id: 'proofreading/spelling',
    severity: 'warning',
    description: "A word is misspelt. Names and terms of your notes' front matter are words.",
    page: {
      why: 'One misspelt word is what stays of a careful note. A word that is right can be added to your dictionary with a quick fix. Words that are right in American, British, Australian, Canadian or Indian English are right, unless `afterword.proofreading.dialect` names one.',
      bad: 'Thank you for a wonderfull conversation.',
      good: 'Thank you for a wonderful conversation.',
    },
  },
  {
    id: 'proofreading/grammar',
    severity: 'warning',
    description: 'A slip of grammar or mechanics: agreement, a confused or doubled word, a capital, a mark.',
    page: {
      why: 'Such slips are invisible to who wrote them. Spelling and mechanics are checked; of grammar, what can be told with confidence. Read the note aloud once before you send it: a missing word is heard, not seen.',
      bad: "I learned more then I expected, and its clear that the the team enjoys it's work.",
      good: "I learned more than I expected, and it's clear that the team enjoys its work.",
    },
  },
];
