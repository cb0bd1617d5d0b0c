import { describe, expect, test } from 'vitest';
import { proofread } from '../support/proofreading.js';

const GREETING = 'Hi Niamh,\n\n';

describe('spelling', () => {
  test.each([
    ['Thank you for teh conversation about the work.', ['teh → the']],
    ['Thank you for a wonderfull conversation.', ['wonderfull → wonderful']],
    ['The restaraunt’s menu was short.', ['restaraunt → restaurant']],
    [
      'It remined me of it twise, and was longenough for anotherday.',
      ['remined → remained', 'twise → twice', 'longenough → long enough', 'anotherday → another day'],
    ],
    ['We only payed for it once, in portland.', ['payed → paid', 'portland → Portland']],
    ['I did recieve your notes, and I realy liked them.', ['recieve → receive', 'realy → really']],
    ['I dont know how you do it, and I didnt ask.', ["dont → don't", "didnt → didn't"]],
    ['We talked alot about infrastructure.', ['alot → a lot']],
    [
      'We taught ourselfs, and theyd waited eversince.',
      ['ourselfs → ourselves', "theyd → they'd", 'eversince → ever since'],
    ],
    [
      'The inspectors signature was there at four o clock.',
      ["inspectors → inspector's", "o clock → o'clock"],
    ],
    ['Seperate teams own the pipelines.', ['Seperate → Separate']],
    [
      "It's amazing whta you do, and I'd liketo see it. It was jst one hour.",
      ['whta → what', 'liketo → like to', 'jst → just'],
    ],
    ['I belive that the wiith in my notes is a slip.', ['belive → believe', 'wiith → with']],
    ['I came eventhough Port Augusta is far.', ['eventhough → even though']],
    ['Thankyou for abit of your time. Iam glad.', ['Thankyou → Thank you', 'abit → a bit', 'Iam → I am']],
    ['I am off fridays, and my irish is poor.', ['fridays → Fridays', 'irish → Irish']],
    ['I told jonathan so.', ['jonathan → Jonathan']],
    ['I speak dutch and learned polish in brazil.', ['dutch → Dutch', 'polish → Polish', 'brazil → Brazil']],
    ['Ihave read it, andI liked it.', ['Ihave → I have', 'andI → and I']],
    ['I spoke withthe team andthe owner.', ['withthe → with the', 'andthe → and the']],
    [
      'The dependancy was thouroughly checked beside the thermomiter, and the reagant too.',
      [
        'dependancy → dependency',
        'thouroughly → thoroughly',
        'thermomiter → thermometer',
        'reagant → reagent',
      ],
    ],
    ['Last wek I came becausi of yor note.', ['wek → week', 'becausi → because', 'yor → your']],
    ['It was abou time, and ofr me it lioks well.', ['abou → about', 'ofr → for', 'lioks → looks']],
    [
      'A simila desk was oughly as old, and stood in both countroes.',
      ['simila → similar', 'oughly → roughly', 'countroes → countries'],
    ],
    ['Thr boat was empty, and so was turkey.', ['Thr → The']],
    ['Foer the first hour we sailed. Turnaruond is quick.', ['Foer → For', 'Turnaruond → Turnaround']],
    ['Please letme know, and I shouldcarry it.', ['letme → let me', 'shouldcarry → should carry']],
    [
      'We have a yard in turkey and one in japan, run by two koreans.',
      ['turkey → Turkey', 'japan → Japan', 'koreans → Koreans'],
    ],
    ['Dr feld and Mrs cobb were kind.', ['feld → Feld', 'cobb → Cobb']],
    ['In the End we won. Thanks for Letting me in.', ['End → end', 'Letting → letting']],
    [
      'I have no more question’s from my side. We had chairs and table’s.',
      ['question’s → questions', 'table’s → tables'],
    ],
    ['It show’s me what take’s you an hour.', ['show’s → shows', 'take’s → takes']],
    ['For year’s, I looked in side.', ['year’s → years', 'in side → inside']],
    ['I was the re, at your cent re.', ['the re → there', 'cent re → centre']],
    ['Thireen of us made bookkings.', ['Thireen → Thirteen', 'bookkings → bookings']],
  ])('finds the words of “%s”', async (text, expected) => {
    expect(await proofread(GREETING + text)).toEqual(expected);
  });

  test.each([
    'Your organisation’s programme behaviour reminded me of our neighbourhood centre.',
    'Your organization’s program behavior reminded me of our neighborhood center.',
    'I apologise for the grey cheque, and I learnt to practise.',
  ])('takes any English: “%s”', async (text) => {
    expect(await proofread(GREETING + text)).toEqual([]);
  });

  test.each([
    'My aunt’s bara brith will be in the mess room.',
    'Go raibh maith agat, and hwyl am y tro.',
    'The *kolam* and the “brith” were on the board.',
  ])('takes words of other languages as they are meant: “%s”', async (text) => {
    expect(await proofread(GREETING + text)).toEqual([]);
  });

  test.each([
    'The youngest banksman weighed the tups and the bakkie outside the riad.',
    'It was a dreich morning, and the talukas of the hills lay in fog.',
    'The gatekeeper saw few of the woos, took a lanternfish to the loveseat and ate a s’more.',
    'We lashed the toolcrate beside the helideck, and the murnong flowered by the netloft.',
    'Stella Marish opened the door at the Anna-Jonathon hall.',
    'My sat nav took two Christmases off me, said the left-hander.',
    'Muchas gracias from a dowser who likes a rambler-like scarf and file lamp_colo.',
    'The doffer paid in rands, said tick tock, and wrote a lede on a loading bay for matric pupils.',
    'Marek, Hana and Bello are here. Peeters is not, and my digi card is.',
    'The florist of Francolin met Franka at Projekt Nord.',
    "We polish the brass because of the 'roos, said the oga with the sat nav.",
  ])('takes words of trades and other countries: “%s”', async (text) => {
    expect(await proofread(GREETING + text)).toEqual([]);
  });

  test('knows the words of the front matter, their possessives and plurals', async () => {
    const body =
      'Niamh’s grubblers move to Zig, and Zyloquent’s flumphing impressed me. Ó Súilleabháin is a name, and so is Zyloquent.';
    expect(await proofread(GREETING + body)).toEqual([]);
  });

  test('offers the name that is meant, first', async () => {
    expect(await proofread(`${GREETING}I would love to work at Zylquent with you.`)).toEqual([
      'Zylquent → Zyloquent',
    ]);
    expect(await proofread(`${GREETING}Working at zyloquent would be a joy.`)).toEqual([
      'zyloquent → Zyloquent',
    ]);
  });

  test('leaves names, acronyms and codes alone that nobody told it', async () => {
    const body =
      'At Hrvatski Telekom I ran PGBouncer with Oluwaseun Adeyemi-Bakare on the M62, and the SLAs held at JFK’s v2.3.';
    expect(await proofread(GREETING + body)).toEqual([]);
  });

  test('leaves code, links, addresses and the signature alone', async () => {
    const body =
      'See `teh_wrld()` and [my notes](https://exmple.com/teh), or write to alx@exmple.com.\n\nBest regards,\nAlx Kmi\nhttps://alxkmi.exmple\n';
    expect(await proofread(GREETING + body)).toEqual([]);
  });
});

