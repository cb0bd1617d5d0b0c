import { describe, expect, test } from 'vitest';
import { SentenceIndex } from '../../../src/guidelines/sentenceIndex.js';
import { NoteDirectory } from '../../../src/guidelines/siblings.js';
import { CLEAN_NOTE, findings } from '../support/checking.js';

/** The clean note with another sentence at the end of its first paragraph. */
function withSentence(sentence: string): string {
  return CLEAN_NOTE.replace('all evening.', `all evening. ${sentence}`);
}

function underlined(text: string, rule: string): string[] {
  return findings(text)
    .filter((finding) => finding.rule === rule)
    .map(({ range }) => text.slice(range.start, range.end));
}

test('a good note has no findings', () => {
  expect(findings(CLEAN_NOTE)).toEqual([]);
});

describe('specificity/placeholder', () => {
  test.each([
    ['I liked [the project].', '[the project]'],
    ['I liked {{topic}}.', '{{topic}}'],
    ['I liked the work at <company>.', '<company>'],
    ['It went up by XX% at XXX.', 'XX'],
    ['I fixed ____ there.', '____'],
    ['TODO: name the launch.', 'TODO'],
    [
      'I would build it for (name of the ward – check with Ines’s card).',
      '(name of the ward – check with Ines’s card)',
    ],
    ['I met (find out her surname) at the gate.', '(find out her surname)'],
    ['My time at (previous employer) helps.', '(previous employer)'],
    ['I would join (company) gladly.', '(company)'],
    ['The visit is on (date TBC).', '(date TBC)'],
    ['We spoke about TBC.', 'TBC'],
    ['I admire COMPANY_NAME, and %ROLE% too.', 'COMPANY_NAME'],
    ['It rose by X% in NN weeks.', 'X%'],
    ['I have { topic } to think of.', '{ topic }'],
    ['It took ?? weeks.', '??'],
  ])('%j has a gap', (sentence, gap) => {
    expect(underlined(withSentence(sentence), 'specificity/placeholder')).toContain(gap);
  });

  test.each([
    'I read [your talk](https://example.com/a).',
    'You wrote "[the crew] never sleeps [sic]", and it is so.',
    'He said ‘we don’t trust [the model] yet’, and laughed.',
    'The case was [2019] UKSC 20.',
    'Your TODO comments made me laugh.',
    'The `[gap]` in the template is a joke of mine.',
    'An INSERT INTO that runs twice is a classic.',
    'The school (check the map) is by the river.',
    'The field (name) was empty, and the {a, b} notation was yours.',
    'The project (code name Heron) took two weeks (and a van).',
    'It is what I came for (and stayed for).',
    'The date (TBC when we spoke) is now fixed.',
    'The X axis and the XX chromosome came up.',
    'The files (insert, update, delete) were mine.',
    'I paid $40, 50% of it (roughly) for the frame.',
  ])('%j has none', (sentence) => {
    expect(underlined(withSentence(sentence), 'specificity/placeholder')).toEqual([]);
  });
});

describe('tone/casual', () => {
  test.each([
    ['That was awesome.', 'awesome'],
    ['I am gonna try it.', 'gonna'],
    ['I was so stoked about it.', 'was so stoked'],
    ["I'm stoked about the roster.", "I'm stoked"],
    ['Thanks heaps.', 'Thanks heaps'],
    ['It made my day :)', ':)'],
    ['What a day 😀.', '😀'],
    ['I REALLY liked the backfill.', 'REALLY'],
    ['Watching you land forty pallets was sick.', 'Watching you land forty pallets was sick'],
    ['That tram simulator is pretty sick.', 'sick'],
    ['It was super sick to see the board.', 'super sick'],
    ['Stoked to start on it.', 'Stoked'],
    ['I’m super duper stoked about the roster.', 'I’m super duper stoked'],
    ['Ta heaps for the lift.', 'Ta heaps'],
    ['Deadly bit of kit, that key cutter.', 'Deadly bit of kit'],
    ['Good yarn yesterday.', 'Good yarn'],
    ['Lime dust stuffs up your hands.', 'stuffs up'],
    ['They will stuff up the seals.', 'stuff up'],
    ['Your old press is banjaxed.', 'banjaxed'],
    ['The last contractor cocked it up.', 'cocked it up'],
    ['Savage view from the crane.', 'Savage view'],
    ['That is a mint bit of kit.', 'a mint bit of kit'],
    ['Fair play to ye for the new roof.', 'Fair play to ye'],
    ['The reply came sharp sharp.', 'sharp sharp'],
    ['That was long liao.', 'liao'],
    ['Sorted!', 'Sorted'],
    ['I’d heaps like to come on board.', 'I’d heaps'],
    ['That setup is LEGIT.', 'LEGIT'],
    ['My bad about the mug.', 'My bad'],
    ['Hahahaha, what a goat.', 'Hahahaha'],
    ['Nice one, that was quick.', 'Nice one'],
    ['What a day ♥', '♥'],
    ['It was THE best tour.', 'THE'],
    ['I DO want it.', 'DO'],
    ['I need it ASAP.', 'ASAP'],
  ])('%j is too casual', (sentence, words) => {
    expect(underlined(withSentence(sentence), 'tone/casual')).toEqual([words]);
  });

  test.each([
    'We stoked the boiler ourselves.',
    'Nothing is deleted until somebody types YES in full.',
    'The "Totally Awesome" release was a good story.',
    'The SQL and the NICU rota were new to me (item 8).',
    'My buddy system for new starters came up too.',
    'The café-guys sign in the hall amused me.',
    'The larder is cool and dry, as you said.',
    'The dimmer room was so cool by noon that we kept the milk there.',
    'Twice an IMO number did not match the vessel.',
    'We had the same hum, and killed it in the end with a second earth.',
    'The calf was sick, and it was the copper.',
    'The fumes were deadly, so we shut the valve.',
    'We pumped to the second tank all night.',
    'Please excuse my bad English.',
    'ASAP was your word; I would say ninety days.',
    'I was a TA for the course that you teach.',
    'The DO levels in the pond were low, and THE rankings matter less.',
    'The layout standard is [FAST](https://www.fast-standard.org).',
    'Cool, dry air is what the hams need.',
    'Three cheers for the crew.',
    'They dig the stuff up for burning, and you carry the stuff up the stairs.',
    'You told a good yarn, and I would be free for another.',
    'Mint tea and sick pay came up in one breath.',
    'Boet Steyn and Sia Kolisi were on the wall.',
    'The cock pheasant and the sod roof are still with me.',
    'The vent was stuffed up with a nest.',
    'I grew 40 ha of wheat, and he feels the cloth before he cuts.',
  ])('%j is not', (sentence) => {
    expect(underlined(withSentence(sentence), 'tone/casual')).toEqual([]);
  });
});

