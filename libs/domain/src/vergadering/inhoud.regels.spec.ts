import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as generators from '../generators.contract.js';
import { actie, besluit, context, DATUM, idVan, mededeling, metDoelen, passage, standpunt, vastleggingId } from './bouw.contract.js';
import { controleerInhoud, type Inhoudcontext } from './inhoud.regels.js';
import { RELATIESOORTEN, type BesluitInhoud, type Inhoud, type Relatie } from './vastlegging.js';

const code = (inhoud: Inhoud, bij: Inhoudcontext = context) => controleerInhoud(vastleggingId, inhoud, bij)?.code ?? null;
const metBesluit = (anders: Partial<BesluitInhoud>, bij: Inhoudcontext = context) => code({ ...besluit, ...anders }, bij);
const handmatig = { wijze: 'handmatig', terugkoppelingId: null, extractor: null, zekerheid: null } as const;

describe('Inhoud in het algemeen', () => {
  it.each([mededeling, standpunt, besluit, actie])('van soort $soort houdt zich aan de regels', (inhoud) => {
    expect(code(inhoud)).toBeNull();
  });
  it('uit de generatoren houdt zich aan de regels', () => {
    fc.assert(fc.property(generators.inhoud, (inhoud) => {
      expect(controleerInhoud(vastleggingId, inhoud, { vandaag: '2026-11-24', overlegSinds: null, relatiedoelen: new Map() })).toBeNull();
    }));
  });
  it('noemt in de weigering het veld en wat te doen', () => {
    expect(controleerInhoud(vastleggingId, { ...mededeling, passages: [passage, { ...passage, totRegel: 1 }] }, context)).toEqual({
      geweigerd: true, code: 'passage-ongeldig', veld: '/inhoud/passages/1',
      bericht: 'Het einde van de passage ligt niet na het begin; controleer regel en teken.',
    });
  });
});

describe('Bewijs', () => {
  it.each(['automatisch', 'beoordeeld'] as const)('wijst wat %s uit een verslag komt de passage aan', (wijze) => {
    expect(metBesluit({ passages: [], tekst: 'ingestemd', herkomst: { ...handmatig, wijze } })).toBe('zonder-passage');
  });
  it('mag met de hand zonder passage, maar dan met eigen tekst', () => {
    expect(metBesluit({ passages: [], tekst: 'Ingestemd.', herkomst: handmatig })).toBeNull();
    expect(metBesluit({ passages: [], herkomst: handmatig })).toBe('zonder-tekst');
  });
  it('eindigt een passage na haar begin', () => {
    const plaats = { vanRegel: 5, vanTeken: 10 };
    expect(metBesluit({ passages: [{ ...passage, ...plaats, totRegel: 5, totTeken: 11 }] })).toBeNull();
    expect(metBesluit({ passages: [{ ...passage, ...plaats, totRegel: 5, totTeken: 10 }] })).toBe('passage-ongeldig');
    expect(metBesluit({ passages: [{ ...passage, ...plaats, totRegel: 4, totTeken: 99 }] })).toBe('passage-ongeldig');
    expect(metBesluit({ passages: [{ ...passage, ...plaats, totRegel: 6, totTeken: 0 }] })).toBeNull();
  });
});

describe('Grond', () => {
  it.each(['vertrouwelijk', 'geheim'] as const)('staat bij wat %s is', (vertrouwelijkheid) => {
    expect(metBesluit({ vertrouwelijkheid })).toBe('grond-ontbreekt');
    expect(metBesluit({ vertrouwelijkheid, grond: '5.1.2e' })).toBeNull();
  });
  it.each(['openbaar', 'intern'] as const)('staat niet bij wat %s is', (vertrouwelijkheid) => {
    expect(metBesluit({ vertrouwelijkheid, grond: '5.1.2e' })).toBe('grond-overbodig');
  });
});

