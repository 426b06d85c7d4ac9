import { tileHashReader, treeRoot, type Checkpoint, type TileReader } from '@besluitregister/audit-log';
import { Bevinding, UITGANG } from './bevinding.js';
import { isObject, tekst, type JsonObject } from './blad.js';
import { zin, type Tweetalig } from './taal.js';
import type { Toestand } from './toestand.js';

/** What a record `RegisterHersteld` says of the log before it. */
export interface Herstel {
  readonly nummer: bigint;
  readonly vorig: { readonly oorsprong: string; readonly omvang: bigint; readonly wortel: string };
  /** First and last nummer that went lost; null: none. */
  readonly verloren: { readonly van: bigint; readonly tot: bigint } | null;
}

/**
 * @param oorsprong of the log up to this record
 * @throws Bevinding `herstel-los` when it is not about that log, or does not say what was there
 */
export function leesHerstel(nummer: bigint, { vorig, verloren }: JsonObject, oorsprong: string | null): Herstel {
  const omvang = getal(vorig, 'omvang');
  const wortel = isObject(vorig) ? tekst(vorig, 'wortel') : undefined;
  const [van = 0n, tot = 0n] = [getal(verloren, 'vanNummer'), getal(verloren, 'totNummer')];
  const gezegd = verloren === null || (van > 0n && van <= nummer && van <= tot);
  if (oorsprong === null || !isObject(vorig) || vorig['oorsprong'] !== oorsprong || omvang === undefined || wortel === undefined || !gezegd) {
    throw new Bevinding(UITGANG.vervalst, 'herstel-los', zin(
      `Gebeurtenis ${nummer} begint het logboek opnieuw, en zegt niet wat er onder ${oorsprong ?? '–'} stond.`,
      `Event ${nummer} begins the log again, and does not say what stood under ${oorsprong ?? '–'}.`), { nummer });
  }
  return { nummer, vorig: { oorsprong, omvang, wortel }, verloren: verloren === null ? null : { van, tot } };
}

/**
 * Who begins again says what was lost. When that is nothing, all that was signed before must still be there, unchanged:
 * otherwise anything could be rewritten in the name of a restore.
 *
 * @param size of the tree that is checked
 * @throws Bevinding `herstel-past-niet`
 */
export async function toetsHerstellen(herstellen: readonly Herstel[], tegels: TileReader, size: bigint): Promise<void> {
  for (const { nummer, vorig: { oorsprong, omvang, wortel }, verloren } of herstellen) {
    if (verloren !== null || omvang === 0n) continue;
    if (omvang < nummer && wortel === await wortelVan(tegels, omvang, size)) continue;
    throw new Bevinding(UITGANG.vervalst, 'herstel-past-niet', zin(
      `Gebeurtenis ${nummer} begint het logboek opnieuw en zegt dat er niets verloren ging, maar de ${omvang} gebeurtenissen die onder ${oorsprong} ondertekend waren staan er niet meer zo.`,
      `Event ${nummer} begins the log again and says that nothing was lost, but the ${omvang} events signed under ${oorsprong} are no longer there as they were.`), { nummer });
  }
}

/**
 * Compares a checkpoint that was kept of an origin before with the log that came in its place.
 * @throws Bevinding `andere-oorsprong`, `ingekort` or `afgesplitst`
 */
