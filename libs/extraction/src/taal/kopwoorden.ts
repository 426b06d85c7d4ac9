/**
 * Words by which the frame of a report is recognised: headings every meeting has, labels of a letterhead,
 * headings of a list of people, and what stands on every page. A secretary can add a word here without
 * knowing the rest.
 */

/** Headings that name a part of the meeting and not a subject. Compared in lower case, without number. */
export const ALGEMENE_KOPPEN: readonly string[] = [
  'opening', 'opening en welkom', 'welkom', 'welkom en opening', 'opening en mededelingen', 'opening & mededelingen',
  'opening en vaststelling agenda', 'opening en vaststellen agenda', 'mededelingen', 'mededelingen en ingekomen stukken',
  'ingekomen', 'ingekomen stukken', 'ingekomen post', 'lijst ingekomen stukken', 'vaststelling agenda', 'vaststellen agenda',
  'vaststelling van de agenda', 'vaststellen van de agenda', 'agenda', 'verslag', 'notulen', 'verslag vorige keer',
  'verslag vorige vergadering', 'verslag vorig overleg', 'notulen vorige vergadering', 'vaststelling verslag',
  'vaststellen verslag', 'vaststelling notulen', 'verslag en actielijst', 'verslag en actiepunten',
  'vaststelling van de besluitenlijst', 'vaststelling besluitenlijst', 'actiepunten', 'actielijst', 'actie- en besluitenlijst',
  'toezeggingen', 'toezeggingenlijst', 'lijst van toezeggingen', 'besluitenlijst', 'besluiten', 'acties', 'vervolgacties', 'afspraken', 'gemaakte afspraken', 'genomen besluiten', 'rondvraag', 'rondvraag en sluiting',
  'rondvraag en afsluiting', 'w.v.t.t.k', 'wvttk', 'wat verder ter tafel komt', 'wat verder ter tafel kwam', 'sluiting',
  'afsluiting', 'spreekrecht', 'spreekrecht burgers', 'vragenkwartier', 'vragenuur', 'vragenhalfuur', 'inleiding',
  'bepalen stemvolgorde', 'stemvolgorde', 'loting stemvolgorde', 'volgende vergadering', 'volgend overleg', 'pauze', 'stemmingen',
  'stemverklaringen', 'vervolgpunten en actiepunten', 'overige punten', 'overige', 'samenvatting', 'essentie', 'essentie / samenvatting', 'essentie/samenvatting', 'beslispunten', 'beslispunt', 'voorstel', 'gevraagd besluit', 'gevraagde besluiten', 'gevraagde beslissing', 'voorgesteld besluit', 'terugblik', 'vooruitblik', 'terugkoppeling', 'datum volgende vergadering',
];

/** A heading that begins so is general too, whatever follows ("Mededelingen vanuit politie"). */
export const ALGEMENE_KOPBEGINNEN: readonly string[] = [
  'mededeling', 'opening', 'rondvraag', 'sluiting', 'afsluiting', 'vaststelling agenda', 'vaststelling van de agenda',
  'vaststellen agenda', 'verslag vorig', 'verslag van ', 'verslag en ', 'notulen ', 'ingekomen stukken', 'actiepunten', 'actielijst',
  'vaststelling verslag', 'vaststelling van het verslag', 'vaststelling van de notulen', 'vaststelling notulen',
  'vaststelling van de besluitenlijst', 'vaststelling van de wijze van afdoening', 'welkom',
];

/** Parts of a meeting in which an unmarked sentence is an announcement and not an explanation of an item. */
export const MEDEDELENDE_KOPBEGINNEN: readonly string[] = [
  'mededeling', 'opening', 'rondvraag', 'sluiting', 'afsluiting', 'welkom', 'vaststelling agenda', 'vaststelling van de agenda', 'vaststellen agenda',
  'vaststellen van de agenda', 'vaststelling verslag', 'vaststelling van het verslag', 'vaststelling notulen', 'verslag', 'notulen', 'ingekomen',
  'spreekrecht', 'bepalen', 'stemvolgorde', 'agenda', 'volgende vergadering', 'volgend overleg', 'datum volgend', 'wat verder', 'wvttk', 'w.v.t.t.k',
];

