import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchName } from '../../../src/note/matchName.js';
import { greetingName } from '../../../src/note/personName.js';

describe('matchName', () => {
  test.each([
    ['Raj', 'Raj Patel'],
    ['Mr. Patel', 'Raj Patel'],
    ['Dr O’Neil', "Una O'Neil, PhD"],
    ['Bob', 'Robert Smith'],
    ['Liz', 'Elizabeth Wu'],
    ['Nguyen', 'Nguyễn Thị Ánh'],
    ['Ánh', 'Nguyễn Thị Ánh'],
    ['Soren', 'Søren Kierkegaard'],
    ['Maria', 'María-José de la Cruz'],
    ['JP', 'Jean-Pierre Martin'],
    ['J.', 'James Wright'],
    ['Raj-ji', 'Raj Patel'],
    ['Tanaka-san', 'Hiro Tanaka'],
    ['Chris', 'Christopher Lee'],
    ['Sid', 'Siddharth Rao'],
    ['Kit', 'Katherine "Kit" Lee'],
    ['Mary Ann', 'Maryann Jones'],
    ['Nuala', 'Fionnuala Burke'],
    ['Lachie', 'Lachlan Byrne'],
    ['Davie', 'David Struthers'],
    ['Ty', 'Tyrone Goodwin'],
    ['Danny', 'Daniel Osei'],
    ['Li Wei', 'Wei Li'],
    ['Ming', '李明'],
    ['Ms. Eze', 'Ngozi Eze'],
    ['A Phádraig', 'Pádraig Ó Cuinn'],
    ['Prof. Dean', 'James Dean'],
    ['Ms. Ma', 'Lena Ma'],
    ['Mr. Le', 'Minh Le'],
    ['Ms. Do', 'Anh Do'],
    ['Mr. Chan', 'Jackie Chan'],
    ['Mr. Bey', 'Mehmet Bey'],
    ['Ms Bell', 'Anna Bell MA'],
    ['Master Bombardier Whitford', 'MBdr. Aaron Whitford'],
    ['Group Captain Olsen', 'Olaf Olsen'],
    ['Ms. Prior', 'Jo Prior'],
  ])('%j is a way to address %j', (written, person) => {
    expect(matchName(written, person).kind).toBe('right');
  });

  test.each([
    ['Rahj', 'Raj Patel', 'Raj'],
    ['Jon', 'John Smith', 'John'],
    ['Sara', 'Sarah Lee', 'Sarah'],
    ['Catheryn', 'Cathryn Moss', 'Cathryn'],
    ['Ms. Okaofr', 'Ngozi Okafor', 'Okafor'],
    ['Dan', 'Dana Reed', 'Dana'],
    ['Andrey', 'Andrew Moss', 'Andrew'],
  ])('%j misspells %j', (written, person, meant) => {
    expect(matchName(written, person)).toMatchObject({ kind: 'misspelt', meant });
  });

  test.each([
    ['Priya', 'Raj Patel'],
    ['Mr. Sharma', 'Raj Patel'],
    ['Sam', 'Ngozi Okafor'],
    ['Wei Ming', 'Goh Hui Min'],
    ['Ms. Le', 'Ann Lin'],
    ['Mr. Chan', 'Lena Ma'],
  ])('%j is not %j', (written, person) => {
    expect(matchName(written, person).kind).toBe('other');
  });

  test('what the person is stands before their name, and before nobody else’s', () => {
    expect(matchName('Dock Master Olsen', 'Olaf Olsen', 'Dock Master').kind).toBe('right');
    expect(matchName('Dock Master Jensen', 'Olaf Olsen', 'Dock Master').kind).toBe('other');
    expect(matchName('Anna Gill', 'Tina Gill', 'Head Groom').kind).toBe('other');
  });

  test('the name by which a person is greeted is theirs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-ZÀ-Ö][a-zà-ö]{1,9}$/), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const name = parts.join(' ');
          expect(matchName(greetingName(name), name).kind).toBe('right');
        },
      ),
    );
  });
});

test.each([
  ['Raj Patel', 'Raj'],
  ["Dr. Una O'Neil", "Dr. O'Neil"],
  ['Robert "Bob" Smith', 'Robert'],
  ['J. Smith', 'Smith'],
])('%j is greeted as %j', (name, greeting) => {
  expect(greetingName(name)).toBe(greeting);
});
