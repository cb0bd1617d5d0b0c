const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What sentences are about: by these, one word is told from another that looks like it. */
export const TOPICS: Readonly<Record<string, ReadonlySet<string>>> = {
  cloth: words(
    `cloth fabric fabrics wool cotton silk linen yarn thread threads needle needles stitch stitches stitched button buttons
    buttonhole buttonholes hem hems sleeve sleeves tailor tailors seamstress garment garments dress dresses coat coats shirt
    shirts trousers curtain curtains quilt quilts costume costumes pocket pockets zip lining denim leather weave weaving woven
    loom knit knitting clothes clothing patch tapestry upholstery fashion textile textiles hat hats skirt suit suits`,
  ),
  farm: words(
    `farm farms farmer farmers field fields seed seeds crop crops harvest wheat barley corn soil plough tractor hay oats acre
    acres hectare plant plants planting grass herd cow cows cattle sheep pig pigs milk cheese butter cream yoghurt yogurt parlour
    goat goats livestock orchard grow grown grew garden`,
  ),
  food: words(
    `food foods eat eating ate taste tastes tasting tasted flavour flavours flavor wine wines cook cooks cooking chef chefs kitchen
    dish dishes sauce sauces soup menu restaurant meal meals lunch dinner supper pudding cake cakes chocolate fruit cream sweet
    salt spice spices bread cheese coffee tea beer whisky recipe recipes stock stocks stew bake baked baker baking dessert course
    plate sommelier bar vineyard salad potato potatoes vegetable vegetables soups grill serve served serving`,
  ),
  sea: words(
    `sea seas ship ships boat boats harbour harbor port quay dock docks docked pier ferry ferries vessel vessels yacht yachts
    sailor sailors sailing sailed sail sails wind winds mast captain skipper crew marina mooring moored tide tides wave waves
    fishing trawler tug coast beach shore anchor lifeboat tanker cruise`,
  ),
  army: words(
    `army navy military soldier soldiers regiment battalion bomb bombs mine mines artillery weapons officer sergeant marines
    disposal battlefield ammunition explosives unexploded shells depot forces war barracks`,
  ),
  law: words(
    `court courts judge jury lawyer lawyers solicitor solicitors barrister claim claims damages trial law legal firm case cases
    settlement tribunal compensation insurer negligence landlord lawsuit custody bail prison police`,
  ),
  church: words(
    `church churches chapel cathedral priest vicar altar candle candles pews choir congregation mass wedding nave parish bishop
    gilding saint communion temple shrine monastery sacristan`,
  ),
  medicine: words(
    `medicine medicines doctor doctors patient patients drug drugs dose nurse nurses treatment pharmacist pharmacy antibiotics
    tablets vet surgery clinic hospital symptoms painkillers antibiotic inhaler gp ward wound wounds bone bones injury injuries
    surgeon therapy medication pills milder mare infection illness`,
  ),
  road: words(
    `road roads car cars lorry lorries truck trucks bus buses bicycle bicycles bike bikes cycle train trains wheel wheels tyre tyres
    driver drivers driving drive drove vehicle vehicles garage mechanic railway rail lane motorway tram van vans gear engine`,
  ),
  walk: words(
    `walk walks walking walked stride limp limping knee knees hip hips physio physiotherapist physiotherapy patient patients
    horse horses stroke ankle foot posture prosthetic balance runner runners lame`,
  ),
  light: words(
    'sun light lights lamp lamps moon torch star stars beam lantern headlights brightly floodlights',
  ),
  body: words('body skin foot feet leg legs arm arms toe toes shoe shoes boot boots ankle knee heel heels'),
  water: words(
    'water river stream streams bank banks bridge boat flow flows fish trout ford ducks flood floods valley dam mill creek canoe',
  ),
  bridge: words(
    `road roads river rivers rail railway line span spans steel engineer engineers traffic paint repainting painted crossing
    motorway inspect inspected inspection arch concrete tunnel tunnels canal inspector`,
  ),
  air: words(
    `plane planes aircraft airfield aviation helicopter helicopters jet jets pilot pilots glider gliders airport fly flew flying
    flight flights runway propeller airship dusters squadron airline hangar wings`,
  ),
  vote: words(
    'vote votes voter voters voting election elections candidate candidates poll polling count counted counting party',
  ),
  sensor: words(
    `pressure temperature heat motion light flow soil level oxygen moisture image data reading readings alarm valve pump pumps
    camera cameras calibrate calibrated calibration signal drift drifts humidity battery wireless robot thermal optical smoke probe`,
  ),
  store: words(
    `shop shops supermarket shelf shelves trolley trolleys refrigerated frozen seat seats plane store stock warehouse forklift
    load loaded loading lorry stack stacked stacking crate crates goods box boxes customers till pallet pallets delivery truck`,
  ),
  price: words(
    `shop price prices discount discounts stock auction auctions customers summer winter goods bargain bargains store buyer buyers
    catalogue lot lots till stall clearance`,
  ),
  colour: words(
    'colour colours color colors paint paints painter artist artists brush canvas pigment pigments shades',
  ),
  music: words(
    'guitar piano organ choir song songs music musical orchestra jazz key keys note notes strings violin harmony',
  ),
  gold: words('gold ring rings diamond diamonds jewel jewels jeweller jewellery stone necklace'),
  border: words(
    'customs country countries passport passports frontier visa smugglers refugees patrol checkpoint immigration',
  ),
  marriage: words('wedding groom dress marriage marry married veil bouquet bridesmaid honeymoon ceremony'),
  birthing: words(
    'baby babies mother mothers midwife midwives midwifery labour born child twins maternity newborn pregnant delivery',
  ),
  animal: words(
    'dog dogs cat cats horse horses kite fish fox plane cow cows bird birds lizard animal animals mouse wag wagged wagging',
  ),
  rope: words(
    'rope ropes line lines cable cables string strings sail sails wire wires canvas skin drum chain mast hawser tent',
  ),
  papers: words(
    `book books map maps deed deeds ledger ledgers data document documents record records figures plan plans log logs paper papers
    notes file files manuscript manuscripts drawings charts report reports accounts archive archives spreadsheet spreadsheets
    letters contracts statistics results minutes transcripts`,
  ),
  site: words(
    `survey surveys drawings building construction planning contractor contractors scaffold scaffolding excavation drilling foreman
    developer plot architect archaeologists crane concrete builders surveyor foundations`,
  ),
};