describe('tone/negative', () => {
  test.each([
    'I was all over the place when you asked about the audit.',
    'I wish I had been less of a mess.',
    'Sorry that I went on about my cat.',
    'My boss is a bully and the place is falling apart.',
  ])('%j is found', (sentence) => {
    expect(underlined(withSentence(sentence), 'tone/negative')).toEqual([sentence]);
  });

  test.each([
    'The heifer you described, the one that everyone feels sorry for, is one I have met.',
    'Our foreman, a man called Dirk, said sorry in front of all of us for a joke he had let pass.',
    'At my last employer that is how we found a bent pin that six people had reported as a failed timer.',
    'My manager said the worst error is the one that nobody reports.',
  ])('%j is not', (sentence) => {
    expect(underlined(withSentence(sentence), 'tone/negative')).toEqual([]);
  });
});

describe('conciseness/wordy-phrase', () => {
  test('has the shorter form as its fix, capital and all', () => {
    const text = withSentence('In order to learn, I asked.');
    const [finding] = findings(text).filter(({ rule }) => rule === 'conciseness/wordy-phrase');
    expect(finding?.fixes?.[0]?.edits[0]?.newText).toBe('To');
  });

  test('leaves "in order to each consumer" alone', () => {
    expect(
      underlined(withSentence('Events arrive in order to each consumer.'), 'conciseness/wordy-phrase'),
    ).toEqual([]);
  });
});

describe('conciseness/wordy-phrase, quoted,', () => {
  test('is what somebody says', () => {
    const rule = 'conciseness/wordy-phrase';
    expect(underlined(withSentence('“In order to” has no place in an opinion.'), rule)).toEqual([]);
  });
});

describe('tone/negative', () => {
  test('sorry for somebody else is sympathy, for oneself an apology', () => {
    const rule = 'tone/negative';
    expect(
      underlined(withSentence("I'm so sorry for what that family and your crew went through."), rule),
    ).toEqual([]);
    expect(underlined(withSentence('Sorry that I was so nervous and rambled.'), rule)).toHaveLength(1);
    const weakest = 'I am only a simple craftsman and surely the weakest of your candidates.';
    expect(underlined(withSentence(weakest), rule)).toEqual([weakest]);
  });
});

describe('tone/negative, pleading', () => {
  test.each([
    ["My mortgage is two months behind, and I don't know how we'll cope if this one falls through.", true],
    ["If the trial doesn't come off, I don't know what we'll do with all that fish meal.", false],
    ['The hall is without power again, and my family runs the bakery next door by candle.', false],
  ])('%j pleads: %j', (sentence, isOne) => {
    expect(underlined(withSentence(sentence), 'tone/negative')).toEqual(isOne ? [sentence] : []);
  });
});

describe('reinforcement/too-many-points', () => {
  test.each([
    [
      'I have run a bakery, a payroll, a night school, a fishing club and two allotments, and I would do it again.',
      true,
    ],
    [
      'I ran the evening desk for nine clerks, mending scanners, resetting passwords and replacing labels.',
      false,
    ],
    ['I have been sorting apples since I was twelve, turning them, grading them and packing them.', false],
    ['Casting, machining, testing and sales in one year mean that I would know whom I trouble.', false],
    [
      'I offer scheduling, dispatch, customs, claims and fleet insurance, together with a licence for coaches.',
      true,
    ],
    ['I keep a book of recipes for hotels in Cork, Galway and Sligo, revised every May and November.', false],
    [
      'I stopped the belt, tagged every crate on the floor, and had the loaders, packers and fitters sort it out.',
      false,
    ],
    ['I cut the scrap, trained every new starter, rewrote the rota and opened a second line.', true],
  ])('%j lists too many: %j', (sentence, isList) => {
    expect(underlined(withSentence(sentence), 'reinforcement/too-many-points')).toEqual(
      isList ? [sentence] : [],
    );
  });
});

