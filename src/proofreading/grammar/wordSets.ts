import { ONLY_VERBS } from './onlyVerbs.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Sets of words that patterns name with `#`. */
export const WORD_SETS: Readonly<Record<string, ReadonlySet<string>>> & {
  readonly notPlural: ReadonlySet<string>;
  readonly irregularPlural: ReadonlySet<string>;
  readonly notComparative: ReadonlySet<string>;
} = {
  notComparative:
    set(`after ever never over under together however whenever wherever whatever forever either neither
    former proper clever eager sober bitter tender super inner outer upper altogether later number per hyper moreover
    premier cyber junior senior silver summer winter`),
  /** Verbs that letters like these are full of, for places where the tagger takes them for nouns. */
  commonVerb:
    set(`show join share work learn help discuss meet hear talk send bring see take give make start provide
    explain visit answer contribute continue build do be have get know go come speak tell ask write read think use find try
    offer support lead add move keep put call arrange schedule chat walk grow explore tackle solve improve understand
    return follow turn let introduce describe invite spend host listen prepare develop design manage teach run set`),
  /** Verbs of saying and thinking: behind them begins a clause of its own. */
  say: set(`think thought thinks say said says saying know knew knows hope hoped believe believed guess suppose feel felt see
    saw means mean meant told tell reckon assume hear heard wish bet suspect realise realize realised realized argue
    imagine find found figure understand understood agree agreed suggests suggest shows show sense notice noticed
    admit confirm promise explain explained learned learnt doubt wonder decide decided ask asked call called`),
  /** Verbs that have no object, so that "there" behind them is a place. */
  intransitive:
    set(`be go goes went gone going work works worked working live lived living stay stayed get got getting come
    came coming stand stood sit sat wait waited happen happened start started meet met arrive arrived travel travelled
    look looked move moved spend spent drive drove walk walked remain remained grow grew study studied train trained
    teach taught volunteer stop stopped end ended land landed belong lie exist survive sleep eat serve served see saw
    seen know known do done did is are was were am been being 's put join joined find found`),
  tooAdjective:
    set(`much many early late small big hard long few often little quickly slowly busy nervous tired shy modest
    short fast good young old strict expensive complex risky low high wide noisy polite plainly particular far bad heavy
    loud soon formal eager optimistic vague broad thin thick cautious confident technical simple easy hot cold proud
    strong weak similar deep large costly tight rigid`),
  timeNoun:
    set(`today tomorrow tonight yesterday first soon both all guys people folks lot monday tuesday wednesday thursday
    friday saturday sunday morning afternoon week next then now one two and or`),
  pastSay:
    set(`mentioned said told described explained asked suggested showed shared spoke talked made gave took walked went
    raised brought wrote sent drew`),
  /** After these, "of" and no "off". */
  ofNoun:
    set(`member members mix top bottom part parts number out ill instead ahead because each any none most
    half heart point result series bit lot thought fond proud aware full sort type kind range use team group love
    understanding knowledge spite front capable terms sense many some rest plenty example matter lots both all couple
    handful middle side pair piece account description idea story`),
  /** Things of which there is one in a conversation: without an article, one is missing. */
  needsThe: set(`team company role position problem department manager interviewer codebase team's`),
  wh: set('what how why where when who which'),

  /** Nouns that end in -s and are no plurals. */
  notPlural:
    set(`news analytics physics economics mathematics maths politics ethics logistics operations statistics
    robotics electronics graphics genetics dynamics mechanics acoustics athletics gymnastics obstetrics paediatrics
    pediatrics orthopaedics ergonomics optics semantics series species means headquarters always thanks gas bus lens
    business process access success progress class address press stress atlas canvas process kudos chess lots shambles crossroads barracks gasworks waterworks steelworks gallows innings hames stores works`),
  /** Verbs that a tagger may take for plurals: "this results in". */
  verbToo: set(
    'results matters means helps needs looks sounds feels shows works leads points calls changes allows',
  ),
  irregularPlural: set('people children men women criteria phenomena feet teeth'),
  subject: set('i we he she they'),
  thirdSingular: set('he she it'),
  possessive: set('my your his her its our their'),
  /** Prepositions behind which no clause begins. */
  beforeThings:
    set(`of for with at on from into by in about through over under across between behind during without within
    towards against among`),
  /** Verbs that take a thing, and no clause. */
  takesThing:
    set(`appreciate appreciated admire admired value valued enjoy enjoyed love loved join joining await awaiting need
    needs needed use used visit visited visiting support supporting carry carried waste wasting meet meeting met read reading
    follow followed bring brought take took taking make made making get got give gave giving respect respected build building
    keep kept serve serving share shared sharing bought buy lost lose send sent changed change guard guarding put left leave
    spend spent start started discuss discussed describe described improve submit invite`),
  /** What follows "you are" without an article. */
  predicate:
    set(`right home welcome part kind due sure free family proof king top one fun key back nice done well set good fine
    close next short open last late first past in on out off up down there here not likely worth able glad fond keen game human
    people friends still always all both just also so very too really
    clear mean correct complete perfect busy ready more most less no`),
  /** Adjectives that are no verbs, and may be too much. */
  onlyAdjective:
    set(`old young big small large long tall high low heavy hard easy difficult faithful good bad fast tired busy shy
    modest nervous expensive complex risky noisy polite plain particular far wide deep late early soon strict short quick proud
    ill sick poor rich strong weak green generous kind careful cautious simple vague optimistic ambitious important familiar
    junior senior hot cold wet dark bright loud formal casual technical salty sweet sharp blunt crowded honest eager keen clever`),
  /** Of you, and seldom yours: "you're right that". */
  ofYou:
    set(`right welcome wrong sure back free busy happy lucky ready able sick minded correct keen short fond aware capable
    serious certain interested willing`),
  /** "be" where the subject is one thing, and where it is many. */
  singularVerb: set("is was has does isn't wasn't"),
  pluralVerb: set('are were have do'),
  comparative:
    set(`more less rather other better worse fewer greater larger smaller bigger higher lower sooner later
    earlier faster slower easier harder stronger simpler deeper longer shorter closer wider broader smoother quicker
    cleaner clearer warmer calmer further older younger richer safer cheaper tougher kinder nicer busier happier`),
  /** Groups that take a plural verb in British English: of these nothing is said. */
  collective:
    set(`team staff group company committee panel board crew family government council public crowd audience
    management majority minority number couple pair range lot set half rest most percent % police firm department
    class club faculty cohort squad band class union faculty trust media data press school hospital office bank
    leadership unit ward service agency ministry authority charity business college university society association jury army
    navy underclass bourgeoisie proletariat regiment orchestra choir brigade parliament senate ministry church city council county embassy factory industry patrol herald`),
  /** Words for many: "there are a host of reasons". */
  several: set(
    'variety handful series group host bunch mix few dozen great good string wealth myriad plethora multitude ton heap load trio',
  ),
  /** Nouns of which both verbs are right. */
  eitherNumber:
    set(`data staff media sheep fish trout salmon deer reindeer elk moose aircraft offspring dozen hundred thousand million hertz crore
    lakh youth cattle poultry livestock rest bulk lot following remaining same former latter other above below dying living bereaved wounded injured
    folk folks sales finance operations accounts shift clergy cod salmon inanga whitebait mulloway snapper flathead whiting bream herring mackerel haddock mullet tuna perch pike barramundi barra gentry personnel cent`),
  /** Amounts count as one thing: "twenty miles is far". */
  measures:
    set(`miles metres meters kilometres feet inches pounds dollars euros rupees litres tonnes tons kilos degrees
    percent points pence cents acres hectares`),
  time: set('second minute hour day week month quarter year decade'),
  times: set('seconds minutes hours days weeks months quarters years decades'),
  pastTimes: set(
    'weeks months years days todays yesterdays tomorrows tonights mornings mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ),
  weekdays: set('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  /** The base forms of verbs, for places where a noun that looks like one cannot stand. */
  onlyVerb: ONLY_VERBS,
  baseVerb: new Set([
    ...ONLY_VERBS,
    ...set(
      `show share learn discuss meet hear talk visit start build get come go find run store sit stand walk trip work help join use
    try move return follow turn open cook read write clean fix plan drive carry taste hold pass keep put cut plant lift climb
    tie steer mend sail pack brew knit weld sew dig wash feed sort fold carve tune load drill trim`,
    ),
  ]),
  /** Verbs that a tagger takes for nouns behind a noun, and nouns that seldom stand there. */
  nounLikeVerb: set(
    `change suit bark fill smell look mean sound show help need feel taste match reach rise fall turn cover come make give keep
    bring tell remind inspire impress remain seem depend matter worry comfort trouble interest amaze surprise delight`,
  ),
  nounLikeVerbS: set(
    `trusts needs helps shows makes gives suits worries tells reminds inspires impresses teaches brings keeps means interests
    surprises delights comforts guides supports asks thanks likes loves wants knows`,
  ),
  /** What only a verb can be behind a pronoun, though a tagger takes it for a plural. */
  verbForIS: set(
    `thanks knows thinks hopes needs wants likes works means types reckons looks feels remains owes keeps lives loves wishes plans
    runs starts helps calls moves visits manages teaches learns believes understands remembers dislikes appreciates trusts`,
  ),
  /** Things that can be counted, and mean nothing else in the singular. */
  countable: set(
    `house machine school library room engine boat ship car bus tree farm garden book letter question idea story road bridge river
    village town city street window door table chair desk lamp tool pump valve patient student pupil customer child visitor guest
    nurse doctor teacher farmer worker colleague friend sister brother son daughter cousin dog cat horse cow bird hen goat
    animal shop clinic hotel office factory wall roof floor building museum map report email meeting lesson class project team
    week month year day hour minute job role skill plan problem reason detail example`,
  ),
  /** Stuff, and what is not counted. */
  mass: set(
    `time work water money food bread advice information equipment furniture luggage traffic weather music help news space land
    progress feedback research knowledge experience interest fun luck effort attention trouble art history english love life`,
  ),
  /** Who somebody is, by what they do. */
  person: set(
    `engineer teacher nurse doctor welder baker farmer gardener driver plumber electrician carpenter joiner mason arborist chemist
    physicist biologist geologist botanist journalist pianist violinist cellist artist musician dancer singer actor writer editor
    designer developer programmer manager accountant lawyer solicitor barrister paralegal paramedic physiotherapist therapist
    dentist surgeon pharmacist optician vet midwife carer cleaner cook chef waiter waitress butler porter receptionist secretary
    librarian archivist curator translator interpreter linguist tailor seamstress cobbler potter blacksmith jeweller watchmaker
    surveyor architect draughtsman builder roofer plasterer painter decorator mechanic technician machinist fitter operator
    sailor pilot soldier firefighter policeman beekeeper shepherd forester ranger lifeguard coach trainer tutor lecturer
    professor scientist researcher analyst statistician economist consultant salesman merchant trader broker banker cashier
    student apprentice trainee volunteer widow father mother grandfather grandmother swimmer runner climber cyclist rower`,
  ),
  meeting:
    set(`interview conversation meeting call chat discussion talk panel session visit tour lunch presentation
    interviews conversations meetings calls discussions round demo standup workshop class shift exercise event`),
  modal: set("can could will would shall should may might must 'll wo ca"),
  /** After these, "to" and a verb. */
  wantsTo:
    set(`want wants wanted wanting hope hopes hoped hoping need needed wish wished plan plans planned planning
    eager keen able unable glad happy excited ready willing thrilled delighted opportunity chance ability eagerness
    decided intend intended expect tried trying started? hesitate agreed`),
  /** After these, "for" or "about" and a thing. */
  gladAdjective: set(
    'excited thrilled glad happy grateful delighted honoured honored interested eager keen confident impressed sure pleased available ready',
  ),
  countNoun: set(`opportunity pleasure honour honor privilege chance joy delight`),
  who: set('who whom'),
  pastYear: new Set(Array.from({ length: 55 }, (_, i) => String(1970 + i))),
  apostrophe: set("'s '"),
  /** The ones who have something: people and groups. */
  owner:
    set(`teams companys companies groups departments customers clients users managers engineers directors candidates
    employees colleagues organisations organizations firms industrys countrys citys worlds families familys hospitals schools
    patients students childrens peoples developers designers residents readers members founders nurses teachers
    partners interviewers mothers fathers sisters brothers friends mentors bosses`),
  /** What a team or a company has. */
  owned:
    set(`approach culture mission vision commitment needs goals focus success values roadmap plans plan strategy growth
    future challenges passion dedication reputation decision decisions feedback trust perspective history priorities
    work expectations philosophy progress ambition ambitions efforts enthusiasm direction ability interest interests
    attention attitude advice answer answers office ward library website products data project projects report reports idea ideas story experience concerns questions safety ethos methods standards style pace rota structure`),
  /** Verbs that have an object, so that "there" behind them is not a place. */
  verbsOfTheirs:
    set(`love loved like liked appreciate appreciated enjoy enjoyed improve improved support supported
    help helped understand understood build built share shared describe described explain explained make made take
    took use used show showed change changed value valued run ran lead led keep kept find found need needed bring
    brought reduce reduced manage managed cut trust trusted admire admired`),
  /** Adjectives that a tagger may take for the base form of a verb. */
  adjectiveToo:
    set(`right content like open free welcome own worth live clear ready due well dear near close busy
    complete separate present alert aware keen moot upset wont short long slow calm clean dry level narrow empty secure
    concrete correct direct discreet exempt fit frank humble idle intent mature perfect polite rough select smooth
    subject tame thin warm yellow key more past last next first thanks please cross blunt dim firm sound fun ace mean`),
  /** Past forms that are base forms of other verbs. */
  baseToo: set('lay bore fell found saw felt left ground wound bound rose wove lied spat fed'),
  /** Nouns that a tagger may take for the base form of a verb. */
  nounToo: set(
    'lot experience time work access need hope interest concern room questions plans trust faith cause reason help support use contact news word code',
  ),
  uncounted: set(
    'staff material personnel percent per cent hundred thousand million billion dozen people aircraft data million pm am slot half sheep fish hertz crore lakh quid euro naira yen rand baht won yuan cedi peso real dirham kwacha birr today tomorrow tonight yesterday',
  ),
  /** What numbers name: "level five", "round two". */
  numbered: set(
    'number room gate level round line page chapter question unit grade year band tier phase stage step part press',
  ),
  be: set("am is are was were be been being 's 're 'm"),
};
