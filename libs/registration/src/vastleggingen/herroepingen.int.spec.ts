import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openFileDocumentStore } from '@besluitregister/documents';
import { STANDAARD_PREFIX, type Actor, type BesluitInhoud } from '@besluitregister/domain';
import { MemoryEventStore } from '@besluitregister/event-store';
import { EventCodec, loadOrCreateKek, openSqliteKeyStore, type SqliteKeyStore } from '@besluitregister/key-store';
import { v7 } from 'uuid';
import { Documentkluis } from '../import/documentkluis.js';
import { Aggregaten } from '../opdracht/aggregaten.js';
import { schrijfklok } from '../opdracht/klok.js';
import { PlanUitvoerder } from '../plan/plan-uitvoerder.js';
import { Planner, type Stap } from '../plan/planner.js';
import { InhoudcontextLader } from './inhoudcontext.js';

const ACTOR: Actor = { id: v7(), role: 'secretaris', organisation: null, method: 'lokaal' };
const [EERDER, EEN, TWEE] = [v7(), v7(), v7()];

let map: string;
let keys: SqliteKeyStore;
let lader: InhoudcontextLader;
let schrijf: (stappen: readonly Stap[]) => Promise<unknown>;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-herroepingen-'));
  const bestand = join(map, 'sleutels.sqlite');
  keys = await openSqliteKeyStore({ file: bestand, kek: await loadOrCreateKek(join(map, 'hoofdsleutel'), bestand) });
  const store = new MemoryEventStore();
  const codec = new EventCodec(keys, randomBytes);
  const klok = schrijfklok(() => new Date());
  const aggregaten = new Aggregaten(store, codec, STANDAARD_PREFIX);
  const kluis = new Documentkluis(await openFileDocumentStore({ folder: join(map, 'documenten') }), keys, randomBytes, aggregaten);
  lader = new InhoudcontextLader(aggregaten, keys, kluis, klok);
  schrijf = async (stappen) => {
    const opdracht = { commandId: v7(), actor: ACTOR, correlationId: null };
    const plan = await new Planner(codec, klok, v7).plan(opdracht, stappen, { status: 201, location: null, stream: '', inhoud: {} });
    return new PlanUitvoerder(store, keys.journal).voerUit(opdracht.commandId, '', klok.nu(), plan);
  };
});
afterAll(async () => {
  await keys.close();
  rmSync(map, { recursive: true });
});

const herroeping = (...besluiten: string[]): BesluitInhoud => ({
  soort: 'besluit', agendapuntId: null, volgorde: 1, tekst: 'Herroepen.', passages: [], spreker: null, dossiers: [],
  herkomst: { wijze: 'handmatig', terugkoppelingId: null, extractor: null, zekerheid: null }, vertrouwelijkheid: 'intern', grond: null,
  uitkomst: 'ingestemd', uitkomstWoorden: null, basis: 'afgeleid', beslotenOp: '2020-01-01', ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [],
  relaties: besluiten.map((besluitId) => ({ soort: 'herroept', vergaderingId: v7(), besluitId })),
});

async function claims(houderId: string, inhoud: BesluitInhoud): Promise<readonly Stap[]> {
  const stappen = await lader.claims(houderId, inhoud, null);
  if ('geweigerd' in stappen) throw new Error(stappen.code);
  return stappen;
}

describe('een besluit wordt één keer herroepen', () => {
  it('ook als een ander het doet na de beslissing en voor de claim, of na de claim en voor het schrijven', async () => {
    const laat = await claims(TWEE, herroeping(EERDER));
    expect(await schrijf(await claims(EEN, herroeping(EERDER)))).toHaveProperty('positie');
    expect(await lader.claims(TWEE, herroeping(EERDER), null)).toMatchObject({ code: 'al-herroepen', bericht: expect.stringContaining(EEN) });
    expect(await schrijf(laat)).toMatchObject({ botsing: true });
  });

  it('en weer door een ander als wie het deed er niet meer naar verwijst', async () => {
    expect((await lader.vrijgaven(TWEE, null, herroeping(EERDER))).flatMap(({ events }) => events)).toEqual([]);
    expect(await lader.vrijgaven(EEN, herroeping(EERDER), herroeping(EERDER))).toEqual([]);
    await schrijf(await lader.vrijgaven(EEN, herroeping(), herroeping(EERDER)));
    expect(await schrijf(await claims(TWEE, herroeping(EERDER)))).toHaveProperty('positie');
  });
});
