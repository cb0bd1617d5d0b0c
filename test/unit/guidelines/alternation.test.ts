import { describe, expect, it } from 'vitest';
import { alternativesOf, beginningsOf } from '../../../src/guidelines/alternation.js';

describe('alternativesOf', () => {
  it('takes a list apart, and the group that begins an alternative', () => {
    expect(alternativesOf('hey|(?:so|very) cool(?! (?:and|to))|y.?all')).toEqual([
      'hey',
      'so cool(?! (?:and|to))',
      'very cool(?! (?:and|to))',
      'y.?all',
    ]);
  });

  it('leaves a group alone that does not stand for words of its own', () => {
    expect(alternativesOf('(?<=[a-z] )(?:AF|as f)|(?:re)?do')).toEqual([
      '(?<=[a-z] )(?:AF|as f)',
      '(?:re)?do',
    ]);
  });
});

describe('beginningsOf', () => {
  it.each<[string, string[]]>([
    ['gonna', ['gonna']],
    ['u (?:are|have)', ['u are', 'u have']],
    ['c.mon', ["c'mon", 'c mon']],
    ['in\\s+order\\s+to', ['in ord']],
    ['(?:so|very) cool', ['so coo', 'very c']],
    ['(?:so |Very )?(?:stoked|lit)(?=[.!])', ['so sto', 'so lit', 'very s', 'very l', 'stoked', 'lit']],
    ['(?<!\\b(?:time|when) )i.m down', ["i'm do", 'i m do']],
    ['(?:ha){2,}h?', ['haha']],
    ['he+y+', ['he']],
    ['yea?h', ['yeah', 'yeh']],
    ['lo{3,}ve', ['looo']],
    ['\\w+ rocks', ['']],
    ['(?:very )?\\w+', ['very ', '']],
  ])('tells of %s how it can begin', (pattern, beginnings) => {
    expect(beginningsOf(pattern, 6)).toEqual(beginnings);
  });
});
