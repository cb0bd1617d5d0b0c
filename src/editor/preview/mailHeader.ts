import { fieldText } from '../../note/fieldValues.js';
import type { Note } from '../../note/note.js';
import { momentInWords } from '../../views/moment.js';
import type { Standing } from '../../views/standing.js';

/** Makes text safe to stand in HTML. */
type Escape = (text: string) => string;

/**
 * What a mail program shows above a message, as HTML: to whom it goes, by whom it is passed on, its subject; and where
 * the note stands.
 */
export function mailHeader(note: Note, standing: Standing, escaped: Escape): string {
  const email = fieldText(note.frontMatter, 'email');
  const via = fieldText(note.frontMatter, 'via');
  const { interviewer, subject } = note;
  const isForwarded = email === '' && via !== '';
  const to = [interviewer && escaped(interviewer), email && `<span>${escaped(`<${email}>`)}</span>`];
  const lacksAddress = email === '' && !isForwarded;
  const rows = [
    row('To', [...to, lacksAddress ? missing('no address') : ''].filter(Boolean).join(' ')),
    ...(isForwarded ? [row('Via', escaped(via))] : []),
    row('Subject', subject === '' ? missing('no subject') : `<strong>${escaped(subject)}</strong>`),
  ];
  const status = `<p class="afterword-status afterword-${standing.status}">${escaped(statusInWords(standing))}</p>`;
  return `<header class="afterword-mail">${status}<dl>${rows.join('')}</dl></header>\n`;
}

function row(label: string, html: string): string {
  return `<div><dt>${label}</dt><dd>${html}</dd></div>`;
}

function missing(what: string): string {
  return `<em class="afterword-missing">${what}</em>`;
}

/** The moment and not how long until then: a preview is drawn when the text changes, and not when time passes. */
function statusInWords({ status, deadline }: Standing): string {
  if (status === 'sent') return 'Sent';
  if (!deadline) return 'The time of the interview is missing';
  return `${status === 'overdue' ? 'Overdue since' : 'Due'} ${momentInWords(deadline)}`;
}