describe('specificity/no-topic', () => {
  test('a word of a topic that the writer uses of something else takes up nothing', () => {
    const text = CLEAN_NOTE.replace('moving the order pipeline to event sourcing', 'the busy pension hours')
      .replace(/^Thank you for walking.*$/m, 'Thank you for seeing me on Friday.')
      .replace(/^I spent two years.*$/m, 'I want this job, and I am used to long hours at Corvid.');
    expect(underlined(text, 'specificity/no-topic')).toEqual(['Hi Raj,']);
  });
});

describe('personalization/wrong-name', () => {
  test('a gap where the name will stand is no wrong name', () => {
    const text = CLEAN_NOTE.replace('Hi Raj,', 'Dear [Interviewer First Name],');
    expect(underlined(text, 'personalization/wrong-name')).toEqual([]);
    expect(underlined(text, 'specificity/placeholder')).toEqual(['[Interviewer First Name]']);
  });
});

test('"Ma" greets nobody by name', () => {
  const text = CLEAN_NOTE.replace('Hi Raj,', 'Good evening, Ma,');
  expect(underlined(text, 'personalization/greeting')).toEqual(['Good evening, Ma,']);
  expect(underlined(text, 'personalization/wrong-name')).toEqual([]);
});

describe('format/sign-off-missing', () => {
  test('any line with a name under it closes a letter', () => {
    const text = CLEAN_NOTE.replace('Best regards,', 'Greetings to all in the pipe shop,');
    expect(underlined(text, 'format/sign-off-missing')).toEqual([]);
  });
});

describe('personalization/greeting', () => {
  test('a person whose name is also the firm’s is greeted by name, if not the right one', () => {
    const text = CLEAN_NOTE.replace('company: Amazon', 'company: Adeyinka & Bello').replace(
      'Hi Raj,',
      'Dear Mrs. Bello,',
    );
    expect(underlined(text, 'personalization/greeting')).toEqual([]);
    expect(underlined(text, 'personalization/wrong-name')).toEqual(['Mrs. Bello']);
  });
});

describe('specificity/generic-phrase', () => {
  test.each([
    ['I am really excited about this opportunity and all it could lead to.', true],
    ['I am excited about this opportunity to mend looms with your weavers.', false],
  ])('%j is stock: %j', (sentence, isStock) => {
    expect(underlined(withSentence(sentence), 'specificity/generic-phrase')).toEqual(
      isStock ? [sentence] : [],
    );
  });

  test('a stock part is one, whatever else the sentence does', () => {
    const sentence =
      'I believe I would be a great fit for this role, and I thank you for hearing me out on Thursday.';
    expect(underlined(withSentence(sentence), 'specificity/generic-phrase')).toEqual([sentence]);
    const learning =
      'It was great to learn more about the company, and thank you for the move to teaching hours.';
    expect(underlined(withSentence(learning), 'specificity/generic-phrase')).toEqual([learning]);
  });

  test.each([
    'It was lovely to find out more about the business.',
    'I enjoyed hearing more about the role.',
    'I am a team player who thinks outside the box and hits the ground running.',
    'I am writing to thank you for the opportunity to interview for the position.',
    'It was great to learn more about the clinic and the role.',
  ])('%j says nothing of this conversation', (sentence) => {
    expect(underlined(withSentence(sentence), 'specificity/generic-phrase')).toEqual([sentence]);
  });

  test.each([
    'I enjoyed hearing more about the team that rebuilt the Leith depot after the flood of 2019.',
    'It was great to learn more about the clinic in the old signal box.',
    'I was glad to learn more about the company’s plan to move its night porters to the new annexe.',
    'I am a bell ringer who thinks in bars and hits the ground before the last stroke.',
  ])('%j does', (sentence) => {
    expect(underlined(withSentence(sentence), 'specificity/generic-phrase')).toEqual([]);
  });
});

describe('reinforcement/too-many-points', () => {
  test('clauses of one’s own, one after the other, are points', () => {
    const list = 'I have run a nursery, I lead a choir, I’m trained in first aid and I can drive a minibus.';
    const story =
      'I ran the nursery for two years, I think, and then we moved to Leith, where I learned to drive.';
    expect(underlined(withSentence(list), 'reinforcement/too-many-points')).toEqual([list]);
    expect(underlined(withSentence(story), 'reinforcement/too-many-points')).toEqual([]);
  });

  test('what one can do is a point each, whatever it is done to', () => {
    const list =
      'I can scope a roof, fly a drone over it, argue with the contractor, and close the file in Spanish or English.';
    expect(underlined(withSentence(list), 'reinforcement/too-many-points')).toEqual([list]);
  });

  test('what qualifies the list is none', () => {
    const story =
      'I spent two winters on the ropes, all of them at sea, mostly leading edges and a few lightning strikes.';
    expect(underlined(withSentence(story), 'reinforcement/too-many-points')).toEqual([]);
  });
});

