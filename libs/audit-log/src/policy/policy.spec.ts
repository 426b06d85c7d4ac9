import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readVector } from '../../vectors/read-vector.js';
import { formatCheckpoint } from '../checkpoint/checkpoint.js';
import { AuditLogError } from '../errors.js';
import { publicKeyOf } from '../note/ed25519.js';
import { addSignature, cosigner, ed25519Signer, signNote } from '../note/sign-note.js';
import { formatVkey, makeVkey } from '../note/vkey.js';
import { parsePolicy } from './parse-policy.js';
import { evaluatePolicy, reachesQuorum } from './policy.js';

const key = (): KeyObject => generateKeyPairSync('ed25519').privateKey;
const log = ed25519Signer('register.voorbeeld.nl/1', key());
const logLine = `log ${formatVkey(log.vkey)}\n`;
const witnessKeys = new Map(['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'].map((name) => [name, key()]));
const witnessVkey = (name: string, privateKey: KeyObject): string => formatVkey(makeVkey(`${name}.voorbeeld.nl`, 'cosignature', publicKeyOf(privateKey)));
const witnessLines = [...witnessKeys].map(([name, privateKey]) => `witness ${name} ${witnessVkey(name, privateKey)}\n`).join('');
/** The example of C2SP tlog-policy. */
const example = `# voorbeeld\n\n${logLine}${witnessLines}
group X-witnesses 2 X1 X2 X3
  group\tY-witnesses any Y1 Y2 Y3
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`;
const head = formatCheckpoint({ origin: log.vkey.name, size: 3n, root: Buffer.alloc(32, 1), extensions: [] });
const refusal = (code: string): unknown => expect.objectContaining({ code });

function cosigned(names: readonly string[]): string {
  return names.reduce((note, name) => addSignature(note, cosigner(`${name}.voorbeeld.nl`, witnessKeys.get(name) ?? key(), 1_700_000_000n)), signNote(head, [log]));
}

describe('a policy file', () => {
  it('names logs, witnesses, groups and the quorum', () => {
    expect(parsePolicy(example)).toMatchObject({
      logs: [log.vkey],
      groups: [
        { name: 'X-witnesses', threshold: 2, members: ['X1', 'X2', 'X3'] },
        { name: 'Y-witnesses', threshold: 1, members: ['Y1', 'Y2', 'Y3'] },
        { name: 'X-and-Y', threshold: 2, members: ['X-witnesses', 'Y-witnesses'] },
      ],
      quorum: 'X-and-Y',
    });
    expect(parsePolicy('quorum none\n')).toEqual({ logs: [], witnesses: [], groups: [], quorum: null });
    expect(parsePolicy(`${logLine.trim()} https://register.voorbeeld.nl/\nquorum none\n`).logs).toEqual([log.vkey]);
  });

  const w1 = witnessLines.split('\n')[0] ?? '';
  it.each([
    ['no quorum', logLine],
    ['two quorums', 'quorum none\nquorum none\n'],
    ['a quorum that is not defined', 'quorum X1\n'],
    ['a quorum defined too late', `quorum X1\n${w1}\n`],
    ['a cut-off last line', 'quorum none'],
    ['a carriage return', 'quorum none\r\n'],
    ['an unknown word', 'getuige x\nquorum none\n'],
    ['the same log twice', `${logLine}${logLine}quorum none\n`],
    ['the same witness twice', `${w1}\n${w1.replace('X1', 'X9')}\nquorum none\n`],
    ['a name twice', `${witnessLines}group X1 any X2\nquorum none\n`],
    ['the name none', `${w1.replace('X1 ', 'none ')}\nquorum none\n`],
    ['none in a group', `group g any none\nquorum none\n`],
    ['an empty group', `group g any\nquorum none\n`],
    ['a member of two groups', `${witnessLines}group a any X1\ngroup b any X1\nquorum none\n`],
    ['a member twice in a group', `${witnessLines}group a any X1 X1\nquorum none\n`],
    ['a group in itself', `${witnessLines}group a any a\nquorum none\n`],
    ['a threshold of 0', `${witnessLines}group a 0 X1\nquorum none\n`],
    ['a threshold above the members', `${witnessLines}group a 2 X1\nquorum none\n`],
    ['a threshold with a leading zero', `${witnessLines}group a 01 X1\nquorum none\n`],
    ['a witness key of the wrong type', `witness w ${formatVkey(log.vkey)}\nquorum none\n`],
    ['a log key of the wrong type', `log ${witnessVkey('X1', key())}\nquorum none\n`],
    ['too many words', `${logLine.trim()} a b\nquorum none\n`],
  ])('with %s is refused', (_what, text) => {
    expect(() => parsePolicy(text)).toThrow(refusal('policy-malformed'));
  });

  it('names the line that is wrong', () => {
    expect(() => parsePolicy('# een\n\nlog geensleutel\nquorum none\n')).toThrow(/Regel 3 /);
  });

  it('of random text gives a typed error or a policy', () => {
    const word = fc.constantFrom('log', 'witness', 'group', 'quorum', 'none', 'any', 'all', '1', 'X1', 'g', '#', ' ', '\t', '\n', '\u0001', formatVkey(log.vkey));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(word).map((words) => `${words.join(' ')}\n`)), (text) => {
      try {
        parsePolicy(text);
        return true;
      } catch (error) {
        return error instanceof AuditLogError;
      }
    }), { numRuns: 1000 });
  });
});

