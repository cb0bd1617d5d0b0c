import { PROOFREADING_RULES } from '../proofreading/rules.js';
import { longParagraph } from './conciseness/long-paragraph.js';
import { longSentence } from './conciseness/long-sentence.js';
import { tooLong } from './conciseness/too-long.js';
import { tooManyParagraphs } from './conciseness/too-many-paragraphs.js';
import { wordyPhrase } from './conciseness/wordy-phrase.js';
import { lukewarm } from './enthusiasm/lukewarm.js';
import { enthusiasmMissing } from './enthusiasm/missing.js';
import { editedAfterSent } from './format/edited-after-sent.js';
import { invalidField } from './format/invalid-field.js';
import { signOffMissing } from './format/sign-off-missing.js';
import { subjectMissing } from './format/subject-missing.js';
import { buried } from './gratitude/buried.js';
import { gratitudeMissing } from './gratitude/missing.js';
import type { Guideline, RuleInfo } from './guideline.js';
import { nextStepsMissing } from './next-steps/missing.js';
import { pushy } from './next-steps/pushy.js';
import { duplicate } from './personalization/duplicate.js';
import { greeting } from './personalization/greeting.js';
import { sharedInterest } from './personalization/shared-interest.js';
import { wrongCompany } from './personalization/wrong-company.js';
import { wrongName } from './personalization/wrong-name.js';
import { dueSoon } from './promptness/due-soon.js';
import { noInterviewTime } from './promptness/no-interview-time.js';
import { overdue } from './promptness/overdue.js';
import { reinforcementMissing } from './reinforcement/missing.js';
import { resumeRestated } from './reinforcement/resume-restated.js';
import { tooManyPoints } from './reinforcement/too-many-points.js';
import { genericPhrase } from './specificity/generic-phrase.js';
import { noTopic } from './specificity/no-topic.js';
import { placeholder } from './specificity/placeholder.js';
import { casual } from './tone/casual.js';
import { exclamation } from './tone/exclamation.js';
import { negative } from './tone/negative.js';

/** Every guideline, a principle after the other: the order of the settings, the pages and the scorecard. */
export const GUIDELINES: readonly Guideline[] = [
  overdue,
  dueSoon,
  noInterviewTime,
  greeting,
  wrongName,
  wrongCompany,
  duplicate,
  sharedInterest,
  noTopic,
  genericPhrase,
  placeholder,
  enthusiasmMissing,
  lukewarm,
  reinforcementMissing,
  resumeRestated,
  tooManyPoints,
  tooLong,
  tooManyParagraphs,
  longParagraph,
  longSentence,
  wordyPhrase,
  gratitudeMissing,
  buried,
  nextStepsMissing,
  pushy,
  casual,
  exclamation,
  negative,
  subjectMissing,
  signOffMissing,
  editedAfterSent,
  invalidField,
];

export const GUIDELINE_IDS: readonly string[] = GUIDELINES.map((guideline) => guideline.id);

/** All rules there are: those above, and those of the proofreader, whose findings are not `check`'s. */
export const RULES: readonly RuleInfo[] = GUIDELINES.flatMap((guideline) =>
  guideline === subjectMissing ? [...PROOFREADING_RULES, guideline] : [guideline],
);

/** Every id that a note may ignore, and that settings may change. */
export const RULE_IDS: readonly string[] = RULES.map((rule) => rule.id);