describe('tone/negative', () => {
  test.each([
    ['I am sorry that I rambled about the lease.', true],
    ['I’m sorry I had to ask for the door code twice; the keypad and I are friends now.', false],
    ['Sorry again for the mud I left on your carpet.', false],
    ['Our captain said sorry in front of all of us for a joke she had let pass.', false],
  ])('%j is an apology for the interview: %j', (sentence, isOne) => {
    expect(underlined(withSentence(sentence), 'tone/negative')).toEqual(isOne ? [sentence] : []);
  });
});

describe('enthusiasm/lukewarm', () => {
  test.each([
    'I would not be averse to the move.',
    'I wouldn’t mind helping out with the spring clip.',
    'I would be content to take the post if the trustees find nobody else.',
    'I would have no great objection to working in Pune.',
    'I do not dislike the thought of a return to the ward.',
    'I am mildly interested in the berth.',
    'I’m still in two minds about the job.',
    'The vacancy has grown on me a little.',
    'I could do worse than the night shift with you.',
    'The post would be bearable.',
    'I’m keeping my options open.',
  ])('%j wants by halves', (sentence) => {
    expect(underlined(withSentence(sentence), 'enthusiasm/lukewarm')).toEqual([sentence]);
  });

  test.each([
    'I wouldn’t mind the recipe for that chutney.',
    'I have nothing against geese, and no objection to your reading the file.',
    'Like you I am in two minds about the new bridge.',
    'The noise would be bearable with a second door.',
    'The crew would not be averse to a later start.',
    'I can imagine worse places for a loom than the chapel.',
    'You were in two minds about the second shearing, and now I am as well.',
  ])('%j does not', (sentence) => {
    expect(underlined(withSentence(sentence), 'enthusiasm/lukewarm')).toEqual([]);
  });
});

describe('personalization/shared-interest', () => {
  const withClose = (sentence: string) =>
    CLEAN_NOTE.replace(
      'I look forward to speaking again, and I hope that the trail race goes well on Sunday.',
      sentence,
    ).replace('[trail running]', '[kabaddi]');

  test.each([
    'If the cloud lifts on Sunday, I may well meet you puffing up Skiddaw.',
    'Ring me any evening except Sunday, when I’ll be at the Na Piarsaigh match.',
    'I coach a small team on Saturdays, as you do, and would gladly speak again.',
  ])('%j is of their own time', (sentence) => {
    expect(underlined(withClose(sentence), 'personalization/shared-interest')).toEqual([]);
  });

  test.each([
    'I will be at the plant on Friday, and look forward to speaking again.',
    'I look forward to seeing you again, and will be at the depot until six.',
  ])('%j is not', (sentence) => {
    expect(underlined(withClose(sentence), 'personalization/shared-interest')).toEqual(['Hi Raj,']);
  });
});

describe('next-steps/pushy', () => {
  test.each([
    ['Is there another round, or was that the last?', []],
    ['When do you decide, and who decides?', ['When do you decide, and who decides?']],
    ['When a kiln trips, do you reset it at once, or call the fitter?', []],
    ['Will you choose before the holidays, do you think?', []],
    ['When it suits you, could I see the second kiln?', []],
    [
      'Who decides, when do they meet, and is there another round?',
      ['Who decides, when do they meet, and is there another round?'],
    ],
    ['What is the glaze, and is it the ash that makes it run?', []],
    [
      'How many others are you meeting, who has the last say, and can I tell my bank by Monday?',
      ['How many others are you meeting, who has the last say, and can I tell my bank by Monday?'],
    ],
  ])('counts the questions of %j', (sentence, expected) => {
    expect(underlined(withSentence(sentence), 'next-steps/pushy')).toEqual(expected);
  });
});

