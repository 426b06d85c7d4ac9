/** One setting of the services: an environment variable, or for a secret also a file that another one names. */
export interface Instelling<T = unknown> {
  readonly naam: string;
  /** What it is, in a few Dutch words. */
  readonly uitleg: string;
  /** Never shown, and readable from the file that `<naam>_BESTAND` names. */
  readonly geheim: boolean;
  /** What holds when it is not set; null: it must be set. */
  readonly standaard: string | null;
  /** The value, or a Dutch half-sentence that says what is wrong with the text and what to give. */
  readonly lees: (tekst: string) => { readonly waarde: T } | string;
}

function tekst(naam: string, uitleg: string, standaard: string | null = null): Instelling<string> {
  return { naam, uitleg, geheim: false, standaard, lees: (waarde) => ({ waarde }) };
}

function geheim(naam: string, uitleg: string, eis: (waarde: string) => boolean, zin: string): Instelling<string> {
  return { naam, uitleg, geheim: true, standaard: null, lees: (waarde) => (eis(waarde) ? { waarde } : zin) };
}

const poort: Instelling<number> = {
  naam: 'BESLUITREGISTER_POORT', uitleg: 'Poort om op te luisteren', geheim: false, standaard: '3080',
  lees: (gegeven) => (/^\d{1,5}$/.test(gegeven) && Number(gegeven) <= 65_535 ? { waarde: Number(gegeven) } : 'is geen getal van 0 tot en met 65535'),
};

const hosts: Instelling<readonly string[]> = {
  naam: 'BESLUITREGISTER_HOSTS', uitleg: 'Namen waarop de dienst antwoordt, met komma’s; leeg: elke naam', geheim: false, standaard: '',
  lees: (gegeven) => ({ waarde: gegeven.split(',').map((host) => host.trim().toLowerCase()).filter((host) => host !== '') }),
};

const openbaarAdres: Instelling<string> = {
  naam: 'BESLUITREGISTER_OPENBAAR_ADRES', uitleg: 'Adres waarop gebruikers het register vinden', geheim: false, standaard: 'https://example.org',
  lees: (gegeven) => (isOpenbaarAdres(gegeven) ? { waarde: new URL(gegeven).origin } : 'is geen https-adres zonder pad; geef bijvoorbeeld https://register.example.org'),
};

function isOpenbaarAdres(gegeven: string): boolean {
  if (!URL.canParse(gegeven)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(gegeven);
  const veilig = protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
  return veilig && pathname === '/' && search === '' && hash === '';
}

const leeswachttijd: Instelling<number> = {
  naam: 'BESLUITREGISTER_LEESWACHTTIJD_MS', uitleg: 'Hoe lang een vraag met naPositie hoogstens wacht, in milliseconden', geheim: false, standaard: '5000',
  lees: (gegeven) => (/^\d{1,5}$/.test(gegeven) ? { waarde: Number(gegeven) } : 'is geen getal van 0 tot en met 99999'),
};

/** Everything the three services read from the environment, besides `BESLUITREGISTER_OIDC_…`. */
export const INSTELLINGEN = {
  adres: tekst('BESLUITREGISTER_ADRES', 'Netwerkadres om op te luisteren; 0.0.0.0 is elk', '127.0.0.1'),
  poort,
  hosts,
  openbaarAdres,
  leeswachttijd,
  eventstore: geheim('BESLUITREGISTER_EVENTSTORE', 'Opslag van de gebeurtenissen',
    (waarde) => /^(esdb|esdb\+discover|sqlite):/.test(waarde), 'begint niet met esdb://, esdb+discover:// of sqlite:'),
  postgres: geheim('BESLUITREGISTER_POSTGRES', 'Database voor leesmodellen, sleutels en documenten',
    (waarde) => /^postgres(ql)?:\/\//.test(waarde), 'begint niet met postgresql://'),
  hoofdsleutel: geheim('BESLUITREGISTER_HOOFDSLEUTEL', 'Sleutel om de sleutels mee te versleutelen: 32 bytes als base64',
    (waarde) => /^[A-Za-z0-9+/]{43}=$/.test(waarde), 'is geen 32 bytes als base64 (44 tekens); maak er een met: openssl rand -base64 32'),
  controle: tekst('BESLUITREGISTER_CONTROLE', 'Map met de ondertekensleutel en het controlelog (projector)', 'controle'),
  oorsprong: tekst('BESLUITREGISTER_OORSPRONG', 'Naam van een nieuw register in zijn controlelog; leeg: besluitregister.local/<kenmerk>/1', ''),
} as const satisfies Readonly<Record<string, Instelling>>;

export type Instellingsleutel = keyof typeof INSTELLINGEN;
type WaardeVan<I> = I extends Instelling<infer T> ? T : never;
/** The values of some settings. */
export type Waarden<K extends Instellingsleutel> = { readonly [S in K]: WaardeVan<(typeof INSTELLINGEN)[S]> };
