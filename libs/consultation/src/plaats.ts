import { isTijdstip } from '@besluitregister/http';
import type { GezichtspuntVraag } from './gezichtspunt.js';

/** A place on the clock of the register, in words: the nummer of an event (0: before the first), or a moment. Null when it is neither. */
export function leesPlaats(tekst: string): Pick<GezichtspuntVraag, 'totNummer' | 'bekendOp'> | null {
  if (/^(?:0|[1-9]\d{0,17})$/.test(tekst)) return { totNummer: BigInt(tekst) };
  return isTijdstip(tekst) ? { bekendOp: tekst } : null;
}