describe('personalization/wrong-company', () => {
  test.each([
    ['I would be thrilled to join Globex Systems.', 'Globex Systems'],
    ['The role at Globex is what I hope for.', 'Globex'],
    ['I need no persuading to join Globex, and would start on Monday.', 'Globex'],
    ['Globex is clearly a place that cares for its records, and I would be proud to start there.', 'Globex'],
    ['That Globex Rail sends its people out in pairs appeals to me greatly.', 'Globex Rail'],
    ['I remain enthusiastic about the role at Globex and hope to play my part.', 'Globex'],
    ['I am truly keen on what Globex Freight is building between the two cities.', 'Globex Freight'],
    ['I would be delighted to take on a tutor group at St Olga’s.', 'St Olga'],
    ['Please ask me anything else that you need before Globex makes up its mind.', 'Globex'],
    ['It would mean a lot to me to carry on work like that at Globex.', 'Globex'],
    ['I would be thrilled to do it all again for GlobeRail.', 'GlobeRail'],
    ['Should Environment Globex need anything more from me, my phone is on.', 'Environment Globex'],
    ['I would be glad of the start, and proud to wear the Globex badge.', 'Globex'],
    ['That is the pace I would keep at Globex Elevators, and I am keen to begin.', 'Globex Elevators'],
    ['I have long wanted to teach at Globex, and meeting you has made me keener.', 'Globex'],
    ['My interest in Globex Polytechnic is sincere, and I hope to start soon.', 'Globex Polytechnic'],
    ['Globex Logistics is exactly where I hope to spend the next years.', 'Globex Logistics'],
    ['To serve in Lekki Gateway Port would be a great honour, and I hope for it.', 'Lekki Gateway Port'],
    ['What I love is that every apprentice has a bench at Globex Foundry, not a corner.', 'Globex Foundry'],
    ['I would be glad to see Globex Row open its third kitchen, and to cook in it.', 'Globex Row'],
    ['I am impressed that GlobeAid trains its drivers before the rains.', 'GlobeAid'],
    ['The longer we talked, the more I wanted to be part of Globex Seeds.', 'Globex Seeds'],
    ['It is rare to find an employer like Globex Bank that puts its tellers first.', 'Globex Bank'],
    ['With Globex Rail I would get back to signals.', 'Globex Rail'],
    ['For me, Globex Rail would be a homecoming.', 'Globex Rail'],
    ['I look forward to hearing whether Globex School would like to take this further.', 'Globex School'],
    ['To drive for Globex Coaches would be a dream.', 'Globex Coaches'],
    ['My hope is that Globex Dairies and I can come to terms.', 'Globex Dairies'],
    ['I would love to build it with your head nurses at Globex Diagnostics.', 'Globex Diagnostics'],
    [
      'Globex Developments needs that discipline on its new wards, and I would be thrilled to lead the team that brings it in.',
      'Globex Developments',
    ],
    ['The patience with apprentices is the chief reason Globex Joinery appeals to me.', 'Globex Joinery'],
    [
      'Globex Canal Trust would gain a lock-keeper who knows every sluice by its sound.',
      'Globex Canal Trust',
    ],
    ['I would be glad to hear how Globex Health would like it shown to its sponsors.', 'Globex Health'],
    ['I could bring the same order to the stockroom for you at Globex.', 'Globex'],
    ['Globex Marine is at the top of my list, and I shall not hide it.', 'Globex Marine'],
    ['What excites me about Globex Pharmacy is the round of the villages.', 'Globex Pharmacy'],
    ['It makes me all the keener on Globex Outdoor.', 'Globex Outdoor'],
    ['If Globex Theatre will have me, I can start on the first.', 'Globex Theatre'],
    ['I look forward to hearing what Globex Solicitors decides.', 'Globex Solicitors'],
    ['Thank you for talking to me about the role at Globex Row.', 'Globex Row'],
    ['I know that I could serve Globex Care well on nights.', 'Globex Care'],
    ['Everything you said made me want to work for Globex Care even more.', 'Globex Care'],
    ['The way Globex Care looks after its night staff is what won me over.', 'Globex Care'],
    ['I came away more excited about joining Globex Row than I was before.', 'Globex Row'],
    [
      'At Globex Partners the consultant stays until the thing works, and this is why I wish to join.',
      'Globex Partners',
    ],
    ['I very much want to be one of the Globex Lane family.', 'Globex Lane'],
    ['I would expect Globex Foods to get a lot out of that experience.', 'Globex Foods'],
    [
      'The chance to help Globex Estates plant its second hundred acres is one I would not miss.',
      'Globex Estates',
    ],
  ])('%j names another company', (sentence, name) => {
    expect(underlined(withSentence(sentence), 'personalization/wrong-company')).toEqual([name]);
  });

  test.each([
    'Before joining Globex I taught physics.',
    'That lag is what I model every week at Globex Bank, only from the other side, and I would love to see yours.',
    'My three years in operations at Globex Foods would be useful in this work.',
    'My phone is on most evenings, other than Wednesdays, when the altos at St Olga’s would miss me.',
    'In five years on the list at Bodley Head I found that readers forgive, and I would love to edit with that in mind.',
    'I would love to do for you what we did at Globex.',
    'I would be glad to join the Boston office.',
    'Kafka keeps its partitions in order, and I would love to work on that.',
    'Guy’s was a place that looked after its nurses, and I hope to find the same here.',
    'I interviewed with Globex in June, and would rather work here.',
    'I would be happy to do the same for MacLeod and his crew.',
    'If Rahul needs anything more, I would gladly bring the drawings to Pune.',
    'I would love to wear the jacket from Globex again.',
    'I hope to run a session at Science Week.',
    'My interest in Kubernetes is sincere, and I hope to learn more.',
    'I would be eager to do that at Surulere on a larger scale.',
    'Leeds is where I hope to settle.',
    'I am glad that Niamh Casey plans for it from the first day.',
    'I would love to see Cousin Jack play with his band again.',
    'What I love is that the idea was tried at Globex Foundry and kept.',
    'I am interviewing with Globex Systems on Friday, and hope to hear from you before.',
    'You are welcome to WhatsApp me, as I hope to join you.',
    'The night desk at Globex Coaches would be glad of your software as well.',
    'A friend at Globex Aviation would love to meet you.',
    'I am still with Globex Analytics and would give six weeks of notice.',
    'Your merger with Globex Foods excites me, and I would love to be part of it.',
    'I would be happy to take your team to the Science Museum.',
    'Working with the dogs at Gate 40 would make my decade.',
    'There are two people at Globex Infirmary who would tell you what I am like at four in the morning.',
    'I will be at the Globex Society on the 9th and would gladly meet you there.',
    'I would cut your hedge in August, going by the thirty that I have kept for the National Trust.',
    'My work on checkout latency at Globex bears directly on this, and I would love to do more of it.',
    'Great Globex Mining taught me to count twice, and I would love to count for you.',
    'I hope to be glad of it: the service at Globex took two years.',
    'Globex Memorial Hospital needs those beds too, and I would love to help the two of you share them.',
    'The Globex Canal Trust would get a cleaner cut out of it as well, I should think.',
    'Their patience with apprentices is the reason Globex Joinery keeps winning your tenders.',
    'Your client Globex Insurance wants its adjusters on site, and I would gladly take that account.',
    'Small classes are what drew me to Globex School eight years ago, and I would love to see them here.',
    'I am convinced that Globex Partners is right about the clause, and I would be happy to say so.',
    'Globex Marine is at the top of the list of suppliers I would ask.',
    'Hobart appeals to my wife and the harbour appeals to me.',
    'My brother wants to move to Globex Engineering as soon as he can.',
    'I am eager to move to Western Australia as soon as my notice is served.',
    'If Martin offers me a lift, my answer is yes.',
    'I would be glad to do that for Mrs Globex, early mornings and all.',
    'I look forward to hearing what Stephanie Cole decides.',
    'The work for Globex Glass taught me patience, and I would love to use it here.',
    'Globex Energy offers me more money, and I would still rather be with you.',
    'Thank you for telling me how you left Globex Mining and why.',
    'Thank you for the morning at Globex Creek School.',
    'I should be delighted to join the Atelier.',
    'I would gladly come down, and I look forward to hearing how the tuning at St Mary’s goes.',
    'Toyota trains its engineers to stand in a circle, and I would like to try that with your shift leads.',
  ])('%j does not', (sentence) => {
    expect(underlined(withSentence(sentence), 'personalization/wrong-company')).toEqual([]);
  });
});

