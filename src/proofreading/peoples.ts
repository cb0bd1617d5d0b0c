/**
 * Countries, peoples and languages whose names are words as well to the lists ("dutch", "brazil"), so that a capital that
 * is missing would pass. Those that are everyday words, as polish and turkey, show by their place.
 */
const PEOPLES = new Map(
  `Afghanistan Albania Albanian Algeria Algerian Angola Argentina Argentinian Armenia Armenian Australian Austria Austrian Azerbaijan
   Bahrain Bangladesh Bangladeshi Belarus Belgium Belgian Bolivia Bosnia Bosnian Botswana Brazil Brazilian Bulgaria Bulgarian
   Cambodia Cameroon Catalan Colombia Colombian Croatia Croatian Cuba Cuban Cyprus Czech Denmark Dutch Ecuador Egypt Egyptian
   Estonia Estonian Ethiopia Ethiopian Fiji Filipino Finland Finnish Flemish Gaelic Ghana Ghanaian Greece Greek Guatemala Gujarati
   Haiti Hausa Hebrew Honduras Hungary Hungarian Iceland Icelandic Igbo Indonesia Indonesian Iran Iranian Iraq Iraqi Israel Israeli
   Italy Jamaica Jamaican Kannada Kazakhstan Kenya Kenyan Korea Korean Kurdish Kuwait Latvia Latvian Lebanon Lebanese Liberia Libya
   Lithuania Lithuanian Luxembourg Malawi Malayalam Malaysia Malaysian Maltese Maori Marathi Mauritius Mexico Mexican Mongolia
   Morocco Moroccan Mozambique Namibia Nepal Nepali Netherlands Nicaragua Nigeria Nigerian Norway Norwegian Pakistan Pakistani
   Palestine Palestinian Paraguay Persian Peru Peruvian Philippines Poland Portugal Portuguese Punjabi Qatar Romania Romanian Russia
   Russian Rwanda Samoan Scotland Scottish Senegal Serbia Serbian Singapore Slovak Slovakia Slovenia Slovenian Somali Somalia Spain
   Sudan Swahili Sweden Swedish Switzerland Syria Syrian Tagalog Taiwan Taiwanese Tamil Tanzania Telugu Thai Thailand Tibetan
   Tunisia Turkish Uganda Ugandan Ukraine Ukrainian Urdu Uruguay Uzbek Venezuela Vietnam Vietnamese Wales Xhosa Yemen Yoruba Zambia
   Zimbabwe Zulu Africa African Asia Asian Antarctica Caribbean Scandinavia Scandinavian Mediterranean Atlantic
   Amsterdam Athens Auckland Bangkok Barcelona Beijing Belfast Berlin Birmingham Bombay Boston Brisbane Brussels Budapest Cairo Chicago
   Copenhagen Delhi Dublin Edinburgh Geneva Glasgow Helsinki Istanbul Johannesburg Lagos Leeds Lisbon Liverpool London Madrid Manchester
   Melbourne Milan Montreal Moscow Mumbai Nairobi Oslo Paris Prague Seattle Seoul Shanghai Stockholm Sydney Tokyo Toronto Vancouver
   Vienna Warsaw Zurich Muslim Jewish Christian Hindu Buddhist Cree Navajo Ojibwe Cherokee Mohawk Inuit Sinhalese Sinhala Khmer Burmese Bengali Assamese Amharic Tswana Shona Pashto Farsi Creole
   Inuktitut Kikuyu Hakka Hokkien Cantonese Tigrinya Oromo Lingala Wolof Ndebele Sesotho Setswana Afrikaans Konkani Odia Kashmiri
   Sindhi Uyghur Hmong Tongan Fijian Basque Breton Galician Yiddish Thanksgiving Ramadan Diwali Deepavali Hanukkah Passover
   England Ireland Portland Denver Dallas Houston Atlanta Philadelphia Detroit Minneapolis Austin Pittsburgh Cincinnati Milwaukee
   Nashville Baltimore Tucson Albuquerque Sacramento Calgary Edmonton Winnipeg Ottawa Quebec Bristol Cardiff Swansea Sheffield
   Nottingham Leicester Plymouth Newcastle Aberdeen Dundee Inverness Galway Limerick Perth Adelaide Canberra Hobart Christchurch
   Dunedin Chennai Hyderabad Bangalore Bengaluru Kolkata Pune Jaipur Kochi Karachi Lahore Dhaka Colombo Kathmandu Manila Jakarta
   Hanoi Taipei Osaka Kyoto Dubai Riyadh Doha Accra Kumasi Abuja Ibadan Kampala Kigali Harare Lusaka Durban Pretoria Marseille
   Lyon Bordeaux Toulouse Hamburg Munich Frankfurt Stuttgart Dresden Leipzig Rotterdam Antwerp Utrecht Ghent Bruges Rome Naples
   Venice Turin Seville Valencia Porto Krakow Bucharest Zagreb Belgrade Tallinn Riga Vilnius Kyiv California Texas Florida Colorado
   Arizona Minnesota Wisconsin Illinois Michigan Ohio Pennsylvania Oregon Kansas Nebraska Iowa Montana Utah Nevada Ontario Alberta
   Manitoba Saskatchewan Queensland Tasmania Kerala Gujarat Punjab Bengal Maharashtra Karnataka Yorkshire Lancashire Cornwall
   Japan Japanese Islam Islamic Quran Ramadhan Cypriot Balinese Javanese Andean Appalachian Halloween Juneteenth Nowruz Vaisakhi Hogmanay Michaelmas Whitsun Matariki`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name]),
);
/** Everyday words that are names behind a preposition or a verb of speech: "in polish", "speak welsh". */
const LANGUAGES = new Map(
  'Polish Welsh Danish Mandarin Swiss Latin Scots'.split(' ').map((name) => [name.toLowerCase(), name]),
);

