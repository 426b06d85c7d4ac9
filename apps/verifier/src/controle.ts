import {
  AuditLogError, evaluatePolicy, formatVkey, openCheckpoint, parseVkey, tileHashReader, treeRoot, verifyBundles,
  type Checkpoint, type Hash, type LogEntry, type Policy, type PolicyVerdict, type Vkey,
} from '@besluitregister/audit-log';
import { Bevinding, UITGANG, type Uitgang } from './bevinding.js';
import { leesBlad } from './blad.js';
import { Bladkeuring, type Bladverslag } from './bladen.js';
import { Geschiedenis } from './geschiedenis.js';
import { eisVervolgNaHerstel, toetsHerstellen } from './herstel.js';
import type { Logboek } from './pakket.js';
import { zin, type Tweetalig } from './taal.js';
import { telGewist, type Veldtelling } from './velden.js';
import { Tijdstempels, type Stempelverslag } from './tijdstempels.js';
import type { Toestand } from './toestand.js';
import type { X509Certificate } from 'node:crypto';

/** L0 signature and full recomputation, L1 continues what the auditor kept, L2 time stamp, L3 quorum of witnesses. */
export interface Niveaus {
  readonly L0: boolean;
  readonly L1: boolean;
  readonly L2: boolean;
  readonly L3: boolean;
}
export type Niveau = 0 | 1 | 2 | 3;

export interface Uitkomst {
  readonly uitgang: Uitgang;
  readonly checkpoint: Checkpoint;
  readonly sleutel: Vkey;
  /** Whether the auditor pinned this key; otherwise a pinned one signed along when the register named it. */
  readonly vastgezet: boolean;
  readonly getuigen: PolicyVerdict['witnesses'];
  readonly quorum: { readonly gevraagd: boolean; readonly bereikt: boolean };
  readonly niveaus: Niveaus;
  readonly gevraagd: Niveau;
  /** Size of the checkpoint the auditor kept; null at a first use. */
  readonly vorigeOmvang: bigint | null;
  readonly bladen: Bladverslag;
  /** Earlier checkpoints in the pack that fit. */
  readonly eerdere: number;
  readonly tijdstempels: Stempelverslag;
  readonly velden: Veldtelling;
  readonly meldingen: readonly Tweetalig[];
  /** Files of the pack nothing was read of. */
  readonly ongelezen: readonly string[];
}

export interface Opdracht {
  readonly pakket: Logboek;
  readonly policy: Policy;
  readonly toestand: Toestand | undefined;
  readonly niveau: Niveau;
  /** Of the time stamping services the auditor trusts. */
  readonly tijdstempeldiensten?: readonly X509Certificate[];
  readonly nu: Date;
  readonly voortgang: (gedaan: bigint, totaal: bigint) => void;
  /** Sees each record after its own checks, for what lays something beside it. */
  readonly bij?: (entry: LogEntry) => Promise<void>;
}

const PER_MELDING = 100_000n;

/**
 * Checks an evidence pack: signature, every record and every hash, and that it continues what the auditor kept.
 * @throws Bevinding, AuditLogError when it is not in order; see {@link alsBevinding} for the exit code
 */
export async function controleer({ pakket, policy, toestand, niveau, tijdstempeldiensten = [], nu, voortgang, bij }: Opdracht): Promise<Uitkomst> {
  const { verdict: { checkpoint, log, witnesses, quorumReached }, vastgezet } = await oordeel(pakket, policy);
  const { size, root } = checkpoint;
  if (toestand !== undefined) eisNietKleiner(toestand, checkpoint, pakket.controlepunt);
  const keuring = new Bladkeuring(nu.toISOString());
  const stempels = new Tijdstempels(await pakket.tijdstempels(), tijdstempeldiensten);
  const geschiedenis = await Geschiedenis.begin(pakket.controlepunten(), policy.logs, (note, omvang) => { stempels.past(note, omvang); });
  for await (const { first, entries, members, root: wortel } of verifyBundles(pakket, size, root)) {
    for (const [plaats, bytes] of entries.entries()) {
      const index = first + BigInt(plaats);
      const omvang = index + 1n;
      keuring.keur(leesBlad({ index, bytes }, members?.[plaats]));
      if (geschiedenis.wacht(omvang)) await geschiedenis.vergelijk(omvang, wortel(plaats + 1), keuring, pakket.controlepunt);
      // Waiting costs more than hashing: only for whoever asks to see the records.
      if (bij !== undefined) await bij({ index, bytes });
      if (omvang % PER_MELDING === 0n) voortgang(omvang, size);
    }
  }
  const bladen = keuring.verslag();
  eisEigenSleutel(bladen, checkpoint, pakket.controlepunt);
  geschiedenis.eisAlles(size);
  if (!vastgezet && !geschiedenis.vertrouwt(formatVkey(log))) evaluatePolicy(policy, pakket.controlepunt);
  await toetsHerstellen(bladen.herstellen, pakket, size);
  if (toestand !== undefined) await eisVervolg(pakket, toestand, checkpoint, bladen);
  stempels.past(pakket.controlepunt, size);
  const tijdstempels = stempels.verslag();
  const niveaus = { L0: vastgezet, L1: toestand !== undefined && toestand.checkpoint.size > 0n, L2: vastgezet && tijdstempels.geldig.length > 0, L3: policy.quorum !== null && quorumReached };
  const voldaan = vastgezet && quorumReached && [niveaus.L0, niveaus.L1, niveaus.L2, niveaus.L3][niveau] === true;
  return {
    uitgang: voldaan ? UITGANG.inOrde : UITGANG.onvoldoende,
    checkpoint,
    sleutel: log,
    vastgezet,
    getuigen: witnesses,
    quorum: { gevraagd: policy.quorum !== null, bereikt: quorumReached },
    niveaus,
    gevraagd: niveau,
    vorigeOmvang: toestand?.checkpoint.size ?? null,
    bladen,
    eerdere: geschiedenis.aantal,
    tijdstempels,
    velden: await telGewist(pakket, size, bladen.vernietigd),
    meldingen: bladen.meldingen,
    ongelezen: await pakket.ongelezen(),
  };
}

