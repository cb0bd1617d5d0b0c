import type { Finding } from '../guidelines/guideline.js';
import type { Standing } from '../views/standing.js';

/** One of the texts over the greeting. */
export interface LensText {
  readonly title: string;
  /** What a click runs, with the note; none where the text only says something. */
  readonly command?: string;
}

/** What stands over the greeting: where the note stands, what is wrong with it, and what can be done with it. */
export function lensTexts({ status, words }: Standing, findings: readonly Finding[]): LensText[] {
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  const problems = { title: problemsInWords(findings), command: 'afterword.scorecard.focus' };
  if (status === 'sent') {
    return [
      { title: said },
      ...(findings.length > 0 ? [problems] : []),
      { title: 'Mark as Pending', command: 'afterword.markAsPending' },
    ];
  }
  return [
    { title: said },
    problems,
    { title: 'Copy Message', command: 'afterword.copyMessage' },
    { title: 'Open in Mail', command: 'afterword.openInMail' },
    { title: 'Mark as Sent', command: 'afterword.markAsSent' },
  ];
}

/** Hints count as well: they are in the scorecard, where a click leads. */
function problemsInWords({ length }: readonly Finding[]): string {
  if (length === 0) return 'No problems';
  return length === 1 ? '1 problem' : `${length} problems`;
}