/** Everyday words that are countries where one is or comes from: "we ship to turkey." */
const PLACES = new Map(
  'China Turkey Jordan Chile Chad Oman Mali Guinea Devon Georgia'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** "In turkey and in Portugal", "from china.": nothing else is made of it. */
function isPlace(before: string, after: string): boolean {
  return (
    /\b(?:in|from|to|across|near|outside|via|through|visit|visited|visiting)(?: (?:southern|northern|eastern|western|rural|central))? $/i.test(
      before,
    ) &&
    /^(?:[.,;:!?)]|$| (?:for|last|next|this|where|when|who|which|is|was|has|had|before|after|since|until|because|but|and (?:in|one|the|\p{Lu}|I\b)|in (?:\d|\p{Lu})|on \p{Lu}|to \p{Lu}))/u.test(
      after,
    )
  );
}

/** "The americans", "two koreans": several of a people. */
function several(word: string): string | undefined {
  const one = word.replace(/(?<=an|[^h]i)s$/, '');
  return one !== word &&
    (PEOPLES.has(one) || /^(?:americ|canadi|austral|itali|germ|indi|europe|afric)[ai]n?$/.test(one))
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : undefined;
}

/** The name of a country, a people, a language or a city that everyone knows, for the word in lower case. */
export function peopleFor(word: string, before: string, after = ''): string | undefined {
  const place = PLACES.get(word);
  if (place) return isPlace(before, after) ? place : undefined;
  const name = PEOPLES.get(word) ?? several(word);
  // "A song of thanksgiving"
  if (name) return word === 'thanksgiving' && /\b(?:of|a|and) $/i.test(before) ? undefined : name;
  const language = LANGUAGES.get(word);
  return language &&
    /\b(?:in|into|from|speak|speaks|spoke|speaking|spoken|fluent|learn|learned|learning|learnt|write|written|read)(?: in| fluent| some| good| little)? $/i.test(
      before,
    )
    ? language
    : undefined;
}
