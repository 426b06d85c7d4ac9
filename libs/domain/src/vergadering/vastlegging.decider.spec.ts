import { describe, expect, it } from '@jest/globals';
import { given } from '../given.contract.js';
import {
  actie, agendapunt, besluit, bevestigd, context, DATUM, doorgehaald, gehouden, GEEN_REDEN, gepland, gerectificeerd, idVan, mededeling,
  overnameVoltooid, passage, REDEN, standpunt, vast, VANDAAG, vastleggingId, vergaderingId,
} from './bouw.contract.js';
import { MAX_DOSSIERS, type Inhoud } from './vastlegging.js';
import type { BevestigVastlegging, KoppelVastlegging, LakVastlegging, LegVast, RectificeerVastlegging } from './vastlegging.decider.js';
import { vergaderingDecider, type VergaderingCommand } from './vergadering.decider.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

const over = { vergaderingId, vastleggingId };
const bij = (...history: VergaderingGebeurtenis[]) => given(vergaderingDecider, history);

describe('LegVast', () => {
  const leg = (inhoud: Inhoud, anders: Partial<LegVast> = {}): LegVast => ({ type: 'LegVast', ...over, inhoud, ...context, ...anders });

  it.each([
    ['MededelingVastgelegd', mededeling], ['MededelingVastgelegd', { ...mededeling, soort: 'toelichting' as const }],
    ['StandpuntVastgelegd', standpunt], ['StandpuntVastgelegd', { ...standpunt, soort: 'vraag' as const }],
    ['BesluitVastgelegd', besluit],
    ['ActieVastgelegd', actie], ['ActieVastgelegd', { ...actie, soort: 'afspraak' as const }],
  ] as const)('legt als %s vast wat bij die soort hoort, op de datum van de vergadering', (type, inhoud) => {
    bij(gepland).when(leg(inhoud)).then([{ type, data: { ...over, overnameId: null, geldigOp: DATUM, inhoud } } as VergaderingGebeurtenis]);
  });
  it('legt onder een agendapunt van de vergadering vast', () => {
    const inhoud = { ...besluit, agendapuntId: idVan('punt') };
    bij(gepland, agendapunt('punt')).when(leg(inhoud)).then([vast(inhoud)]);
  });
  it('doet een tweede keer niets, in welke volgorde de velden ook staan', () => {
    const { soort, ...rest } = besluit;
    bij(...gehouden).when(leg({ ...rest, soort })).thenNothing();
  });
  it('weigert andere inhoud onder dezelfde id', () => {
    bij(...gehouden).when(leg(mededeling)).thenRefused('vastlegging-bestaat');
  });
  it('weigert van een vergadering die nog komt', () => {
    bij(gepland).when(leg(mededeling, { vandaag: '2019-10-01' })).thenRefused('vergadering-in-toekomst');
    bij(gepland).when(leg(mededeling, { vandaag: DATUM })).then([vast(mededeling)]);
  });
  it('weigert een agendapunt dat er niet is, of nog bij een onvoltooide overname hoort', () => {
    bij(gepland).when(leg({ ...besluit, agendapuntId: idVan('elders') })).thenRefused('agendapunt-onbekend');
    bij(gepland, agendapunt('punt', idVan('overname'))).when(leg({ ...besluit, agendapuntId: idVan('punt') })).thenRefused('agendapunt-onbekend');
  });
  it('weigert inhoud die een regel breekt', () => {
    bij(gepland).when(leg({ ...besluit, passages: [] })).thenRefused('zonder-passage');
  });
});

const opVastlegging: readonly VergaderingCommand[] = [
  { type: 'BevestigVastlegging', ...over, versie: 1 },
  { type: 'TrekBevestigingIn', ...over, reden: REDEN },
  { type: 'RectificeerVastlegging', ...over, inhoud: mededeling, reden: REDEN, ...context },
  { type: 'HaalVastleggingDoor', ...over, reden: REDEN },
  { type: 'KoppelVastlegging', ...over, dossierId: idVan('dossier') },
  { type: 'OntkoppelVastlegging', ...over, dossierId: idVan('dossier') },
  { type: 'LakVastlegging', ...over, inhoud: mededeling, sleutels: [], reden: REDEN, vandaag: VANDAAG },
];

describe('Een vastlegging die er voor de lezer niet is', () => {
  it.each(opVastlegging)('kent $type niet', (command) => {
    bij(gepland).when(command).thenRefused('vastlegging-onbekend');
    bij(gepland, vast(besluit, idVan('overname'))).when(command).thenRefused('vastlegging-onbekend');
  });
});

