import {
  eventueelGeheim, eventueleTekst, geheim, GEEN_32_BYTES, getal, is32Bytes, isVeiligAdres, tekst, type Instelling, type WaardenVan,
} from './instelling.js';
import { OIDC_INSTELLINGEN } from './oidc-instellingen.js';

const hosts: Instelling<readonly string[]> = {
  naam: 'BESLUITREGISTER_HOSTS', uitleg: 'Namen waarop de dienst antwoordt, met komma’s; leeg: elke naam', geheim: false, standaard: '',
  lees: (gegeven) => ({ waarde: gegeven.split(',').map((host) => host.trim().toLowerCase()).filter((host) => host !== '') }),
};

const openbaarAdres: Instelling<string> = {
  naam: 'BESLUITREGISTER_OPENBAAR_ADRES', uitleg: 'Adres waarop gebruikers het register vinden', geheim: false, standaard: 'https://example.org',
  lees: (gegeven) => (isOpenbaarAdres(gegeven) ? { waarde: new URL(gegeven).origin } : 'is geen https-adres zonder pad; geef bijvoorbeeld https://register.example.org'),
};

function isOpenbaarAdres(gegeven: string): boolean {
  if (!isVeiligAdres(gegeven)) return false;
  const { pathname, search, hash } = new URL(gegeven);
  return pathname === '/' && search === '' && hash === '';
}

/** Everything the programs read from the environment. What is not in it is refused, so that no spelling error passes. */
export const INSTELLINGEN = {
  adres: tekst('BESLUITREGISTER_ADRES', 'Netwerkadres om op te luisteren; 0.0.0.0 is elk', '127.0.0.1'),
  poort: getal('BESLUITREGISTER_POORT', 'Poort om op te luisteren', [0, 65_535], '3080'),
  hosts,
  openbaarAdres,
  leeswachttijd: getal('BESLUITREGISTER_LEESWACHTTIJD_MS', 'Hoe lang een vraag met naPositie hoogstens wacht, in milliseconden', [0, 99_999], '5000'),
  verzoekenPerMinuut: getal('BESLUITREGISTER_VERZOEKEN_PER_MINUUT', 'Hoeveel verzoeken een persoon, of een netwerkadres zonder aanmelding, per minuut mag doen', [1, 1_000_000], '3000'),
  eventstore: geheim('BESLUITREGISTER_EVENTSTORE', 'Opslag van de gebeurtenissen',
    (waarde) => /^(esdb|esdb\+discover|sqlite):/.test(waarde), 'begint niet met esdb://, esdb+discover:// of sqlite:'),
  postgres: geheim('BESLUITREGISTER_POSTGRES', 'Database voor leesmodellen, sleutels en documenten',
    (waarde) => /^postgres(ql)?:\/\//.test(waarde), 'begint niet met postgresql://'),
  hoofdsleutel: geheim('BESLUITREGISTER_HOOFDSLEUTEL', 'Sleutel om de sleutels mee te versleutelen: 32 bytes als base64', is32Bytes, GEEN_32_BYTES),
  nieuweHoofdsleutel: eventueelGeheim('BESLUITREGISTER_HOOFDSLEUTEL_NIEUW', 'De volgende, voor: besluitregister beheer sleutels wissel', is32Bytes, GEEN_32_BYTES),
  controle: tekst('BESLUITREGISTER_CONTROLE', 'Map met de ondertekensleutel en het controlelog (projector)', 'controle'),
  oorsprong: tekst('BESLUITREGISTER_OORSPRONG', 'Naam van een nieuw register in zijn controlelog; leeg: besluitregister.local/<kenmerk>/1', ''),
  dataverwerkingen: {
    ...eventueleTekst('BESLUITREGISTER_DATAVERWERKINGEN', 'Logboek Dataverwerkingen: een bestand, of het adres van een dienst die OTLP/HTTP spreekt (…/v1/traces); leeg: uit'),
    lees: (waarde) => (!waarde.includes('://') || isVeiligAdres(waarde) ? { waarde: waarde || null } : 'is geen https-adres en geen bestand; geef bijvoorbeeld https://logboek.example.org/v1/traces'),
  },
  verwerkingsactiviteit: {
    ...eventueleTekst('BESLUITREGISTER_VERWERKINGSACTIVITEIT', 'De verwerkingsactiviteit in het register van verwerkingsactiviteiten van uw organisatie: een URI'),
    lees: (waarde) => (waarde === '' || URL.canParse(waarde) ? { waarde: waarde || null } : 'is geen URI; geef het adres van de verwerkingsactiviteit'),
  },
  tsa: eventueleTekst('BESLUITREGISTER_TSA', 'Adres van de tijdstempeldienst (RFC 3161) die de dienst zelf vraagt, en voor: besluitregister audit tijdstempel'),
  tsaUren: getal('BESLUITREGISTER_TSA_UREN', 'Hoogstens eens in zoveel uren een tijdstempel, als er iets is bijgekomen', [1, 8_760], '24'),
  tsaCertificaat: eventueleTekst('BESLUITREGISTER_TSA_CERTIFICAAT', 'Bestand (PEM) met het certificaat van de tijdstempeldienst'),
  ...OIDC_INSTELLINGEN,
} as const satisfies Readonly<Record<string, Instelling>>;

export type Instellingsleutel = keyof typeof INSTELLINGEN;
/** The values of some settings. */
export type Waarden<K extends Instellingsleutel> = Pick<WaardenVan<typeof INSTELLINGEN>, K>;