/** For what must not rest on a key the auditor did not pin. @throws Bevinding `sleutel-niet-vastgezet` */
export function eisVastgezet({ vastgezet, sleutel }: Uitkomst): void {
  if (vastgezet) return;
  throw new Bevinding(UITGANG.onvoldoende, 'sleutel-niet-vastgezet', zin(
    `Het pakket is ondertekend met ${formatVkey(sleutel)}, een sleutel die u niet heeft vastgezet; besluitregister-verify verify zegt hoe u dat doet.`,
    `The pack is signed with ${formatVkey(sleutel)}, a key you have not pinned; besluitregister-verify verify says how to.`));
}

/**
 * The checkpoint under the policy. When no pinned key signed it, the key that came with the pack is tried instead: the
 * log is then read all the same, and whether a pinned key vouches for that key shows from the checkpoints before.
 */
async function oordeel(pakket: Logboek, policy: Policy): Promise<{ readonly verdict: PolicyVerdict; readonly vastgezet: boolean }> {
  try {
    return { verdict: evaluatePolicy(policy, pakket.controlepunt), vastgezet: true };
  } catch (error) {
    const meegestuurd = error instanceof AuditLogError && error.code === 'no-known-signature' ? await pakket.sleutel() : undefined;
    if (meegestuurd === undefined) throw error;
    return { verdict: evaluatePolicy({ ...policy, logs: [...policy.logs, meegestuurd] }, pakket.controlepunt), vastgezet: false };
  }
}

/** What was cut off is not in a smaller pack to compare with. */
function eisNietKleiner({ note, checkpoint: bewaard }: Toestand, nieuw: Checkpoint, nieuweNote: string): void {
  if (bewaard.origin !== nieuw.origin) return;
  if (nieuw.size >= bewaard.size) return;
  throw new Bevinding(UITGANG.ingekort, 'ingekort', zin(
    `Het pakket telt ${nieuw.size} gebeurtenissen, maar het register had er al ${bewaard.size} ondertekend: het is ingekort of teruggezet, of dit is een ouder pakket. Vraag een nieuw pakket; is ook dat kleiner, dan is er iets verdwenen.`,
    `The pack has ${nieuw.size} events, but the register had signed ${bewaard.size}: it was truncated or rolled back, or this is an older pack. Ask for a new one; if that is smaller too, something is gone.`),
  { bewaard: note, aangeboden: nieuweNote });
}

async function eisVervolg(pakket: Logboek, toestand: Toestand, nieuw: Checkpoint, { herstellen }: Bladverslag): Promise<void> {
  const { note, checkpoint: bewaard } = toestand;
  if (bewaard.origin !== nieuw.origin) return eisVervolgNaHerstel(herstellen, pakket, toestand, nieuw, pakket.controlepunt);
  if (bewaard.size === 0n) return;
  if (gelijk(await treeRoot(bewaard.size, tileHashReader(pakket, nieuw.size)), bewaard.root)) return;
  throw afgesplitst(bewaard, note, pakket.controlepunt);
}

/** Two signed histories of one log: the two checkpoints together are proof of it. */
export function afgesplitst(bewaard: Checkpoint, note: string, nieuweNote: string): Bevinding {
  return new Bevinding(UITGANG.afgesplitst, 'afgesplitst', zin(
    `De eerste ${bewaard.size} gebeurtenissen zijn niet meer die welke eerder ondertekend zijn: de sleutel heeft twee geschiedenissen ondertekend. Bewaar beide controlepunten; samen bewijzen zij dat.`,
    `The first ${bewaard.size} events are not those signed before: the key has signed two histories. Keep both checkpoints; together they prove it.`),
  { bewaard: note, aangeboden: nieuweNote });
}

/** The key and the origin the register recorded must be those the checkpoint is signed with. */
function eisEigenSleutel({ oorsprong, sleutel }: Bladverslag, checkpoint: Checkpoint, note: string): void {
  if (checkpoint.size === 0n) {
    throw new Bevinding(UITGANG.nietTeControleren, 'leeg', zin('Het logboek is leeg; er is niets te controleren.', 'The log is empty; there is nothing to check.'));
  }
  const fout = new Bevinding(UITGANG.vervalst, 'sleutel-past-niet', zin(
    `Het controlepunt is niet ondertekend met de sleutel en onder de oorsprong die het register zelf heeft vastgelegd (${oorsprong ?? '–'}).`,
    `The checkpoint is not signed with the key and under the origin the register itself recorded (${oorsprong ?? '–'}).`));
  if (oorsprong !== checkpoint.origin || sleutel === null) throw fout;
  try {
    const vkey = parseVkey(sleutel);
    if (formatVkey(vkey) === sleutel && openCheckpoint(note, vkey).checkpoint.size === checkpoint.size) return;
  } catch (error) {
    // Whatever is wrong with the recorded key, the checkpoint is not signed with it.
    if (!(error instanceof AuditLogError)) throw error;
  }
  throw fout;
}

function gelijk(links: Hash, rechts: Hash): boolean {
  return Buffer.from(links).equals(rechts);
}
