import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  AuditLogError, CHECKPOINT_PATH, CompactRange, CorruptStateError, decodeUtf8, EMPTY_ROOT, FileTileStore, formatVkey, leafHash, loadOrCreateSigningKey, openNote, parseCheckpoint,
  parseVkey, prepareFirstStart, readBundle, readSignerState, TILE_WIDTH, TREE_HEAD_PATH, type Checkpoint, type Hash,
} from '@besluitregister/audit-log';
import { leafBytes, opvolgerVan, registerDecider, type Geweigerd, type HerstelRegister, type Reden, type RegisterState } from '@besluitregister/domain';
import { START, type EventStore } from '@besluitregister/event-store';
import { Afbouw } from '../afbouw.js';
import type { Opslag } from '../schrijfkant.js';
import { controlemap, type Controlemap } from './controlemap.js';
import { openOndertekenaar } from './ondertekenaar.js';
import type { Registerbron, Registerplek } from './registerbron.js';
import { voerRegisteropdrachtUit } from './registeropdracht.js';
import { startControlelog } from './start-controlelog.js';

/** The log of a register begun again under a new origin. */
export interface Herstel extends Pick<HerstelRegister, 'oorsprong' | 'publiekeSleutel' | 'vorig' | 'verloren'> {
  /** Number of events that are in the new log. */
  readonly omvang: bigint;
}

/** The log follows the store and its key is there: nothing is to be restored. */
export class NietsTeHerstellen extends Error {
  readonly code = 'niets-te-herstellen';
}

/**
 * Begins the log again under the next origin with a new key, for a register whose events or key were lost: the signer
 * never goes back on the old one. Records what the old log covered and what of it is gone; the old log stays where it
 * was. Stopped anywhere it can be asked again.
 *
 * @throws NietsTeHerstellen, GegevensmapFout and the errors of the stores
 */
export function herstelRegister(bron: Registerbron, reden: Reden): Promise<Herstel | Geweigerd> {
  return bron((plek) => herstel(plek, reden));
}

async function herstel(map: Registerplek, reden: Reden): Promise<Herstel | Geweigerd> {
  const afbouw = new Afbouw();
  try {
    const opslag = await map.open(afbouw);
    let register = await laadRegister(opslag);
    if (register === null) throw new NietsTeHerstellen('Het register is nog niet ingericht; start het gewoon.');
    const vroeger = await isOndertekend(opvolgendeMap(map.controle, register));
    // A copy from before an earlier restore was put back: what that one recorded is gone, but its origin has signed and is used
    // up. It is recorded again, and then left as any other.
    while (await isOndertekend(opvolgendeMap(map.controle, register))) {
      const opnieuw = await legHerstelVast(opslag, map.controle, register, reden);
      if ('geweigerd' in opnieuw) return opnieuw;
      register = await laadRegister(opslag) ?? register;
    }
    if (!vroeger && await isHeel(opslag.store, map.controle, register)) {
      throw new NietsTeHerstellen('Alles wat ondertekend is staat nog in het register, en de sleutel is er; er valt niets te herstellen.');
    }
    const nieuw = await legHerstelVast(opslag, map.controle, register, reden);
    if ('geweigerd' in nieuw) return nieuw;
    const log = startControlelog(await openOndertekenaar(map.controle, await laadRegister(opslag), nieuw.oorsprong), opslag.store, afbouw);
    await log.bij();
    return { ...nieuw, omvang: log.status().verzegeld };
  } finally {
    await afbouw.sluit();
  }
}

async function laadRegister({ samenstelling, registerId }: Opslag): Promise<RegisterState> {
  return (await samenstelling.aggregaten.laad(registerDecider, 'Register', registerId)).state;
}

function opvolgendeMap(controle: string, { oorsprong }: NonNullable<RegisterState>): Controlemap {
  return controlemap(controle, opvolgerVan(oorsprong));
}

/** Whether an origin has signed anything. */
async function isOndertekend({ laatstOndertekend }: Controlemap): Promise<boolean> {
  return ((await probeer(() => readSignerState(laatstOndertekend)))?.range.size ?? 0n) > 0n;
}

async function isHeel(store: EventStore, controle: string, register: NonNullable<RegisterState>): Promise<boolean> {
  const oud = controlemap(controle, register.oorsprong);
  return await watVerlorenGing(store, oud, await laatsteControlepunt(oud, register)) === null && await kanOndertekenen(controle, register);
}

/** Records that the register goes on under the next origin, what the one before covered and what of it is gone. */
async function legHerstelVast(opslag: Opslag, controle: string, register: NonNullable<RegisterState>, reden: Reden): Promise<Omit<Herstel, 'omvang'> | Geweigerd> {
  const oud = controlemap(controle, register.oorsprong);
  const vorig = await laatsteControlepunt(oud, register);
  const oorsprong = opvolgerVan(register.oorsprong);
  const herstel = {
    oorsprong,
    publiekeSleutel: await sleutelVan(opvolgendeMap(controle, register), oorsprong),
    vorig: alsGegeven(vorig),
    verloren: await watVerlorenGing(opslag.store, oud, vorig),
  };
  const uitslag = await voerRegisteropdrachtUit(opslag, { type: 'HerstelRegister', registerId: opslag.registerId, ...herstel, reden });
  return 'geweigerd' in uitslag ? uitslag : herstel;
}

