import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import {
  decodeUtf8, ensureFolder, FileTileStore, makeTimestampRequest, openCheckpoint, openNote, parseCheckpoint, parseNote, parseVkey, readPemCertificates, tileHashReader, treeRoot,
  verifyTimestamp, writeFileDurably, type Checkpoint,
} from '@besluitregister/audit-log';
import type { Geweigerd, LegAnkerVast } from '@besluitregister/domain';
import type { Klok, Uitgevoerd } from '@besluitregister/registration';
import { Afbouw } from '../afbouw.js';
import { openGegevensmap } from '../gegevensmap.js';
import { openOpslag } from '../schrijfkant.js';
import type { Controlemap } from './controlemap.js';
import { leesVerzegeld, type Verzegeld } from './ondertekensleutel.js';
import { openControle } from './open-controle.js';
import { voerRegisteropdrachtUit, type Registerschrijver } from './registeropdracht.js';

/** Longest wait for a time stamping service, and the most bytes it may answer. */
const GEDULD_MS = 20_000;
const GROOTST = 65_536;

/** Proof by someone else that a checkpoint existed, kept beside the log and recorded in it. */
export interface Anker {
  readonly soort: LegAnkerVast['soort'];
  readonly dienst: string;
  readonly omvang: bigint;
  /** ISO 8601, UTC. */
  readonly gegevenOp: string;
  /** Where the proof is kept. */
  readonly bestand: string;
}

/** An anchor that could not be had or does not hold; `message` is a Dutch sentence. */
export class AnkerFout extends Error {
  constructor(readonly code: 'tijdstempeldienst-onbereikbaar' | 'anker-past-niet', bericht: string, options?: ErrorOptions) {
    super(bericht, options);
  }
}

/**
 * Seals the log and has its newest checkpoint stamped by a time stamping service (RFC 3161).
 *
 * @param tsa address of the service; @param ankers PEM with the certificate of the service or of who stands above it
 * @throws AnkerFout, FormatError and VerificationError `timestamp-…`, and the errors of opening a register
 */
export async function stempelControlepunt(gegevens: string, klok: Klok, tsa: string, ankers: string): Promise<Anker | Geweigerd> {
  const anchors = readPemCertificates(ankers);
  const { map, controlepunt } = await verzegel(gegevens, klok);
  return legVast(gegevens, klok, await stempel(map, controlepunt, { tsa, anchors }));
}

/** Whom to ask for a time stamp, and the certificates it is trusted by. */
export interface Stempelvraag {
  readonly tsa: string;
  readonly anchors: readonly X509Certificate[];
  readonly signal?: AbortSignal;
}

/**
 * Has a checkpoint stamped and keeps the stamp beside the log; it is not recorded yet.
 * @throws AnkerFout, FormatError and VerificationError `timestamp-…`
 */
export async function stempel(map: Controlemap, controlepunt: string, { tsa, anchors, signal }: Stempelvraag): Promise<Bewezen> {
  const message = Buffer.from(controlepunt);
  const nonce = BigInt(`0x${randomBytes(8).toString('hex')}`);
  const response = await vraagTijdstempel(tsa, makeTimestampRequest(message, nonce), signal);
  const { genTime, service } = verifyTimestamp({ response, message, anchors, nonce });
  const checkpoint = parseCheckpoint(parseNote(controlepunt).text);
  await bewaar(map, `${checkpoint.size}.checkpoint`, message);
  const bestand = await bewaar(map, `${checkpoint.size}.tsr`, response);
  return { soort: 'tijdstempel', dienst: service, checkpoint, bewijs: response, gegevenOp: genTime, bestand };
}

/**
 * Records a checkpoint of this log that a witness cosigned (C2SP tlog-cosignature).
 *
 * @param getuige verifier key of the witness
 * @throws AnkerFout `anker-past-niet` when it is of another history, FormatError and VerificationError when it does not hold
 */
