import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkNotes, DEFAULT_LIMITS } from '../../../src/engine.js';
import { RULE_IDS } from '../../../src/guidelines/catalogue.js';
import type { Finding, Fix } from '../../../src/guidelines/guideline.js';
import { applyEdits } from '../../../src/note/text.js';
import { readFixture } from '../../corpus/fixture.mjs';
import { language } from '../support/checking.js';

interface Interview {
  readonly name: string;
  readonly now: Date;
  readonly limits: { words: number; paragraphs: number };
  readonly resume: string | undefined;
  readonly notes: readonly {
    readonly file: string;
    readonly text: string;
    readonly labels: readonly { rule: string }[];
  }[];
}

function readInterviews(part: string): Interview[] {
  const folder = `test/corpus/${part}`;
  return readdirSync(folder).map((name) => {
    const settings = parse(readFileSync(`${folder}/${name}/interview.yaml`, 'utf8'));
    const files = readdirSync(`${folder}/${name}`).filter(
      (file) => file.endsWith('.md') && file !== settings.resume,
    );
    return {
      name,
      now: new Date(settings.now),
      limits: { ...DEFAULT_LIMITS, ...settings.limits },
      resume: settings.resume && readFileSync(`${folder}/${name}/${settings.resume}`, 'utf8'),
      notes: files.map((file) => ({
        file,
        ...readFixture(readFileSync(`${folder}/${name}/${file}`, 'utf8')),
      })),
    };
  });
}

/** The findings of one note of an interview, when its text is `text`. */
function checkAmong(interview: Interview, file: string, text: string): readonly Finding[] {
  const notes = interview.notes.map((note) => (note.file === file ? { file, text } : note));
  const { now, limits, resume } = interview;
  return checkNotes(notes, { now, limits, resume, language }).get(file) ?? [];
}

/** The text with the fix in it; the gaps of a snippet keep what they propose. */
function applyFix(text: string, fix: Fix): string {
  const edits = fix.edits.map(({ range, newText }) => ({
    range,
    newText: fix.isSnippet
      ? newText.replace(/\$\{\d:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\(.)/g, '$1')
      : newText,
  }));
  return applyEdits(text, edits);
}

function countRules(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What is asked of a note because of a list in its front matter. */
const REVEALED = new Set(['personalization/shared-interest', 'specificity/no-topic']);

describe.each(['work', 'kept'])('the corpus, %s', (part) => {
  const interviews = readInterviews(part);

  test('has labels of rules that exist, and half of its notes without any', () => {
    const notes = interviews.flatMap((interview) => interview.notes);
    for (const { labels } of notes) for (const { rule } of labels) expect(RULE_IDS).toContain(rule);
    expect(notes.filter(({ labels }) => labels.length === 0).length * 2).toBeGreaterThanOrEqual(notes.length);
  });

  test.each(interviews.map((interview) => [interview.name, interview] as const))(
    'every fix in %s removes its finding and adds none',
    (_, interview) => {
      for (const { file, text } of interview.notes) {
        const before = checkAmong(interview, file, text);
        for (const finding of before) {
          for (const fix of finding.fixes ?? []) {
            const after = countRules(checkAmong(interview, file, applyFix(text, fix)));
            const counts = countRules(before);
            const told = `${file}: ${finding.rule}: ${fix.title}`;
            expect(after.get(finding.rule) ?? 0, told).toBeLessThan(counts.get(finding.rule) ?? 0);
            for (const [rule, count] of after) {
              // A key that is spelt right at last may ask for what the note lacks.
              if (finding.rule === 'format/invalid-field' && REVEALED.has(rule)) continue;
              // What was left out of a note that is as long as it may be makes it too long.
              if (fix.isSnippet && rule === 'conciseness/too-long') continue;
              expect(count, `${told} adds ${rule}`).toBeLessThanOrEqual(counts.get(rule) ?? 0);
            }
          }
        }
      }
    },
  );
});