/** The key of an origin, durable before it is recorded; what a crash left unrecorded is used. */
async function sleutelVan(map: Controlemap, oorsprong: string): Promise<string> {
  if (!await isOndertekend(map)) await prepareFirstStart(map.laatstOndertekend, oorsprong);
  else if (!existsSync(map.sleutel)) {
    throw new CorruptStateError('key-missing', `Onder ${oorsprong} is bij een eerder herstel al ondertekend, maar de sleutel daarvan (${map.sleutel}) ontbreekt. Zet dat bestand terug uit de reservekopie en herstel opnieuw.`);
  }
  return formatVkey((await loadOrCreateSigningKey(map.sleutel, oorsprong)).vkey);
}

function alsGegeven({ origin, size, root }: Checkpoint): HerstelRegister['vorig'] {
  return { oorsprong: origin, omvang: Number(size), wortel: Buffer.from(root).toString('hex') };
}

/** The largest tree that was signed: by the signer's own record, by what was published, or none that is known of. */
async function laatsteControlepunt(oud: Controlemap, { oorsprong, publiekeSleutel, vroegereSleutels }: NonNullable<RegisterState>): Promise<Checkpoint> {
  const gevonden = await probeer(async () => {
    const { origin, range } = await readSignerState(oud.laatstOndertekend);
    return { origin, size: range.size, root: range.root(), extensions: [] };
  }) ?? await probeer(async () => {
    const note = decodeUtf8(await readFile(`${oud.logboek}/${CHECKPOINT_PATH}`));
    return parseCheckpoint(openNote(note, [...vroegereSleutels, publiekeSleutel].map(parseVkey)).text);
  });
  return gevonden?.origin === oorsprong ? gevonden : { origin: oorsprong, size: 0n, root: EMPTY_ROOT, extensions: [] };
}

/** The first and last nummer that stood in the old log and are no longer in the store as they were; null: all of it is. */
async function watVerlorenGing(store: EventStore, oud: Controlemap, vorig: Checkpoint): Promise<HerstelRegister['verloren']> {
  const tegels = new FileTileStore(oud.logboek);
  const hoofd = await probeer(async () => parseCheckpoint(decodeUtf8(await tegels.read(TREE_HEAD_PATH) ?? new Uint8Array())));
  const omvang = hoofd === undefined || hoofd.size < vorig.size ? vorig.size : hoofd.size;
  const { aantal, anders, wortel } = await legNaast(store, tegels, omvang, vorig.size);
  if (aantal < omvang) return { vanNummer: Number(anders ?? aantal + 1n), totNummer: Number(omvang) };
  // Without the old leaves it can only be seen that something changed, not where.
  const gewijzigd = anders ?? (Buffer.from(wortel).equals(vorig.root) ? undefined : 1n);
  return gewijzigd === undefined ? null : { vanNummer: Number(gewijzigd), totNummer: Number(omvang) };
}

/** Lays the store beside the old leaves, as far as these can be read, and computes the root of its first `ondertekend` events. */
async function legNaast(store: EventStore, tegels: FileTileStore, omvang: bigint, ondertekend: bigint): Promise<{ readonly aantal: bigint; readonly anders?: bigint; readonly wortel: Hash }> {
  const range = CompactRange.empty();
  let anders: bigint | undefined;
  let aantal = 0n;
  let bundel: readonly Uint8Array[] | undefined;
  for await (const event of store.readAll({ after: START })) {
    const index = event.nummer - 1n;
    const blad = leafBytes(event);
    const plaats = Number(index % BigInt(TILE_WIDTH));
    if (plaats === 0) bundel = index < omvang ? await probeer(() => readBundle(tegels, index / BigInt(TILE_WIDTH), omvang)) : undefined;
    const oudBlad = bundel?.[plaats];
    if (oudBlad !== undefined && !Buffer.from(oudBlad).equals(blad)) anders ??= event.nummer;
    if (range.size < ondertekend) range.append(leafHash(blad));
    aantal = event.nummer;
  }
  return { aantal, wortel: range.root(), ...(anders === undefined ? {} : { anders }) };
}

async function kanOndertekenen(map: string, register: NonNullable<RegisterState>): Promise<boolean> {
  const ondertekenaar = await probeer(() => openOndertekenaar(map, register, register.oorsprong));
  return ondertekenaar !== undefined && formatVkey(ondertekenaar.signer.vkey) === register.publiekeSleutel;
}

/** What can be read of a log that may be damaged: undefined when it cannot. */
async function probeer<T>(werk: () => Promise<T>): Promise<T | undefined> {
  try {
    return await werk();
  } catch (error) {
    if (error instanceof AuditLogError || (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')) return undefined;
    throw error;
  }
}
