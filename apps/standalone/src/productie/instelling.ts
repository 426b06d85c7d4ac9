/** One setting: an environment variable, or for a secret also a file that another one names. */
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

/** The values of a table of settings. */
export type WaardenVan<T> = { readonly [K in keyof T]: T[K] extends Instelling<infer W> ? W : never };

/** Any text. */
export function tekst(naam: string, uitleg: string, standaard: string | null = null): Instelling<string> {
  return { naam, uitleg, geheim: false, standaard, lees: (waarde) => ({ waarde }) };
}

/** A text, or null when it is not set. */
export function eventueleTekst(naam: string, uitleg: string): Instelling<string | null> {
  return { naam, uitleg, geheim: false, standaard: '', lees: (waarde) => ({ waarde: waarde || null }) };
}

/** A secret that there must be. @param eis whether it has the right form, or else `zin` */
export function geheim(naam: string, uitleg: string, eis: (waarde: string) => boolean, zin: string): Instelling<string> {
  return { naam, uitleg, geheim: true, standaard: null, lees: (waarde) => (eis(waarde) ? { waarde } : zin) };
}

/** A secret, or null when it is not set. */
export function eventueelGeheim(naam: string, uitleg: string, eis: (waarde: string) => boolean, zin: string): Instelling<string | null> {
  return { ...geheim(naam, uitleg, eis, zin), standaard: '', lees: (waarde) => (waarde === '' ? { waarde: null } : eis(waarde) ? { waarde } : zin) };
}

/** A whole number, bounds included. */
export function getal(naam: string, uitleg: string, [van, tot]: readonly [number, number], standaard: string): Instelling<number> {
  return {
    naam, uitleg, geheim: false, standaard,
    lees: (gegeven) => (/^\d{1,9}$/.test(gegeven) && Number(gegeven) >= van && Number(gegeven) <= tot ? { waarde: Number(gegeven) } : `is geen getal van ${van} tot en met ${tot}`),
  };
}

/** Words with commas or spaces between them. @param goed whether a word will do, or else `zin` */
export function woorden(naam: string, uitleg: string, standaard: string, goed: (woord: string) => boolean = () => true, zin = ''): Instelling<readonly string[]> {
  return {
    naam, uitleg, geheim: false, standaard,
    lees: (gegeven) => {
      const waarde = gegeven.split(/[\s,]+/).filter((woord) => woord !== '');
      return waarde.every(goed) ? { waarde } : zin;
    },
  };
}

/** What is wrong with a key that is not {@link is32Bytes}. */
export const GEEN_32_BYTES = 'is geen 32 bytes als base64 (44 tekens); maak er een met: openssl rand -base64 32';

/** Base64 of 32 bytes. */
export function is32Bytes(waarde: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(waarde);
}

/** TLS, or this machine itself: anybody on the way could read along or put in something of their own otherwise. */
export function isVeiligAdres(adres: string): boolean {
  if (!URL.canParse(adres)) return false;
  const { protocol, hostname } = new URL(adres);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