export async function legMedeondertekeningVast(gegevens: string, klok: Klok, medeondertekend: Uint8Array, getuige: string): Promise<Anker | Geweigerd> {
  const witness = parseVkey(getuige);
  const verzegeld = await verzegel(gegevens, klok);
  const note = decodeUtf8(medeondertekend);
  const { checkpoint } = openCheckpoint(note, verzegeld.vkey);
  const tijdstip = openNote(note, [witness]).verified[0]?.timestamp ?? null;
  const { size } = openCheckpoint(verzegeld.controlepunt, verzegeld.vkey).checkpoint;
  if (tijdstip === null || checkpoint.size > size || !await isVanDitLog(verzegeld, checkpoint, size)) {
    throw new AnkerFout('anker-past-niet', 'Het medeondertekende controlepunt is niet van dit register, of niet door deze getuige ondertekend.');
  }
  const bestand = await bewaar(verzegeld.map, `${checkpoint.size}.${witness.keyId}.cosigned`, medeondertekend);
  const gegevenOp = new Date(Number(tijdstip) * 1000).toISOString();
  return legVast(gegevens, klok, { soort: 'medeondertekening', dienst: witness.name, checkpoint, bewijs: medeondertekend, gegevenOp, bestand });
}

async function isVanDitLog({ map }: Verzegeld, { size, root }: Checkpoint, omvang: bigint): Promise<boolean> {
  return Buffer.from(await treeRoot(size, tileHashReader(new FileTileStore(map.logboek), omvang))).equals(root);
}

async function verzegel(gegevens: string, klok: Klok): Promise<Verzegeld> {
  const controle = await openControle(gegevens, klok);
  await controle.log.bij().finally(() => controle.sluit());
  const verzegeld = await leesVerzegeld(gegevens);
  if (verzegeld === undefined) throw new Error('a sealed log has no checkpoint');
  return verzegeld;
}

async function vraagTijdstempel(tsa: string, vraag: Uint8Array, stop?: AbortSignal): Promise<Uint8Array> {
  const signal = AbortSignal.any([AbortSignal.timeout(GEDULD_MS), ...(stop === undefined ? [] : [stop])]);
  try {
    const antwoord = await fetch(tsa, {
      method: 'POST', body: Buffer.from(vraag), headers: { 'Content-Type': 'application/timestamp-query' }, redirect: 'error', signal,
    });
    const bytes = new Uint8Array(await antwoord.arrayBuffer());
    if (antwoord.ok && bytes.length <= GROOTST) return bytes;
  } catch (cause) {
    throw onbereikbaar(tsa, cause);
  }
  throw onbereikbaar(tsa);
}

function onbereikbaar(tsa: string, cause?: unknown): AnkerFout {
  return new AnkerFout('tijdstempeldienst-onbereikbaar', `De tijdstempeldienst ${tsa} gaf geen bruikbaar antwoord; controleer het adres en probeer het opnieuw.`, { cause });
}

async function bewaar(map: Controlemap, naam: string, bytes: Uint8Array): Promise<string> {
  await ensureFolder(map.ankers);
  const bestand = join(map.ankers, naam);
  await writeFileDurably(bestand, bytes);
  return bestand;
}

/** A proof that is kept, and still to be recorded. */
export interface Bewezen extends Omit<Anker, 'omvang'> {
  readonly checkpoint: Checkpoint;
  readonly bewijs: Uint8Array;
}

/** Where the proofs of a log are kept, and who records them. */
export interface Verankering {
  readonly map: Controlemap;
  readonly schrijver: Registerschrijver;
}

/** Records a proof; the record is sealed with whatever comes next. */
export function legBewijsVast(schrijver: Registerschrijver, { soort, dienst, checkpoint, bewijs, gegevenOp }: Bewezen): Promise<Uitgevoerd | Geweigerd> {
  return voerRegisteropdrachtUit(schrijver, {
    type: 'LegAnkerVast', registerId: schrijver.registerId, soort, dienst, omvang: Number(checkpoint.size), gegevenOp,
    wortel: Buffer.from(checkpoint.root).toString('hex'), bewijs: createHash('sha256').update(bewijs).digest('hex'),
  });
}

/** Records the anchor, and seals the record of it. */
async function legVast(gegevens: string, klok: Klok, bewezen: Bewezen): Promise<Anker | Geweigerd> {
  const afbouw = new Afbouw();
  try {
    const map = openGegevensmap(gegevens);
    afbouw.bij(() => { map.geefVrij(); });
    const uitslag = await legBewijsVast(await openOpslag(map, klok, afbouw), bewezen);
    if ('geweigerd' in uitslag) return uitslag;
  } finally {
    await afbouw.sluit();
  }
  await verzegel(gegevens, klok);
  const { soort, dienst, checkpoint, gegevenOp, bestand } = bewezen;
  return { soort, dienst, omvang: checkpoint.size, gegevenOp, bestand };
}
