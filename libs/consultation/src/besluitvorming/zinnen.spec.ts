import { describe, expect, it } from '@jest/globals';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import type { Besluitvormingsantwoord, Overlegstand } from './besluitvorming.schema.js';
import { zinnen } from './zinnen.js';

const besluit: Vastlegging = {
  vastleggingId: 'v', vergaderingId: 'm', overlegId: 'o', datum: '2020-01-01', volgorde: 1, soort: 'besluit', tekst: 'Besluit.', passages: [],
  spreker: null, basis: 'uitgesproken', strekking: null, namens: null, besluitVanDerden: null, actie: null, dossiers: [],
  herkomst: 'handmatig', zekerheid: null, vertrouwelijkheid: 'intern', bevestigd: true, versie: 1, doorhaling: null,
  besluit: { uitkomst: 'ingestemd', uitkomstWoorden: null, beslotenOp: '2020-01-01', ingangsdatum: null, einddatum: null, voorwaarden: [], stemming: null, kracht: 'van-kracht', strijdig: false, relaties: [] },
};

const overleg = (naam: string, stand: Overlegstand['stand'], over: Partial<Overlegstand> = {}): Overlegstand => ({
  overleg: { overlegId: naam, naam }, soort: 'dvo', district: naam, stand, eerstBehandeldOp: null, laatstBehandeldOp: null,
  achterstandInDagen: null, ingelezen: { aantal: 1, van: '2020-01-01', tot: '2020-01-01' }, besluiten: [], vervallenBesluiten: [],
  standpunten: [], afwijkendeStandpunten: [], toelichtingen: [], mededelingen: [], vragen: [], acties: [], doorgehaald: [], verwacht: null, ...over,
});

const feiten = (overleggen: Overlegstand[], over: Partial<Besluitvormingsantwoord> = {}) => ({
  onderwerp: 'x', nummer: 1, peildatum: null, bekendOp: null, voorlopig: false, wisstand: 0, leesmodelVersies: {}, gevondenVia: 'naam' as const, meerduidig: false, dossiers: [],
  ookGenoemdIn: [], nietGevonden: [], lijkend: [], overleggen, gezamenlijkeStandpunten: [],
  totalen: { dvos: overleggen.length, besproken: 0, besloten: 0, aangehouden: 0, verwacht: 0, geenGegevens: 0, openActies: 0, teLateActies: 0 },
  onbevestigd: { aantal: 0, totaal: 0 }, ...over,
});

describe('zinnen', () => {
  it.each([
    ['Besloten in A en C.', [overleg('A', 'besloten'), overleg('B', 'aangehouden'), overleg('C', 'besloten')]],
    ['Geen besluit genomen; aangehouden in B.', [overleg('A', 'besproken-zonder-besluit'), overleg('B', 'aangehouden', { besluiten: [besluit] })]],
    ['Geen besluit dat geldt.', [overleg('A', 'besproken-zonder-besluit', { vervallenBesluiten: [besluit] })]],
    ['Geen besluit geregistreerd.', [overleg('A', 'besproken-zonder-besluit')]],
  ])('begins with: %s', (zin, overleggen) => {
    expect(zinnen(feiten(overleggen)).samenvatting[0]).toBe(zin);
  });

  it('says how many actions are open, and how many of them too late', () => {
    const met = (openActies: number, teLateActies: number) => zinnen({ ...feiten([]), totalen: { ...feiten([]).totalen, openActies, teLateActies } }).samenvatting.at(-1);
    expect([met(1, 0), met(3, 2)]).toEqual(['1 actie staat open.', '3 acties staan open, waarvan 2 over de termijn.']);
  });

  it('warns of what was struck out and of besluiten that revoke the same', () => {
    const strijdig = { ...besluit, besluit: besluit.besluit && { ...besluit.besluit, strijdig: true } };
    const overleggen = [overleg('A', 'besloten', { besluiten: [strijdig], doorgehaald: [besluit, besluit] }), overleg('B', 'besloten', { besluiten: [besluit] })];
    expect(zinnen(feiten(overleggen)).letOp).toEqual([
      '2 vastleggingen zijn doorgehaald en tellen niet mee.',
      'In A zijn besluiten met elkaar in strijd; dat moet met een rectificatie worden rechtgezet.',
    ]);
  });

  it('says where the words also occur, outside the answer', () => {
    const ookGenoemdIn = [{ dossier: { dossierId: 'd', naam: 'Vuurwerk' }, aantal: 2 }, { dossier: null, aantal: 1 }];
    expect(zinnen(feiten([], { ookGenoemdIn })).letOp).toEqual(['Ook genoemd in dossier ‘Vuurwerk’ (2) en vastleggingen zonder dossier (1); dat staat niet in dit antwoord.']);
  });

  it('calls unknown only what was neither read in nor recorded by hand', () => {
    const niets = { aantal: 0, van: null, tot: null };
    const overleggen = [overleg('A', 'geen-gegevens', { ingelezen: niets }), overleg('B', 'besloten', { ingelezen: niets, laatstBehandeldOp: '2020-01-01' }), overleg('C', 'geen-gegevens')];
    expect(zinnen(feiten(overleggen)).nietTeWeten).toEqual(['Van A is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten.']);
  });
});
