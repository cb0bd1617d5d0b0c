import * as vscode from 'vscode';
import { askText } from '../quickInput.js';
import type { Step } from '../steps.js';
import type { Reading } from './answers.js';

const { Error: ERROR, Info: INFO, Warning: WARNING } = vscode.InputBoxValidationSeverity;
const MINUTE = 60_000;

/** @param doubt why a time that was not typed may be wrong; `''` where nothing speaks against it */
export function endedStep<A extends { readonly ended: string }>(
  { readInterviewTime, interviewTimeInWords }: Reading,
  doubt: (answers: A) => string = () => '',
): Step<A> {
  return {
    async ask(answers, position) {
      const validate = (text: string): vscode.InputBoxValidationMessage => {
        const now = new Date();
        const reading = readInterviewTime(text, now);
        if (reading.kind === 'problem') return { message: reading.message, severity: ERROR };
        const { time } = reading;
        const isAhead = time.hasTime && time.instant.getTime() > now.getTime() + MINUTE;
        const remarks = [
          ...(text === answers.ended ? [doubt(answers)] : []),
          isAhead ? 'This is still to come.' : '',
        ].filter((remark) => remark !== '');
        // It stands in place of the question where an answer is there at once, so it says what it answers.
        const words = `${isAhead ? 'Ends' : 'Ended'} ${interviewTimeInWords(time, now)}`;
        return remarks.length === 0
          ? { message: words, severity: INFO }
          : { message: `${words}. ${remarks.join(' ')}`, severity: WARNING };
      };
      const value = await askText(
        {
          prompt: 'When did the interview end? The deadline counts from here.',
          placeholder: 'now, 15:30, yesterday 3pm, Fri 15:30 PST, 2h ago, 2026-11-20 15:00',
          value: answers.ended,
          validate,
        },
        position,
      );
      if (typeof value !== 'string') return value;
      // A "now" is the moment at which it was said.
      const reading = readInterviewTime(value, new Date());
      return { ...answers, ended: reading.kind === 'time' ? reading.time.written : value };
    },
  };
}
