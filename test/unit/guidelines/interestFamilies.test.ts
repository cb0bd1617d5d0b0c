import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentStems } from '../../../src/guidelines/vocabulary.js';
import { language } from '../support/checking.js';

const families = readFileSync('media/interest-families.txt', 'utf8')
  .split('\n')
  .filter((line) => /^~?[\p{L}\p{N}]/u.test(line));

function alluded(interest: string, body: string, aside = body, told = aside): boolean {
  const [inBody, inAside] = [body, aside].map((text) => new Set(contentStems(text)));
  const sentences = told.split(/(?<=\.) /).map(contentStems);
  const answer = language.interests.findAllusion(
    interest,
    inBody ?? new Set(),
    inAside ?? new Set(),
    sentences,
  );
  return answer === 'found';
}

describe('findAllusion', () => {
  it.each([
    ['choral singing', 'I hear your altos are one short before Easter.'],
    ['choral singing', 'Enjoy Thursday’s rehearsal of the Fauré.'],
    ['allotment gardening', 'May the slugs spare you this year.'],
    ['table tennis', 'Keep a bat free for me in the basement.'],
    ['bushwalking', 'I have looked up the Cathedral Range track.'],
    ['Trail running', 'Good luck at the Dipsea.'],
    ['parkrun', 'My knees and I will try the marathon next spring.'],
    ['hurling', 'Commiserations on Kilkenny, all the same.'],
    ['sourdough', 'My starter survived the weekend.'],
    ['oware', 'Next time I will count the seeds before I lose them.'],
    ['Carnatic music', 'I am still humming that kriti in Kalyani.'],
    ['cross-country skiing', 'I hope the wax holds at the Birkebeiner.'],
    ['pétanque', 'The cochonnet is safe with me.'],
    ['mentoring', 'Your mentees are lucky.'],
    ['open source', 'I found your fork on Codeberg last night.'],
    ['durian', 'I still dream of that Musang King.'],
    ['weaving harakeke', 'My kete leaks at the corners.'],
    ['waka ama', 'See you on the water, with a paddle.'],
    ['football', 'I will look out for your tifo.'],
    ['dhow racing', 'Save me a place under the lateen.'],
    ['Afghan kite flying', 'My fingers know your manja by now.'],
    ['house plants', 'The monstera has a new leaf.'],
    ['K-pop', 'I have booked for BTS.'],
    ['first-generation students', 'My parents never saw a lecture hall either.'],
  ])('finds %s in "%s"', (interest, body) => {
    expect(alluded(interest, body)).toBe(true);
  });

  it.each([
    ['I did not expect to hear of Bells Beach in there.', true],
    ['I did not expect the bells. The beach is closed.', false],
  ])('two everyday words in one sentence of "%s" allude: %s', (told, expected) => {
    expect(alluded('surfing', told, '', told)).toBe(expected);
  });

  it.each([
    ['trail running', 'I have run two teams and would be glad to lead a third.'],
    ['hiking', 'You walked me through the track record of the project.'],
    ['choral singing', 'May the slugs spare you this year.'],
    ['table tennis', 'The table you sketched made the schema clear.'],
    ['improv', 'I would like to improve the onboarding of new customers.'],
    ['open source', 'We discussed where the data comes from and how open the roadmap is.'],
    ['baking', 'Thank you for the time you took on Tuesday.'],
    ['sports photography', 'I was impressed by the status board of your support team.'],
    ['opera singing', 'I have read the handbook that you recorded.'],
    ['gurning', 'I still think of the ferrets.'],
    ['', 'Good luck at the marathon.'],
  ])('does not find "%s" in "%s"', (interest, body) => {
    expect(alluded(interest, body, '')).toBe(false);
  });

  it('takes everyday words for allusions only in what is not about the job', () => {
    expect(alluded('cycling', 'Thank you for meeting me in the lobby, where we spoke.', '')).toBe(false);
    expect(alluded('birdwatching', 'I shall be at the lake hide on Sunday.')).toBe(true);
  });

  it('takes no allusion from a plain business letter, whatever the interest', () => {
    const letter =
      'Thank you for walking me through the data pipeline and the team’s plans for the next quarter. I led a project ' +
      'that built a similar platform, ran the release process, raised quality and improved the track record on ' +
      'delivery. I would welcome the chance to work with your senior engineers, customers and partners in the London ' +
      'office. As we discussed, the role needs someone who can set goals, manage a budget, train new colleagues, write ' +
      'clear reports and review code. Please let me know if there are further steps in the process, or any other ' +
      'documents, references or information that I can provide. I look forward to hearing from you.';
    const found = families
      .map((line) => line.split('|', 1)[0]?.replaceAll('~', '').trim() ?? '')
      .filter((names) => names.split(' ').some((name) => alluded(name, letter, '')));
    expect(found.map((names) => names.split(' ')[0])).toEqual([]);
  });

  it('has families of well-formed single words', () => {
    for (const line of families) {
      expect(line).toMatch(
        /^~?[\p{L}\p{N}]+(?: ~?[\p{L}\p{N}]+)* \| [\p{L}\p{N}]+(?:'s)?(?: [\p{L}\p{N}]+(?:'s)?)*$/u,
      );
    }
  });
});