describe('Een doorgehaalde vastlegging', () => {
  it.each(opVastlegging.filter(({ type }) => type !== 'HaalVastleggingDoor' && type !== 'LakVastlegging'))('is definitief: $type wordt geweigerd', (command) => {
    bij(...gehouden, doorgehaald).when(command).thenRefused('doorgehaald');
  });
});

describe('BevestigVastlegging', () => {
  const bevestig = (versie: number): BevestigVastlegging => ({ type: 'BevestigVastlegging', ...over, versie });

  it('zegt welke versie een mens heeft nagezien', () => {
    bij(...gehouden).when(bevestig(1)).then([bevestigd(1)]);
    bij(...gehouden, bevestigd(1), gerectificeerd(2, mededeling)).when(bevestig(2)).then([bevestigd(2)]);
  });
  it('geldt ook voor wat met een voltooide overname kwam', () => {
    bij(gepland, vast(besluit, idVan('overname')), overnameVoltooid()).when(bevestig(1)).then([bevestigd(1)]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, bevestigd(1)).when(bevestig(1)).thenNothing();
  });
  it('weigert een versie die niet de huidige is', () => {
    bij(...gehouden, gerectificeerd(2, mededeling)).when(bevestig(1)).thenRefused('versie-verouderd');
    bij(...gehouden).when(bevestig(2)).thenRefused('versie-verouderd');
  });
});

describe('TrekBevestigingIn', () => {
  const trekIn: VergaderingCommand = { type: 'TrekBevestigingIn', ...over, reden: REDEN };
  const ingetrokken: VergaderingGebeurtenis = { type: 'BevestigingIngetrokken', data: { ...over, versie: 1 } };

  it('neemt de bevestiging van die versie terug', () => {
    bij(...gehouden, bevestigd(1)).when(trekIn).then([ingetrokken]);
  });
  it('doet niets als er geen bevestiging is, of niet meer', () => {
    bij(...gehouden).when(trekIn).thenNothing();
    bij(...gehouden, bevestigd(1), ingetrokken).when(trekIn).thenNothing();
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden, bevestigd(1)).when({ ...trekIn, reden: GEEN_REDEN }).thenRefused('reden-ontbreekt');
  });
});

describe('RectificeerVastlegging', () => {
  const rectificeer = (inhoud: Inhoud, anders: Partial<RectificeerVastlegging> = {}): RectificeerVastlegging =>
    ({ type: 'RectificeerVastlegging', ...over, inhoud, reden: REDEN, ...context, ...anders });

  it('draagt de volledige juiste inhoud, als volgende versie', () => {
    bij(...gehouden).when(rectificeer({ ...besluit, uitkomst: 'afgewezen' })).then([gerectificeerd(2, { ...besluit, uitkomst: 'afgewezen' })]);
    bij(...gehouden, gerectificeerd(2, mededeling)).when(rectificeer(besluit)).then([gerectificeerd(3, besluit)]);
  });
  it('mag van een besluit een mededeling maken: het verslag was verkeerd gelezen', () => {
    bij(...gehouden).when(rectificeer(mededeling)).then([gerectificeerd(2, mededeling)]);
  });
  it('legt bij dezelfde inhoud niets vast, ook een tweede keer niet', () => {
    bij(...gehouden).when(rectificeer(besluit)).thenNothing();
    bij(...gehouden, gerectificeerd(2, mededeling)).when(rectificeer(mededeling)).thenNothing();
  });
  it('gaat uit van de dossiers zoals zij nu gekoppeld zijn', () => {
    const koppeling: VergaderingGebeurtenis = { type: 'VastleggingGekoppeld', data: { ...over, dossierId: idVan('dossier') } };
    bij(...gehouden, koppeling).when(rectificeer({ ...besluit, dossiers: [idVan('dossier')] })).thenNothing();
  });
  it.each(['', '.', '  ', '----', 'x'])('weigert de reden "%s"', (toelichting) => {
    bij(...gehouden).when(rectificeer(mededeling, { reden: { code: 'schrijffout', toelichting } })).thenRefused('reden-ontbreekt');
  });
  it('weigert zonder reden', () => {
    bij(...gehouden).when(rectificeer(mededeling, { reden: null })).thenRefused('reden-ontbreekt');
  });
  it('weigert een agendapunt van een andere vergadering', () => {
    bij(...gehouden).when(rectificeer({ ...besluit, agendapuntId: idVan('elders') })).thenRefused('agendapunt-onbekend');
  });
  it('weigert inhoud die een regel breekt', () => {
    bij(...gehouden).when(rectificeer({ ...besluit, beslotenOp: '2019-11-02' })).thenRefused('besloten-in-toekomst');
  });
});

