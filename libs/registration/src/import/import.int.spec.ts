import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openFileDocumentStore, type DocumentStore } from '@besluitregister/documents';
import {
  overlegDecider, overlegId, STANDAARD_PREFIX, terugkoppelingDecider, vergaderingDecider, type Actor, type OverlegCommand, type Vastgesteld, type VergaderingCommand,
} from '@besluitregister/domain';
import { openSqliteEventStore, START, type EventStore } from '@besluitregister/event-store';
import { ExtractieAfgebroken, extraheer, inWorker, REGELEXTRACTOR, type Extractie, type ExtractieContext, type Extractor } from '@besluitregister/extraction';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore, type SqliteKeyStore } from '@besluitregister/key-store';
import { v7 } from 'uuid';
import { Inrichting } from '../inrichting/inrichting.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { schrijfklok } from '../opdracht/klok.js';
import { Verwerker, type Aanvraag } from '../opdracht/verwerker.js';
import { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import { Planner } from '../plan/planner.js';
import { Beoordeling } from '../terugkoppelingen/beoordeling.js';
import { InhoudcontextLader } from '../vastleggingen/inhoudcontext.js';
import { Documentkluis } from './documentkluis.js';
import { ImportService } from './import.service.js';
import type { Geregistreerd, Importuitslag } from './import.types.js';

const TWENTE = overlegId('dvo/VR05');
const GEEN_MEER = { location: '', inhoud: {} };
const SECRETARIS: Actor = { id: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', role: 'secretaris', organisation: null, method: 'lokaal' };

let map: string;
let store: EventStore;
let keys: SqliteKeyStore;
let documenten: DocumentStore;
let codec: EventCodec;
interface Anders { readonly extractor?: Extractor; readonly beoordelen?: boolean; readonly overlegId?: string }

let aggregaten: Aggregaten;
let beoordeling: (extractor: Extractor) => Beoordeling;
let verwerker: Verwerker;
let importeer: (datum: string, regels: readonly string[], anders?: Anders) => Promise<Importuitslag>;
/** Appends to the stream of the meeting just before the import that is under way does. */
let ertussen: ((vergaderingId: string) => Promise<void>) | undefined;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-import-'));
  const sleutels = join(map, 'sleutels.sqlite');
  keys = await openSqliteKeyStore({ file: sleutels, kek: await loadOrCreateKek(join(map, 'hoofdsleutel'), sleutels) });
  store = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
  documenten = await openFileDocumentStore({ folder: join(map, 'documenten') });
  codec = new EventCodec(keys, randomBytes);
  const klok = schrijfklok(() => new Date());
  aggregaten = new Aggregaten(store, codec, STANDAARD_PREFIX);
  const planner = new Planner(codec, klok, v7);
  ertussen = undefined;
  const uitvoerder = new PlanUitvoerder(store, keys.journal);
  const kluis = new Documentkluis(documenten, keys, randomBytes, aggregaten);
  await new Inrichting(aggregaten, planner, uitvoerder, klok, v7).richtIn({ registerId: v7(), oorsprong: 'proef/1', publiekeSleutel: 'proef+abcd' });
  const storend = new Proxy(store, {
    get: (doel, naam: keyof EventStore) => (naam !== 'append' ? doel[naam].bind(doel) : async (...[stream, ...rest]: Parameters<EventStore['append']>) => {
      const stoor = stream.startsWith(`${STANDAARD_PREFIX}Vergadering-`) ? ertussen : undefined;
      if (stoor) {
        ertussen = undefined;
        await stoor(stream.slice(-36));
      }
      return doel.append(stream, ...rest);
    }),
  });
  beoordeling = (extractor) => new Beoordeling(aggregaten, new InhoudcontextLader(aggregaten, keys, kluis, klok), kluis, extractor);
  verwerker = new Verwerker(aggregaten, planner, uitvoerder, keys, klok);
  importeer = (datum, regels, { extractor, ...anders } = {}) => new ImportService(aggregaten, planner, new PlanUitvoerder(storend, keys.journal), keys, kluis, klok, extractor)
    .importeer({ bytes: Buffer.from(regels.join('\n')), naam: 'verslag.txt', overlegId: TWENTE, datum, actor: SECRETARIS, ...anders });
});