describe('a checkpoint under a policy', () => {
  const policy = parsePolicy(example);

  it.each([
    [['X1', 'X2', 'Y3'], true], [['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'], true], [['X1', 'Y1', 'Y2', 'Y3'], false], [['X1', 'X2', 'X3'], false], [[], false],
  ])('cosigned by %j: quorum %j', (names, quorumReached) => {
    const verdict = evaluatePolicy(policy, cosigned(names));
    expect(verdict).toMatchObject({ log: log.vkey, quorumReached, checkpoint: { size: 3n } });
    expect(verdict.witnesses.map(({ name, timestamp }) => [name, timestamp])).toEqual(names.map((name) => [name, 1_700_000_000n]));
  });

  it('counts no witness twice', () => {
    expect(evaluatePolicy(policy, cosigned(['X1', 'X1', 'Y1'])).quorumReached).toBe(false);
  });

  it('must be signed by a log of the policy, for its own origin', () => {
    const other = ed25519Signer('register.voorbeeld.nl/2', key());
    expect(() => evaluatePolicy(policy, signNote(head, [other]))).toThrow(refusal('no-known-signature'));
    expect(() => evaluatePolicy(policy, signNote(head.replace('/1', '/2'), [log]))).toThrow(refusal('origin-mismatch'));
    const witnessOnly = signNote(head, [cosigner('X1.voorbeeld.nl', witnessKeys.get('X1') ?? key(), 1n)]);
    expect(() => evaluatePolicy(policy, witnessOnly)).toThrow(refusal('no-known-signature'));
  });

  it('with a real Go checkpoint', () => {
    const { notes } = readVector<{ notes: { desc: string; note: string; vkeys: string[] }[] }>('extracted/signed-notes.json');
    const real = notes.find(({ desc }) => desc.startsWith('real Go sumdb'));
    const goPolicy = parsePolicy(`log ${real?.vkeys[0] ?? ''}\nquorum none\n`);
    // Its key is named after the server and its origin is a title: right for Go, not for tlog-policy.
    expect(() => evaluatePolicy(goPolicy, real?.note ?? '')).toThrow(refusal('origin-mismatch'));
  });

  it('keeps its quorum when more witnesses sign', () => {
    const all = [...witnessKeys.keys()];
    fc.assert(fc.property(fc.subarray(all), fc.subarray(all), (some, more) =>
      !reachesQuorum(policy, some) || reachesQuorum(policy, [...some, ...more])));
  });
});
