/**
 * Words by which a secretary recognises what kind of remark a sentence is. Patterns work on the sentence on one
 * line with single spaces.
 */
const w = (bron: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${bron})(?![\\p{L}])`, 'iu');

/** Sentences about the meeting itself: nobody's words, so the speaker before does not carry over. */
export const GEEN_OVERNAME =
  /^(?:(?:ja|nee)[,.]|gevraagd wordt |er (?:is|zijn|waren) (?:verder )?geen |er is bericht van |voorgesteld wordt|er wordt voorgesteld|later in deze vergadering|van .{2,60} is bericht van|in stemming|tegen (?:de|het) .{0,80}stem|voor (?:de|het) .{0,80}stemden|over (?:de|het) .{0,60}gestemd|er (?:wordt|is|worden|zijn) (?:\p{L}+ )?(?:afgesproken|besloten|gestemd)|er (?:wordt|worden|is|zijn) (?:\p{L}+ )?geen |(?:de )?(?:burgemeesters|leden|aanwezigen) (?:hebben|nemen) (?:\p{L}+ ){0,5}?kennis|afgesproken|besloten|besluit:|conclusie|actie(?:punt)?\b|(?:het|de) (?:\p{L}+ )?(?:amendement|motie) luidt|op verzoek van|(?:de|het) (?:agenda|verslag|notulen)\b|de (?:motie|discussie) .*(?:toegevoegd|genoteerd)|tot slot wordt|volgend(?:e)? (?:vergadering|overleg)|niets meer|(?:dat|dit|hier(?:op)?) wordt toegezegd|er volgt een (?:\p{L}+ )?discussie|de afspraak is|voor (?:de|het) \p{L}+ de vraag|(?:we|wij) (?:bespreken|besluiten|komen overeen|spreken af|vragen ons af|hebben (?:\S+ ){0,6}?(?:besproken|overlegd|afgesproken|besloten))\b|van het spreekrecht|.{0,60}komt dit (?:punt|onderwerp) .{0,40}agenda)/iu;

/** What an answer begins with when the question stood in the sentence before. */
export const ANTWOORD_BEGIN = /^(?:dit|dat|deze|die|hier|daar|indien|er)\b/iu;

/** "We" as subject of a report: those present together, and not the one whose words were reported just before. */
export const SAMEN_ALS_ONDERWERP = /^het is onze \p{L}+ om(?!\p{L})|^(?:(?:ook|wel|echter|daarom|dus|toch|inmiddels|hiervoor|daarvoor|(?:op|als|voor|met) (?:\S+ ){1,4}?) ?)?(?:(?:we|wij) (?:hebben|gaan|willen|moeten|krijgen|verwachten|overwegen|realiseren|komen|zijn|vinden)|(?:hebben|gaan|willen|moeten|krijgen|verwachten|overwegen|realiseren|komen|zijn|vinden) (?:we|wij))(?![\p{L}])/iu;

/** A decision by formula, passive: needs a thing that can be decided on as subject. */
export const BESLUITZAAK = w('verslag|verslagen|notulen|geheimhouding|besluitvorming|agenda|besluitenlijst|actielijst|voorstel|voorstellen|motie|amendement|begroting|jaarrekening|jaarstukken|jaarverslag|jaarplan|verordening|convenant|zienswijze|notitie|nota|beleidsplan|uitvoeringsplan|werkplan|planning|profiel|architectuur|strategie|standaard|advies|regeling|besluit|benoeming|plan|versie|kadernota|stuk|stukken|subsidie|wijziging|wijzigingen|reglement|rooster|(?:agenda)?punt|bespreking|behandeling|brief|rapport|rapportage|beeld|jaarplan|programma|bijdrage|verdeelsleutel|scenario|protocol|format|werkwijze|vergaderschema|\\p{L}+(?:plan|voorstel|nota|notitie|begroting|verordening|kader|verslag|convenant|rekening|rapport|beleid|visie)');
export const BESLUITVORM =
  /(?<![\p{L}])(?:wordt|worden|is|zijn)(?![\p{L}]),?(?:\s+\S+){0,10}?\s(?:vastgesteld|goedgekeurd|aangenomen|verworpen|aanvaard|bekrachtigd|afgewezen|ingestemd|aangehouden|ingetrokken|gearresteerd|akkoord bevonden|doorgeschoven|verdaagd|uitgesteld|overgenomen|voor kennisgeving aangenomen|in handen gesteld|conform (?:het |de )?(?:voorstel|voorstellen|advies) (?:afgedaan|behandeld))(?![\p{L}])|\b(?:haalt|krijgt|behaalt) (?:g?een) meerderheid\b/iu;
export const WORDT_BESLOTEN =
  /(?:^|[,;] |\ben )(?:er |aldus |conform )?(?:wordt|is|werd) (?:\p{L}+ ){0,4}?(?:besloten|overeengekomen|geconcludeerd|ingestemd|akkoord gegaan|gekozen voor|afgezien van)(?![\p{L}])(?! door )|^(?:na|op voorstel van|op verzoek van|in|onder|met|vervolgens|daarom|hierop|hierna|aldus|unaniem|uiteindelijk|tot slot) (?!.*\b(?:raad|college|gemeente|kabinet|ministerie|rijk|regio|provincie)\b.* wordt )(?:[\p{Ll}’'-]+ ){0,8}?wordt (?:\p{L}+ ){0,4}?(?:besloten|overeengekomen|ingestemd|akkoord gegaan)(?![\p{L}])(?! door )|^(?:besloten|overeengekomen) (?:is|wordt|werd)\b|^(?:unaniem )?(?:besloten|akkoord)(?:[.:,]|$)|\bis (?:er )?(?:wel )?besloten (?:om|dat|te|zich)\b/iu;
export const BESLUITLABEL = /^(?:besluit(?:en)?|conclusie|beslispunt|besluitpunt)(?: (?:van )?(?:de )?voorzitter)?\s*\d*\s*:/iu;
export const BESLUIT_WIJ = w('(?:wij|we) (?:besluiten|komen overeen|gaan (?:hier(?:mee)? )?(?:mee )?akkoord|stemmen (?:hiermee |daarmee )?in|stellen (?:\\S+ ){1,8}vast)|(?:besluiten|stellen|komen) (?:wij|we)(?= .{0,80}(?:vast|overeen|dat|om|te))|(?:hier|daar)(?:mee)? gaan (?:we|wij) (?:mee )?(?:akkoord|instemmen)');
/** What those present are going to do together; not the way the meeting itself goes on. */
export const WIJ_GAAN = /^(?!.*\b(?:uit van|ervan uit|over tot|akkoord|verder met|naar (?:het|de) volgende?)\b)(?:[^,:]{0,60}[,:] |(?:\S+ ){0,4})?(?:(?:we|wij) gaan|gaan (?:we|wij))(?![\p{L}])/iu;
export const INSTEMMING = w('ingestemd|akkoord|instemming|unaniem|aangenomen|vastgesteld|verworpen|afgewezen|besloten|steun|(?:voldoende|breed|genoeg) draagvlak|draagvlak is|aangehouden|overgenomen|gesteund|gekozen|ingetrokken|overeenstemming|consensus|van tafel|geen bezwa(?:ar|ren)|afgezien|verlengd|voortgezet|beëindigd|ingesteld|gehandhaafd|doorgang|doorgaat|vinden in|eens|instemmen|hamerstuk|bespreekstuk|geagendeerd|naar de raad|doorgeleid|vrijgegeven|goedgekeurd|kan worden vastgesteld');
/** What the meeting does in the clause after "concludeert dat": "het DVO instemt met", "de vergadering het plan vaststelt". */
export const OVERLEG_STEMT_IN = /\bdat (?:het|de|dit|deze|alle) (?:dvo|driehoek(?:soverleg)?|overleg|vergadering|raad|college|bestuur|commissie|stuurgroep|werkgroep|tafel|leden|aanwezigen|deelnemers|burgemeesters)\b(?! (?:nog )?(?:niet|geen)\b).{0,120}?\b(?:instem(?:t|men)|vaststel(?:t|len)|besluit(?:en)?|kennisneemt|kennisnemen|goedkeur(?:t|en)|onderschrij(?:ft|ven)|afwij(?:st|zen)|aanhoud(?:t|en)|kie(?:st|zen) voor)\b/iu;
export const CONCLUSIE_IS = /^(?:de )?conclusie is (?:dat|om)\b|^(?:(?:de |alle )?(?:aanwezigen|leden|deelnemers)|alle (?:burgemeesters|gemeenten|partners|partijen)) (?:stemmen|gaan|zijn) (?:\p{L}+ ){0,3}?(?:in|akkoord|eens)\b|^(?:iedereen|men|allen) (?:is|zijn|gaat|gaan|stemt|stemmen) (?:\p{L}+ ){0,3}?(?:akkoord|in|eens)\b/iu;
export const STEMUITSLAG = /\bmet (?:\d+|algemene) (?:stemmen )?(?:voor )?(?:en )?(?:tegen )?(?:\d+ )?stem(?:men)?\b|\b\d+ stemmen? (?:voor|tegen)\b|\bbij (?:acclamatie|handopsteken)\b|\b(?:unaniem|met algemene stemmen) (?:aangenomen|verworpen|vastgesteld|akkoord)\b/iu;
export const STEMREGEL = /^(?:voor|tegen)(?: gestemd| stemden| stemmen)?\s*:\s|\bgeacht (?:\S+ ){0,4}?(?:voor|tegen) te hebben gestemd\b|^(?:voor|tegen) (?:de|het|dit|deze) \p{L}+(?: \p{L}+)? (?:stem(?:men|den|t|de)|heeft|hebben)|^over (?:de|het) .{1,60}(?:hoofdelijk )?gestemd|^(?:de )?(?:fracties? van |leden ).{1,120} (?:stemmen|stemden|hebben) (?:\S+ ){0,3}(?:tegen|voor)(?:gestemd)?\b|^stemverhouding|\bonthoud(?:t|en) zich van stemming|^(?:\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:leden|lid|burgemeesters?|gemeenten?|fracties?|stemmen|stem) (?:(?:stemmen|stemt|zijn|is|waren|was) )?(?:voor|tegen)\b/iu;
/** Telegram style: a decision without a verb ("Verslag akkoord.", "Jaarstukken: zonder stemming aangenomen"). */
export const UITSLAG_KORT = /(?:^|[\s:])(?:zonder (?:hoofdelijke )?stemming |met algemene stemmen |bij acclamatie |unaniem |ongewijzigd |conform (?:(?:het )?(?:voorstel|advies) )?)?(?:besloten|vastgesteld|aangenomen|verworpen|goedgekeurd|aangehouden|akkoord|bekrachtigd|afgewezen|conform)[.;]?$/iu;
export const AFGEDAAN = /\bbeschouw(?:t|en)? .{0,80} als afgedaan\b|\bals afgedaan (?:te )?beschouw/iu;
export const AAN_AGENDA = /\b(?:wordt|worden) (?:\S+ ){0,30}?(?:aan de agenda toegevoegd|van de agenda (?:gehaald|afgevoerd)|toegevoegd aan de agenda)\b/iu;

/** Said of an earlier moment or of somebody else: then a decision is reported, not taken. */
export const EERDER = w('toen|destijds|eerder|eerdere|reeds|al|inmiddels|vorig|vorige|afgelopen|was|waren|werd|werden|had|hadden|zou|zouden|nog niet|jl');
export const VOORGESTELD = w('voorgesteld|voorstelt|voorstel(?:len)? (?:om|is (?:om|dat|te))|wordt gevraagd|kan worden|zou kunnen|verzocht|naar verwachting|zal|zullen|moet|moeten|mocht|indien|als de|voordat|zodra|niet meer');
export const VOLTOOID_BESLUIT = /(?<![\p{L}])(?:heeft|hebben)(?![\p{L}]).*?\s(?:besloten|ingestemd|vastgesteld|goedgekeurd|aangenomen|verworpen|toegekend|afgewezen|gehonoreerd|opdracht gegeven|akkoord gegeven|bekrachtigd)(?![\p{L}])|(?<![\p{L}])(?:is|zijn|werd|werden|was|waren) (?:\S+ ){0,40}?(?:gehonoreerd|toegekend|goedgekeurd|afgewezen|aangenomen|verworpen|vastgesteld|besloten|bekrachtigd|toegewezen|ingestemd)(?![\p{L}])/iu;

/** A group as subject: what it does is told by the writer, not by the speaker before. */
export const GROEP_ALS_ONDERWERP = /^(?:de|alle|enkele|diverse|meerdere|verschillende|overige|andere) (?:andere |overige )?(?:burgemeesters|wethouders|leden|aanwezigen|gemeenten|partners|fracties|deelnemers|raadsleden|portefeuillehouders)(?![\p{L}])/iu;

export const VRAAG = /\?["'”’)]*$/u;
export const VRAAGFORMULE = /\bvra(?:agt|gen|ag|oeg) (?:\S+ ){0,3}?(?:zich )?(?:\S+ )?af\b|\bde vraag (?:is|of|hoe|wat|wordt|rijst|kan|blijft|werd|die)\b|\b(?:is|blijft|luidt) (?:\S+ ){0,2}de vraag\b|\b(?:is|zijn) benieuwd\b|\bstel(?:t|len|de) (?:\S+ ){0,3}vra(?:ag|gen)\b|^vraag(?: van [^:]{2,60})?(?:\s?:| (?:is|hierbij)\b)|^voor .{2,40} de vraag\b/iu;
export const VRAAGZIN = /^(?:en |of )?(?:is|zijn|deelt|kan|kunnen|bent|heeft|hebben|wil|willen|gaat|hoe|wat|waarom|welke?|wanneer|wie|waar|klopt|in hoeverre|op welke)\b/iu;

export const VERZOEK_LIJDEND = /^verzocht wordt\b|^gevraagd wordt (?:om|aan|de leden)\b|\b(?:wordt|worden) (?:\S+ ){0,8}?(?:gevraagd|verzocht|opgeroepen|uitgenodigd)\b|\bis (?:\S+ ){0,8}?(?:gevraagd|verzocht|opgeroepen)\b|\b(?:aan|van) (?:alle|de) .{2,60}\bgevraagd\b|\bhet verzoek (?:of|om|aan)\b|^(?:het )?verzoek (?:is|aan|om)\b|^oproep\b|^(?:vraag|graag) aan\b|\bgraag (?:uw |jullie )?(?:reactie|aandacht|input|doorgeven|aanleveren|melden)/iu;
/** An idea put to the others, without a verb of proposing. */
export const SUGGESTIE = /^(?:andere )?suggesties?\b|\b(?:misschien|wellicht) (?:is het )?(?:een (?:goed )?idee|handig|goed)(?: is)? om\b|\b(?:een )?goed idee (?:is |zijn )?om\b|^(?:[^:]{2,40}:\s*)?(?:we|wij) (?:kunnen|zouden) (?:bijvoorbeeld|misschien|wellicht|ook)\b/iu;
export const UITNODIGING = /\b(?:kan|kunnen|kunt|mag|mogen) (?:\S+ ){0,12}?(?:kenbaar maken|aanmelden|mailen|doorgeven|indienen|sturen|melden|reageren|nomineren|aandragen|aanleveren)\b|\b(?:kan|kunnen|kunt) (?:\S+ ){0,4}?mail(?:tje)? sturen\b/iu;
export const GEBIEDEND = /^(?:vraag|stuur|mail|meld|maak|zorg|denk|onderzoek|bekijk|regel|laat) (?:\p{L}+ )?(?:of|aan|om|dat|een|het|de|na|\p{Lu}|\p{Ll}+)\b/u;

export const TOEZEGGING = /\bneem(?:t|en)? (?:de suggestie|de opmerking|het punt|het verzoek|dit|dat|deze \S+) (?:\S+ ){0,3}?mee\b(?! in)|^toegezegd (?:wordt|is)\b|\b(?:zegt|zeggen|zegde|zei) (?:\S+ ){0,8}?toe\b|\b(?:biedt|bieden|bood) (?:\S+ ){0,10}?aan\b|\bbelo(?:oft|ven|ofde)\b|\b(?:heeft|wordt|is) (?:\S+ ){0,4}?toegezegd\b|\b(?:komt|komen|kom) (?:\S+ ){0,8}?(?:hier|er|daar)?\s?op terug\b|\b(?:komt|komen|kom) (?:\S+ ){0,8}?terug op\b(?! de agenda)|\b(?:houdt|houden|houd) (?:\S+ ){0,6}?op de hoogte\b/iu;
export const TOEZEGGING_ZAL = /\b(?:zal|zullen|ik ga|ik kan (?:je|jou|jullie|u)) (?:\S+ ){0,25}?(?:opstellen|informeren|onderzoeken|nagaan|uitzoeken|toesturen|toezenden|delen|terugkoppelen|voorleggen|aanbieden|opnemen|bespreken|verzorgen|regelen|beantwoorden|nazenden|sturen|terugkomen|navragen|inrichten|versterken|vergelijken|bekijken|overleggen|aanleveren|vastleggen|uitwerken|organiseren|meenemen|uitvoeren|publiceren|betrekken|rapporteren|contact|zorgen|zorgdragen)\b/iu;
export const LEVERING = /\b(?:wordt|worden|word) (?:\S+ ){0,12}?(?:inzichtelijk gemaakt|toegestuurd|toegezonden|nagezonden|nagestuurd|rondgestuurd|rondgezonden|gedeeld|verstrekt|geïnformeerd|teruggekoppeld|uitgezocht|aangeleverd|verspreid|gemaild|verzonden|uitgewerkt)\b/iu;
/** What all those present hand in before a day. */
export const GROEP_LEVERT = /^(?:(?:alle|de) (?:gemeenten|leden|partners|deelnemers|burgemeesters|aanwezigen)|(?:elke|iedere|ieder) (?:gemeente|lid|partner|team)) (?:leveren?|melden|stuurt|sturen|geven|mailen|controleren|vullen|levert|meldt) .{0,80}(?<!\p{L})(?:v[oó][oó]r|uiterlijk|binnen) (?:\S+ ){0,3}?(?:\d|maand|week|weken|maanden|zomer)/iu;
/** In a letter: what the sender is going to do. */
export const BRIEF_TOEZEGGING = /(?<![\p{L}])(?:het college|de burgemeester|wij|we|ik) (?:gaat|gaan|ga|zal|zullen|zal|informeert|informeren|bespreekt|bespreken|komt|komen)(?![\p{L}])|(?<![\p{L}])(?:bespreken|zullen|gaan|informeren) (?:wij|we)(?![\p{L}])|\bverwacht(?:en)? (?:\S+ ){0,14}?(?:te informeren|te kunnen informeren|af te (?:kunnen )?doen|te kunnen|kunnen informeren)\b/iu;
/** Passive future: somebody will do it, the sentence does not say who. */
export const ZAL_WORDEN = /\b(?:zal|zullen) (?:\S+ ){0,14}?(?:(?:ge|be|ver|her|ont|voor|aan|op|uit|door|rond|na)\p{Ll}+(?:d|t|en) worden|worden (?:ge|be|ver|her|ont|voor|aan|op|uit|door|rond|na)\p{Ll}+(?:d|t|en))(?![\p{L}])/iu;
export const ONTVANGT = /\bontvang(?:t|en) (?:u|(?:de|uw) (?:raad|kamer|commissie|staten)|de leden)\b|\b(?:u|(?:de|uw) (?:raad|kamer|commissie|staten)) (?:wordt|ontvangt) (?:\S+ ){0,12}?(?:geïnformeerd|bericht|\d{4}|voor|in|bij)\b/iu;

export const ACTIE = /^[(<[*>=→\s-]*\s*(?:actie|actiepunt|acties|to ?do)\b\s*[^.:>]{0,40}[:>]|[<(]\s*actie(?:punt)?\b[^)>]*[)>]|^actie(?:punt)?\s/iu;
export const AFSPRAAK = /\b(?:komt|komen|terugkomt|staat) (?:\S+ ){0,8}?(?:op|terug op) de agenda\b|\bwordt (?:\S+ ){0,12}?(?:genoteerd|geagendeerd)\b|\bafgesproken\b|^(?:de |het |een |dit |deze )?\p{L}+ (?:komt|komen) (?:\S+ ){0,6}?terug (?:in|bij|tijdens) (?:de|het|dit|deze|een)\b|\bwordt (?:\S+ ){0,4}?aangewezen als\b|\bspreken (?:\S+ ){0,3}af\b|\baandachtspunten?\b.{0,40}\b(?:vervolg|is|zijn)\b|\bde afspraak is\b|^afspraken?\s*:|\b(?:wordt|worden) (?:\S+ ){0,14}?(?:geëvalueerd|(?:opnieuw|nader|verder|weer) (?:besproken|bekeken|behandeld|geagendeerd))\b|^(?:(?:over|in|na|voor|tijdens|op) |(?:de |het )?volgende? ).{0,60}\b(?:wordt|worden|komt|komen) (?:\S+ ){0,12}?(?:besproken|behandeld|bekeken|terug)\b|\b(?:wordt|worden) (?:\S+ ){0,6}?(?:in|voor|tijdens|op) (?:\S+ ){1,6}?(?:besproken|behandeld)\b|^(?:de |het )?(?:volgende|eerstvolgende|volgend) (?:vergadering|overleg|bijeenkomst|sessie)\b|\bwe (?:zullen|gaan) (?:\S+ ){0,12}?(?:bespreken|agenderen|plannen|inplannen)\b/iu;
export const NIEUWE_DATUM = /^(?:(?:de |het )?volgende? |datum )/iu;

export const OORDEEL = w([
  // found good
  'blij|tevreden|trots|verheugd|enthousiast|positief|positieve|fijn|mooie?|goede?|prima|uitstekend|geslaagd|succesvol|constructief|constructieve|veelbelovend|indrukwekkend',
  'belangrijke?|van (?:groot )?belang|wenselijk|gewenst|verstandig|verstandiger|noodzakelijk|essentieel|essentiële|nuttig|handig|handiger|waardevol|waarde|meerwaarde',
  'waardering|gesteund|steun|draagvlak|vertrouwen|aanbeveling|voordeel|voordelen|kans|kansen|kansrijk|helpt|sympathiek|interessant|effectief|zorgvuldig|handzaam|mogelijkheden|terecht|aantrekkelijk',
  // found wanting
  'onwenselijk|ongewenst|zorgelijk|zorgwekkend|zorgen|bezorgd|geschokt|geraakt|bezwaar|bezwaren|verrast|verbaasd|teleurgesteld|teleurstellend|jammer|spijtig|helaas niet|vervelend|lastige?|moeilijk|ingewikkeld',
  'onvoldoende|gebrek aan|problematisch|onacceptabel|onterecht|nadeel|nadelen|moeite met|wantrouwen|onrust|kwetsbaar|risicovol|past niet|niet (?:haalbaar|realistisch|passend|gepast|nodig|wenselijk|goed|verantwoordelijk)',
  'te (?:klein|groot|laat|vroeg|duur|druk|lang|kort|weinig|veel|snel|hoog|laag)',
  // weighing
  'haalbaar|realistisch|liever|het beste|beter|eens met|kritisch|sceptisch|terughoudend|welwillend|voorstander|tegenstander|van mening|van oordeel|vindt(?! plaats)|(?:we|wij|ik|ze|zij) vinden|vinden (?:we|wij)|ik vind|acht (?:het|dit|dat|de|zich|een)|(?:heel|zeer|erg|uiterst|bijzonder) \\p{Ll}+|geen \\S+ maar',
].join('|'));
export const OORDEEL_VOORAAN = /^(?:ook |wel |heel |erg |zeer )?(?:fijn|mooi|goed|jammer|helaas|prima|complimenten|terecht|positief|knap|belangrijk|handig|dank)\b(?! (?:is|dat er geen|te))/iu;
/** How a thing goes is a fact, however good: "het gaat goed". */
export const VERLOOPT_GOED = /\b(?:gaat|gaan|loopt|lopen|verloopt|verlopen|ging|liep|verliep) (?:\S+ ){0,3}?(?:goed|prima|beter|uitstekend)\b|\b(?:goed|prima|beter|uitstekend) (?:gaat|gaan|loopt|lopen|verloopt|ging|liep|verliep|is gegaan|is verlopen|zijn verlopen|verlopen|bezocht)\b/giu;
/** What a group of those present finds or wants. */
export const GROEPSOORDEEL = /\b(?:aanwezigen|meerderheid|iedereen|gebruikers|bewoners|leden|deelnemers|partijen|groep|burgemeesters|wethouders|gemeenten|partners) (?:\S+ ){0,8}?(?:is|zijn|acht|achten|vindt|vinden|wil|willen|staat|staan|spreken|spreekt|onderschrijven|steunen|ondersteunen) (?=.{0,80}(?<!\p{L})(?:mening|eens|akkoord|tevreden|voorstander|tegen|realistisch|noodzakelijk|wenselijk|goed|belangrijk|liefst|graag|open|zorg(?:en)?|steun|waardering|plan(?:nen)?|voorstel(?:len)?|behouden|lijn)(?!\p{L}))|\b(?:leden|aanwezigen|deelnemers|burgemeesters|wethouders|gemeenten|partners|fracties) (?:vinden|achten|onderschrijven|steunen|herkennen|betreuren|waarderen|geven aan (?:\S+ ){0,4}?(?:behoefte|belang|zorgen))\b|\b(?:burgemeesters|wethouders|gemeenten|partners|fracties) (?:(?:gaan|gingen) (?:\S+ ){0,3}?akkoord|(?:stemmen|stemden) (?:\S+ ){0,3}?(?:in|voor|tegen)|(?:sluiten|sloten) zich (?:\S+ ){0,4}?aan)\b|\bdoor (?:een )?(?:gedeelte|aantal|deel|meerderheid) .{0,40}geopperd\b|\b(?:we|wij|ik) (?:hebben|heb) (?:voor|tegen) .{0,120}gestemd\b|\bis wenselijk\b/iu;
/** Somebody finds something of it, and the sentence leaves out who. */
export const ONPERSOONLIJK = /^(?:het|dit|dat) (?:is|lijkt|zou) |^er (?:is|lijkt) (?:\S+ )?(?:steun|draagvlak|vertrouwen|zorg)/iu;
/** An open question that has lost its mark: the verb or the question word stands in front. */
export const VRAAG_ZONDER_TEKEN = /^(?:(?:moeten|kunnen|gaan|zullen|willen|mogen) (?:we|wij)|(?:hoe|waar|wie|wat|wanneer|waarom) (?:zit|zitten|is|zijn|gaat|gaan|komt|komen|moet|moeten|kan|kunnen|wordt|worden|doen|vindt|vinden) )(?!.*\b(?:dat|is) (?:duidelijk|bekend)\b)/iu;
/** News: how far something is, what was or will soon be done. */
export const NIEUWS = /^(?:we|wij) (?:hebben|zijn|willen|verwachten|overwegen)\b|^er volgt\b|^(?:op|per) \d{1,2} \p{L}+\b|\b(?:inmiddels|momenteel|op dit moment|sinds|recent(?:elijk)?|onlangs|binnenkort|(?:vorige|deze|volgende|afgelopen) (?:week|maand|periode)|naar verwachting|de verwachting is)\b|\ber (?:wordt|worden|is|zijn) (?:\S+ ){0,3}?(?:gewerkt|gestart|gekeken|bezig)\b/iu;
/** What will be known or there by then is expected, not wanted. */
export const VERWACHT_TE_ZIJN = /\bzou(?:den)? (?:\S+ ){0,6}?(?:moeten zijn|moeten komen|moeten volgen|voldoende moeten)\b/iu;
/** Somebody else still has to decide: a state of affairs, not a wish. */
export const NOG_TE_BESLUITEN = /\bmoet(?:en)? (?:\S+ ){0,5}?nog (?:\S+ ){0,8}?(?:besluiten|beslissen|instemmen|vaststellen|besloten|vastgesteld)\b/iu;
export const MOET = w('moet|moeten|dient|dienen|zou moeten|zouden moeten|behoort|hoort|zou beter|hoeft niet');

export const TOELICHTING_WOORD = w('toelichting|uitleg|presentatie|demonstratie');
export const PROCEDURE = /\bik (?:open|sluit|schors|heropen) |\bgaan (?:thans |nu )?over tot\b|\bik geef (?:de )?gelegenheid\b|\b(?:opent|sluit) (?:\S+ ){0,3}?(?:de )?(?:\p{L}+ ?-?)?(?:vergadering|bijeenkomst|overleg)\b|\bheet (?:\S+ ){0,3}welkom\b|^(?:hartelijk )?welkom\b|^sluiting\b|\bdient .{0,160}\b(?:motie|amendement)\b.{0,40}\bin\b|\bdienen .{0,160}\b(?:motie|amendement)\b.{0,40}\bin\b|^in stemming\b|\b(?:wordt|worden) (?:\S+ ){0,3}?in stemming gebracht\b|\bspreekrecht\b|\b(?:vergadering|bijeenkomst|overleg) (?:wordt|is) (?:\S+ ){0,6}?(?:geschorst|heropend|gesloten|geopend)\b|^(?:er|van .{2,60}) is bericht van verhindering|^er zijn (?:verder )?geen (?:vragen|opmerkingen|mededelingen)\b|^geen(?: vragen| opmerkingen|$|\.)/iu;

/** A fact told in the perfect tense. */
export const VOLTOOID_FEIT = /(?<![\p{L}])(?:heeft|hebben)(?![\p{L}]) .{0,200}(?<!\ste)\s(?!betreft|gehele)(?:ge|ver|be|ont|her)\p{Ll}+(?:d|t|en)(?![\p{L}])|(?<![\p{L}])(?:heeft|hebben)(?![\p{L}]) .{0,200}\s\p{Ll}+ge\p{Ll}+(?:d|t|en)(?![\p{L}])/u;

/** A sentence that only announces the text after it, or points to a document: no item of its own. */
export const AANKONDIGENDE_ZIN = /\b(?:als volgt|op de volgende (?:manier|wijze))\b[^.:]{0,40}:$|^(?:de|het) (?:motie|amendement|tekst) luidt:?$|^(?:de|het) \p{L}+ (?:heeft|hebben)(?: in de(?:ze)? vergadering| vandaag)?:$|^zie (?:ook |hiervoor |voor .{0,60})?:?$|^(?:voor (?:meer informatie|een overzicht),? )?zie\b[^.]{0,50}:$/iu;
