/** What a sentence does in a thank-you note. One sentence may do several of these, or none. */
export const SENTENCE_FUNCTIONS = [
  /** Thanks the reader, or values what they did. */
  'thanks',
  /** Names something particular that was talked about. */
  'topic',
  /** Says interest in the role, the team, the work or the company. */
  'interest',
  /** Hedges that interest, or the fit, away. */
  'hedge',
  /** Ties the writer's experience or skill to the work. */
  'fit',
  /** Looks forward to hearing or speaking again, or offers anything further. */
  'ahead',
  /** Asks about the process or the timeline. */
  'question',
  /** Presses: demands, sets a deadline, brings up pay or other offers. */
  'pressure',
  /** Apologises for the interview, runs the writer down, pleads, speaks ill of an employer. */
  'negative',
  /** A stock sentence that would fit any interview. */
  'generic',
  /** Speaks of life beyond the job: a hobby, family, animals, food, weather. */
  'personal',
] as const;

export type SentenceFunction = (typeof SENTENCE_FUNCTIONS)[number];

export function isSentenceFunction(name: string): name is SentenceFunction {
  return (SENTENCE_FUNCTIONS as readonly string[]).includes(name);
}