describe('mechanics', () => {
  test.each([
    ['I liked the the board.', ['the the → the']],
    ['It was an honest hour, a useful one, and a unusual one.', ['a → an']],
    ['It was an great hour.', ['an → a']],
    ['i enjoyed it, and i will write.', ['i → I', 'i → I']],
    ['we spoke on monday about the plan.', ['we → We', 'monday → Monday']],
    ['I liked the plan ,and the team.', [' , → , ']],
    [
      'I will send the white board photographs to morrow.',
      ['white board → whiteboard', 'to morrow → tomorrow'],
    ],
    ['I enjoyed Our talk about it.', ['Our → our']],
    ['I should of asked you about the release train.', ['of → have']],
  ])('finds what is wrong in “%s”', async (text, expected) => {
    expect(await proofread(GREETING + text)).toEqual(expected);
  });
});

describe('ranges', () => {
  test('are exact with emoji, accents and Windows line endings', async () => {
    const body =
      'Hi Niamh,\r\n\r\nThe naïve 🎉 café was\r\n**lovley**, and teh “talk” — 👩‍💻 — was realy good.\r\n';
    expect(await proofread(body)).toEqual(['lovley → lovely', 'teh → the', 'realy → really']);
  });

  test('hold over the end of a line', async () => {
    expect(await proofread(`${GREETING}I liked the\nthe board.`)).toEqual(['the\nthe → the']);
  });
});