export async function eisVervolgNaHerstel(herstellen: readonly Herstel[], tegels: TileReader, { note, checkpoint: bewaard }: Toestand, nieuw: Checkpoint, nieuweNote: string): Promise<void> {
  const vanaf = herstellen.findIndex(({ vorig }) => vorig.oorsprong === bewaard.origin);
  const eerste = herstellen[vanaf];
  if (eerste === undefined) throw andereOorsprong(bewaard, nieuw);
  const beide = { bewaard: note, aangeboden: nieuweNote };
  // A copy that was put back may not know what was signed after it was made.
  const verzwegen = bewaard.size > eerste.vorig.omvang;
  const verlies = herstellen.slice(vanaf).find(({ verloren }) => verloren !== null && verloren.van <= bewaard.size);
  if (verzwegen || verlies !== undefined) {
    const { nummer, verloren } = verlies ?? eerste;
    throw new Bevinding(UITGANG.ingekort, 'ingekort', verzwegen
      ? zin(
        `U bewaarde een controlepunt van ${bewaard.size} gebeurtenissen van ${bewaard.origin}; gebeurtenis ${nummer}, waarmee het register opnieuw begon, noemt er als laatste een van ${eerste.vorig.omvang}: wat daarna is ondertekend ging verloren of is verzwegen. Bewaar uw controlepunt, en houd voor de nieuwe oorsprong een eigen bestand bij.`,
        `You kept a checkpoint of ${bewaard.size} events of ${bewaard.origin}; event ${nummer}, with which the register began again, names one of ${eerste.vorig.omvang} as the last: what was signed after it is lost or concealed. Keep your checkpoint, and a file of its own for the new origin.`)
      : zin(
        `Van de ${bewaard.size} gebeurtenissen van uw bewaarde controlepunt gingen volgens gebeurtenis ${nummer} de nummers ${verloren?.van} tot en met ${verloren?.tot} verloren. Houd voor de nieuwe oorsprong een eigen bestand bij.`,
        `Of the ${bewaard.size} events of your kept checkpoint the numbers ${verloren?.van} to ${verloren?.tot} went lost, by event ${nummer}. Keep a file of its own for the new origin.`), beide);
  }
  if (Buffer.from(bewaard.root).toString('hex') === await wortelVan(tegels, bewaard.size, nieuw.size)) return;
  throw new Bevinding(UITGANG.afgesplitst, 'afgesplitst', zin(
    `Het register begon opnieuw als ${nieuw.origin}, met andere gebeurtenissen dan de ${bewaard.size} die onder ${bewaard.origin} ondertekend waren. Bewaar beide controlepunten; samen bewijzen zij dat.`,
    `The register began again as ${nieuw.origin}, with other events than the ${bewaard.size} signed under ${bewaard.origin}. Keep both checkpoints; together they prove it.`), beide);
}

export function andereOorsprong(bewaard: Checkpoint, nieuw: Checkpoint): Bevinding {
  return new Bevinding(UITGANG.nietTeControleren, 'andere-oorsprong', zin(
    `Uw bewaarde controlepunt is van ${bewaard.origin}, dit pakket van ${nieuw.origin}; houd voor elke oorsprong een eigen bestand bij.`,
    `Your kept checkpoint is of ${bewaard.origin}, this pack of ${nieuw.origin}; keep a file for each origin.`));
}

/** What went lost, for the report. */
export function herstelmelding({ nummer, vorig: { oorsprong, omvang, wortel }, verloren }: Herstel): Tweetalig {
  return zin(
    `Gebeurtenis ${nummer} begon het logboek opnieuw na ${oorsprong} (${omvang} gebeurtenissen, wortel ${alsBase64(wortel)}). ${verloren === null ? 'Verloren ging er niets.' : `Verloren gingen de nummers ${verloren.van} tot en met ${verloren.tot}.`} Leg er uw laatste controlepunt van ${oorsprong} naast (--state).`,
    `Event ${nummer} began the log again after ${oorsprong} (${omvang} events, root ${alsBase64(wortel)}). ${verloren === null ? 'Nothing was lost.' : `Lost were the numbers ${verloren.van} to ${verloren.tot}.`} Lay your last checkpoint of ${oorsprong} beside it (--state).`);
}

async function wortelVan(tegels: TileReader, omvang: bigint, size: bigint): Promise<string> {
  return Buffer.from(await treeRoot(omvang, tileHashReader(tegels, size))).toString('hex');
}

function alsBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

function getal(object: JsonObject[string] | undefined, naam: string): bigint | undefined {
  const waarde = isObject(object) ? object[naam] : undefined;
  return typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde >= 0 ? BigInt(waarde) : undefined;
}