afterEach(async () => {
  await store.close();
  await documenten.close();
  await keys.close();
  rmSync(map, { recursive: true, force: true });
});

function aanvraag(): Aanvraag {
  return { commandId: v7(), actor: SECRETARIS, correlationId: null, handtekening: {}, verwachteRevisie: null };
}

function gelukt(uitslag: Importuitslag): Geregistreerd {
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  return uitslag;
}

async function verplaats(vergaderingId: string, gepland: string, datum: string): Promise<void> {
  const commands: VergaderingCommand[] = [
    { type: 'PlanVergadering', gegevens: { vergaderingId, overlegId: TWENTE, volgnummer: 1, geldigOp: gepland } },
    { type: 'VerplaatsVergadering', gegevens: { vergaderingId, geldigOp: datum } },
  ];
  for (const command of commands) {
    expect(await verwerker.verwerkEen(aanvraag(), vergaderingDecider, 'Vergadering', vergaderingId, command, GEEN_MEER)).not.toHaveProperty('geweigerd');
  }
}

async function gebeurtenissen(): Promise<readonly Vastgesteld[]> {
  const alle: Vastgesteld[] = [];
  for await (const event of store.readAll({ after: START })) alle.push(...await codec.decode([event]));
  return alle;
}

/** The dossiers on record with the names they were given, in order. */
async function dossiers(): Promise<Record<string, string[]>> {
  const uit: Record<string, string[]> = {};
  for (const { event } of await gebeurtenissen()) {
    if (event.type === 'DossierGeopend') uit[event.data.dossierId] = [event.data.naam];
    if (event.type === 'AliasToegevoegd') uit[event.data.dossierId]?.push(event.data.alias);
  }
  return uit;
}

const verslag = (...koppen: string[]): string[] => ['Verslag DVO Twente', '', ...koppen.flatMap((kop, i) => [`${i + 1}. ${kop}`, `Burgemeester Bos licht punt ${i + 1} toe.`, ''])];

