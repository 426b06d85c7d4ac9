import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aantalGebeurtenissen, alsProces, dien, werkmap } from './opstelling.fixture.js';

const { map, ruimOp } = werkmap();
afterAll(ruimOp);
const gegevens = join(map, 'gegevens demo');

describe('Gegeven wie de demo voor het eerst start', () => {
  it('neemt ze met --eenmalig het voorbeeld over, geeft het antwoord en stopt', async () => {
    const { exit, uit, fout } = await alsProces(['demo', '--eenmalig', '--gegevens', gegevens]);
    expect(exit).toBe(0);
    expect(uit).toMatch(/is geregistreerd voor DVO IJsselland van 2019-10-02: \d+ vastleggingen/);
    for (const deel of ['Geen besluit geregistreerd', 'DVO IJsselland', 'DVO Twente', 'DVO Noord- en Oost-Gelderland', 'DVO Gelderland-Midden', 'DVO Gelderland-Zuid', 'r. 129-130']) {
      expect(uit).toContain(deel);
    }
    expect(fout).toContain('Vastleggen …');
  });

  it('neemt ze de tweede keer niets over en zegt dat', async () => {
    const voor = await aantalGebeurtenissen(gegevens);
    const { exit, uit } = await alsProces(['demo', '--eenmalig', '--gegevens', gegevens]);
    expect(exit).toBe(0);
    expect(uit).toMatch(/is al geregistreerd voor DVO IJsselland .*er is niets toegevoegd\./);
    expect(uit).toContain('Geen besluit geregistreerd');
    expect(await aantalGebeurtenissen(gegevens)).toBe(voor);
  });

  it('dient ze tot Ctrl-C, noemt ze haar adres en wat te proberen, en eindigt ze met 0', async () => {
    const dienst = await dien(['demo', '--gegevens', gegevens]);
    const link = /http:\/\/127\.0\.0\.1:\d+\/aanmelden\?code=\S+/.exec(dienst.uit())?.[0] ?? '';
    const aanmelding = await fetch(link, { redirect: 'manual' });
    expect(aanmelding.status).toBe(303);
    expect(aanmelding.headers.get('location')).toBe('/?onderwerp=cameratoezicht%2FI-watch');
    const antwoord = await fetch(`${dienst.adres}/v1/dossiers`, { headers: { cookie: aanmelding.headers.get('set-cookie')?.split(';')[0] ?? '' } });
    expect(antwoord.status).toBe(200);
    await antwoord.json();
    const { exit, uit, fout } = await dienst.stop('SIGINT');
    expect({ exit, gestopt: fout.endsWith('Stoppen …\n') }).toEqual({ exit: 0, gestopt: true });
    for (const deel of [`Het register luistert op ${dienst.adres} (stoppen met Ctrl-C).`, `${dienst.adres}/v1/openapi.json`, `--gegevens "${gegevens}"`]) expect(uit).toContain(deel);
    await expect(fetch(dienst.adres)).rejects.toThrow();
  });
});
