import type { Guideline } from '../guideline.js';
import { shorterForm, WORDY_PHRASES } from './wordyPhrases.js';

/** "Delivered in order to each consumer": what follows is no verb, so the phrase is none. */
const NO_VERB =
  /^\s+(?:an?|the|this|that|these|those|each|every|all|any|both|our|your|my|his|her|its|their|one|two|three)\b/i;

export const wordyPhrase: Guideline = {
  id: 'conciseness/wordy-phrase',
  severity: 'info',
  description: 'A phrase has a shorter form: “in order to” is “to”, “due to the fact that” is “because”.',
  page: {
    why: 'Padding makes a short note sound like a form letter.',
    bad: 'I am writing in order to thank you.',
    good: 'I am writing to thank you.',
  },
  *check({ note }) {
    const { prose, range: body } = note.body;
    for (const { text: written, index } of WORDY_PHRASES.find(prose.slice(body.start, body.end))) {
      const start = body.start + index;
      // Quoted, it is what somebody says.
      if (/["“‘]/.test(prose[start - 1] ?? '')) continue;
      if (/^in\s+order\s+to$/i.test(written) && NO_VERB.test(prose.slice(start + written.length))) continue;
      const shorter = shorterForm(written);
      // What goes altogether takes the blank behind it along, and leaves its capital to the next word.
      const following =
        shorter === '' ? (/^,?\s*\p{L}/u.exec(prose.slice(start + written.length))?.[0] ?? '') : '';
      const isCapital = /^\p{Lu}/u.test(written);
      const rest = following.slice(-1);
      const newText =
        shorter === '' ? (isCapital ? rest.toUpperCase() : rest) : isCapital ? capitalise(shorter) : shorter;
      yield {
        range: { start, end: start + written.length },
        message: shorter
          ? `"${oneLine(written)}" is "${shorter}" in fewer words.`
          : `"${oneLine(written)}" can go.`,
        fixes: [
          {
            title: shorter ? `Change to "${newText}"` : `Delete "${oneLine(written)}"`,
            edits: [{ range: { start, end: start + written.length + following.length }, newText }],
          },
        ],
      };
    }
  },
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