describe('a company of another note, named for short', () => {
  const directory = new NoteDirectory(new SentenceIndex());
  ['Gullywater Stages', 'Ardna Forest Trust', 'Penhallow Oduya Solicitors', 'Halden Steel'].forEach(
    (company, number) => {
      directory.set({ file: `${number}.md`, interviewer: 'Ada Berg', company }, []);
    },
  );
  const slips = (sentence: string) => {
    const text = withSentence(sentence);
    return findings(text, { siblings: directory.siblingsOf('here.md') })
      .filter(({ rule }) => rule === 'personalization/wrong-company')
      .map(({ range }) => text.slice(range.start, range.end));
  };

  test.each([
    ['There is nothing I would like better than to spend this summer at Gullywater.', 'Gullywater'],
    ['I would be very interested in the Ardna Trust and its plans for the years after.', 'Ardna Trust'],
    ['I would be delighted to work for Penhallow Oduya.', 'Penhallow Oduya'],
    ['I very much hope to start at Halden in the spring.', 'Halden'],
    ['I would love to bring that habit to Gullywater.', 'Gullywater'],
    ['Should Halden move its mill next year, I would be delighted to be there.', 'Halden'],
  ])('%j speaks of it', (sentence, name) => {
    expect(slips(sentence)).toEqual([name]);
  });

  test.each([
    'I would be happy to move to Halden with my family.',
    'I would love to live in Halden again.',
    'Before that I spent three years at Gullywater.',
    'I hope that the train back to Halden was on time.',
    'I learned it from the Ardna Trust, and would love to use it here.',
    'There is nothing I like better than a morning in Halden.',
    'I would be glad to speak to Penhallow Oduya about the reference.',
  ])('%j does not', (sentence) => {
    expect(slips(sentence)).toEqual([]);
  });
});

describe('enthusiasm/missing', () => {
  const withInstead = (sentence: string) =>
    CLEAN_NOTE.replace('I would love to do that work with your team.', sentence);

  test.each([
    'I would treat yours with the same calm.',
    'I could work on yours from the first day without anyone at my elbow.',
    'I would bring that habit with me.',
    'I would check the same thing first on your rig.',
    'I could take the Saturday list from the start, and train the volunteers.',
    'The early start would be no bother, as I am up anyway.',
    'I would ask every junior clerk in the section to keep such a book.',
    'A foreman can do that on every shift, and I would.',
    'I have no more questions, but I am happy to answer yours.',
  ])('%j carries on, and wishes nothing', (sentence) => {
    expect(findings(withInstead(sentence)).map(({ rule }) => rule)).toContain('enthusiasm/missing');
  });

  test.each([
    'I would love to treat yours with the same calm.',
    'I could work on yours from the first day, and nothing would please me more.',
    'I would be proud to bring that habit to your desk.',
    'It would be great to learn that side of the trade from you.',
    'I hope we will get to work together.',
    'I’d get a real kick out of giving your sets that sort of fuss.',
    'I could take the Saturday list from the start, and nothing would please me more.',
    'A desk with that much post is right up my street.',
    'I was excited to hear that you want the same here.',
  ])('%j wishes', (sentence) => {
    expect(findings(withInstead(sentence)).map(({ rule }) => rule)).not.toContain('enthusiasm/missing');
  });
});