describe('wat een lezer geeft', () => {
  it.each<[string, (regels: readonly string[], context: ExtractieContext) => Extractie]>([
    ['een citaat dat er niet staat', (regels, context) => {
      const eerlijk = extraheer(regels, context);
      return { ...eerlijk, voorstellen: eerlijk.voorstellen.map((v) => ({ ...v, passages: [{ ...v.passages[0], citaat: 'Burgemeester Bos besluit alles.' }] })) };
    }],
    ['een spreker die er niet was', (regels, context) => {
      const eerlijk = extraheer(regels, context);
      return { ...eerlijk, voorstellen: eerlijk.voorstellen.map((v) => ({ ...v, spreker: { naam: 'Eva Smit', rol: null, organisatie: null, vermelding: 'Eva Smit', overgenomen: false } })) };
    }],
  ])('wordt niet vastgelegd bij %s', async (_, lees) => {
    const voor = (await gebeurtenissen()).length;
    const uitslag = await importeer('2019-10-02', verslag('Buitengebied'), { extractor: { naam: 'leugenaar', versie: 1, lees: (...wat) => Promise.resolve(lees(...wat)) } });
    expect(uitslag).toMatchObject({ geweigerd: true, code: 'extractie-klopt-niet', bericht: expect.stringContaining('leugenaar') });
    expect(await gebeurtenissen()).toHaveLength(voor);
  });

  it.each([
    ['blijft rekenen', 'for (;;);', { tijdMs: 500, geheugenMb: 512 }, 'document-te-traag', '0.5 seconden'],
    ['geheugen blijft vragen', 'for (const alles = [];;) alles.push(new Array(1e4).fill({}));', { tijdMs: 60_000, geheugenMb: 32 }, 'document-te-groot', '32 MB'],
  ])('houdt het register niet op als hij %s, en er is niets vastgelegd', async (_, werk, grenzen, code, grens) => {
    const voor = (await gebeurtenissen()).length;
    const lezer = new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${werk} });`)}`);
    const volgorde: string[] = [];
    const import_ = importeer('2019-10-02', verslag('Buitengebied'), { extractor: inWorker({ naam: 'eindeloos', versie: 1 }, lezer, grenzen) })
      .finally(() => volgorde.push('import'));
    await dossiers().then(() => volgorde.push('antwoord'));
    expect(await import_).toMatchObject({ geweigerd: true, code, bericht: expect.stringMatching(new RegExp(`verslag\\.txt.*${grens}`, 'u')) });
    expect(volgorde).toEqual(['antwoord', 'import']);
    expect(await gebeurtenissen()).toHaveLength(voor);
  });

  it('wordt na de beoordeling niet half overgenomen als herlezen wordt afgebroken', async () => {
    const uitslag = await importeer('2019-10-02', verslag('Buitengebied'), { beoordelen: true });
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
    const { state } = await aggregaten.laad(terugkoppelingDecider, 'Terugkoppeling', uitslag.terugkoppelingId);
    if (state.ontvangen === null) throw new Error('Het verslag is niet ontvangen.');
    const traag = { ...REGELEXTRACTOR, lees: () => Promise.reject(new ExtractieAfgebroken('te-traag', '10 seconden')) };
    expect(await beoordeling(traag).overname(uitslag.terugkoppelingId, state.ontvangen, state)).toMatchObject({ geweigerd: true, code: 'aankondigingen-niet-gelezen', bericht: expect.stringContaining('probeer het later opnieuw') });
    expect(await beoordeling(REGELEXTRACTOR).overname(uitslag.terugkoppelingId, state.ontvangen, state)).not.toHaveProperty('geweigerd');
  });

  it('wordt vastgelegd onder de naam van de lezer', async () => {
    await importeer('2019-10-02', verslag('Buitengebied'), { extractor: { ...REGELEXTRACTOR, naam: 'ander', versie: 7 } });
    const ontvangen = (await gebeurtenissen()).flatMap(({ event }) => (event.type === 'TerugkoppelingOntvangen' ? [event.data.extractor] : []));
    expect(ontvangen).toEqual([{ naam: 'ander', versie: 7 }]);
  });
});

describe('een vergadering die tijdens de import wordt gewijzigd', () => {
  it.each([['die meteen telt', false], ['ter beoordeling', true]])('houdt die wijziging bij een import %s, en het verslag is er eenmaal', async (_, beoordelen) => {
    ertussen = (vergaderingId) => verplaats(vergaderingId, '2019-10-02', '2019-10-09');
    expect(await importeer('2019-10-02', verslag('Buitengebied'), { beoordelen })).toMatchObject({ soort: beoordelen ? 'ter-beoordeling' : 'geregistreerd' });
    const alle = await gebeurtenissen();
    const vergadering = alle.filter(({ metadata: { stream } }) => stream.includes('Vergadering-'));
    expect(vergadering.flatMap(({ event: { type } }) => (type === 'VergaderingGepland' || type === 'VergaderingVerplaatst' || type === 'OvernameVoltooid' ? [type] : [])))
      .toEqual(['VergaderingGepland', 'VergaderingVerplaatst', ...(beoordelen ? [] : ['OvernameVoltooid'])]);
    const momenten = vergadering.map(({ metadata: { recordedAt } }) => recordedAt);
    expect(momenten).toEqual([...momenten].sort());
    expect(alle.filter(({ event: { type } }) => type === 'TerugkoppelingOntvangen')).toHaveLength(1);
    const voorgesteld = alle.flatMap(({ event }) => (event.type === 'VastleggingVoorgesteld' ? [event.data.vastleggingId] : []));
    expect(voorgesteld).toHaveLength(new Set(voorgesteld).size);
    expect(await importeer('2019-10-02', verslag('Buitengebied'), { beoordelen })).toMatchObject({ soort: beoordelen ? 'ter-beoordeling' : 'al-geregistreerd' });
  });
});

