import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AuditLogError } from '../errors.js';
import { TAG, writeDer } from './der.js';
import { makeTimestampRequest, parseTimestampResponse } from './timestamp-token.js';
import { OPENSSL, OpensslTsa } from './tsa.fixture.js';
import { verifyTimestamp } from './verify-timestamp.js';

const MESSAGE = Buffer.from('register.voorbeeld.nl/1\n3\nwortel\n\n— handtekening\n');
const NONCE = 0x8123456789abcdefn;
const refusal = (code: string): unknown => expect.objectContaining({ code });

// Without openssl there is no service to ask and no second opinion; everything here needs one.
(OPENSSL ? describe : describe.skip)('a time stamp of a service made with openssl', () => {
  let folder: string;
  let tsa: OpensslTsa;
  let anchors: X509Certificate[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tsa-'));
    tsa = new OpensslTsa(folder);
    tsa.service('rsa');
    tsa.service('ec', 'tsa', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']);
    tsa.service('onkritisch', 'onkritisch');
    tsa.service('breed', 'breed');
    anchors = [new X509Certificate(readFileSync(tsa.anchor))];
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  const stamp = (service: string, ...more: readonly string[]): Uint8Array => tsa.reply(service, makeTimestampRequest(MESSAGE, NONCE), ...more);
  const verdict = (response: Uint8Array, message: Uint8Array = MESSAGE): string => {
    try {
      verifyTimestamp({ response, message, anchors });
      return 'ok';
    } catch (error) {
      return error instanceof AuditLogError ? error.code : String(error);
    }
  };

  it.each(['rsa', 'ec'])('made with an %s key holds, here and for openssl, and says when and by whom', (service) => {
    const response = stamp(service);
    const { genTime, service: name, policy } = verifyTimestamp({ response, message: MESSAGE, anchors, nonce: NONCE });
    expect(Math.abs(Date.parse(genTime) - Date.now())).toBeLessThan(60_000);
    expect([name, policy]).toEqual([`CN=Proefdienst ${service}`, '1.2.3.4.1']);
    expect(tsa.verifies(response, MESSAGE)).toBe(true);
  });

  it.each([0n, 1n, 0x7fn, 0x80n, 0xffn, 0x7fffffffffffffffn, 0xffffffffffffffffn])('is the answer to the nonce %d, and to no other', (nonce) => {
    const response = tsa.reply('ec', makeTimestampRequest(MESSAGE, nonce));
    expect(verifyTimestamp({ response, message: MESSAGE, anchors, nonce }).service).toBe('CN=Proefdienst ec');
    expect(() => verifyTimestamp({ response, message: MESSAGE, anchors, nonce: nonce ^ 2n })).toThrow(refusal('timestamp-invalid'));
  });

  it('does not hold for other bytes, under other anchors, or made with a certificate that is not for this alone', () => {
    const other = Buffer.concat([MESSAGE, Buffer.from('.')]);
    expect([verdict(stamp('rsa'), other), tsa.verifies(stamp('rsa'), other)]).toEqual(['timestamp-invalid', false]);
    const stranger = new OpensslTsa(join(folder, 'vreemd'));
    expect(() => verifyTimestamp({ response: stamp('rsa'), message: MESSAGE, anchors: [new X509Certificate(readFileSync(stranger.anchor))] })).toThrow(refusal('timestamp-untrusted'));
    expect(() => verifyTimestamp({ response: stamp('rsa'), message: MESSAGE, anchors: [] })).toThrow(refusal('timestamp-untrusted'));
  });

  it.each([
    ['for this alone', 'rsa', true, 'ok'],
    ['that is for this, but not critically', 'onkritisch', true, 'timestamp-invalid'],
    ['that is for more', 'breed', true, 'timestamp-invalid'],
    ['that the signature does not name', 'rsa', false, 'timestamp-invalid'],
  ])('made by hand, with a certificate %s: %#', (_what, service, named, expected) => {
    // openssl ts would not do this; a dishonest service would.
    writeFileSync(join(folder, 'info.der'), parseTimestampResponse(stamp('rsa')).infoBytes);
    tsa.run('cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-econtent_type', '1.2.840.113549.1.9.16.1.4', '-in', 'info.der', '-out', 'token.der',
      '-signer', `${service}.pem`, '-inkey', `${service}.key`, ...(named ? ['-cades'] : []));
    const status = writeDer(TAG.sequence, writeDer(TAG.integer, Uint8Array.of(0)));
    expect(verdict(writeDer(TAG.sequence, status, readFileSync(join(folder, 'token.der'))))).toBe(expected);
  });

  it('does not hold outside the time its certificates are valid', () => {
    tsa.run('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'kort.key', '-out', 'kort.csr', '-subj', '/CN=Proefdienst kort', '-config', 'tsa.cnf');
    tsa.run('x509', '-req', '-in', 'kort.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'kort.pem', '-days', '-1', '-extfile', 'tsa.cnf', '-extensions', 'tsa');
    const response = stamp('kort');
    expect([verdict(response), tsa.verifies(response, MESSAGE)]).toEqual(['timestamp-untrusted', false]);
  });

  it('that was refused says so', () => {
    const refused = tsa.reply('rsa', Buffer.from('3000', 'hex'));
    expect(verdict(refused)).toBe('timestamp-refused');
  });

  it('changed in any one bit does not hold, or says the same; nothing but typed errors', () => {
    const response = stamp('ec');
    const original = verifyTimestamp({ response, message: MESSAGE, anchors });
    const bits = Array.from({ length: response.length * 8 }, (_, bit) => bit).filter((bit) => bit % 7 === 0);
    for (const bit of bits) {
      const changed = response.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      try {
        expect(verifyTimestamp({ response: changed, message: MESSAGE, anchors })).toEqual(original);
      } catch (error) {
        expect(error).toBeInstanceOf(AuditLogError);
      }
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(response.length), (noise, at) => {
      const changed = Buffer.concat([response.subarray(0, at), noise]);
      if (changed.equals(response)) return;
      expect(['timestamp-malformed', 'timestamp-refused', 'timestamp-invalid', 'timestamp-untrusted']).toContain(verdict(changed));
    }), { numRuns: 500 });
  });
});
