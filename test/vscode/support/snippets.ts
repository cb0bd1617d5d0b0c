/** What a person fills into the tab stops of each snippet, where nothing is to be chosen; choices are numbers, missing here. */
export const FILLED_IN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'Note: Greeting': { 2: 'Raj' },
  'Note: Thanks': {
    3: 'your idempotent backfills',
    4: 'I had never seen a replay that could be stopped halfway',
  },
  'Note: Topic': { 1: 'idempotent backfills', 3: 'a replay is only safe when nobody has to watch it' },
  'Note: Fit': {
    1: 'Corvid',
    2: 'made the backfills of two services idempotent',
    3: 'the nightly pages stopped',
  },
  'Note: Shared Interest': { 2: 'trail running', 3: 'which hill above the town do you like best' },
  'Note: Look Ahead': {},
  'Note: Sign-Off': { 2: 'Alex Kim' },
  'Note: Postscript': { 2: 'the paper on replays', 3: 'its third chapter could have been your whiteboard' },
};

/** The front matter, and the parts of a note that a snippet can take the place of. */
export const NOTE_PARTS = {
  frontMatter: (interviewed: string) => `---
interviewer: Raj Patel
company: Amazon
role: Software Development Engineer II
interviewed: ${interviewed}
topics: [idempotent backfills]
subject: Thank you for our conversation
sent:
---
`,
  greeting: 'Hi Raj,\n\n',
  thanks: 'Thank you for walking me through your idempotent backfills on Friday.',
  fit: 'I spent last year making backfills idempotent at Corvid, and would love to work on them with your team.',
  ahead: 'I look forward to hearing about the next steps.',
  signOff: 'Best regards,\nAlex Kim',
};

/** A note with something in the place where a snippet belongs. */
export function noteWith(name: string, inPlace: string, interviewed: string): string {
  const part = { ...NOTE_PARTS, frontMatter: NOTE_PARTS.frontMatter(interviewed), topic: '', postscript: '' };
  if (name === 'Note: Greeting') part.greeting = inPlace;
  else if (name === 'Note: Thanks') part.thanks = inPlace;
  else if (name === 'Note: Fit') part.fit = inPlace;
  else if (name === 'Note: Look Ahead') part.ahead = inPlace;
  else if (name === 'Note: Sign-Off') part.signOff = inPlace;
  else if (name === 'Note: Postscript') part.postscript = `\n\n${inPlace}`;
  else part.topic = ` ${inPlace}`;
  const { frontMatter, greeting, thanks, topic, fit, ahead, signOff, postscript } = part;
  return `${frontMatter}${greeting}${thanks}${topic}\n\n${fit}\n\n${ahead}\n\n${signOff}${postscript}\n`;
}