describe('een verslag met een stuk dat te lang is voor een vastlegging', () => {
  it('wordt geweigerd met de plaats, en er wordt niets vastgelegd', async () => {
    const voor = (await gebeurtenissen()).length;
    const stuk = `Burgemeester Bos ${'zegt en '.repeat(2_600)}zwijgt.`;
    expect(await importeer('2019-10-02', ['Verslag DVO Twente', '', '1. Buitengebied', stuk])).toMatchObject({ geweigerd: true, code: 'passage-te-lang', bericht: expect.stringContaining('regel 4') });
    expect(await gebeurtenissen()).toHaveLength(voor);
  });
});

describe('een tweede verslag van dezelfde vergadering', () => {
  it.each([
    [true, 'ligt al een andere terugkoppeling ter beoordeling'],
    [false, 'corrigeer die met een rectificatie'],
  ])('hoort wat er met het eerste te doen is (ter beoordeling: %s)', async (beoordelen, bericht) => {
    await importeer('2019-10-02', verslag('Buitengebied'), { beoordelen });
    expect(await importeer('2019-10-02', verslag('Buitengebied', 'Haven'), { beoordelen })).toMatchObject({ geweigerd: true, code: 'vergadering-heeft-verslag', bericht: expect.stringContaining(bericht) });
  });
});

describe('een verslag met meer dan een vergadering kan dragen', () => {
  it('wordt geweigerd met het aantal, en er wordt niets vastgelegd', async () => {
    const voor = (await gebeurtenissen()).length;
    const zinnen = Array.from({ length: 5_000 }, (_, plaats) => `Burgemeester Bos licht voorstel ${plaats + 1} toe.`);
    expect(await importeer('2019-10-02', ['Verslag DVO Twente', '', '1. Buitengebied', ...zinnen])).toMatchObject({ geweigerd: true, code: 'te-veel-herkend', bericht: expect.stringContaining('5001') });
    expect(await gebeurtenissen()).toHaveLength(voor);
  });
});

describe('een verslag van voor het overleg bestond', () => {
  it('wordt geweigerd, en van die dag zelf niet', async () => {
    const overlegId = v7();
    const stelIn: OverlegCommand = { type: 'StelOverlegIn', overlegId, naam: 'Driehoek', soort: 'driehoek', district: null, geldigOp: '2020-01-01' };
    await verwerker.verwerkEen(aanvraag(), overlegDecider, 'Overleg', overlegId, stelIn, GEEN_MEER);
    expect(await importeer('2019-12-31', verslag('Buitengebied'), { overlegId })).toMatchObject({ geweigerd: true, code: 'datum-voor-instelling' });
    expect(await importeer('2020-01-01', verslag('Buitengebied'), { overlegId })).toMatchObject({ soort: 'geregistreerd' });
  });
});

describe('een verslag dat zelf iets anders zegt dan wie het aanbiedt', () => {
  it('geeft een waarschuwing over het overleg in de kop, en alleen dan', async () => {
    const ander = ['Verslag DVO IJsselland', ...verslag('Buitengebied').slice(1)];
    expect(await importeer('2019-10-02', ander)).toMatchObject({ waarschuwingen: [expect.stringContaining('noemt DVO IJsselland')] });
    expect(await importeer('2019-11-06', verslag('Cameratoezicht'))).toMatchObject({ waarschuwingen: [] });
  });
});

