import { parseCheckpoint } from '../checkpoint/checkpoint.js';
import type { Checkpoint } from '../checkpoint/checkpoint.js';
import { shorten } from '../encoding.js';
import { VerificationError } from '../errors.js';
import { openNote } from '../note/open-note.js';
import type { Vkey } from '../note/vkey.js';

export interface PolicyWitness {
  /** What the witness is called inside the policy file only. */
  readonly name: string;
  readonly vkey: Vkey;
}

export interface PolicyGroup {
  readonly name: string;
  /** How many members must have witnessed, 1 to the number of members. */
  readonly threshold: number;
  /** Names of witnesses and of groups defined earlier. */
  readonly members: readonly string[];
}

/** Whom an auditor trusts (C2SP tlog-policy). Never taken from the party that is being checked. */
export interface Policy {
  readonly logs: readonly Vkey[];
  readonly witnesses: readonly PolicyWitness[];
  /** In order: a group refers to earlier ones only. */
  readonly groups: readonly PolicyGroup[];
  /** Name of a witness or a group; null when no cosignature is asked. */
  readonly quorum: string | null;
}

/** What a signed checkpoint is worth under a policy. */
export interface PolicyVerdict {
  readonly checkpoint: Checkpoint;
  /** The key of the log that signed. */
  readonly log: Vkey;
  /** The witnesses whose cosignature holds, with its time in POSIX seconds. */
  readonly witnesses: readonly (PolicyWitness & { readonly timestamp: bigint })[];
  readonly quorumReached: boolean;
}

/**
 * Opens a signed checkpoint under a policy: it must be signed by one of the logs, with that log's
 * name as origin. A missing quorum is no error, because the log itself is then still intact.
 *
 * @throws FormatError when it is no signed checkpoint
 * @throws VerificationError `signature-invalid`, `no-known-signature` or `origin-mismatch`
 */
export function evaluatePolicy(policy: Policy, note: string): PolicyVerdict {
  const opened = openNote(note, [...policy.logs, ...policy.witnesses.map(({ vkey }) => vkey)]);
  const checkpoint = parseCheckpoint(opened.text);
  const signers = opened.verified.filter(({ vkey }) => policy.logs.includes(vkey));
  if (signers.length === 0) {
    throw new VerificationError('no-known-signature', 'Het controlepunt is door geen van de logboeken uit het beleidsbestand ondertekend.');
  }
  const log = signers.find(({ vkey }) => vkey.name === checkpoint.origin)?.vkey;
  if (log === undefined) {
    throw new VerificationError('origin-mismatch', `Het controlepunt is van "${shorten(checkpoint.origin)}", maar ondertekend door een ander logboek.`);
  }
  const witnesses = policy.witnesses.flatMap((witness) => {
    const timestamp = opened.verified.find(({ vkey }) => vkey === witness.vkey)?.timestamp ?? null;
    return timestamp === null ? [] : [{ ...witness, timestamp }];
  });
  return { checkpoint, log, witnesses, quorumReached: reachesQuorum(policy, witnesses.map(({ name }) => name)) };
}

/** Whether cosignatures by these witnesses (names in the policy) make its quorum. */
export function reachesQuorum({ groups, quorum }: Policy, witnesses: readonly string[]): boolean {
  if (quorum === null) return true;
  const witnessed = new Set(witnesses);
  for (const { name, threshold, members } of groups) {
    if (members.filter((member) => witnessed.has(member)).length >= threshold) witnessed.add(name);
  }
  return witnessed.has(quorum);
}
