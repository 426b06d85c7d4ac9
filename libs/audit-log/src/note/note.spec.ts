import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVector } from '../../vectors/read-vector.js';
import { AuditLogError } from '../errors.js';
import { parseCosignature } from './cosignature.js';
import { formatNote, parseNote } from './note.js';
import { openNote } from './open-note.js';
import { addSignature, cosigner, ed25519Signer, signNote } from './sign-note.js';
import { formatVkey, makeVkey, parseVkey } from './vkey.js';

interface SignedNotes {
  vkeys: { valid: string[]; invalid: { vkey: string; why: string }[] };
  notes: { desc: string; note: string; vkeys: string[]; ok: boolean; verified?: string[]; unverified?: string[] }[];
  cosignatureV1Timestamps: { sigB64: string; unixSeconds: number }[];
}
interface RealCosignatures {
  note: string; vkeysType01AsPublished: string[]; vkeysType04Derived: string[]; verified: { name: string; time: string }[];
}

const vectors = readVector<SignedNotes>('extracted/signed-notes.json');
const refusal = (code: string): unknown => expect.objectContaining({ code });
const signer = ed25519Signer('register.voorbeeld.nl/besluiten/1', generateKeyPairSync('ed25519').privateKey);

describe('verifier keys', () => {
  it.each(vectors.vkeys.valid)('reads and writes %s', (text) => {
    expect(formatVkey(parseVkey(text))).toBe(text);
  });

  it.each(vectors.vkeys.invalid)('refuses $vkey', ({ vkey }) => {
    expect(() => parseVkey(vkey)).toThrow(AuditLogError);
  });

  it('counts the 11 vectors', () => {
    expect(vectors.vkeys.valid.length + vectors.vkeys.invalid.length).toBe(11);
  });

  it('refuses a key id that is not that of the key, and a weak key', () => {
    const text = formatVkey(signer.vkey);
    expect(() => parseVkey(text.replace(signer.vkey.keyId, '00000000'))).toThrow(refusal('vkey-id-mismatch'));
    expect(() => parseVkey(text.replace(signer.vkey.keyId, signer.vkey.keyId.toUpperCase().replace(/[0-9]/g, 'A')))).toThrow(refusal('vkey-malformed'));
    expect(() => makeVkey('naam', 'ed25519', Buffer.alloc(32))).toThrow(refusal('key-weak'));
  });

  it.each(['', 'met spatie', 'met+plus', 'met\nregel', 'met\u00a0spatie', 'half\ud800'])('refuses the name %j', (name) => {
    expect(() => makeVkey(name, 'ed25519', signer.vkey.publicKey)).toThrow(refusal('key-name-invalid'));
  });
});

