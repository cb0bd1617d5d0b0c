import * as vscode from 'vscode';
import type { Finding, Severity } from '../guidelines/guideline.js';
import type { Note } from '../note/note.js';
import type { IndexedNote } from '../workspace/noteIndex.js';
import { markdownText } from './markdownText.js';
import { dueInWords } from './moment.js';
import type { Standing } from './standing.js';

/** What a look into the note itself tells. */
export interface InspectedNote {
  readonly note: Pick<Note, 'topics'>;
  readonly findings: readonly Pick<Finding, 'severity'>[];
}

/** The severities that the Problems panel shows, the gravest first, each with its icon there. */
const SEVERITIES: readonly { severity: Severity; icon: string; one: string; many: string }[] = [
  { severity: 'error', icon: 'error', one: 'error', many: 'errors' },
  { severity: 'warning', icon: 'warning', one: 'warning', many: 'warnings' },
  { severity: 'info', icon: 'info', one: 'suggestion', many: 'suggestions' },
];

/** What a row has no room for. All that comes from the note is escaped. */
export function noteTooltip(
  { interviewer, title, email, via, company, role }: IndexedNote,
  { status, deadline, words }: Standing,
  inspected: InspectedNote | undefined,
): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString(undefined, true);
  const paragraph = (...lines: string[]) => {
    const written = lines.filter((line) => line !== '');
    if (written.length > 0) tooltip.appendMarkdown(`${written.map(markdownText).join('  \n')}\n\n`);
  };
  tooltip.appendMarkdown(`**${markdownText(interviewer) || 'Name missing'}**  \n`);
  paragraph(title, email, via && `via ${via}`);
  paragraph([role, company].filter((text) => text !== '').join(', '));
  const topics = inspected?.note.topics.map(({ text }) => text) ?? [];
  paragraph(topics.length > 0 ? `You talked about: ${topics.join('; ')}` : '');
  if (status === 'sent') paragraph('Sent');
  else if (deadline) paragraph(`${dueInWords(status, deadline)} (${words})`);
  else paragraph('The time of the interview is missing: the deadline is unknown.');
  if (status !== 'sent' && inspected) tooltip.appendMarkdown(problemsInWords(inspected.findings));
  return tooltip;
}

function problemsInWords(findings: InspectedNote['findings']): string {
  const counts = SEVERITIES.map(({ severity, icon, one, many }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : `$(${icon}) ${count} ${count === 1 ? one : many}`;
  }).filter((text) => text !== '');
  return counts.length === 0 ? '$(check) No problems' : counts.join('&nbsp;&nbsp; ');
}
