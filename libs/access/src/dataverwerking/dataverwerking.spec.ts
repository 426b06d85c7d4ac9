import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { describe, expect, it } from '@jest/globals';
import { standaardProbleem } from '@besluitregister/http';
import { firstValueFrom, of, throwError, type Observable } from 'rxjs';
import { alsOtlp, betrokkenenIn, type OtlpVerzoek } from './dataverwerking.js';
import { DataverwerkingInterceptor } from './dataverwerking.interceptor.js';
import { traceContextVan } from './trace-context.js';

const ID = '0199a1b2-7c3d-4e4f-8a5b-6c7d8e9f0a02';
const [JAN, FATIMA] = ['0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a0a', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a0b'];
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('de trace van een verzoek', () => {
  const van = (traceparent?: string) => traceContextVan({ id: ID, headers: { traceparent } });
  it('is die van de afzender', () => {
    for (const goed of [`00-${TRACE}-${SPAN}-01`, `01-${TRACE}-${SPAN}-00-later`]) expect(van(goed)).toEqual({ traceId: TRACE, parentSpanId: SPAN });
  });
  it.each([undefined, 'x', `00-${TRACE}-${SPAN}`, `ff-${TRACE}-${SPAN}-01`, `00-${TRACE}-${SPAN}-01-x`, `00-${'0'.repeat(32)}-${SPAN}-01`, `00-${TRACE}-${'0'.repeat(16)}-01`, `00-${TRACE.toUpperCase()}-${SPAN}-01`])(
    'is die van het verzoek zelf bij %j', (traceparent) => {
      expect(van(traceparent)).toEqual({ traceId: ID.replaceAll('-', ''), parentSpanId: null });
    });
});

describe('wie de betrokkenen zijn', () => {
  it('zegt elk persoonId in pad, inhoud en antwoord, één keer', () => {
    expect(betrokkenenIn({ persoonId: JAN }, { aanwezigen: [{ namensPersoonId: FATIMA, persoonId: JAN }] }, { lijst: [{ spreker: { persoonId: FATIMA, vermelding: JAN } }] })).toEqual([JAN, FATIMA]);
  });
  it('zegt niets anders: geen andere id’s, en geen tekst die er niet als id uitziet', () => {
    expect(betrokkenenIn({ dossierId: JAN, persoonId: 'Jan de Vries', actorId: FATIMA }, Buffer.from(JAN), null, 'persoonId')).toEqual([]);
    const bestand = new StreamableFile(Readable.from(['x']));
    expect(betrokkenenIn(Object.assign(bestand, { persoonId: JAN }))).toEqual([]);
  });
});

const PLAATS = { activiteit: 'https://avg.example/verwerkingen/7', dienst: 'query-api' };
const kenmerken = (span: OtlpVerzoek['resourceSpans'][0]['scopeSpans'][0]['spans'][number] | undefined) => Object.fromEntries(span?.attributes.map(({ key, value }) => [key, value.stringValue]) ?? []);

describe('een verwerking', () => {
  it('is één record van de handeling en binnen haar één per betrokkene, met de velden van Logboek Dataverwerkingen 1.0', () => {
    let teller = 0;
    const { resourceSpans: [{ resource, scopeSpans: [{ spans }] }] } = alsOtlp(
      { traceId: TRACE, parentSpanId: SPAN, handeling: 'register.doorzoeken', begin: 1_000, einde: 1_250, fout: null, betrokkenen: [JAN, FATIMA] }, PLAATS, () => Buffer.alloc(8, teller += 1));
    expect(resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'query-api' } }]);
    expect(spans).toHaveLength(3);
    expect(spans[0]).toMatchObject({ traceId: TRACE, spanId: '01'.repeat(8), parentSpanId: SPAN, name: 'register.doorzoeken', status: { code: 1 }, startTimeUnixNano: '1000000000', endTimeUnixNano: '1250000000' });
    expect(kenmerken(spans[0])).toEqual({ 'dpl.core.processing_activity_id': PLAATS.activiteit });
    expect(spans[2]).toMatchObject({ traceId: TRACE, spanId: '03'.repeat(8), parentSpanId: '01'.repeat(8) });
    expect(kenmerken(spans[2])).toEqual({ 'dpl.core.processing_activity_id': PLAATS.activiteit, 'dpl.core.data_subject_id': FATIMA, 'dpl.core.data_subject_id_type': 'urn:besluitregister:persoon' });
  });
});

describe('een verzoek dat persoonsgegevens verwerkt', () => {
  const verzoek = { id: ID, headers: {}, params: {}, body: undefined, routeOptions: { url: '/v1/acties' }, handeling: 'register.raadplegen' };
  const stuur = (schrijf: (otlp: OtlpVerzoek) => Promise<void>, uitkomst: () => Observable<unknown>, extra: object = {}): Promise<unknown> =>
    firstValueFrom(new DataverwerkingInterceptor({ ...PLAATS, logboek: { schrijf }, klok: () => new Date(0), willekeur: (n) => Buffer.alloc(n, 1) })
      .intercept(new ExecutionContextHost([{ ...verzoek, ...extra }]), { handle: uitkomst }));
  const lees = async (uitkomst: () => Observable<unknown>, extra: object = {}) => {
    const gelegd: OtlpVerzoek[] = [];
    const antwoord = await stuur((otlp) => { gelegd.push(otlp); return Promise.resolve(); }, uitkomst, extra).catch((error: unknown) => error);
    return { antwoord, spans: gelegd.flatMap(({ resourceSpans: [{ scopeSpans: [{ spans }] }] }) => spans), tekst: JSON.stringify(gelegd) };
  };

  it('krijgt zijn antwoord nadat het is vastgelegd, zonder een woord daaruit', async () => {
    const { antwoord, spans, tekst } = await lees(() => of({ persoonId: JAN, naam: 'Kanarie' }));
    expect(antwoord).toEqual({ persoonId: JAN, naam: 'Kanarie' });
    expect(spans.map((span) => kenmerken(span)['dpl.core.data_subject_id'])).toEqual([undefined, JAN]);
    expect(tekst).not.toContain('Kanarie');
  });
  it('noemt wie er in het adres staat, ook als er niets gevonden is, met de code van de fout en niet met haar zin', async () => {
    const { antwoord, spans, tekst } = await lees(() => throwError(() => standaardProbleem(404, { detail: 'Kanarie is er niet.' })), { params: { id: JAN }, routeOptions: { url: '/v1/personen/:id' } });
    expect(antwoord).toMatchObject({ status: 404 });
    expect(spans.map((span) => [span.status.code, kenmerken(span)['exception.type'], kenmerken(span)['dpl.core.data_subject_id']])).toEqual([[2, 'adres-onbekend', undefined], [2, 'adres-onbekend', JAN]]);
    expect(tekst).not.toContain('Kanarie');
  });
  it('krijgt geen antwoord als het niet is vast te leggen', async () => {
    await expect(stuur(() => Promise.reject(new Error('vol')), () => of({}))).rejects.toMatchObject({ status: 503, inhoud: { code: 'verwerking-niet-vast-te-leggen' } });
  });
  it('is niet het bewijs over het register, en niet de eigen aanmelding', async () => {
    for (const handeling of ['controle.bewijzen', undefined]) expect((await lees(() => of({}), { handeling })).spans).toEqual([]);
  });
});