describe('HaalVastleggingDoor', () => {
  const haalDoor: VergaderingCommand = { type: 'HaalVastleggingDoor', ...over, reden: REDEN };

  it('streept de vastlegging door en laat de inhoud staan', () => {
    bij(...gehouden).when(haalDoor).then([doorgehaald]);
    const state = [...gehouden, doorgehaald].reduce(vergaderingDecider.evolve, vergaderingDecider.initialState);
    expect(state.vastleggingen.get(vastleggingId)).toMatchObject({ doorgehaald: true, inhoud: besluit });
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, doorgehaald).when(haalDoor).thenNothing();
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden).when({ ...haalDoor, reden: GEEN_REDEN }).thenRefused('reden-ontbreekt');
  });
});

describe('KoppelVastlegging en OntkoppelVastlegging', () => {
  const dossierId = idVan('dossier');
  const command = (type: KoppelVastlegging['type']): KoppelVastlegging => ({ type, ...over, dossierId });
  const gekoppeld: VergaderingGebeurtenis = { type: 'VastleggingGekoppeld', data: { ...over, dossierId } };
  const ontkoppeld: VergaderingGebeurtenis = { type: 'VastleggingOntkoppeld', data: { ...over, dossierId } };

  it('hangen de vastlegging aan een dossier en halen haar eraf', () => {
    bij(...gehouden).when(command('KoppelVastlegging')).then([gekoppeld]);
    bij(...gehouden, gekoppeld).when(command('OntkoppelVastlegging')).then([ontkoppeld]);
    bij(...gehouden, gekoppeld, ontkoppeld).when(command('KoppelVastlegging')).then([gekoppeld]);
  });
  it('doen een tweede keer niets', () => {
    bij(...gehouden, gekoppeld).when(command('KoppelVastlegging')).thenNothing();
    bij(...gehouden, gekoppeld, ontkoppeld).when(command('OntkoppelVastlegging')).thenNothing();
    bij(gepland, vast({ ...besluit, dossiers: [dossierId] })).when(command('KoppelVastlegging')).thenNothing();
  });
  it('weigeren meer dossiers dan een vastlegging kan dragen', () => {
    const vol = Array.from({ length: MAX_DOSSIERS }, (_, n) => idVan(`dossier/${n}`));
    bij(gepland, vast({ ...besluit, dossiers: vol })).when(command('KoppelVastlegging')).thenRefused('te-veel-dossiers');
  });
});

describe('LakVastlegging', () => {
  const gelakt: Inhoud = { ...besluit, uitkomstWoorden: '█████', passages: [{ ...passage, weergaveId: idVan('gelakte weergave'), citaat: '█████' }] };
  const lak = (inhoud: Inhoud, anders: Partial<LakVastlegging> = {}): LakVastlegging =>
    ({ type: 'LakVastlegging', ...over, inhoud, sleutels: [idVan('oude sleutel')], reden: REDEN, vandaag: VANDAAG, ...anders });
  const event: VergaderingGebeurtenis = { type: 'VastleggingGelakt', data: { ...over, versie: 2, inhoud: gelakt, sleutels: [idVan('oude sleutel')], geldigOp: VANDAAG } };

  it('maakt een volgende versie met onleesbaar gemaakte woorden', () => {
    bij(...gehouden).when(lak(gelakt)).then([event]);
  });
  it('doet een tweede keer niets', () => {
    bij(...gehouden, event).when(lak(gelakt)).thenNothing();
  });
  it('kan ook wat is doorgehaald onleesbaar maken', () => {
    bij(...gehouden, doorgehaald).when(lak(gelakt)).then([event]);
  });
  it.each<[string, Inhoud]>([
    ['de soort', mededeling], ['de uitkomst', { ...besluit, uitkomst: 'afgewezen' }], ['de plaats', { ...besluit, passages: [{ ...passage, vanRegel: 1 }] }],
    ['een weggelaten tekst', { ...besluit, uitkomstWoorden: null }],
  ])('weigert %s te veranderen', (_, inhoud) => {
    bij(...gehouden).when(lak(inhoud)).thenRefused('lakken-verandert-meer');
  });
  it('weigert zonder reden die iets zegt', () => {
    bij(...gehouden).when(lak(gelakt, { reden: null })).thenRefused('reden-ontbreekt');
  });
});
