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
  { woord: 'manager', rol: 'manager' },
  { woord: 'projectleider', rol: 'projectleider' },
  { woord: 'programmamanager', rol: 'programmamanager' },
  { woord: 'minister', rol: 'minister' },
  { woord: 'staatssecretaris', rol: 'staatssecretaris' },
  { woord: 'dijkgraaf', rol: 'dijkgraaf' },
  { woord: 'heemraad', rol: 'heemraad' },
  { woord: 'lid', rol: 'lid' },
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
  'managementteam', 'college van gedeputeerde staten', 'districtscollege', 'bo', 'mt', 'gs', 'ps',
];

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
  { woord: 'riec', naam: 'RIEC' },
  { woord: 'belastingdienst', naam: 'Belastingdienst' },
  { woord: 'waterschap', naam: 'waterschap' },
];