/** Parts that hold a list of actions. */
export const ACTIE_KOPPEN: readonly string[] = [
  'actiepunten', 'actielijst', 'acties', 'actie- en besluitenlijst', 'vervolgacties', 'vervolgpunten en actiepunten', 'actiepuntenlijst',
];

/** Parts that hold a list of promises. */
export const TOEZEGGING_KOPPEN: readonly string[] = ['toezeggingen', 'toezeggingenlijst', 'lijst van toezeggingen', 'lijst toezeggingen', 'gedane toezeggingen'];

/** Parts that hold a list of people. */
export const AANWEZIGHEID_KOPPEN: readonly string[] = [
  'aanwezig', 'aanwezig waren', 'aanwezigen', 'afwezig', 'afwezig waren', 'aanwezig zijn', 'afwezigen', 'deelnemers', 'deelnemers vergadering', 'presentie', 'presentielijst',
  'tevens aanwezig', 'ook aanwezig', 'genodigden', 'verhinderd', 'afgemeld', 'afmeldingen', 'bericht van verhindering', 'webex', 'online',
  'afwezig met kennisgeving', 'afwezig met berichtgeving', 'afwezig (met berichtgeving)', 'afwezig (m.k.)', 'afwezig m.k.', 'afwezig mk', 'namens het college', 'namens de fracties', 'aanwezig namens de fracties', 'aanwezig namens het college', 'van de zijde van het college', 'ambtelijk aanwezig', 'verder aanwezig', 'm.k. afwezig', 'met kennisgeving afwezig', 'verhinderd m.k.', 'aanw.', 'afw.', 'gast', 'college', 'toehoorders', 'gasten', 'leden',
  'm.k.a.', 'm.k.a', 'mka', 'm.b.a.', 'afwezig m.b.', 'afwezig z.b.', 'afwezig m.k.a.', 'afwezig met bericht', 'afwezig zonder bericht', 'afwezig zonder kennisgeving', 'met bericht afwezig', 'met bericht van verhindering', 'zonder kennisgeving afwezig',
  'deelnemer', 'genodigde', 'toehoorder', 'agendalid', 'agendaleden', 'namens de gemeenten', 'namens de politie', 'namens het om', 'namens het bevoegd gezag', 'namens het bestuur', 'namens de directie', 'de leden', 'wethouders', 'de wethouders', 'raadsleden', 'de raadsleden',
];

/** Of these the absent. */
export const AFWEZIG_WOORDEN: readonly string[] = ['afwezig', 'niet aanwezig', 'verhinderd', 'afgemeld', 'afmeldingen', 'bericht van verhindering', 'afw.', 'm.k. afwezig', 'met kennisgeving afwezig', 'm.k.a', 'mka', 'm.b.a.', 'met bericht', 'zonder kennisgeving', 'agendalid', 'agendaleden'];

/** Words above the columns of a table of people; one of them is "naam". */
export const NAMENKOLOMMEN: readonly string[] = ['naam', 'namen', 'organisatie', 'functie', 'rol', 'gemeente', 'namens', 'aanwezig', 'aanwezig?', 'aanwezigheid', 'afwezig', 'paraaf', 'partij'];

/** What such a table says of who was not there. */
export const NIET_GEKOMEN: readonly string[] = ['nee', 'n', '-', '☐', '✗', 'afwezig', 'afgemeld', 'verhinderd', 'm.k.', 'm.b.', 'mk'];

