/**
 * Roles people have in a meeting, and bodies that act in it. `rol` is how the register calls it.
 */
export const FUNCTIES: readonly { readonly woord: string; readonly rol: string | null; readonly organisatie?: string }[] = [
  { woord: 'loco-burgemeester', rol: 'locoburgemeester' },
  { woord: 'locoburgemeester', rol: 'locoburgemeester' },
  { woord: 'burgemeester', rol: 'burgemeester' },
  { woord: 'wethouder', rol: 'wethouder' },
  { woord: 'portefeuillehouder', rol: 'portefeuillehouder' },
  { woord: 'plaatsvervangend voorzitter', rol: 'voorzitter' },
  { woord: 'vice-voorzitter', rol: 'vicevoorzitter' },
  { woord: 'voorzitter', rol: 'voorzitter' },
  { woord: 'secretaris', rol: 'secretaris' },
  { woord: 'griffier', rol: 'griffier' },
  { woord: 'penningmeester', rol: 'penningmeester' },
  { woord: 'raadslid', rol: 'raadslid' },
  { woord: 'commissielid', rol: 'commissielid' },
  { woord: 'fractievoorzitter', rol: 'fractievoorzitter' },
  { woord: 'gedeputeerde', rol: 'gedeputeerde' },
  { woord: 'commissaris van de koning', rol: 'commissaris van de Koning' },
  { woord: 'hoofdofficier van justitie', rol: 'hoofdofficier van justitie', organisatie: 'OM' },
  { woord: 'hoofdofficier', rol: 'hoofdofficier', organisatie: 'OM' },
  { woord: 'officier van justitie', rol: 'officier van justitie', organisatie: 'OM' },
  { woord: 'gebiedsofficier', rol: 'gebiedsofficier', organisatie: 'OM' },
  { woord: 'districtschef', rol: 'districtschef', organisatie: 'politie' },
  { woord: 'politiechef', rol: 'politiechef', organisatie: 'politie' },
  { woord: 'teamchef', rol: 'teamchef', organisatie: 'politie' },
  { woord: 'korpschef', rol: 'korpschef', organisatie: 'politie' },
  { woord: 'gemeentesecretaris', rol: 'gemeentesecretaris' },
  { woord: 'directeur', rol: 'directeur' },
  { woord: 'bestuurder', rol: 'bestuurder' },
  { woord: 'ambtelijk secretaris', rol: 'ambtelijk secretaris' },
  { woord: 'rector', rol: 'rector' },
  { woord: 'teamleider', rol: 'teamleider' },
  { woord: 'programmaleider', rol: 'programmaleider' },
  { woord: 'coördinator', rol: 'coördinator' },
  { woord: 'wijkagent', rol: 'wijkagent', organisatie: 'politie' },
  { woord: 'beleidsadviseur', rol: 'beleidsadviseur' },
  { woord: 'beleidsmedewerker', rol: 'beleidsmedewerker' },
  { woord: 'manager', rol: 'manager' },
  { woord: 'projectleider', rol: 'projectleider' },
  { woord: 'programmamanager', rol: 'programmamanager' },
  { woord: 'minister', rol: 'minister' },
  { woord: 'staatssecretaris', rol: 'staatssecretaris' },
  { woord: 'dijkgraaf', rol: 'dijkgraaf' },
  { woord: 'heemraad', rol: 'heemraad' },
  { woord: 'lid', rol: 'lid' },
];

/** Short forms of an office, as a writer of telegram style uses them for who speaks. */
export const FUNCTIEAFKORTINGEN: readonly { readonly woord: string; readonly functie: string }[] = [
  { woord: 'BM', functie: 'burgemeester' }, { woord: 'Bgm', functie: 'burgemeester' }, { woord: 'bgm', functie: 'burgemeester' }, { woord: 'Burg', functie: 'burgemeester' },
  { woord: 'WH', functie: 'wethouder' }, { woord: 'OvJ', functie: 'officier van justitie' }, { woord: 'OVJ', functie: 'officier van justitie' }, { woord: 'HOvJ', functie: 'hoofdofficier van justitie' },
  { woord: 'TC', functie: 'teamchef' }, { woord: 'DC', functie: 'districtschef' }, { woord: 'Vz', functie: 'voorzitter' }, { woord: 'VZ', functie: 'voorzitter' },
];