describe('signed notes', () => {
  it.each(vectors.notes)('$desc', ({ note, vkeys, ok, verified, unverified }) => {
    const open = (): ReturnType<typeof openNote> => openNote(note, vkeys.map(parseVkey));
    if (!ok) {
      expect(open).toThrow(AuditLogError);
      return;
    }
    expect(open().verified.map(({ vkey }) => vkey.name)).toEqual(verified);
    if (unverified !== undefined) expect(open().unverified.map(({ name }) => name)).toEqual(unverified);
    expect(formatNote(parseNote(note))).toBe(note);
  });

  it('count 17', () => {
    expect(vectors.notes).toHaveLength(17);
  });

  it('carry two signatures and are opened by either key', () => {
    const second = ed25519Signer('getuige.voorbeeld.nl', generateKeyPairSync('ed25519').privateKey);
    const note = addSignature(signNote('eerste regel\n\nna een lege regel\n', [signer]), second);
    expect(openNote(note, [signer.vkey, second.vkey]).verified.map(({ vkey }) => vkey)).toEqual([signer.vkey, second.vkey]);
    expect(openNote(note, [second.vkey]).text).toBe('eerste regel\n\nna een lege regel\n');
    expect(openNote(note, [second.vkey]).unverified.map(({ name }) => name)).toEqual([signer.vkey.name]);
  });

  it('are rejected whole when one line of a known key fails, also behind one that holds', () => {
    const note = signNote('tekst\n', [signer]);
    const other = signNote('andere tekst\n', [signer]);
    const both = note + other.slice(other.indexOf('\n\n') + 2);
    expect(() => openNote(both, [signer.vkey])).toThrow(refusal('signature-invalid'));
  });

  it('are read in one spelling of base64 only', () => {
    const note = signNote('tekst\n', [signer]);
    const at = note.lastIndexOf('=\n') - 1;
    const respelled = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']
      .map((char) => note.slice(0, at) + char + note.slice(at + 1)).filter((text) => text !== note);
    for (const text of respelled) expect(() => openNote(text, [signer.vkey])).toThrow(AuditLogError);
    expect(() => openNote(note.replace('=\n', '= \n'), [signer.vkey])).toThrow(AuditLogError);
    expect(() => openNote(note.replace('=\n', '\n'), [signer.vkey])).toThrow(AuditLogError);
  });

  it('are not made of a text without final newline or with control characters', () => {
    for (const text of ['', 'tekst', 'tab\t\n', 'half\ud800\n', 'cr\r\n']) expect(() => signNote(text, [signer])).toThrow(refusal('note-malformed'));
    expect(() => signNote('tekst\n', [])).toThrow(refusal('note-malformed'));
  });

  it('of random text give a typed error or come out as they went in', () => {
    const line = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('', '— a AAAAAAA=', '— naam 3q2+7wE=', 'tekst'));
    const noteLike = fc.array(line, { maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`);
    fc.assert(fc.property(fc.oneof(noteLike, fc.string({ unit: 'binary' })), (text) => {
      try {
        return formatNote(parseNote(text)) === text;
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 2000 });
  });

  it('open after signing, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
      const text = `${lines.join('\n').replace(/[\0-\t\v-\x1f]/g, '')}\n`;
      return openNote(signNote(text, [signer]), [signer.vkey]).text === text;
    }), { numRuns: 200 });
  });

  it('of known keys do not open with any one bit changed', () => {
    const bytes = Buffer.from(signNote('register\n3\n', [signer]), 'utf8');
    const missed: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      try {
        openNote(changed.toString('utf8'), [signer.vkey]);
        missed.push(bit);
      } catch (error) {
        expect(error).toBeInstanceOf(AuditLogError);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('cosignatures', () => {
  it('of two real witnesses hold, at their times', () => {
    const real = readVector<RealCosignatures>('extracted/cosignature-v1-real.json');
    const { verified, unverified } = openNote(real.note, real.vkeysType04Derived.map(parseVkey));
    const times = verified.map(({ vkey, timestamp }) => ({ name: vkey.name, time: new Date(Number(timestamp) * 1000).toISOString().replace('.000', '') }));
    expect(times).toEqual(real.verified);
    expect(unverified.map(({ name }) => name)).toEqual(['pixel_transparency_log']);
    const derived = real.vkeysType01AsPublished.map(parseVkey).map(({ name, publicKey }) => formatVkey(makeVkey(name, 'cosignature', publicKey)));
    expect(derived).toEqual(real.vkeysType04Derived);
  });

  it.each(vectors.cosignatureV1Timestamps)('say their time: $unixSeconds', ({ sigB64, unixSeconds }) => {
    expect(parseCosignature(Buffer.from(sigB64, 'base64').subarray(4)).timestamp).toBe(BigInt(unixSeconds));
  });

  it('bind the time and the whole text', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const witness = cosigner('getuige.voorbeeld.nl', privateKey, 1_700_000_000n);
    const note = addSignature(signNote('register\n3\n', [signer]), witness);
    const [line] = parseNote(note).signatures.slice(1);
    const later = cosigner('getuige.voorbeeld.nl', privateKey, 1_700_000_001n).sign('register\n3\n');
    expect(openNote(note, [witness.vkey]).verified).toEqual([{ vkey: witness.vkey, timestamp: 1_700_000_000n }]);
    // The signature of one time under another time.
    const mixed = Buffer.concat([later.subarray(0, 8), line?.signature.subarray(8) ?? Buffer.alloc(0)]);
    const forged = formatNote({ text: 'register\n3\n', signatures: [{ ...witness.vkey, signature: mixed }] });
    expect(() => openNote(forged, [witness.vkey])).toThrow(refusal('signature-invalid'));
  });

  it('have 72 bytes and a time of at most 2^63-1', () => {
    expect(() => parseCosignature(Buffer.alloc(71))).toThrow(refusal('cosignature-malformed'));
    expect(() => parseCosignature(Buffer.alloc(72, 0xff))).toThrow(refusal('cosignature-malformed'));
    expect(() => cosigner('w', generateKeyPairSync('ed25519').privateKey, -1n).sign('x\n')).toThrow(refusal('cosignature-malformed'));
  });
});
