const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Stretches of time, which own what fills them: "a day's work". */
export const TIMES = set(
  'minute hour day week fortnight month quarter term year decade morning afternoon evening night weekend summer winter spring autumn',
);

/** What is measured in time: "two years' experience". */
export const MEASURED = set(
  `experience notice work leave pay worth service training practice rent salary supply warning wages silence grace delay
   standing study holiday sleep teaching nursing reading absence probation`,
);

/** Groups of people, and people whose names do not end as those of doers do. */
const OWNERS = set(
  `team company group department firm organisation organization school hospital council committee board bank club charity
   university college agency ministry church city town village country government family staff crew court state nurse mother father grandmother grandfather
   parent sister brother son daughter uncle aunt cousin wife husband friend boss guest client patient pupil student child
   baby colleague apprentice candidate chef cook judge pilot cop police partner neighbour neighbor person man woman boy
   girl king queen bishop priest vet coach captain chief head host hostess clerk widow orphan tenant resident witness
   athlete artist author musician curate nun monk midwife mentor mayor auctioneer engineer professor regulator assessor
   steward landlord landlady lady lord twin child sibling grandma grandad nan mum mom dad kid expert saint caller fellow
   chair secretary deputy principal dean provost rector dog cat horse cow umpire brigade panel congregation`,
);
/** Things whose names end as those of doers do. */
const THINGS = set(
  `paper ledger letter number computer order offer matter corner counter computer container server router printer folder buffer
   layer chapter register poster water weather winter summer centre center theatre floor door motor sector factor vector
   monitor error mirror colour color tractor elevator radiator reactor generator sensor detector processor calculator
   timer filter meter trailer locker drawer ladder hammer screwdriver tanker cooker boiler freezer burner charger
   transformer converter adapter connector conductor semiconductor cluster flower tower power shower river border barrier
   carrier quarter semester finger shoulder sweater cover paint plant tenement document tournament instrument component
   element moment department apartment consultant pollutant restaurant variant warrant grant committee coffee fee degree
   tree knee employee disorder career voucher chamber honour honor folder`,
);

/** Whether it is somebody, or some people: what owns things. */
export function isOwner(noun: string): boolean {
  if (OWNERS.has(noun)) return true;
  return /(?:er|or|ist|yst|ant|ian|ee|man|woman|ess)$/.test(noun) && noun.length > 4 && !THINGS.has(noun);
}

/** What people own and things do not: never the second half of a compound, as in "customers list". */
export const OWNED = set(
  `name names advice office offices desk comment comments remark remarks story stories tip tips eye ear opinion opinions idea ideas
   feedback role phone car house face hand hands words explanation description enthusiasm patience kindness decision
   decisions voice taste approach answer answers question questions point view views job jobs work plan plans note notes
   letter letters talk funeral garden wedding life lives time books notice interest needs concern concerns expectations
   experience knowledge insight insights success progress career request requests hopes worries attention feet eyes
   ears mind minds heart hearts homes bedroom notebook notebooks diary diaries favourite favorite fault faults mistake mistakes reputation signature licence license badge shift vest boots locker bag coat wage wages mission vision
   values culture history future aim aims goal goals growth strategy priorities`,
);
/** What somebody does with face and voice: also of those whose plural stands before a noun as it is. */
export const EXPRESSIONS = set(
  'sigh smile voice tears laugh shrug nod tone breath trust face hand eye ear name thanks complaint',
);

/** Whether people own it, also what they are and do: "the umpires fairness". */
export function isOwned(noun: string): boolean {
  return OWNED.has(noun) || /(?:ness|tion|ment|ance|ence|ship|ity)$/.test(noun);
}

/** Of these, those that may as well be what the owners do: "the nurses answer". */
export const DOINGS = set(
  `comment comments answer answers work plan plans talk hopes worries question questions approach request requests notice
   phone point note notes needs concern interest voice aim experience trust face hand head mind eye book garden request access`,
);

/** Plurals of people that stand before a noun as they are: "the visitors centre". */
export const ATTRIBUTIVE = set(
  'visitors users members trustees tourists refugees passengers employees veterans juniors seniors customers growers farmers schools councils',
);
