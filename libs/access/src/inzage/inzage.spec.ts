import { StreamableFile } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { describe, expect, it } from '@jest/globals';
import { firstValueFrom, of } from 'rxjs';
import { inTeZien, type Inzage } from './inzage.js';
import { InzageInterceptor } from './inzage.interceptor.js';

const GEHEIM = { vastleggingId: 'een', vertrouwelijkheid: 'geheim', tekst: 'Kanarie.' };
const verzoek = {
  method: 'GET', headers: {}, id: 'verzoek', ip: '127.0.0.1', params: {}, rol: 'secretaris', handeling: 'register.raadplegen',
  herkenning: { soort: 'bekend', via: 'sessie', verlooptOp: null, identiteit: { sleutel: 'lokaal/jan', naam: 'jan', methode: 'lokaal', organisatie: null, rollen: [] } },
};
const antwoord = (schrijf: (inzagen: readonly Inzage[]) => Promise<void>, extra: object = {}, inhoud: unknown = { lijst: [GEHEIM] }): Promise<unknown> =>
  firstValueFrom(new InzageInterceptor({ schrijver: { schrijf }, pseudoniem: (sleutel) => `p/${sleutel}`, klok: () => new Date(0) })
    .intercept(new ExecutionContextHost([{ ...verzoek, ...extra }]), { handle: () => of(inhoud) }));

describe('wat van een antwoord wordt vastgelegd', () => {
  it('zijn de vertrouwelijke en geheime vastleggingen erin, waar zij ook staan', () => {
    const antwoorden = { a: { b: [GEHEIM, { vastleggingId: 'twee', vertrouwelijkheid: 'vertrouwelijk' }, { vastleggingId: 'drie', vertrouwelijkheid: 'intern' }] }, c: GEHEIM };
    expect(inTeZien('register.raadplegen', {}, antwoorden)?.map(({ id }) => id)).toEqual(['een', 'twee']);
    expect(inTeZien('register.raadplegen', {}, { lijst: [] })).toBeUndefined();
  });
  it('is een zoekvraag, een uitvoer en een document altijd', () => {
    expect(inTeZien('register.doorzoeken', {}, { treffers: [] })).toEqual([]);
    expect(inTeZien('register.uitvoeren', {}, new StreamableFile(Buffer.from('x')))).toEqual([]);
    expect(inTeZien('document.lezen', { documentId: 'd' }, { regels: [] })).toEqual([{ soort: 'document', id: 'd', vertrouwelijkheid: null }]);
  });
});

describe('een antwoord met iets geheims', () => {
  it('gaat pas weg als is vastgelegd wie het ziet, in welke rol', async () => {
    const gelegd: Inzage[] = [];
    let duurzaam = false;
    const gegeven = await antwoord(async (inzagen) => { await Promise.resolve(); gelegd.push(...inzagen); duurzaam = true; });
    expect([duurzaam, gegeven]).toEqual([true, { lijst: [GEHEIM] }]);
    expect(gelegd).toEqual([{
      id: 'verzoek', traceId: 'verzoek', tijdstip: '1970-01-01T00:00:00.000Z', actie: 'register.raadplegen', resultaat: 'gegeven', oorsprong: '127.0.0.1',
      actor: { id: 'p/lokaal/jan', naam: 'jan', rol: 'secretaris', organisatie: null, methode: 'lokaal' },
      objecten: [{ soort: 'vastlegging', id: 'een', vertrouwelijkheid: 'geheim' }],
    }]);
    expect(JSON.stringify(gelegd)).not.toContain('Kanarie');
  });
  it('gaat niet weg als dat niet lukt', async () => {
    await expect(antwoord(() => Promise.reject(new Error('schijf vol')))).rejects.toMatchObject({ status: 503, inhoud: { code: 'inzage-niet-vast-te-leggen' } });
  });
  it('met meer dan één vermelding kan bevatten wordt over meer verdeeld', async () => {
    const gelegd: number[] = [];
    const veel = Array.from({ length: 650 }, (_, plek) => ({ ...GEHEIM, vastleggingId: String(plek) }));
    await antwoord((inzagen) => { gelegd.push(...inzagen.map(({ objecten }) => objecten.length)); return Promise.resolve(); }, {}, veel);
    expect(gelegd).toEqual([300, 300, 50]);
  });
});
