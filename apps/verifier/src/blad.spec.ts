import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { encodeLeaf } from '@besluitregister/audit-log';
import { leesBlad, type Blad } from './blad.js';

const VOORBEELDEN = new URL('../../../tests/golden/', import.meta.url);

function alles({ data, sleutels, ...rest }: Blad) {
  return { ...rest, data: data(), sleutels: sleutels() };
}

describe('een blad', () => {
  const namen = readdirSync(VOORBEELDEN).filter((naam) => naam.endsWith('.json'));

  // An escape in one text makes the same record one that has to be parsed.
  it.each(namen)('zegt vlug gelezen hetzelfde als geheel gelezen: %s', (naam) => {
    const voorbeeld = JSON.parse(readFileSync(new URL(naam, VOORBEELDEN), 'utf8')) as { data: object };
    const vlug = alles(leesBlad({ index: 4n, bytes: encodeLeaf(voorbeeld) }));
    const geheel = alles(leesBlad({ index: 4n, bytes: encodeLeaf({ ...voorbeeld, data: { ...voorbeeld.data, zzz: '\n' } }) }));
    const { zzz: _, ...data } = geheel.data;
    expect(vlug).toEqual({ ...geheel, data });
    expect(vlug.nummer).toBe(5n);
  });

  const envelop = {
    $causationId: 'a', $correlationId: 'a', actor: { id: 'a', method: 'oidc', organisation: 'Gemeente Súd', role: 'secretaris' }, commandId: 'a',
    reason: null, recordedAt: '2026-11-24T09:00:00.123Z', revision: 3, schemaVersion: 1, stream: 'br.Dossier-1',
  };
  const blad = (anders: object) => leesBlad({ index: 0n, bytes: encodeLeaf({ id: 'a', type: 'T', data: {}, metadata: envelop, ...anders }) });

  it('heeft vier delen, en zegt waar het staat', () => {
    expect(blad({})).toMatchObject({ id: 'a', type: 'T', stream: 'br.Dossier-1', revision: 3, methode: 'oidc', beschermd: 0 });
    for (const anders of [{ extra: 1 }, { data: [] }, { type: 1 }, { metadata: { ...envelop, revision: '3' } }, { metadata: { ...envelop, recordedAt: '2026' } }]) {
      expect(() => blad(anders)).toThrow(expect.objectContaining({ code: 'blad-vorm' }));
    }
    const anderDeel = encodeLeaf({ datb: {}, id: 'a', type: 'T', metadata: envelop });
    expect(() => leesBlad({ index: 0n, bytes: anderDeel })).toThrow(expect.objectContaining({ code: 'blad-vorm' }));
  });

  it('laat zich niet om de tuin leiden door wat in de inhoud op een envelop lijkt', () => {
    const nep = { id: 'nep', metadata: { ...envelop, stream: 'br.Nep-1', actor: { ...envelop.actor, method: 'nep' } }, type: 'Nep' };
    expect(blad({ data: nep })).toMatchObject({ id: 'a', type: 'T', stream: 'br.Dossier-1', methode: 'oidc' });
  });
});
