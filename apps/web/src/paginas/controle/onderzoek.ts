import type { Probleem } from '../../api/probleem.js';
import { ONBEREIKBAAR, probleemUit } from '../../api/probleem.js';
import { bladhash, bladUit, bundelpad, hex, isOndertekend, leesBewijs, staatErin, type Bewijs, type Bytes, type Handtekeningoordeel } from './bewijs.js';

/** What the browser found out about one event. */
export interface Onderzoek {
  readonly bewijs: Bewijs;
  /** The event as the log holds it, protected text encrypted; null when this reader may not have it. */
  readonly blad: string | null;
  /** Of that leaf, hexadecimal. */
  readonly bladhash: string | null;
  /** Null when there is no leaf to follow. */
  readonly staatErin: boolean | null;
  readonly sleutel: string | null;
  readonly handtekening: Handtekeningoordeel | null;
}

/**
 * Fetches the proof of an event and the bytes of the event, and checks the one against the other.
 * @param eigenSleutel the verifier key the reader has from elsewhere; null: the one that event 1 names
 */
export async function onderzoek(nummer: number, eigenSleutel: string | null): Promise<Onderzoek | Probleem> {
  const bestand = await haal(`/v1/gebeurtenissen/${nummer}/bewijs`);
  if ('status' in bestand) return bestand;
  const bewijs = leesBewijs(new TextDecoder().decode(bestand));
  const { omvang } = bewijs.controlepunt;
  const blad = await bladVan(bewijs.index, omvang);
  const eerste = eigenSleutel === null ? await bladVan(0, omvang) : null;
  const sleutel = eigenSleutel ?? (eerste && sleutelIn(new TextDecoder().decode(eerste)));
  return {
    bewijs,
    blad: blad && new TextDecoder().decode(blad),
    bladhash: blad && hex(await bladhash(blad)),
    staatErin: blad && (bewijs.index === nummer - 1) && await staatErin(bewijs, blad),
    sleutel,
    handtekening: sleutel === null ? null : await isOndertekend(bewijs.controlepunt, sleutel),
  };
}

async function bladVan(index: number, omvang: number): Promise<Bytes | null> {
  const bundel = await haal(`/v1/controlelog/tile/entries/${bundelpad(index, omvang)}`);
  return 'status' in bundel ? null : bladUit(bundel, index % 256);
}

/** The bytes at an address, or what went wrong. */
async function haal(adres: string): Promise<Bytes | Probleem> {
  try {
    const antwoord = await fetch(adres);
    if (antwoord.ok) return new Uint8Array(await antwoord.arrayBuffer());
    const inhoud: unknown = await antwoord.json();
    return probleemUit(antwoord.status, inhoud);
  } catch {
    return ONBEREIKBAAR;
  }
}

/** The verifier key with which the register was set up (RegisterIngericht, always event 1). */
function sleutelIn(blad: string): string | null {
  const gebeurtenis: unknown = JSON.parse(blad);
  const data: unknown = typeof gebeurtenis === 'object' && gebeurtenis !== null ? Reflect.get(gebeurtenis, 'data') : null;
  const sleutel: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'publiekeSleutel') : null;
  return typeof sleutel === 'string' ? sleutel : null;
}
