import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Sessies } from '../sessie/sessies.js';
import { LokaleToegang } from './lokale-toegang.js';
import { ALLE_ROLLEN, leesPersonen } from './personen.js';

const TOKEN = 'A'.repeat(43);
let nu = new Date('2026-11-24T09:00:00Z');
const opties = { token: TOKEN, vindOverleg: (naam: string) => Promise.resolve(naam === 'twente' ? 'tw' : undefined), klok: () => nu, willekeur: randomBytes };
const over = (minuten: number): void => { nu = new Date(nu.getTime() + minuten * 60_000); };

describe('aanmelden op de machine zelf', () => {
  it('met een link die één keer werkt, een uur lang', async () => {
    const lokaal = new LokaleToegang({ ...opties, personen: [{ naam: 'jan', rollen: ['secretaris:twente'] }, { naam: 'fatima', rollen: ['auditor'] }] });
    const [jan, fatima] = lokaal.codes();
    expect(await lokaal.metCode(jan?.code ?? '')).toEqual({ sleutel: 'lokaal/jan', naam: 'jan', methode: 'lokaal', organisatie: null, rollen: [{ rol: 'secretaris', overlegId: 'tw' }] });
    expect(await lokaal.metCode(jan?.code ?? '')).toBeUndefined();
    expect(await lokaal.metCode('B'.repeat(43))).toBeUndefined();
    over(60);
    expect(await lokaal.metCode(fatima?.code ?? '')).toBeUndefined();
  });

  it('met het token als de eerste persoon, en met niets anders', async () => {
    const lokaal = new LokaleToegang({ ...opties, personen: [{ naam: 'jan', rollen: ['lezer', 'baas', 'lezer:nergens'] }] });
    expect(await lokaal.controleer(TOKEN)).toMatchObject({ identiteit: { naam: 'jan', rollen: [{ rol: 'lezer', overlegId: null }] } });
    for (const fout of ['', 'A'.repeat(42), `${TOKEN}A`]) expect(await lokaal.controleer(fout)).toBeNull();
  });
});

describe('een sessie', () => {
  it('verloopt na twaalf uur, en eindigt bij afmelden', () => {
    const sessies = new Sessies(() => nu, randomBytes);
    const identiteit = { sleutel: 'lokaal/jan', naam: 'jan', methode: 'lokaal', organisatie: null, rollen: [] } as const;
    const lang = sessies.begin(identiteit);
    const kort = sessies.begin(identiteit);
    expect(sessies.van(lang.waarde)?.identiteit).toBe(identiteit);
    sessies.eindig(kort.waarde);
    over(12 * 60 - 1);
    expect([sessies.van(lang.waarde) !== undefined, sessies.van(kort.waarde) !== undefined]).toEqual([true, false]);
    over(1);
    expect(sessies.van(lang.waarde)).toBeUndefined();
  });
});

describe('het bestand met personen', () => {
  const lees = (json: unknown) => leesPersonen(JSON.stringify(json), 'personen.json', 'piet');
  it('geeft wie erin staan, en zonder bestand het account met alle rollen', () => {
    expect(lees([{ naam: 'jan', rollen: ['secretaris:twente', 'lezer'] }])).toEqual([{ naam: 'jan', rollen: ['secretaris:twente', 'lezer'] }]);
    expect(leesPersonen(undefined, 'personen.json', 'piet')).toEqual([{ naam: 'piet', rollen: ALLE_ROLLEN }]);
  });
  it.each<[unknown, RegExp]>([
    [{}, /geen lijst/], [[], /noemt niemand/], [[{ naam: 'jan' }], /plaats 1/], [[{ naam: 'jan', rollen: ['baas'] }], /bekende rollen/],
    [[{ naam: 'jan', rollen: [] }, { naam: 'jan', rollen: [] }], /twee keer/],
  ])('weigert %j met een zin', (json, zin) => {
    expect(() => lees(json)).toThrow(zin);
    expect(() => leesPersonen('{', 'personen.json', 'piet')).toThrow(/personen\.json is geen geldige JSON/);
  });
});
