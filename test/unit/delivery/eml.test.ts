import { describe, expect, test } from 'vitest';
import { emlDraft } from '../../../src/delivery/eml.js';
import { forwardMessage, noteMessage } from '../../../src/delivery/message.js';
import { parseNote } from '../../../src/note/note.js';

function note(frontMatter: string, body: string) {
  const read = parseNote(`---\n${frontMatter}\n---\n${body}`);
  if (!read) throw new Error('The test has written no note.');
  return read;
}

describe('a draft', () => {
  test('is a message that a person can read, with lines within limits', () => {
    const source = emlDraft(
      noteMessage(
        note(
          'interviewer: Nguyễn Thị Ánh\nemail: anh@example.com\nsubject: Thank you for Friday’s conversation about the order pipeline and its backfills',
          'Chị Ánh,\n\nFrom the first minute on, I liked how you explained *idempotent* backfills, and why a day that runs twice must not count twice. \n.\n\nAlex = me',
        ),
      ),
    );
    expect(source.split('\r\n')).toEqual([
      'To: =?UTF-8?Q?Nguy=E1=BB=85n_Th=E1=BB=8B_=C3=81nh?= <anh@example.com>',
      'Subject: =?UTF-8?Q?Thank_you_for_Friday=E2=80=99s_conversation_about_the_?=',
      ' =?UTF-8?Q?order_pipeline_and_its_backfills?=',
      'X-Unsent: 1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="=_afterword"',
      '',
      '--=_afterword',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Ch=E1=BB=8B =C3=81nh,',
      '',
      '=46rom the first minute on, I liked how you explained idempotent backfills,=',
      ' and why a day that runs twice must not count twice.',
      '=2E',
      '',
      'Alex =3D me',
      '--=_afterword',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<!DOCTYPE html>',
      '<html>',
      '<head><meta charset=3D"utf-8"></head>',
      '<body>',
      '<p>Ch=E1=BB=8B =C3=81nh,</p>',
      '<p>From the first minute on, I liked how you explained <em>idempotent</em> =',
      'backfills, and why a day that runs twice must not count twice.<br>',
      '=2E</p>',
      '<p>Alex =3D me</p>',
      '</body>',
      '</html>',
      '--=_afterword--',
      '',
    ]);
  });
});

describe('what somebody is asked to pass on', () => {
  const raj = note(
    'interviewer: Raj Patel\ntitle: Head of Data @ "Corvid" <EU>\nsubject: Thank you',
    'Hi Raj,\n\nThank **you**.',
  );
  const priya = note('interviewer: Priya Shah', 'Hi Priya,\n\nThank you & yours.');

  test('is one note, below a line that asks for it', () => {
    const { subject, text } = forwardMessage([raj], { name: 'Dana Reed', address: 'dana@example.com' });
    expect(subject).toBe('Thank you');
    expect(text).toBe(
      `Hi Dana,\n\nCould you please pass the note below on to Raj Patel, Head of Data @ "Corvid" <EU>? Thank you!\n\n${'-'.repeat(40)}\n\nHi Raj,\n\nThank you.`,
    );
  });

  test('is several, each under the name of its reader, in text and in HTML', () => {
    const { subject, text, html } = forwardMessage([raj, priya], { name: '', address: 'dana@example.com' });
    const rule = '-'.repeat(40);
    expect(subject).toBe('Thank-you notes for my interviewers');
    expect(text).toBe(
      `Hello,\n\nCould you please pass these notes on to the people they are for? Thank you!\n\n${rule}\nFor Raj Patel, Head of Data @ "Corvid" <EU>\n${rule}\n\nHi Raj,\n\nThank you.\n\n${rule}\nFor Priya Shah\n${rule}\n\nHi Priya,\n\nThank you & yours.`,
    );
    expect(html).toContain(
      '<hr>\n<p><strong>For Priya Shah</strong></p>\n<p>Hi Priya,</p>\n<p>Thank you &amp; yours.</p>',
    );
  });
});