/** Forms of address: they say that a name follows, and no role. */
export const AANSPREEKVORMEN: readonly string[] = [
  'de heer', 'de heren', 'mevrouw', 'de dames', 'mevr.', 'mevr', 'mw.', 'mw', 'dhr.', 'dhr', 'meneer', 'het lid', 'het raadslid', 'collega',
];

/** Academic titles and the like, skipped before a name. */
export const TITULATUUR: readonly string[] = ['drs.', 'ing.', 'mr.', 'dr.', 'ir.', 'prof.', 'mr.drs.', 'bc.'];

/** Particles inside a surname. */
export const TUSSENVOEGSELS: readonly string[] = [
  'van', 'de', 'der', 'den', 'ten', 'ter', 'te', 'vd', 'vder', 'vden', "'t", '’t', 'het', 'op', 'in', 'el', 'al', 'ben', 'la', 'le', 'du', 'von', 'aan', 'bij',
];

/** Bodies that can decide or speak. `kern`: the words without article. */
export const LICHAMEN: readonly string[] = [
  'gemeenteraad', 'raad', 'college van burgemeester en wethouders', 'college van b&w', 'college', 'algemeen bestuur', 'dagelijks bestuur', 'bestuur',
  'stuurgroep', 'werkgroep', 'commissie', 'vergadering', 'technisch overleg', 'veiligheidsoverleg', 'presidium', 'directie', 'driehoek',
  'regiegroep', 'kerngroep', 'projectgroep', 'programmaraad', 'ledenvergadering', 'raadsvergadering', 'bestuursvergadering', 'provinciale staten', 'gedeputeerde staten', 'ab', 'db', 'dvo', 'to',
  'to leden', 'overleg', 'bestuurlijk overleg', 'driehoeksoverleg', 'wijkraad', 'dorpsraad', 'adviesraad', 'cliëntenraad', 'ondernemingsraad',
  'managementteam', 'college van gedeputeerde staten', 'districtscollege', 'medezeggenschapsraad', 'bo', 'mt', 'gs', 'ps', 'or', 'mr', 'gmr',
];

/** Political parties: who speaks for one and names it speaks on. */
export const PARTIJEN: readonly string[] = ['VVD', 'CDA', 'PvdA', 'D66', 'GroenLinks', 'GroenLinks-PvdA', 'SP', 'ChristenUnie', 'SGP', 'PVV', 'DENK', 'Volt', 'BBB', 'PvdD', 'Partij voor de Dieren', '50PLUS', 'JA21', 'FvD'];

/** Organisations that are often the speaker without a person. */
export const ORGANISATIES: readonly { readonly woord: string; readonly naam: string }[] = [
  { woord: 'politie', naam: 'politie' },
  { woord: 'openbaar ministerie', naam: 'OM' },
  { woord: 'om', naam: 'OM' },
  { woord: 'brandweer', naam: 'brandweer' },
  { woord: 'veiligheidsregio', naam: 'veiligheidsregio' },
  { woord: 'ggd', naam: 'GGD' },
  { woord: 'vng', naam: 'VNG' },
  { woord: 'provincie', naam: 'provincie' },
  { woord: 'gemeente', naam: 'gemeente' },
  { woord: 'riec', naam: 'RIEC' },
  { woord: 'veiligheidshuis', naam: 'veiligheidshuis' },
  { woord: 'zorg- en veiligheidshuis', naam: 'Zorg- en Veiligheidshuis' },
  { woord: 'reclassering', naam: 'reclassering' },
  { woord: 'coa', naam: 'COA' },
  { woord: 'kmar', naam: 'KMar' },
  { woord: 'belastingdienst', naam: 'Belastingdienst' },
  { woord: 'waterschap', naam: 'waterschap' },
  ...PARTIJEN.map((partij) => ({ woord: partij.toLowerCase(), naam: partij })),
];
