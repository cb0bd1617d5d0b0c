/** What the guidelines are about, in the order of the catalogue; a rule's principle is the first part of its id. */
export const PRINCIPLES = {
  promptness: { title: 'Promptness', gist: 'in time' },
  personalization: { title: 'Personalization', gist: 'to this person' },
  specificity: { title: 'Specificity', gist: 'details, no generalities' },
  enthusiasm: { title: 'Enthusiasm', gist: 'interest said aloud' },
  reinforcement: { title: 'Reinforcement', gist: 'why you fit' },
  conciseness: { title: 'Conciseness', gist: 'a few short paragraphs' },
  gratitude: { title: 'Gratitude', gist: 'first, and plainly' },
  'next-steps': { title: 'Next Steps', gist: 'a clear, quiet close' },
  tone: { title: 'Tone', gist: 'professional' },
  proofreading: { title: 'Proofreading', gist: 'spelling and mechanics' },
  format: { title: 'Format', gist: 'subject and sign-off' },
} as const;

export type Principle = keyof typeof PRINCIPLES;

export const PRINCIPLE_NAMES = Object.keys(PRINCIPLES).filter(isPrinciple);

export function isPrinciple(name: string): name is Principle {
  return Object.hasOwn(PRINCIPLES, name);
}

/** `tone` for `tone/casual`. */
export function principleOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}
