import { describe, expect, it } from '@jest/globals';
import { leesPositieToken, positieToken } from '../opdracht/positie.js';
import { isKalenderdatum } from '../dto/kalenderdatum.js';
import { controleerHerkomst } from '../server/herkomst.js';
import { vasteKoppen } from '../server/koppen.js';
import { Probleem } from './probleem.js';
import { naarProbleem } from './vertaal-fout.js';
import { probleemVanWeigering } from './weigering.js';

describe('probleemVanWeigering', () => {
  it.each([
    ['dossier-onbekend', undefined, 404], ['relatiedoel-onbekend', '/inhoud/relaties/0', 400], ['datum-ongeldig', undefined, 400],
    ['zonder-passage', undefined, 400], ['uitkomst-zonder-woorden', undefined, 400], ['reden-ontbreekt', undefined, 400],
    ['vergadering-in-toekomst', undefined, 400], ['al-herroepen', '/inhoud/relaties/0', 409], ['doorgehaald', undefined, 409],
    ['document-binair', '/inhoud', 400], ['document-geen-tekst', '/inhoud', 400], ['document-gewist', undefined, 409],
    ['vastlegging-bestaat', undefined, 409], ['termijn-voorbij', undefined, 409],
  ])('%s at %s is a %i', (code, veld, status) => {
    const { inhoud } = probleemVanWeigering({ code, bericht: 'Zo is het.', ...(veld === undefined ? {} : { veld }) });
    expect(inhoud).toMatchObject({ status, code, detail: 'Zo is het.' });
    expect(inhoud.fouten).toEqual(veld === undefined ? undefined : [{ pointer: veld, code, melding: 'Zo is het.' }]);
  });

  it('takes the status of the caller', () => {
    expect(probleemVanWeigering({ code: 'versie-verouderd', bericht: 'Oud.' }, 412).getStatus()).toBe(412);
  });
});

describe('naarProbleem', () => {
  it.each([['store-unavailable', 503], ['store-closed', 503], ['concurrency', 409], ['event-too-large', 413], ['gebeurtenis-te-groot', 413], ['tekst-ongeldig', 400], ['iets-anders', 500]])('error code %s is a %i', (code, status) => {
    expect(naarProbleem(Object.assign(new Error('geheim'), { code })).getStatus()).toBe(status);
  });

  it.each(['database-onbereikbaar', 'sleuteldatabase-onbereikbaar', 'opdracht-bezet', 'store-access-denied'])('%s is a 503 that says when to come back', (code) => {
    expect(naarProbleem(Object.assign(new Error('geheim'), { code })).inhoud).toMatchObject({ status: 503, code: 'niet-beschikbaar', headers: { 'Retry-After': '5' } });
  });

  it.each(['SQLITE_FULL', 'ENOSPC', 'EROFS', 'SQLITE_IOERR_WRITE', '53100', 'schijf-vol'])('%s, also as a cause, is a 503 about the disk', (code) => {
    const schijf = Object.assign(new Error('pad /geheim'), { code });
    for (const fout of [schijf, Object.assign(new Error('x', { cause: schijf }), { code: 'store-unavailable' })]) {
      expect(naarProbleem(fout).inhoud).toMatchObject({ status: 503, code: 'opslag-niet-beschrijfbaar', headers: { 'Retry-After': '60' } });
    }
  });

  it.each([undefined, null, 'tekst', { statusCode: 200, message: 'x' }])('%p thrown is a 500', (fout) => {
    expect(naarProbleem(fout).getStatus()).toBe(500);
  });
});

describe('positie token', () => {
  it('reads back what it wrote, and nothing else', () => {
    const positie = { commit: 18_446_744_073_709_551_615n, prepare: 0n };
    expect(leesPositieToken(positieToken(positie))).toEqual(positie);
    const vreemd = ['', 'x', '12/3', `${positieToken(positie)}=`, ` ${positieToken(positie)}`, ...['01/2', '1/2/3', '-1/2', '1'].map((tekst) => Buffer.from(tekst).toString('base64url'))];
    for (const token of vreemd) expect(() => leesPositieToken(token)).toThrow(Probleem);
  });
});

describe('isKalenderdatum', () => {
  it.each(['2019-10-02', '2020-02-29', '0001-01-01', '9999-12-31'])('%s exists', (datum) => { expect(isKalenderdatum(datum)).toBe(true); });
  it.each(['2019-02-29', '2019-04-31', '0000-01-01', '2019-1-1', '2019-10-02T00:00:00Z', '2019-10-02\n', 20191002, null])('%p does not', (datum) => { expect(isKalenderdatum(datum)).toBe(false); });
});

describe('headers', () => {
  it('HSTS only over TLS', () => {
    expect(vasteKoppen('1.0.0', false)).not.toHaveProperty('Strict-Transport-Security');
    expect(vasteKoppen('1.0.0', true)).toHaveProperty('Strict-Transport-Security');
  });
});

describe('controleerHerkomst', () => {
  const verzoek = (method: string, headers: Record<string, string>, url = '/') =>
    ({ method, url, headers, headersDistinct: Object.fromEntries(Object.entries(headers).map(([naam, waarde]) => [naam, waarde.split('|')])) });
  it('without a list of hosts takes any Host and Origin, but needs a Host', () => {
    expect(() => { controleerHerkomst(verzoek('POST', { host: 'x.example', origin: 'https://y.example' }), undefined); }).not.toThrow();
    expect(() => { controleerHerkomst(verzoek('GET', {}), undefined); }).toThrow(Probleem);
    expect(() => { controleerHerkomst(verzoek('GET', { host: 'x.example|y.example' }), undefined); }).toThrow(Probleem);
  });
  it('takes the Host of a whole address in the request line', () => {
    const vraag = (url: string) => () => { controleerHerkomst(verzoek('GET', { host: 'localhost' }, url), ['localhost']); };
    expect(vraag('http://localhost/v1/x')).not.toThrow();
    expect(vraag('http://evil.example/v1/x')).toThrow(Probleem);
  });
});
