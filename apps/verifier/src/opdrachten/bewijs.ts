import { readFile } from 'node:fs/promises';
import {
  decodeUtf8, leafHash, nodeHash, parseTlogProof, verifyTlogProof, type Hash, type PolicyVerdict, type TlogProof,
} from '@besluitregister/audit-log';
import { UITGANG, type Uitgang } from '../bevinding.js';
import { leesBlad, type Blad } from '../blad.js';
import { toon, type Omgeving } from '../omgeving.js';
import { encodeHash } from '../opmaak.js';
import { leesBeleid } from '../pakket.js';
import { zin, type Tweetalig } from '../taal.js';

export interface BewijsArgumenten {
  readonly bewijs: string;
  readonly record: string;
  readonly policy: string;
}

interface Gecontroleerd {
  readonly proof: TlogProof;
  readonly bytes: Uint8Array;
  readonly blad: Blad;
  readonly verdict: PolicyVerdict;
}

/** Checks that this record, and no other, is the one the receipt speaks of. */
export async function verifyRecord(argumenten: BewijsArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const { blad, verdict } = await controleerBewijs(argumenten);
  const { checkpoint, quorumReached } = verdict;
  const uitgang = quorumReached ? UITGANG.inOrde : UITGANG.onvoldoende;
  toon(omgeving, {
    uitgang, code: quorumReached ? 'in-orde' : 'quorum-niet-bereikt', nummer: blad.nummer, id: blad.id, type: blad.type, stroom: blad.stream,
    revisie: blad.revision, oorsprong: checkpoint.origin, omvang: checkpoint.size, wortel: encodeHash(checkpoint.root), sleutel: verdict.log.keyId,
  }, [
    zin(`Record     nummer ${blad.nummer}, ${blad.type}, ${blad.id}`, `Record     number ${blad.nummer}, ${blad.type}, ${blad.id}`),
    zin(`Plaats     ${blad.stream}, revisie ${blad.revision}`, `Place      ${blad.stream}, revision ${blad.revision}`),
    zin(`Boom       ${checkpoint.origin}, ${checkpoint.size} gebeurtenissen, sleutel ${verdict.log.keyId}`, `Tree       ${checkpoint.origin}, ${checkpoint.size} events, key ${verdict.log.keyId}`),
    quorumReached
      ? zin('OORDEEL: dit record staat, met precies deze bytes, in het ondertekende register', 'VERDICT: this record stands, with exactly these bytes, in the signed register')
      : zin('OORDEEL: dit record staat erin, maar er ondertekenden minder getuigen dan uw beleid vraagt', 'VERDICT: this record stands in it, but fewer witnesses signed than your policy asks for'),
  ]);
  return uitgang;
}

/** Shows every hash step from the record to the signed root, to be followed with any other tool. */
export async function explain(argumenten: BewijsArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const { proof, bytes, blad, verdict } = await controleerBewijs(argumenten);
  const { checkpoint, log } = verdict;
  const stappen = hashstappen(proof, leafHash(bytes), checkpoint.size);
  const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
  toon(omgeving, {
    uitgang: UITGANG.inOrde, code: 'in-orde', nummer: blad.nummer, blad: hex(leafHash(bytes)),
    stappen: stappen.map(({ links, rechts, uit }) => ({ links: hex(links), rechts: hex(rechts), uit: hex(uit) })), wortel: hex(checkpoint.root),
  }, [
    zin(`Nummer ${blad.nummer} is blad ${proof.index} van een boom van ${checkpoint.size} bladeren (RFC 6962).`, `Number ${blad.nummer} is leaf ${proof.index} of a tree of ${checkpoint.size} leaves (RFC 6962).`),
    beide(`SHA256(0x00 | record, ${bytes.length} bytes) = ${hex(leafHash(bytes))}`),
    ...stappen.map(({ links, rechts, uit }) => beide(`SHA256(0x01 | ${hex(links)} | ${hex(rechts)}) = ${hex(uit)}`)),
    zin(`Wortel in het controlepunt: ${hex(checkpoint.root)} = ${encodeHash(checkpoint.root)}, gelijk aan de laatste uitkomst.`, `Root in the checkpoint: ${hex(checkpoint.root)} = ${encodeHash(checkpoint.root)}, the same as the last result.`),
    zin(`Ondertekend met ${log.name} (${log.keyId}), Ed25519 over de tekst van het controlepunt.`, `Signed by ${log.name} (${log.keyId}), Ed25519 over the text of the checkpoint.`),
  ]);
  return UITGANG.inOrde;
}

async function controleerBewijs({ bewijs, record, policy }: BewijsArgumenten): Promise<Gecontroleerd> {
  const beleid = await leesBeleid(policy);
  const proof = parseTlogProof(decodeUtf8(await readFile(bewijs)));
  const bytes = zonderRegeleinde(await readFile(record));
  const verdict = verifyTlogProof(proof, leafHash(bytes), beleid);
  return { proof, bytes, blad: leesBlad({ index: proof.index, bytes }), verdict };
}

/** A line of an export ends in a newline; canonical JSON never does. */
function zonderRegeleinde(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes;
}

interface Hashstap {
  readonly links: Hash;
  readonly rechts: Hash;
  readonly uit: Hash;
}

/** The steps of a proof that holds (RFC 9162 §2.1.3.2). */
function hashstappen({ index, hashes }: TlogProof, blad: Hash, size: bigint): Hashstap[] {
  let fn = index;
  let sn = size - 1n;
  let uit = blad;
  return hashes.map((hash) => {
    const rechts = (fn & 1n) === 1n || fn === sn;
    // The last node of its level has no sibling: it goes up unchanged until it has one.
    while (rechts && (fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    [fn, sn] = [fn >> 1n, sn >> 1n];
    const [links, anders] = rechts ? [hash, uit] : [uit, hash];
    uit = nodeHash(links, anders);
    return { links, rechts: anders, uit };
  });
}

function beide(regel: string): Tweetalig {
  return zin(regel, regel);
}
