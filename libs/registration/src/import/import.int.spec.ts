import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openFileDocumentStore, type DocumentStore } from '@besluitregister/documents';
import { overlegId, STANDAARD_PREFIX, type Actor, type Vastgesteld } from '@besluitregister/domain';
import { openSqliteEventStore, START, type EventStore } from '@besluitregister/event-store';
import { REGELEXTRACTOR, type Extractor } from '@besluitregister/extraction';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore, type SqliteKeyStore } from '@besluitregister/key-store';
import { v7 } from 'uuid';
import { Inrichting } from '../inrichting/inrichting.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { schrijfklok } from '../opdracht/klok.js';
import { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import { Planner } from '../plan/planner.js';
import { Documentkluis } from './documentkluis.js';
import { ImportService } from './import.service.js';
import type { Importuitslag } from './import.types.js';

const SECRETARIS: Actor = { id: '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', role: 'secretaris', organisation: null, method: 'lokaal' };

let map: string;
let store: EventStore;
let keys: SqliteKeyStore;
let documenten: DocumentStore;
let codec: EventCodec;
let importeer: (datum: string, regels: readonly string[], extractor?: Extractor) => Promise<Importuitslag>;

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-import-'));
  const sleutels = join(map, 'sleutels.sqlite');
  keys = await openSqliteKeyStore({ file: sleutels, kek: await loadOrCreateKek(join(map, 'hoofdsleutel'), sleutels) });
  store = openSqliteEventStore({ file: join(map, 'gebeurtenissen.sqlite') });
  documenten = await openFileDocumentStore({ folder: join(map, 'documenten') });
  codec = new EventCodec(keys, randomBytes);
  const klok = schrijfklok(() => new Date());
  const aggregaten = new Aggregaten(store, codec, STANDAARD_PREFIX);
  const planner = new Planner(codec, klok, v7);
  const uitvoerder = new PlanUitvoerder(store, keys.journal);
  const kluis = new Documentkluis(documenten, keys, randomBytes, aggregaten);
  await new Inrichting(aggregaten, planner, uitvoerder, klok, v7).richtIn({ registerId: v7(), oorsprong: 'proef/1', publiekeSleutel: 'proef+abcd' });
  importeer = (datum, regels, extractor) => new ImportService(aggregaten, planner, uitvoerder, keys, kluis, klok, extractor)
    .importeer({ bytes: Buffer.from(regels.join('\n')), naam: 'verslag.txt', overlegId: overlegId('dvo/VR05'), datum, actor: SECRETARIS });
});

afterEach(async () => {
  await store.close();
  await documenten.close();
  await keys.close();
  rmSync(map, { recursive: true, force: true });
});

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
  it.each<[string, Extractor['lees']]>([
    ['een citaat dat er niet staat', (regels, context) => {
      const eerlijk = REGELEXTRACTOR.lees(regels, context);
      return { ...eerlijk, voorstellen: eerlijk.voorstellen.map((v) => ({ ...v, passages: [{ ...v.passages[0], citaat: 'Burgemeester Bos besluit alles.' }] })) };
    }],
    ['een spreker die er niet was', (regels, context) => {
      const eerlijk = REGELEXTRACTOR.lees(regels, context);
      return { ...eerlijk, voorstellen: eerlijk.voorstellen.map((v) => ({ ...v, spreker: { naam: 'Eva Smit', rol: null, organisatie: null, vermelding: 'Eva Smit', overgenomen: false } })) };
    }],
  ])('wordt niet vastgelegd bij %s', async (_, lees) => {
    const voor = (await gebeurtenissen()).length;
    const uitslag = await importeer('2019-10-02', verslag('Buitengebied'), { naam: 'leugenaar', versie: 1, lees });
    expect(uitslag).toMatchObject({ geweigerd: true, code: 'extractie-klopt-niet', bericht: expect.stringContaining('leugenaar') });
    expect(await gebeurtenissen()).toHaveLength(voor);
  });

  it('wordt vastgelegd onder de naam van de lezer', async () => {
    await importeer('2019-10-02', verslag('Buitengebied'), { ...REGELEXTRACTOR, naam: 'ander', versie: 7 });
    const ontvangen = (await gebeurtenissen()).flatMap(({ event }) => (event.type === 'TerugkoppelingOntvangen' ? [event.data.extractor] : []));
    expect(ontvangen).toEqual([{ naam: 'ander', versie: 7 }]);
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

  it('worden herkend als het verslag een nieuwe naam naast een bekende zet, die dan ook alias wordt', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht'));
    await importeer('2019-11-06', verslag('Cameratoezicht (I-watch)'));
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht', 'Cameratoezicht (I-watch)', 'I-watch']]);
  });

  it('nemen een ander dossier zijn naam niet af', async () => {
    await importeer('2019-10-02', verslag('Cameratoezicht', 'I-watch'));
    await importeer('2019-11-06', verslag('Cameratoezicht (I-watch)'));
    expect(Object.values(await dossiers())).toEqual([['Cameratoezicht', 'Cameratoezicht (I-watch)'], ['I-watch']]);
  });
});
