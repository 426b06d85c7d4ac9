import { describe, expect, it } from '@jest/globals';
import type { Rolverlening } from '../identiteit/rollen.js';
import { zichtVan } from '../zicht/zicht.js';
import { rolVoor } from './beoordeel.js';

const [A, B] = ['a', 'b'];
const met = (...rollen: Rolverlening[]) => ({ rollen });
const secretarisA = met({ rol: 'secretaris', overlegId: A });
const secretaris = met({ rol: 'secretaris', overlegId: null });

describe('wie wat mag', () => {
  it('in het eigen overleg wel, in een ander of in beide niet', () => {
    expect([[A], [B], [A, B], []].map((waar) => rolVoor(secretarisA, 'vastlegging.rectificeren', waar))).toEqual(['secretaris', undefined, undefined, 'secretaris']);
    expect(rolVoor(secretaris, 'vastlegging.rectificeren', [A, B])).toBe('secretaris');
  });

  it('wat gedeeld is met de rol in één overleg, wat alle raakt alleen met de rol voor alle', () => {
    expect([rolVoor(secretarisA, 'dossier.openen', []), rolVoor(secretarisA, 'overleg.instellen', [])]).toEqual(['secretaris', undefined]);
  });

  it('met twee rollen in de rol die het mag', () => {
    const twee = met({ rol: 'lezer', overlegId: null }, { rol: 'voorzitter', overlegId: A });
    expect(rolVoor(twee, 'geheimhouding.bekrachtigen', [A])).toBe('voorzitter');
    expect(rolVoor(twee, 'register.raadplegen', [])).toBe('voorzitter');
    expect(rolVoor(met(), 'register.raadplegen', [])).toBeUndefined();
    expect(rolVoor(met({ rol: 'beheerder', overlegId: null }), 'register.raadplegen', [])).toBeUndefined();
  });
});

describe('wat iemand ziet', () => {
  it('openbaar overal, meer in het eigen overleg, en nooit minder dan een rol voor alle', () => {
    expect(zichtVan(secretarisA)).toEqual({ inhoud: { '*': 0, a: 3 }, spoor: { '*': 0, a: 3 } });
    expect(zichtVan(met({ rol: 'lezer', overlegId: A }, { rol: 'functionaris-gegevensbescherming', overlegId: null }))).toEqual({ inhoud: { '*': 2, a: 2 }, spoor: { '*': 3 } });
  });
  it('een auditor het spoor en niet de geheime tekst, een beheerder niets', () => {
    expect(zichtVan(met({ rol: 'auditor', overlegId: null }))).toEqual({ inhoud: { '*': 1 }, spoor: { '*': 3 } });
    expect(zichtVan(met({ rol: 'beheerder', overlegId: null }))).toEqual({ inhoud: {}, spoor: {} });
  });
});
