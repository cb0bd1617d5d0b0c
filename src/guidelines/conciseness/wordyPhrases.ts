import { PhraseFinder } from '../phraseFinder.js';

/**
 * `phrase > shorter form`; an empty form means that the phrase can go, and `@` stands for the word in brackets. Only
 * phrases that are wordy wherever they stand: "in terms of" and "is able to" are often the right words.
 */
const PHRASES = `
in order to > to
in order that > so that
so as to > to
due to the fact that > because
owing to the fact that > because
in view of the fact that > because
in light of the fact that > because
on account of the fact that > because
because of the fact that > because
by virtue of the fact that > because
as a result of the fact that > because
for the reason that > because
the reason is because > because
in spite of the fact that > although
despite the fact that > although
regardless of the fact that > although
notwithstanding the fact that > although
in the event that > if
on the off chance that > if
at this point in time > now
at this moment in time > now
at this particular point in time > now
at the present time > now
at the present moment > now
at that point in time > then
at that moment in time > then
as of this moment > now
in this day and age > today
in the near future > soon
in the not too distant future > soon
until such time as > until
during the course of > during
over the course of > over
for the duration of > during
prior to > before
subsequent to > after
for the purpose of > for
for the purposes of > for
with the intention of > to
in an effort to > to
in an attempt to > to
with regard to > about
with regards to > about
in regard to > about
in regards to > about
with reference to > about
in reference to > about
a large number of > many
a significant number of > many
a great number of > many
a considerable number of > many
a vast number of > many
a large amount of > much
a significant amount of > much
a sufficient amount of > enough
a sufficient number of > enough
on a (daily|weekly|monthly|yearly) basis > @
on an hourly basis > hourly
on an annual basis > yearly
on a regular basis > regularly
has the ability to > can
have the ability to > can
had the ability to > could
has the capacity to > can
have the capacity to > can
in close proximity to > near
with the exception of > except
in excess of > more than
it is important to note that >
it should be noted that >
it is worth noting that >
it is worth mentioning that >
it goes without saying that >
needless to say, >
i would like to take this opportunity to > I want to
i would like to take a moment to > I want to
i wanted to take a moment to > I wanted to
i just wanted to take a moment to > I wanted to
i wanted to take this opportunity to > I wanted to
the fact of the matter is that >
for all intents and purposes > in effect
first and foremost > first
each and every > every
any and all > all
completely eliminate > eliminate
absolutely essential > essential
collaborate together > collaborate
advance planning > planning
take into consideration > consider
takes into consideration > considers
taking into consideration > considering
took into consideration > considered
give consideration to > consider
make an improvement to > improve
make use of > use
makes use of > uses
made use of > used
making use of > using
conduct an investigation into > investigate
perform an analysis of > analyse
provide assistance to > help
provide assistance with > help with
in a timely manner > promptly
in a timely fashion > promptly
in an efficient manner > efficiently
in a (careful|quick|prompt|consistent|clear|positive|professional) manner > @ly
in such a manner that > so that
in such a way as to > to
i am of the opinion that > I think
i am of the view that > I think
it is my belief that > I believe
it is my understanding that > I understand
the question as to whether > whether
during the time that > while
during the period that > while
for a period of > for
for the period of > for
with a view to > towards
in the vicinity of > near
in the neighbourhood of > about
in the neighborhood of > about
in the majority of cases > usually
in a majority of cases > usually
in a situation in which > when
in the case that > if
if it is the case that > if
in the matter of > about
in relation to > about
by means of > by
in connection with the fact that > because
in conjunction with > with
in actual fact > in fact
in point of fact > in fact
as a matter of fact > in fact
in the immediate future > soon
in the very near future > soon
at an early date > soon
at some point in the future > one day
at this juncture > now
at the current time > now
at the present juncture > now
at all times > always
as to whether > whether
as a consequence of the fact that > because
given the fact that > since
considering the fact that > since
irrespective of the fact that > although
inasmuch as > since
on the grounds that > because
on the basis of the fact that > because
with the result that > so that
until such a time as > until
it would appear that > it seems that
it is interesting to note that >
it must be said that >
it has come to my attention that >
i am writing to inform you that >
has the potential to > could
have the potential to > could
am in a position to > can
are in a position to > can
is in a position to > can
would be in a position to > could
am of the opinion that > think
is of the opinion that > thinks
are of the opinion that > think
come to the conclusion that > conclude that
came to the conclusion that > concluded that
made the decision to > decided to
make the decision to > decide to
made an attempt to > tried to
make an attempt to > try to
made the choice to > chose to
gave consideration to > considered
giving consideration to > considering
had a discussion about > discussed
have a discussion about > discuss
provided assistance to > helped
past experience > experience
past experiences > experiences
past history > history
end result > result
end results > results
final outcome > outcome
added bonus > bonus
basic fundamentals > fundamentals
exact same > same
general consensus > consensus
new innovation > innovation
new innovations > innovations
personal opinion > opinion
unexpected surprise > surprise
mutual cooperation > cooperation
joint collaboration > collaboration
repeat again > repeat
revert back > revert
refer back > refer
return back > return
merge together > merge
join together > join
still remains > remains
very unique > unique
totally unique > unique
completely unique > unique
enclosed herewith > enclosed
attached herewith > attached
`;

const phrases = PHRASES.trim()
  .split('\n')
  .map((line) => {
    const [phrase = '', shorter = ''] = line.split(/ >(?: |$)/);
    return { pattern: phrase.replaceAll(' ', '\\s+').replace(/\((.*)\)/, '(?:$1)'), shorter };
  });
/** What makes a longer word of a phrase. To ask for all letters of Unicode would take thrice as long, at every character. */
const LETTER = '[a-z\\d\\u00c0-\\u1fff\\u2c00-\\ud7ff]';
/** The longer ones first, so that none hides another that contains it. */
export const WORDY_PHRASES = new PhraseFinder(
  phrases.map(({ pattern }) => pattern).sort((a, b) => b.length - a.length),
  { before: `(?<!${LETTER})`, behind: `(?!${LETTER})` },
);
const compiled = phrases.map(({ pattern, shorter }) => ({
  whole: new RegExp(`^${pattern}$`, 'iu'),
  shorter,
}));

/** `''` where the phrase can go. */
export function shorterForm(written: string): string {
  const found = compiled.find(({ whole }) => whole.test(written));
  if (!found) return '';
  const word = /\ba\s+(\p{L}+)\s+(?:manner|basis)$/iu.exec(written)?.[1] ?? '';
  return found.shorter.replace('@', word.toLowerCase());
}

/** What a text says, each phrase in its shorter form. */
export function inFewerWords(text: string): string {
  let shortened = '';
  let end = 0;
  for (const phrase of WORDY_PHRASES.find(text)) {
    shortened += text.slice(end, phrase.index) + shorterForm(phrase.text);
    end = phrase.index + phrase.text.length;
  }
  return shortened + text.slice(end);
}