describe('dossiers uit een verslag', () => {
  it('krijgen de aliassen die de kop zelf geeft, en een latere kop met een alias leidt naar hetzelfde dossier', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht / I-watch', 'Buitengebied'));
    await importeer('2019-11-06', verslag('I-watch', 'Cameratoezicht'));
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht / I-watch', 'Cameratoezicht', 'I-watch'], ['Buitengebied']]);
  });

  it('worden herkend als het verslag een nieuwe naam naast een bekende zet, die dan ook alias wordt; de kop als geheel niet', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht'));
    await importeer('2019-11-06', verslag('Cameratoezicht (I-watch)'));
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht', 'I-watch']]);
  });

  it('heten naar het onderwerp van de kop, en niet naar wat ermee wordt gedaan', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht, stand van zaken en vervolg', 'OPVANG EN VEILIGHEID', 'OMG\u2019S'));
    await importeer('2019-11-06', verslag('Cameratoezicht', 'Cameratoezicht - voortgang', 'Opvang en veiligheid (ter bespreking)'));
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht'], ['Opvang en veiligheid'], ['OMG\u2019s']]);
  });

  it.each(['Cameratoezicht (I-watch)', 'Cameratoezicht en I-watch', 'I-watch / Cameratoezicht, voortgang'])(
    'zijn het allebei als de kop twee bekende noemt (%s), met de vraag welk het is', async (kop) => {
      await importeer('2019-10-02', verslag('Cameratoezicht', 'I-watch'));
      const { waarschuwingen } = gelukt(await importeer('2019-11-06', verslag(kop), { beoordelen: true }));
      expect(waarschuwingen).toEqual([expect.stringMatching(/noemt meer dan één dossier: “.+” en “.+”.+kies bij elk voorstel/u)]);
      const bekend = await dossiers();
      expect(Object.values(bekend)).toEqual([['Cameratoezicht'], ['I-watch']]);
      const alle = (await gebeurtenissen()).map(({ event }) => event);
      const voorgesteld = alle.flatMap((event) => (event.type === 'VastleggingVoorgesteld' ? [[...event.data.inhoud.dossiers].sort()] : []));
      expect(voorgesteld).toEqual([Object.keys(bekend).sort()]);
      expect(alle.findLast((event) => event.type === 'AgendapuntOpgenomen')).toMatchObject({ data: { titel: kop, dossierId: null } });
    });

  it('worden nieuw geopend naast een bekende met een deel van de naam, en dat wordt gezegd', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht'));
    expect(await importeer('2019-11-06', verslag('Cameratoezicht en handhaving'))).toMatchObject({ waarschuwingen: [expect.stringContaining('noemt ook het dossier “Cameratoezicht”')] });
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht'], ['Cameratoezicht en handhaving']]);
  });
});

describe('een besluit dat van een eerder besluit spreekt', () => {
  const TEKST = ['Verslag DVO Twente', '', '1. Cameratoezicht', 'Besluit: de proef met camera\u2019s in Almelo gaat door.'];
  const intrekking = (dag: string): string[] => ['Verslag DVO Twente', '', '1. Cameratoezicht', `Besluit: het besluit van ${dag} wordt ingetrokken.`];

  it('herroept het niet als niemand het verslag beoordeelt; er staat bij welk besluit het zou zijn', async () => {
    const { terugkoppelingId } = gelukt(await importeer('2019-10-02', TEKST));
    const eerder = (await gebeurtenissen()).flatMap(({ event }) => (event.type === 'BesluitVastgelegd' ? [event.data.vastleggingId] : []));
    expect([terugkoppelingId, eerder]).toEqual([expect.any(String), [expect.any(String)]]);
    const { waarschuwingen } = gelukt(await importeer('2019-11-06', intrekking('2 oktober')));
    expect(waarschuwingen).toEqual([expect.stringMatching(new RegExp(`Op regel 4 .*2019-10-02 herroepen .*“ingetrokken”.*herroept ${String(eerder[0])}`, 'u'))]);
    expect(gelukt(await importeer('2019-12-04', intrekking('3 oktober'))).waarschuwingen).toEqual([expect.stringContaining('geen besluit vastgelegd')]);
    const relaties = (await gebeurtenissen()).flatMap(({ event }) => (event.type === 'BesluitVastgelegd' ? event.data.inhoud.relaties : []));
    expect(relaties).toEqual([]);
  });
});