describe('next-steps/pushy', () => {
  test.each([
    'I would also expect the base to be at least on a par with theirs.',
    'I would want the day rate to be no less than my present one, and above what I get now.',
    'I would need the basic to start at £41,000.',
    'I could only join once the package is agreed in writing.',
    'I trust that you can improve on the offer.',
    'I would not cross the border for the money you named.',
    'I would consider nothing under ninety thousand.',
    'We should perhaps talk pay.',
    'I forgot to raise the overtime.',
    'Nobody mentioned the bonus.',
    'I would come back once I know what the post pays.',
    'I would naturally expect to be paid for the trial week.',
    'I ought to start on the top point of the scale, or the top scale.',
    'Bear in mind that the yard across the river pays three dollars more.',
    'I will be phoning the ward on Monday for the result.',
    'Tell me today, yes or no, so that I can book the van.',
  ])('%j presses', (sentence) => {
    expect(underlined(withSentence(sentence), 'next-steps/pushy')).toEqual([sentence]);
  });

  test.each([
    'I would expect the base of the tank to be at least level with the slab.',
    'I would want the rate of loss to be lower than the old one.',
    'I would need the fee schedule on the wall before the first client.',
    'I can start the run once the terms of the permit are clear to the crew.',
    'We should talk to the pay office about the new codes.',
    'I forgot to ask about the overtime code in the payroll run.',
    'You said that the allowance for wear is two hundredths.',
    'I know what you pay for diesel, and it hurts.',
    'I would accept nothing under 300 microns.',
    'I will be calling the dentist tomorrow for my mother.',
    'I will call in on Friday for the samples.',
    'Let me know today if you want the drawings.',
    'Please remember that the ferry offers a better view on the left.',
    'The nurses would not do it for the money, and who could blame them.',
  ])('%j does not', (sentence) => {
    expect(underlined(withSentence(sentence), 'next-steps/pushy')).toEqual([]);
  });
});

describe('what one speaks of, and how', () => {
  test.each([
    ['next-steps/pushy', 'I would also want the allowance raised to 4,500 before I say yes.'],
    ['tone/negative', 'They left us to rot in that depot.'],
    ['tone/negative', 'After five rejections I cannot bear another no.'],
    ['tone/negative', 'The managers there were clueless, every one of them.'],
    [
      'next-steps/pushy',
      'I am yours as long as the salary reaches the number that I gave to your recruiter.',
    ],
    [
      'next-steps/pushy',
      'Can you find out who else is in for it, what they are paying, and whether she has made up her mind?',
    ],
  ])('%s: %j', (rule, sentence) => {
    expect(underlined(withSentence(sentence), rule)).toEqual([sentence]);
  });

  test.each([
    ['next-steps/pushy', 'I would need to count twice, as I always do, and I read a form before I sign.'],
    ['next-steps/pushy', 'Our donors want the allowance raised to 4,500 for every family.'],
    ['next-steps/pushy', 'The pump runs as long as the package meets the drawing.'],
    ['tone/casual', 'I agree that buying the whole carcass is the way to go.'],
    ['tone/casual', 'I walked my guys out and counted the new guys twice.'],
    ['tone/casual', 'The ewe had a bloody nose and a bad temper.'],
    ['tone/negative', 'After three refusals from the planners we drew the roof flatter.'],
    ['tone/negative', 'I could not bear another winter of that damp, so we moved the archive upstairs.'],
    ['tone/negative', 'We never spent a penny on adverts and sold out each night.'],
    ['tone/negative', 'The bales were left to rot, and we composted them.'],
  ])('%s is silent about %j', (rule, sentence) => {
    expect(underlined(withSentence(sentence), rule)).toEqual([]);
  });

  test.each([
    ['How many other guys are you seeing?', 'guys'],
    ['The sheet is bloody clever.', 'bloody clever'],
    ['That is one sweet desk, way to go!', 'way to go'],
  ])('%j is casual', (sentence, words) => {
    expect(underlined(withSentence(sentence), 'tone/casual')).toContain(words);
  });

  test('a goodbye in another language looks ahead', () => {
    const note = CLEAN_NOTE.replace(
      /(?<=\n\n)[^\n]*(?=\n\n[^\n]*,\n)/,
      'The cake was very good. À très vite !',
    );
    expect(note).not.toBe(CLEAN_NOTE);
    expect(underlined(note, 'next-steps/missing')).toEqual([]);
    expect(underlined(note.replace(' À très vite !', ''), 'next-steps/missing')).not.toEqual([]);
  });

  test('Maître is how a lawyer is addressed', () => {
    const note = CLEAN_NOTE.replace(
      /^Hi \w+|^Dear \w+/m,
      (greeting) => `Dear Maître ${greeting.split(' ')[1]}`,
    );
    expect(underlined(note, 'personalization/wrong-name')).toEqual([]);
  });
});