/** Labels of a letterhead or title block, alone on a line or followed by their value. */
export const KOPGEGEVENS: readonly string[] = [
  'datum', 'datum en tijd', 'datum/nr', 'vergaderdatum', 'vergaderdatum en tijd', 'vergaderplaats', 'vergadering', 'vergadering terugkijken',
  'tijd', 'tijdstip', 'locatie', 'lokatie', 'plaats', 'onderwerp', 'betreft', 'kenmerk', 'ons kenmerk', 'uw kenmerk', 'contactpersoon',
  'inlichtingen bij', 'dienst', 'afdeling', 'telefoonnummer', 'telefoon', 'e-mailadres', 'e-mail', 'retouradres', 'bezoekadres', 'postadres',
  'postbus', 'aan', 'van', 'cc', 'nummer', 'bijlage', 'bijlagen', 'notulist', 'verslaglegger', 'verslag', 'notulen', 'auteur', 'versie', 'status', 'blad',
  'pagina', 'voorzitter', 'secretaris', 'griffier', 'stuknummer', 'uitslag stemming', 'ris-nummer', 'zaaknummer', 'registratienummer',
  'indiener', 'indieners', 'departement', 'agendanummer', 'portefeuillehouder', 'opsteller', 'behandelaar', 'rubricering', 'classificatie', 'kopie', 'kopie aan', 'afschrift aan',
  'openbaar', 'besluitenlijst', 'agenda', 'title', 'aanvang', 'einde', 'sluiting vergadering',
  'zaaknr', 'steller', 'team', 'gehouden op', 'servicecentrum', 'verantwoordelijk', 'doel',
];

/** Fields of a record in a list of decisions that are about the paper itself. */
export const VELDEN: readonly string[] = [
  'nummer', 'nr\\.?', 'zaaknummer', 'zaaknr\\.?', 'registratienummer', 'dossiernummer', 'agendanummer', 'kenmerk', 'datum', 'datum vergadering', 'tijd', 'tijdstip', 'locatie',
  'plaats', 'aanvang', 'portefeuille', 'portefeuillehouders?', 'steller', 'opsteller', 'behandelaar', 'behandelend ambtenaar', 'afdeling', 'team', 'programma', 'contactpersoon', 'status',
  'openbaar', 'openbaarheid', 'bijlagen?', 'voorzitter', 'notulist', 'verslag', 'verslaglegging', 'griffier',
];

/** Words in the title of a document of this kind. */
export const TITELWOORDEN: readonly string[] = [
  'terugkoppeling', 'verslag', 'notulen', 'besluitenlijst', 'raadsvergadering', 'vergadering', 'overleg', 'motie', 'voorstel', 'agenda',
  'afdoening', 'tussenbericht', 'raadsbrief', 'memo',
];

/** Headings inside a motion, after which its considerations follow as a list. */
export const OVERWEGINGSKOPPEN: readonly string[] = [
  'constaterende dat', 'constaterende', 'overwegende dat', 'overwegende', 'van mening dat', 'van mening zijnde dat', 'gehoord de beraadslaging',
  'gehoord hebbende', 'gelezen', 'gezien', 'gelet op', 'in aanmerking nemende dat', 'wetende dat', 'van oordeel dat', 'van oordeel zijnde dat',
];

/** Lines with which a letter or proposal ends; what follows is signature. */
export const SLOTREGELS: readonly string[] = [
  'hoogachtend', 'aldus vastgesteld in de', 'vastgesteld in de openbare vergadering', 'burgemeester en wethouders van', 'met vriendelijke groet', 'met vriendelijke groeten', 'groet', 'groeten', 'mvg', 'hartelijke groet', 'het college van burgemeester en wethouders,', 'burgemeester en wethouders,',
  'de griffier,', 'de secretaris,', 'de voorzitter,', 'namens het college', 'college van burgemeester en wethouders,', 'getekend,', 'w.g.',
  'de minister van', 'de staatssecretaris van', 'de burgemeester van', 'de commissaris van de koning',
];
