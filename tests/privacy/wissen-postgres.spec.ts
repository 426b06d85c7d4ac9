import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openEventStoreDb, type EventStore } from '@besluitregister/event-store';
import { kekFromBase64, openPostgresKeyStore } from '@besluitregister/key-store';
import { opPostgres } from '@besluitregister/projections/test';
import { projector } from '@besluitregister/projector';
import { queryApi } from '@besluitregister/query-api';
import { registerApi } from '@besluitregister/register-api';
import { startDienst, type LopendeDienst } from '@besluitregister/standalone';
import { IJSSELLAND } from '../e2e/schrijfkant.fixture.js';
import { opdracht, startMachinepark, tot, type Machinepark } from '../scenarios/productie.fixture.js';
import { alles, doelenVan, KANARIE, keurGoed, kruip, noemt, plantIn, vraagWissing } from './wissen.fixture.js';

jest.setTimeout(240_000);

const ROLLEN = ['lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming'];
const DIENSTEN = { projector, register_api: registerApi, query_api: queryApi };

opPostgres(() => {
  let park: Machinepark;
  let store: EventStore;
  let gelogd = '';
  const lopend = new Map<keyof typeof DIENSTEN, LopendeDienst>();
  const adres = (naam: keyof typeof DIENSTEN): string => lopend.get(naam)?.adres ?? '';
  const koppen = async (wie: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await park.aanmelding.tokenVan(wie, ...ROLLEN)}` });
  const LOGGER = { log: (regel: unknown) => { gelogd += String(regel); }, warn: (regel: unknown) => { gelogd += String(regel); }, error: (regel: unknown) => { gelogd += String(regel); }, fatal: (regel: unknown) => { gelogd += String(regel); } };

  async function start(naam: keyof typeof DIENSTEN): Promise<void> {
    const dienst = await startDienst(DIENSTEN[naam], park.omgeving(naam), () => new Date(), LOGGER);
    lopend.set(naam, dienst);
    dienst.einde.catch(() => undefined);
    dienst.gereed.catch(() => undefined);
  }

  /** Waits until the projector has seen everything, and the wisser has nothing left to do. */
  async function bij(): Promise<void> {
    const { nummer } = (await alles(store)).at(-1) ?? { nummer: 0n };
    await tot(() => fetch(`${adres('projector')}/metrics`).then((a) => a.text()),
      (tekst) => [...tekst.matchAll(/projectie_nummer\{.*\} (\d+)/g)].every(([, stand]) => BigInt(stand ?? 0) >= nummer), 120_000);
  }

  /** Every table of ours in which the canary can be read. */
  async function tabellenMet(): Promise<string[]> {
    const tabellen = await park.postgres.admin(`SELECT format('%I.%I', schemaname, tablename) AS naam FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`);
    const gevonden: string[] = [];
    for (const { naam } of tabellen) {
      const [rij] = await park.postgres.admin(`SELECT count(*)::int AS aantal FROM ${String(naam)} t WHERE t::text ILIKE '%${KANARIE}%'`);
      if (rij?.['aantal'] !== 0) gevonden.push(String(naam));
    }
    return gevonden.sort();
  }

  /** What PostgreSQL keeps on disk of this database in which the canary can be read: pages with rows that are gone too. */
  async function bestandenMet(): Promise<unknown[]> {
    await park.postgres.admin('CHECKPOINT');
    return park.postgres.admin(`SELECT coalesce((SELECT c.oid::regclass::text FROM pg_class c WHERE pg_relation_filenode(c.oid)::text = regexp_replace(naam, '[._].*$', '')), naam) AS waar
      FROM (SELECT oid FROM pg_database WHERE datname = current_database()) d, pg_ls_dir('base/' || d.oid) naam
      CROSS JOIN LATERAL (SELECT coalesce(pg_read_binary_file('base/' || d.oid || '/' || naam, 0, 1000000000, true), '') AS bytes) inhoud
      WHERE naam ~ '^[0-9]' AND (position(convert_to('${KANARIE}', 'UTF8') IN bytes) > 0 OR position(convert_to(lower('${KANARIE}'), 'UTF8') IN bytes) > 0) ORDER BY 1`);
  }

  beforeAll(async () => {
    for (const stroom of [process.stdout, process.stderr]) {
      const schrijf = stroom.write.bind(stroom);
      jest.spyOn(stroom, 'write').mockImplementation((stuk, ...rest) => {
        gelogd += String(stuk);
        if (!String(stuk).includes('"logger":"inzage"')) return schrijf(stuk);
        // Whoever records who looked waits until it was taken.
        for (const klaar of rest) if (typeof klaar === 'function') klaar();
        return true;
      });
    }
    park = await startMachinepark();
    const omgeving = park.omgeving('register_api');
    store = openEventStoreDb({ connectionString: omgeving['BESLUITREGISTER_EVENTSTORE'] ?? '' });
    const keys = await openPostgresKeyStore({
      connectionString: park.postgres.connectionString, role: 'besluitregister_schrijver', kek: kekFromBase64(omgeving['BESLUITREGISTER_HOOFDSLEUTEL'] ?? '', 'HOOFDSLEUTEL'),
    });
    await plantIn(store, keys, [29], 60);
    await keys.close();
    for (const naam of ['projector', 'register_api', 'query_api'] as const) await start(naam);
    await Promise.all([...lopend.values()].map(({ gereed }) => gereed));
    const verslag = readFileSync('voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', 'utf8').replaceAll('Bats', KANARIE);
    const gelezen = await opdracht(adres('register_api'), 'terugkoppelingen',
      { naam: `verslag ${KANARIE}.txt`, overlegId: IJSSELLAND, datum: '2019-10-02', inhoud: Buffer.from(verslag).toString('base64') }, await park.aanmelding.tokenVan('secretaris', ...ROLLEN));
    expect(gelezen.status).toBe(201);
    await bij();
  });
  afterAll(async () => {
    await Promise.allSettled([...lopend.values()].map((dienst) => dienst.stop()));
    jest.restoreAllMocks();
    await store.close();
    await park.sluit();
  });

  describe('Gegeven een naam in sleutels, documenten en leesmodellen van de drie diensten', () => {
    it('is zij eerst te lezen waar het hoort: in de leesmodellen, en in geen andere tabel', async () => {
      const tabellen = await tabellenMet();
      expect(tabellen.length).toBeGreaterThan(5);
      expect(tabellen.filter((naam) => !naam.startsWith('rm_'))).toEqual([]);
      expect((await bestandenMet()).length).toBeGreaterThan(0);
      const antwoorden = await kruip(adres('query_api'), await alles(store), await koppen('fg'), ['*/*']);
      expect([...antwoorden.values()].filter(noemt).length).toBeGreaterThan(5);
    });

    it('is zij na de wissing nergens meer: geen tabel, geen antwoord van welke dienst ook, geen log', async () => {
      const geplant = await alles(store);
      const verzoeken = await vraagWissing(adres('register_api'), doelenVan(geplant), await koppen('secretaris'));
      for (const id of verzoeken) expect(await keurGoed(adres('register_api'), id, await koppen('fg'))).toMatchObject({ status: 201 });
      for (const id of verzoeken) {
        await tot(async () => (await fetch(`${adres('register_api')}/v1/wisverzoeken/${id}`, { headers: await koppen('fg') })).json() as Promise<{ fase: string }>, ({ fase }) => fase === 'uitgevoerd', 60_000);
      }
      await bij();
      expect(await tabellenMet()).toEqual([]);
      for (const dienst of ['query_api', 'register_api'] as const) {
        const antwoorden = await kruip(adres(dienst), geplant, await koppen('fg'), ['*/*']);
        expect([...antwoorden].filter(([, tekst]) => noemt(tekst)).map(([vraag]) => vraag)).toEqual([]);
        expect([...antwoorden.keys()].filter((vraag) => vraag.startsWith('5'))).toEqual([]);
      }
      expect(noemt(gelogd)).toBe(false);
    });

    it('houdt de server haar alleen nog in wat zijn beheerder opruimt: de statistiek van zijn eigen catalogus', async () => {
      expect((await bestandenMet()).map((rij) => (rij as { waar: string }).waar).filter((waar) => !waar.includes('pg_statistic') && !waar.includes('pg_toast'))).toEqual([]);
      await park.postgres.admin('VACUUM FULL pg_catalog.pg_statistic');
      expect(await bestandenMet()).toEqual([]);
    });

    it('brengt opnieuw opbouwen haar niet terug, ook niet bij een volgende start', async () => {
      await lopend.get('projector')?.stop();
      const schemas = await park.postgres.admin(`SELECT nspname AS naam FROM pg_namespace WHERE nspname LIKE 'rm\\_%' OR nspname IN ('rapportage')`);
      await park.postgres.admin([...schemas.map(({ naam }) => `DROP SCHEMA ${String(naam)} CASCADE`), 'DROP SCHEMA projections, rm CASCADE', readFileSync('docker/postgres/rollen.sql', 'utf8')].join(';\n'));
      await start('projector');
      await lopend.get('projector')?.gereed;
      await bij();
      expect(await tabellenMet()).toEqual([]);
      expect(await bestandenMet()).toEqual([]);
    });
  });
});
