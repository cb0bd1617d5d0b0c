import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/note/body.js';
import type { TextRange } from '../../../src/note/text.js';

function read(text: string) {
  const body = parseBody(text, { start: 0, end: text.length });
  const slice = (range: TextRange | undefined) => range && text.slice(range.start, range.end);
  return {
    greeting: slice(body.greeting?.range),
    addressee: slice(body.greeting?.addressee),
    paragraphs: body.paragraphs.map(({ range }) => slice(range)),
    kinds: body.paragraphs.map(({ kind }) => kind),
    closing: slice(body.signOff?.closing),
    name: slice(body.signOff?.name),
    postscripts: body.postscripts.map(({ range }) => slice(range)),
    sentences: body.sentences.map(({ text: sentence }) => sentence),
  };
}

describe('a letter', () => {
  test('falls into greeting, paragraphs, sign-off and postscript', () => {
    const letter = read(
      'Hi Raj,\n\nThank you.\n\nI would love to.\n\nBest regards,\nAlex Kim\n\nP.S. The trail is open.\n',
    );
    expect(letter).toMatchObject({
      greeting: 'Hi Raj,',
      addressee: 'Raj',
      paragraphs: ['Thank you.', 'I would love to.'],
      closing: 'Best regards,',
      name: 'Alex Kim',
      postscripts: ['P.S. The trail is open.'],
    });
  });

  test.each([
    ['Dear Dr. O’Neil:', 'Dr. O’Neil'],
    ['Good morning, Ngozi!', 'Ngozi'],
    ['Nguyễn Thị Ánh,', 'Nguyễn Thị Ánh'],
    ['Hello Jean-Pierre –', 'Jean-Pierre'],
    ['Hi there,', 'there'],
    ['To whom it may concern:', 'whom it may concern'],
    ['Dear Mr. and Mrs. Shah,', 'Mr. and Mrs. Shah'],
    ['Hi Raj', 'Raj'],
    ['Fergal, a chara,', 'Fergal'],
    ['Chère Bea,', 'Bea'],
  ])('%j greets %j', (line, addressee) => {
    expect(read(`${line}\n\nThank you for today.\n`)).toMatchObject({ greeting: line, addressee });
  });

  test('the message may go on behind the greeting’s comma', () => {
    expect(read('Hi Raj, thank you for Friday.\n')).toMatchObject({
      greeting: 'Hi Raj,',
      paragraphs: ['thank you for Friday.'],
    });
  });

  test.each([
    'Thank you for today.',
    'To clarify what I said about queues, here is a sketch.',
    'I met Raj, and liked it.',
    'Good morning is what everyone says to you here.',
  ])('%j is no greeting', (line) => {
    expect(read(`${line}\n\nMore.\n`).greeting).toBeUndefined();
  });

  test.each([
    ['Kind regards,\nAlex', 'Kind regards,', 'Alex'],
    ['With gratitude,\n\nMaría de la Cruz', 'With gratitude,', 'María de la Cruz'],
    ['Sincerely, Alex Kim', 'Sincerely,', 'Alex Kim'],
    ['Until the harvest,\nTunde', 'Until the harvest,', 'Tunde'],
    ['Le gach dea-ghuí\nSinéad Daly', 'Le gach dea-ghuí', 'Sinéad Daly'],
    ['Best,\nA. Kim\n+1 555 0100\nhttps://example.com', 'Best,', 'A. Kim'],
    ['Best regards,', 'Best regards,', undefined],
  ])('%j closes', (lines, closing, name) => {
    expect(read(`Hi Raj,\n\nThank you.\n\n${lines}\n`)).toMatchObject({
      paragraphs: ['Thank you.'],
      closing,
      name,
    });
  });

  test('a list is one paragraph, and its items are sentences of their own', () => {
    const letter = read('Hi Raj,\n\nThree things:\n\n- one thing\n- a second\n\n- a third\n\nBest,\nA\n');
    expect(letter.kinds).toEqual(['prose', 'list']);
    expect(letter.sentences).toEqual(['Three things:', 'one thing', 'a second', 'a third']);
  });

  test('markdown marks, link targets and comments are not read', () => {
    const { sentences } = read(
      'I *really* liked [the talk](https://example.com/a.b) <!-- check -->on `sort -n`. Bye.\n',
    );
    expect(sentences[0]?.replace(/\s+/g, ' ')).toBe('I really liked the talk on sort -n .');
  });
});

describe('sentences', () => {
  const split = (text: string) => read(`Hi Raj,\n\n${text}\n`).sentences;

  test.each([
    ['Dr. Patel met J. R. Smith at 3 p.m. on Friday. Then we left.', 2],
    ['We use Go, e.g. for queues, i.e. a lot. Nice.', 2],
    ['It was 3.5 km, approx. two miles. Fine.', 2],
    ['Acme Inc. shipped it. “We did it!” she said.', 2],
    ['Why? Because. It works!', 3],
    ['Ring me soon 🙏 Then we shall see 🎉', 2],
    ['The 🐛 that bit us was old.', 1],
    ['I said no. We went to plan B. Then it worked, at No. 4. Fine.', 4],
    ['A page took 40 ms. We cut it to 5 ms. Ms. Rao agreed.', 3],
    ['I met Yahoo! people there', 1],
    ['See example.com. or not. Then go', 3],
  ])('%j has %i', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});
