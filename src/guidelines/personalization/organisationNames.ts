/** A name that says by itself that it is one of an organisation. */
const ORGANISATION =
  /^(?:Environment|Bank of|University of|City of|Department of|Ministry of|Office of|Royal|National)\s|\s(?:Bank|Schools?|Academy|Hospital|Infirmary|Clinic|Surgery|University|College|Polytechnic|Museum|Gallery|Library|Council|Trust|Foundation|Institute|Group|Systems|Software|Labs?|Laboratories|Partners|Studios?|Films|Pictures|Media|Press|Books|Airlines|Airways|Air|Aviation|Vets|Insurance|Assurance|Mutual|Chambers|Solicitors|Law|Architects|Associates|Farms|Estates?|Logistics|Freight|Foods|Energy|Power|Health|Healthcare|Pharma|Pharmaceuticals|Therapeutics|Biotech|Biosciences|Technologies|Tech|Solutions|Services?|Rail|Homes|Agency|Authority|Society|Association|Lines?|Ferries|Hotels?|Theatre|Orchestra|Brigade|Fire and Rescue|Rescue|Engineering|Electric|Electronics|Motors|Analytics|Robotics|Networks|Security|Capital|Consulting|Translations?|Language Services|Charity|Hospice|Ports?|Terminals?|Shipping|Brokers|Games|Constructors|Builders|Contractors|Properties|Forge|Forgings|Foundry|Mills?|Mining|Minerals|Vineyards?|Winery|Brewery|Brewing|Distillery|Bakery|Supermarkets?|Outfitters|Buses|Coaches|Transit|Railways?|Haulage|Couriers|Bancorp|Ventures|Holdings|Industries|Renewables|Utilities|Telecom|Publishing|Publishers|Broadcasting|Playhouse|Opera|Ballet|Clinics|Pharmacy|Elevators|Lifts|Brothers|Bros|Sons|Alliance|Federation|Care|Dental|Dentistry|Joinery|Nurseries|Toys|Glass|Quarries|Housing|Textiles|Developments|Company|Co-op|Co-operative|Cooperative|Creamery|Creameries|Dairy|Dairies|Fabrication|Fabricators|Castings|Lifting|Cranes|Towers|Contracting|Construction|Roasters|Coffee|Teas|Wines|Grocers|Stores|Fromages|Trading|Traders|Timber|Plumbing|Refrigeration|Signals|Signalling|Solar|Silicon|Semiconductors|Sensors|Optics|Orchards|Nursing|Physiotherapy|Prosthetics|Orthodontics|Orthopaedics|Orthopedics|Offshore|Metrics|Diagnostics|Interpreting|Interactive|Brands|Bakehouse|Bakeries|Aquarium|Medical|Payments|Learning|Resources|Resorts?|Cargo|Freightways|Trials|Aerospace|Instruments|Cruises|Travel|Records|Recordings|Productions|Gazette|Herald|Courier|Tribune|Wealth|Finance|Accountants|Recruitment|Staffing|Laundry|Landscapes|Outdoors?|Ambulance|Ambulances|Breweries|Wind|Legal|Advisers|Advisors|Notaries|Veterinary|Catering|Kitchens|Bicycles|Cycles|Boatbuilders|Marine|Aquatics|Shipyards?|Forestry|Seeds|Chemicals|Plastics|Packaging|Printers|Tailors|Funerals|Corporation|Enterprises|LLP|Ltd|Inc|Limited|PLC)$/u;
/** "PrimePort": with a capital within, as no person is called but for a MacLeod and a DeSouza. */
const CAMEL_CASE = /^(?!(?:Ma?c|Fitz|D[aeiou]|L[aeio]|St|Van|Von)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
/** Where a place is, and no company. */
const ADDRESS =
  /\s(?:Road|Street|Avenue|Lane|Drive|Square|Terrace|Quay|Hill|Bridge|Station|Airport|Campus|Building|Floor)$/u;

/** Whether the name says by itself that it is one of an organisation. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name);
}

/** Whether the name has a capital within, as companies like to. */
export function isCamelCase(name: string): boolean {
  return CAMEL_CASE.test(name);
}

/** Whether the name is one of a street or a building. */
export function isAddress(name: string): boolean {
  return ADDRESS.test(name);
}

/** "St Cuthbert's": schools, hospitals and churches are called so, and people are not. */
export function isSaints(name: string, behind: string): boolean {
  return /^(?:St\.?|Saint)\s\p{Lu}/u.test(name) && /^['’]s?(?![\p{L}])/u.test(behind);
}

/** "Mrs Ambleside": a person, whatever the name behind it. */
export function isPerson(name: string): boolean {
  return /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Sister|Brother|Father|Fr|Rev|Pastor|Imam|Rabbi|Capt|Captain|Chief|Sgt|Aunt|Auntie|Uncle)\b/u.test(
    name,
  );
}

/** "New Zealand", "Western Australia": places have names of two words as well. */
export function isRegion(name: string): boolean {
  return /^(?:New|North|Northern|South|Southern|East|Eastern|West|Western|Upper|Lower|San|Santa|Los|Las|Saint|Mount|Lake|Cape|Old)\b/u.test(
    name,
  );
}
