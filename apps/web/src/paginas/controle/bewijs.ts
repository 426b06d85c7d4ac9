// Checking a record against the signed log, in the browser itself: RFC 6962 §2.1, C2SP tlog-proof, tlog-tiles and signed-note.
// What the server says about itself is not taken for true anywhere here.

export type Bytes = Uint8Array<ArrayBuffer>;

/** A proof file: where the leaf is, its path to the root, and the signed checkpoint. */
export interface Bewijs {
  readonly index: number;
  readonly hashes: readonly Bytes[];
  readonly controlepunt: Controlepunt;
}

/** A checkpoint with who says to have signed it. */
export interface Controlepunt {
  /** The signed text, letter for letter. */
  readonly tekst: string;
  readonly oorsprong: string;
  readonly omvang: number;
  readonly wortel: Bytes;
  readonly handtekeningen: readonly { readonly naam: string; readonly sleutelkenmerk: string; readonly bytes: Bytes }[];
}

/** Reads a proof file (C2SP tlog-proof). @throws Error when it is none */
export function leesBewijs(tekst: string): Bewijs {
  const wit = tekst.indexOf('\n\n');
  const [kop, ...regels] = tekst.slice(0, Math.max(wit, 0)).split('\n');
  if (wit < 0 || kop !== 'c2sp.org/tlog-proof@v1') throw new Error('no proof file');
  const [index = '', ...hashes] = regels.filter((regel) => !regel.startsWith('extra '));
  return { index: getal(index.replace(/^index /, '')), hashes: hashes.map(uitBase64), controlepunt: leesControlepunt(tekst.slice(wit + 2)) };
}

/** Reads a signed checkpoint (C2SP tlog-checkpoint in a signed note). @throws Error when it is none */
export function leesControlepunt(tekst: string): Controlepunt {
  const wit = tekst.indexOf('\n\n');
  const ondertekend = tekst.slice(0, wit + 1);
  const [oorsprong = '', omvang = '', wortel = ''] = ondertekend.split('\n');
  if (wit < 0 || wortel === '') throw new Error('no checkpoint');
  const handtekeningen = tekst.slice(wit + 2).split('\n').filter((regel) => regel.startsWith('— ')).map((regel) => {
    const [naam = '', materiaal = ''] = regel.slice(2).split(' ');
    const bytes = uitBase64(materiaal);
    return { naam, sleutelkenmerk: hex(bytes.subarray(0, 4)), bytes: bytes.slice(4) };
  });
  return { tekst: ondertekend, oorsprong, omvang: getal(omvang), wortel: uitBase64(wortel), handtekeningen };
}

/** The path of the bundle with a leaf, in a log of this many leaves (C2SP tlog-tiles). */
export function bundelpad(index: number, omvang: number): string {
  const bundel = Math.floor(index / 256);
  const breedte = Math.min(256, omvang - bundel * 256);
  const cijfers = String(bundel);
  const groepen = cijfers.padStart(Math.ceil(cijfers.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  const pad = groepen.map((groep, plaats) => (plaats < groepen.length - 1 ? `x${groep}` : groep)).join('/');
  return breedte === 256 ? pad : `${pad}.p/${breedte}`;
}

/** One leaf of a bundle: each has its length before it, in two bytes. @throws Error when the bundle is shorter */
export function bladUit(bundel: Bytes, plaats: number): Bytes {
  const kijk = new DataView(bundel.buffer, bundel.byteOffset, bundel.byteLength);
  let begin = 0;
  for (let blad = 0; begin + 2 <= bundel.length; blad += 1) {
    const lengte = kijk.getUint16(begin);
    if (blad === plaats) return bundel.slice(begin + 2, begin + 2 + lengte);
    begin += 2 + lengte;
  }
  throw new Error('no such leaf in the bundle');
}

async function sha256(...delen: readonly Bytes[]): Promise<Bytes> {
  const alles = new Uint8Array(delen.reduce((som, deel) => som + deel.length, 0));
  let plaats = 0;
  for (const deel of delen) { alles.set(deel, plaats); plaats += deel.length; }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', alles));
}

/** The hash of a leaf (RFC 6962 §2.1). */
export function bladhash(blad: Bytes): Promise<Bytes> {
  return sha256(Uint8Array.of(0), blad);
}

/** Whether a path leads from a leaf to the root of the checkpoint (RFC 9162 §2.1.3.2). */
export async function staatErin({ index, hashes, controlepunt: { omvang, wortel } }: Bewijs, blad: Bytes): Promise<boolean> {
  if (index >= omvang) return false;
  let [plaats, laatste] = [index, omvang - 1];
  let hash = await bladhash(blad);
  for (const buur of hashes) {
    if (laatste === 0) return false;
    if (plaats % 2 === 1 || plaats === laatste) {
      hash = await sha256(Uint8Array.of(1), buur, hash);
      while (plaats % 2 === 0 && plaats !== 0) [plaats, laatste] = [plaats / 2, Math.floor(laatste / 2)];
    } else {
      hash = await sha256(Uint8Array.of(1), hash, buur);
    }
    [plaats, laatste] = [Math.floor(plaats / 2), Math.floor(laatste / 2)];
  }
  return laatste === 0 && hex(hash) === hex(wortel);
}

export type Handtekeningoordeel = 'klopt' | 'klopt-niet' | 'sleutel-ongeldig' | 'niet-te-controleren';

/**
 * Whether the key signed the checkpoint (C2SP signed-note, Ed25519).
 * @param controlesleutel `naam+kenmerk+base64`
 */
export async function isOndertekend(controlepunt: Controlepunt, controlesleutel: string): Promise<Handtekeningoordeel> {
  const gelezen = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(controlesleutel.trim());
  const [, naam = '', kenmerk = '', materiaal = ''] = gelezen ?? [];
  const sleutel = base64OfNiets(materiaal);
  if (!gelezen || sleutel?.length !== 33 || sleutel[0] !== 1) return 'sleutel-ongeldig';
  const berekend = await sha256(new TextEncoder().encode(`${naam}\n`), sleutel);
  if (hex(berekend.subarray(0, 4)) !== kenmerk) return 'sleutel-ongeldig';
  const handtekening = controlepunt.handtekeningen.find((kandidaat) => kandidaat.naam === naam && kandidaat.sleutelkenmerk === kenmerk);
  if (!handtekening) return 'klopt-niet';
  try {
    const publiek = await crypto.subtle.importKey('raw', sleutel.slice(1), { name: 'Ed25519' }, false, ['verify']);
    const klopt = await crypto.subtle.verify({ name: 'Ed25519' }, publiek, handtekening.bytes, new TextEncoder().encode(controlepunt.tekst));
    return klopt ? 'klopt' : 'klopt-niet';
  } catch {
    // This browser has no Ed25519.
    return 'niet-te-controleren';
  }
}

export function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function uitBase64(tekst: string): Bytes {
  return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
}

function base64OfNiets(tekst: string): Bytes | null {
  try {
    return uitBase64(tekst);
  } catch {
    return null;
  }
}

function getal(tekst: string): number {
  if (!/^\d{1,15}$/.test(tekst)) throw new Error(`no number: ${tekst}`);
  return Number(tekst);
}
