import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVector } from '../../vectors/read-vector.js';
import { AuditLogError } from '../errors.js';
import { publicKeyOf } from '../note/ed25519.js';
import { ed25519Signer, signNote } from '../note/sign-note.js';
import { makeVkey, parseVkey } from '../note/vkey.js';
import { leafHash } from '../tree/hash.js';
import { verifyConsistency, verifyInclusion } from '../tree/verify.js';
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js';

interface Rekor {
  cases: {
    name: string;
    logs: { baseUrl: string; rawBytes: string }[];
    canonicalizedBody: string;
    inclusionProof: { logIndex: string; hashes: string[]; checkpoint: { envelope: string } } | null;
  }[];
}
interface WitnessLog {
  notes: { desc: string; note: string; vkeys: string[] }[];
  consistency: { proofHex: string[] };
}

const refusal = (code: string): unknown => expect.objectContaining({ code });
const root = Buffer.alloc(32, 7);

describe('Rekor v2 bundles', () => {
  const { cases } = readVector<Rekor>('sigstore-conformance/rekor2-tlog-entries.json');
  const brokenHere = new Set([
    'rekor2-checkpoint-missing-log-signature_fail', 'rekor2-checkpoint-missing-origin_fail', 'rekor2-checkpoint-missing-root-hash_fail',
    'rekor2-checkpoint-missing-size_fail', 'rekor2-checkpoint-no-matching-signature_fail',
  ]);
  const withProof = cases.filter(({ inclusionProof }) => inclusionProof !== null);

  it('are 26, 25 of them with a proof', () => {
    expect([cases.length, withProof.length]).toEqual([26, 25]);
    expect(withProof.filter(({ name }) => brokenHere.has(name))).toHaveLength(5);
  });

  it.each(withProof)('$name: checkpoint and inclusion', ({ name, logs, canonicalizedBody, inclusionProof }) => {
    const check = (): void => {
      const vkeys = logs.map(({ baseUrl, rawBytes }) => {
        const { x } = createPublicKey({ key: Buffer.from(rawBytes, 'base64'), format: 'der', type: 'spki' }).export({ format: 'jwk' });
        return makeVkey(new URL(baseUrl).host, 'ed25519', Buffer.from(x ?? '', 'base64url'));
      });
      const envelope = inclusionProof?.checkpoint.envelope ?? '';
      const vkey = vkeys.find(({ name: origin }) => envelope.startsWith(`${origin}\n`)) ?? vkeys[0];
      if (vkey === undefined) throw new Error('the bundle names no log');
      const { checkpoint } = openCheckpoint(envelope, vkey);
      verifyInclusion({
        index: BigInt(inclusionProof?.logIndex ?? ''), size: checkpoint.size, root: checkpoint.root,
        leafHash: leafHash(Buffer.from(canonicalizedBody, 'base64')),
        proof: inclusionProof?.hashes.map((hash) => Buffer.from(hash, 'base64')) ?? [],
      });
    };
    if (brokenHere.has(name)) expect(check).toThrow(AuditLogError);
    else check();
  });
});

describe('the witness test log', () => {
  it('of size 8 continues that of size 5', () => {
    const { notes, consistency } = readVector<WitnessLog>('extracted/signed-notes.json');
    const [first, second] = notes.filter(({ desc }) => desc.startsWith('witness test log'))
      .map(({ note, vkeys }) => openCheckpoint(note, parseVkey(vkeys[0] ?? '')).checkpoint);
    if (first === undefined || second === undefined) throw new Error('vectors are missing');
    expect([first.size, second.size]).toEqual([5n, 8n]);
    verifyConsistency({
      firstSize: 5n, firstRoot: first.root, secondSize: 8n, secondRoot: second.root,
      proof: consistency.proofHex.map((hash) => Buffer.from(hash, 'hex')),
    });
  });
});

describe('a checkpoint', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = ed25519Signer('register.voorbeeld.nl/1', privateKey);
  const head = { origin: 'register.voorbeeld.nl/1', size: 12n, root, extensions: [] };

  it('is three lines', () => {
    expect(formatCheckpoint(head)).toBe('register.voorbeeld.nl/1\n12\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n');
  });

  it('comes out as it went in', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'));
    fc.assert(fc.property(line, fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.array(line, { maxLength: 3 }), (origin, size, hash, extensions) => {
      const text = formatCheckpoint({ origin, size, root: hash, extensions });
      expect(formatCheckpoint(parseCheckpoint(text))).toBe(text);
      expect(parseCheckpoint(text)).toMatchObject({ origin, size, extensions });
    }));
  });

  it.each(['', '\n', 'a\n1\n', 'a\n01\nBwc=\n', 'a\n-1\nBwc=\n', 'a\n1\nBwc=\n', 'a\n18446744073709551616\nBwc=\n',
    '\n1\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n', 'a\n1\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=',
    'a\n1\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwd=\n', 'a\n1\nBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=\n\nb\n'])('is not %j', (text) => {
    expect(() => parseCheckpoint(text)).toThrow(AuditLogError);
  });

  it('of random text gives a typed error', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('1', 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=')), { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      try {
        return formatCheckpoint(parseCheckpoint(text)) === text;
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 1000 });
  });

  it('of one log is not accepted for another, though the key is known', () => {
    const note = signNote(formatCheckpoint({ ...head, origin: 'register.voorbeeld.nl/2' }), [signer]);
    expect(() => openCheckpoint(note, signer.vkey)).toThrow(refusal('origin-mismatch'));
  });

  it('signed by a witness only is not the log’s', () => {
    const witness = makeVkey('getuige', 'ed25519', publicKeyOf(privateKey));
    const note = signNote(formatCheckpoint(head), [ed25519Signer('getuige', privateKey)]);
    expect(() => openCheckpoint(note, signer.vkey, [witness])).toThrow(refusal('no-known-signature'));
  });
});
