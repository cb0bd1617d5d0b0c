/** What reads the answers about an interview: loaded with the first command that asks for them. */
export { interviewTimeInWords } from '../invitation/interviewTime.js';
export { readPastedList, restoreLines } from '../invitation/pastedList.js';
export { readInterviewTime } from '../invitation/typedTime.js';
export { writeList } from '../invitation/writtenList.js';