describe('Een besluit', () => {
  it('draagt de woorden van zijn uitkomst of heet afgeleid', () => {
    expect(metBesluit({ uitkomstWoorden: null })).toBe('uitkomst-zonder-woorden');
    expect(metBesluit({ uitkomstWoorden: null, basis: 'afgeleid' })).toBeNull();
  });
  it('is niet na vandaag genomen', () => {
    expect(metBesluit({ beslotenOp: context.vandaag })).toBeNull();
    expect(metBesluit({ beslotenOp: '2019-11-02' })).toBe('besloten-in-toekomst');
  });
  it('is niet genomen voordat het overleg bestond, als dat bekend is', () => {
    expect(metBesluit({ beslotenOp: '2014-01-01' })).toBeNull();
    expect(metBesluit({ beslotenOp: '2013-12-31' })).toBe('besloten-voor-instelling');
    expect(metBesluit({ beslotenOp: '2013-12-31' }, { ...context, overlegSinds: null })).toBeNull();
  });
  it('eindigt niet voordat het ingaat', () => {
    expect(metBesluit({ einddatum: DATUM })).toBeNull();
    expect(metBesluit({ einddatum: '2019-10-01' })).toBe('einddatum-voor-ingangsdatum');
    expect(metBesluit({ ingangsdatum: '2020-01-01', einddatum: '2019-12-31' })).toBe('einddatum-voor-ingangsdatum');
    expect(metBesluit({ ingangsdatum: '2020-01-01', einddatum: '2020-01-01' })).toBeNull();
  });
});

describe('Een relatie', () => {
  const naar = (naam: string, soort: Relatie['soort'] = 'vervangt'): Relatie => ({ soort, besluitId: idVan(naam), vergaderingId: idVan('eerder') });

  it.each(RELATIESOORTEN)('%s wijst naar een besluit dat bestaat', (soort) => {
    expect(metBesluit({ relaties: [naar('eerder', soort)] }, metDoelen({ eerder: {} }))).toBeNull();
    expect(metBesluit({ relaties: [naar('eerder', soort)] })).toBe('relatiedoel-onbekend');
  });
  it('mag naar een besluit van een ander overleg wijzen', () => {
    expect(metBesluit({ relaties: [naar('eerder')] }, metDoelen({ eerder: { overlegId: idVan('ander overleg') } }))).toBeNull();
  });
  it.each(RELATIESOORTEN)('%s wijst nooit naar wat is doorgehaald', (soort) => {
    expect(metBesluit({ relaties: [naar('eerder', soort)] }, metDoelen({ eerder: { doorgehaald: true } }))).toBe('relatiedoel-doorgehaald');
  });
  it('loopt nooit in een kring', () => {
    expect(metBesluit({ relaties: [naar('vastlegging')] }, metDoelen({ vastlegging: {} }))).toBe('relatie-kring');
    expect(metBesluit({ relaties: [naar('eerder')] }, metDoelen({ eerder: { reikt: new Set([vastleggingId]) } }))).toBe('relatie-kring');
  });
  it('herroept niet wat een ander al heeft herroepen', () => {
    expect(metBesluit({ relaties: [naar('eerder', 'herroept')] }, metDoelen({ eerder: { herroepenDoor: idVan('ander') } }))).toBe('al-herroepen');
    expect(metBesluit({ relaties: [naar('eerder', 'herroept')] }, metDoelen({ eerder: { herroepenDoor: vastleggingId } }))).toBeNull();
    expect(metBesluit({ relaties: [naar('eerder', 'bevestigt')] }, metDoelen({ eerder: { herroepenDoor: idVan('ander') } }))).toBeNull();
  });
  it('noemt in de weigering welke van de relaties het is', () => {
    const inhoud = { ...besluit, relaties: [naar('eerder'), naar('onbekend')] };
    expect(controleerInhoud(vastleggingId, inhoud, metDoelen({ eerder: {} }))?.veld).toBe('/inhoud/relaties/1');
  });
});
