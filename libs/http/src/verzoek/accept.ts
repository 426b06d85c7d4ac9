import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { standaardProbleem } from '../probleem/vertaal-fout.js';

export const PRODUCEERT = 'besluitregister:produceert';

/** The media types a route can give, when it is not (only) application/json. */
export function Produceert(...mediatypen: readonly string[]): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(PRODUCEERT, mediatypen), ApiProduces(...mediatypen));
}

/** Throws a 406 Probleem when the client takes none of these media types (RFC 9110 §12.5.1). */
export function eisAccept(accept: string | undefined, mediatypen: readonly string[]): void {
  if (besteMediatype(accept, mediatypen) !== undefined) return;
  throw standaardProbleem(406, { detail: `Dit adres levert ${mediatypen.join(' of ')}, en niets uit de header Accept. Vraag een van die mediatypen.` });
}

/** The media type of these that the client likes best, the first of equals; undefined when it takes none (RFC 9110 §12.5.1). */
export function besteMediatype(accept: string | undefined, mediatypen: readonly string[]): string | undefined {
  if (accept === undefined || accept.trim() === '') return mediatypen[0];
  const bereiken = accept.split(',').map(leesBereik);
  const gewichten = mediatypen.map((mediatype) => gewicht(mediatype, bereiken));
  const meeste = Math.max(...gewichten);
  return meeste > 0 ? mediatypen[gewichten.indexOf(meeste)] : undefined;
}

interface Bereik {
  readonly naam: string;
  readonly q: number;
}

function leesBereik(tekst: string): Bereik {
  const [naam = '', ...parameters] = tekst.split(';').map((deel) => deel.trim().toLowerCase());
  const q = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1');
  return { naam, q: Number.isNaN(q) ? 0 : q };
}

/** The weight of the most specific range that holds this media type; 0 when there is none. */
function gewicht(mediatype: string, bereiken: readonly Bereik[]): number {
  const [hoofdtype = ''] = mediatype.split('/');
  for (const naam of [mediatype, `${hoofdtype}/*`, '*/*']) {
    const bereik = bereiken.find((kandidaat) => kandidaat.naam === naam);
    if (bereik !== undefined) return bereik.q;
  }
  return 0;
}
