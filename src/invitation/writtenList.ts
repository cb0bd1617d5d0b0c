import type { Interviewer } from './pastedList.js';

/** A list of interviewers as a person would type it on one line, and as `readPastedList` reads it. */
export function writeList(interviewers: readonly Interviewer[]): string {
  return interviewers.map(written).join('; ');
}

function written({ name, title, email }: Interviewer): string {
  // What would part a name into two is kept together by quotation marks.
  const whole = /[,;|]|\s[-–—&+]\s|\b(?:and|und|et|y)\b/iu.test(name)
    ? `"${name.replaceAll('"', '')}"`
    : name;
  const person = [whole, email && (name === '' ? email : `<${email}>`)].filter(Boolean).join(' ');
  return title ? `${person}, ${title}` : person;
}