describe('what blind readers tripped over', () => {
  test.each([
    [
      'specificity/placeholder',
      'My referees are Mr. Alabi and (name of second referee).',
      '(name of second referee)',
    ],
    ['tone/casual', 'The near-miss board is class, and I would love to fill it.', 'is class'],
    ['tone/casual', 'I learned a ton in that hour, and I would love to join you.', 'learned a ton'],
    ['tone/casual', 'Phew, that was a long day.', 'Phew'],
    ['tone/casual', 'Thank you for the tour, mate.', 'mate'],
    ['tone/casual', 'I’m dead keen to join you.', 'dead keen'],
    [
      'specificity/generic-phrase',
      'It was wonderful to learn more about the museum and its work.',
      'It was wonderful to learn more about the museum and its work.',
    ],
    ['tone/casual', 'A week of night shifts? I’m down.', 'I’m down'],
  ])('%s: %j', (rule, sentence, words) => {
    expect(underlined(withSentence(sentence), rule)).toEqual([words]);
  });

  test.each([
    [
      'specificity/placeholder',
      'The Bounty (name of the boat) was the first, at three figures a night (number of berths).',
    ],
    ['tone/casual', 'The pump which sucked air was the old one, and a weld so neat is rare.'],
    [
      'tone/casual',
      'The total unit cost fell, the pasture was lush, and the turbot and brill came in with just mint.',
    ],
    ['tone/casual', 'I told the master, mate, and engineer, and each of them agreed.'],
    ['tone/casual', 'The second line ran sweet as a nut, with half a ton on the hook.'],
    ['specificity/generic-phrase', 'I learned more about the museum in your store than in any book.'],
    ['tone/casual', 'The first hour is class time, and the second is practice.'],
    ['tone/casual', 'Next time I’m down, for a second visit or otherwise, I’ll bring the plans.'],
  ])('%s is silent: %j', (rule, sentence) => {
    expect(underlined(withSentence(sentence), rule)).toEqual([]);
  });

  test('a title alone is nobody’s name; a title from elsewhere is part of one', () => {
    const greets = (greeting: string, interviewer: string) =>
      findings(
        CLEAN_NOTE.replace(/^interviewer: .*$/m, `interviewer: ${interviewer}`).replace(
          /^(?:Hi|Dear) .*,$/m,
          greeting,
        ),
      )
        .filter(({ rule }) => rule.startsWith('personalization/'))
        .map(({ rule }) => rule);
    expect(greets('Good evening Chef,', 'Tasha Guidry')).toEqual(['personalization/greeting']);
    expect(greets('Dear Ms. Eze,', 'Tasha Guidry')).toEqual(['personalization/wrong-name']);
    expect(greets('Dear Mdm Aisyah,', 'Nur Aisyah binte Rahmat')).toEqual([]);
    expect(greets('Dear Dean,', 'Sarah Dean')).toEqual([]);
    expect(greets('Dear Madam Chair,', 'Sarah Dean')).toEqual(['personalization/greeting']);
  });

  test.each([
    ['Dear Advocate Dlamini,', 'Sizwe Dlamini'],
    ['Goeie dag Oom Piet,', 'Pieter van Wyk'],
    ['Dear Ntate Mokoena,', 'Teboho Mokoena'],
    ['Hyvä Pekka Salo,', 'Pekka Salo'],
    ['Moin moin Herr Petersen,', 'Klaus Petersen'],
    ['Magandang umaga po Ma’am Liza,', 'Liza Santos'],
    ['Dear Foreman Ned Tully,', 'Ned Tully'],
    ['Dear Master Bombardier Reyes,', 'Ana Reyes'],
    ['Dear Ms Ma,', 'Ma Xiaoling'],
    ['Hi BK,', 'Koh Boon Keng'],
    ['Hello Tom (and Bess the dog),', 'Tom Lee'],
  ])('%s greets %s', (greeting, interviewer) => {
    const text = CLEAN_NOTE.replace(/^interviewer: .*$/m, `interviewer: ${interviewer}`).replace(
      /^(?:Hi|Dear) .*,$/m,
      greeting,
    );
    expect(findings(text).map(({ rule }) => rule)).not.toContain('personalization/wrong-name');
    expect(findings(text).map(({ rule }) => rule)).not.toContain('personalization/greeting');
  });
});

describe('format/invalid-field', () => {
  test('an unknown rule in `ignore` is reported where it stands, with the nearest one as the fix', () => {
    const text = CLEAN_NOTE.replace('sent:\n', 'sent:\nignore: [tone/casul]\n');
    expect(underlined(text, 'format/invalid-field')).toEqual(['tone/casul']);
    expect(findings(text)[0]?.fixes?.[0]?.edits[0]?.newText).toBe('tone/casual');
  });

  test('a date-only `sent` on the day of the interview is fine', () => {
    const text = CLEAN_NOTE.replace('interviewed: 2026-11-20T15:00-08:00', 'interviewed: 2026-11-20').replace(
      'sent:\n',
      'sent: 2026-11-20T12:00\n',
    );
    expect(findings(text)).toEqual([]);
  });
});
