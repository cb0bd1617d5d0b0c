/** The base forms of verbs that no noun and no adjective is written like, whatever a tagger takes them for. */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  `accept achieve acquire adapt add admire admit adopt advise afford agree allow announce annoy apologise
   apologize appear appreciate approve argue arise arrange arrive ascertain ask assemble assess assign assist
   assume assure attach attain attend attract avoid await bake become begin behave believe belong bring build
   bury buy calculate carry cease celebrate choose clarify collect combine come commit communicate compare
   compete compile complain complete comply compose comprise conclude conduct confess confirm confuse connect
   consider consist construct consult contain continue contribute convert convey convince create cultivate
   decide declare decline dedicate deliver demonstrate deny depend deploy derive descend describe deserve
   destroy detect determine develop devote die differ diminish disagree disappear discover discuss dislike
   distribute divide earn eat educate elect eliminate embrace emerge employ enable encounter encourage endure
   engage enhance enjoy enlarge enrich ensure enter entertain establish evaluate evolve examine exceed excite
   exclude exist expand expect explain explore expose express extend fill find foresee forget forgive fulfil
   fulfill gather generate get give go greet grow guarantee handle happen hear hesitate hide hire identify
   ignore illustrate imagine impart implement imply impress improve include incorporate indicate inform inherit
   insist inspect inspire install instruct intend interpret introduce invent investigate invite involve join
   justify keep kneel know lay learn lend listen lose maintain make manage mean meet memorise memorize mend
   mention motivate negotiate obey obtain occur offend operate oppose organise organize overcome overhear
   oversee owe participate pay perceive perform permit persuade pertain plan possess postpone pour prefer
   prepare prescribe preserve pretend prevent proceed produce promote propose prosper protect prove provide
   publish pursue qualify realise realize reassure receive recognise recognize recommend reconcile recover
   recruit reduce refer refine reflect regain relate relax rely remain remember remind remove renovate replace
   require resemble reside resolve respond restore resume retain retire reveal rewrite satisfy say see seek seem
   select sell send serve settle shorten simplify sing sit solve speak specialise specialize specify spend stand
   steer strengthen strive submit succeed suffer suggest supervise suppose surprise survive sustain swear swim
   take teach tell tend think thrive throw train translate understand undertake unite utilise utilize vary
   verify volunteer wait wear widen withdraw withstand write`.split(/\s+/),
);
