import { parseMailbox } from '../note/mailbox.js';
import type { NoteSummary } from '../workspace/noteSummary.js';

/** "via Dana Reed": who forwards a note to an interviewer whose address is not known; `''` where nobody has to. */
export function forwarder({ email, via }: Pick<NoteSummary, 'email' | 'via'>): string {
  if (email !== '' || via === '') return '';
  const mailbox = parseMailbox(via);
  return `via ${mailbox?.name || mailbox?.address || via}`;
}
