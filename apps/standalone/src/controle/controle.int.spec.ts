import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leafHash, parseCheckpoint, parseNote, parseTlogProof, parseVkey, verifyTlogProof } from '@besluitregister/audit-log';
import { openRegister } from '../register.js';
import type { Register } from '../register.js';
import { startHttp } from '../http.js';
import type { Dienst } from '../http.js';

let map: string;
let register: Register;
let dienst: Dienst;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'controle-http-'));
  register = await openRegister({ gegevens: map, klok: () => new Date('2026-11-24T09:00:00.000Z') });
  await register.controle.bij();
  dienst = await startHttp(register, 0);
});
afterAll(async () => {
  await dienst.stop();
  await register.sluit();
  await rm(map, { recursive: true });
});

const haal = (pad: string): Promise<Response> => fetch(`${dienst.adres}${pad}`, { headers: { authorization: `Bearer ${readFileSync(dienst.tokenbestand, 'utf8').trim()}` } });
const tekst = async (pad: string): Promise<string> => (await haal(pad)).text();

describe('de controle over HTTP', () => {
  it('geeft het controlepunt als platte tekst, onder de Nederlandse en de standaardnaam', async () => {
    const antwoord = await haal('/v1/controlepunt');
    expect(antwoord.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const controlepunt = await antwoord.text();
    expect(parseCheckpoint(parseNote(controlepunt).text).size).toBe(register.controle.status().verzegeld);
    expect(await tekst('/v1/controlelog/checkpoint')).toBe(controlepunt);
  });

  it('geeft een bewijs dat klopt met het blad in de bundel, onder de sleutel die het register zelf noemt', async () => {
    const { verzegeld } = register.controle.status();
    const bundel = Buffer.from(await (await haal(`/v1/controlelog/tile/entries/000.p/${verzegeld}`)).arrayBuffer());
    const eerste = bundel.subarray(2, 2 + bundel.readUInt16BE());
    const { data } = JSON.parse(eerste.toString()) as { data: { publiekeSleutel: string } };
    const bewijs = parseTlogProof(await tekst('/v1/gebeurtenissen/1/bewijs'));
    const policy = { logs: [parseVkey(data.publiekeSleutel)], witnesses: [], groups: [], quorum: null };
    expect(bewijs.index).toBe(0n);
    expect(verifyTlogProof(bewijs, leafHash(eerste), policy).checkpoint.size).toBe(verzegeld);
  });

  it('zegt van een gebeurtenis die nog niet is verzegeld tot waar dat wel is', async () => {
    const { verzegeld } = register.controle.status();
    const antwoord = await haal(`/v1/gebeurtenissen/${verzegeld + 1n}/bewijs`);
    expect(antwoord.status).toBe(404);
    expect(antwoord.headers.get('retry-after')).toBe('2');
    expect(await antwoord.json()).toMatchObject({ code: 'nog-niet-verzegeld', detail: expect.stringContaining(`tot en met nummer ${verzegeld}.`) });
  });

  it.each(['0', '01', '-1', '1.5', 'abc', '99999999999999999'])('weigert %s als nummer', async (nummer) => {
    const antwoord = await haal(`/v1/gebeurtenissen/${nummer}/bewijs`);
    expect(antwoord.status).toBe(400);
    expect(await antwoord.json()).toMatchObject({ fouten: [{ parameter: 'nummer' }] });
  });

  it.each(['0/001', '0/0', '64/000', '0/000.p/256', 'entries/..%2f..%2fcheckpoint', '..%2ftree-head', 'entries'])('heeft geen tegel %s', async (pad) => {
    const antwoord = await haal(`/v1/controlelog/tile/${pad}`);
    expect(antwoord.status).toBe(404);
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
  });

  it('staat in de beschrijving van de API', async () => {
    const { paths } = await (await haal('/v1/openapi.json')).json() as { paths: Record<string, { get: { parameters: { name: string }[] } }> };
    expect(Object.keys(paths)).toEqual(expect.arrayContaining([
      '/controlepunt', '/gebeurtenissen/{nummer}/bewijs', '/controlelog/checkpoint', '/controlelog/tile/{path}',
    ]));
    expect(paths['/controlelog/tile/{path}']?.get.parameters.map(({ name }) => name)).toEqual(['path']);
  });

  it('kleurt de gereedheid rood zodra het controlelog stilstaat', async () => {
    expect(await (await haal('/health/ready')).json()).toMatchObject({ gereed: true, onderdelen: { controlelog: { status: 'bij' } } });
    await register.controle.stop();
    const antwoord = await haal('/health/ready');
    expect(antwoord.status).toBe(503);
    expect(await antwoord.json()).toMatchObject({ onderdelen: { controlelog: { status: 'gestopt' } } });
  });
});
