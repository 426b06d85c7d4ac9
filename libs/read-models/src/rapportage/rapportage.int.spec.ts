import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VergaderingGebeurtenis } from '@besluitregister/domain';
import { openPglite, openPostgres, type Database, type Projection } from '@besluitregister/projections';
import { createTestPostgres, elkeEngine, opPostgres } from '@besluitregister/projections/test';
import { historie, type Gebeurd } from '../../../domain/src/historie.contract.js';
import { maakLeeg, maakTabellen, pasToe } from '../direct.fixture.js';
import { idVan, projecteer, runnerVoor, type Geschiedenis } from '../geschiedenis.fixture.js';
import {
  actiestanden, antwoordstand, besluitvormingsmatrix, dossiers, geheimhoudingsregister, READ_MODELS, vastleggingenlijst, vergaderingenlijst, volledigheid,
  type Gezichtspunt, type Recordtype,
} from '../index.js';
import { DATUM, ITEMS, vastgelegd, vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { leesRapportage } from './kopie.js';
import { RAPPORTAGE, RAPPORTAGEROL, rapportageOver } from './rapportage.js';
import { woordenboek } from './woordenboek.fixture.js';

const ALLES = { limiet: 10_000 };
const VIEWS: Readonly<Record<Recordtype, string>> = { besluit: 'besluiten', standpunt: 'standpunten', mededeling: 'mededelingen', actie: 'acties' };
const KANARIE = 'zonnebloemolie';
const BLAD = new URL('../../../../docs/reference/rapportage.md', import.meta.url);

/** The seed, with one item struck out and one secret. */
async function metGeheim(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  const { burgernet } = ITEMS;
  if (!burgernet) throw new Error('the seed has no burgernet');
  const kop = { vergaderingId: VERGADERING, geldigOp: DATUM };
  const geheim = { ...burgernet, volgorde: 99, tekst: KANARIE };
  const events: VergaderingGebeurtenis[] = [
    vastgelegd('geheim', geheim, { ...kop, overnameId: null }),
    { type: 'GeheimhoudingOpgelegd', data: {
      ...kop, vastleggingId: vastlegging('geheim'), geheimhoudingId: idVan('geheimhouding'), grond: { wet: 'woo', artikel: '5.1.2e' }, totEnMet: null, bekrachtigenVoor: null,
    } },
  ];
  await geschiedenis.voegToe('Vergadering', VERGADERING, events, { reden: { code: 'anders', toelichting: KANARIE } });
  await geschiedenis.voegToe('Vergadering', VERGADERING, [
    { type: 'VastleggingDoorgehaald', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('bats') } },
  ], { reden: { code: 'onjuist-gelezen', toelichting: 'Dit is nooit gezegd.' } });
  return geschiedenis;
}

/** A copy of the reports, as the embedded register offers it. */
async function maakKopie(database: Database): Promise<Database> {
  const { begin, tabellen, einde } = await database.transaction(leesRapportage);
  const kopie = await openPglite();
  await kopie.script(begin);
  for (const { vul, rijen } of tabellen) await kopie.query(vul, [`[${rijen.join(',')}]`]);
  await kopie.script(einde);
  return kopie;
}

const METHODEN = ['besluiten', 'standpunten', 'mededelingen', 'acties', 'matrix', 'dossiers', 'vergaderingen'];

/** Every view of the one gives what that of the other does, and so does every function at every day and moment. */
async function gelijk(een: Database, ander: Database, peildata: readonly (string | null)[], momenten: readonly (string | null)[]): Promise<void> {
  const alsSql = (waarde: string | null): string => (waarde === null ? 'NULL' : `'${waarde}'`);
  const functies = METHODEN.flatMap((naam) => peildata.flatMap((dag) => momenten.map((moment) => `${naam}_op(${alsSql(dag)}, ${alsSql(moment)})`)));
  for (const bron of [...await weergaven(een), ...functies]) {
    const lees = (database: Database) => database.query<{ rij: string }>(`SELECT to_jsonb(r)::text AS rij FROM rapportage.${bron} r ORDER BY to_jsonb(r)::text COLLATE "C"`);
    expect([bron, await lees(ander)]).toEqual([bron, await lees(een)]);
  }
}

const weergaven = async (database: Database): Promise<string[]> =>
  (await database.query<{ naam: string }>(`SELECT viewname AS naam FROM pg_views WHERE schemaname = 'rapportage' ORDER BY 1`)).map(({ naam }) => naam);

elkeEngine((open) => {
  let database: Database;
  let geschiedenis: Geschiedenis;
  beforeAll(async () => {
    database = await open();
    geschiedenis = await metGeheim();
    await projecteer(database, geschiedenis);
    await database.transaction((tx) => RAPPORTAGE.make(tx));
  });
  afterAll(() => database.close());

  describe('rapportage', () => {
    it('has the views and columns of the data dictionary, each with its comment; else: npm run bijwerken', async () => {
      const blad = await woordenboek(database);
      if (process.env['BIJWERKEN'] === '1') writeFileSync(BLAD, blad);
      expect(blad).not.toMatch(/\|\s+\|$/m);
      expect(readFileSync(BLAD, 'utf8')).toBe(blad);
    });

    it('shows what is struck out as such, and what was read by a machine', async () => {
      expect(await database.query('SELECT doorgehaald, doorhaling_reden, herkomst, bevestigd, spreker FROM rapportage.standpunten WHERE vastlegging_id = $1', [vastlegging('bats')]))
        .toEqual([{ doorgehaald: true, doorhaling_reden: 'Dit is nooit gezegd.', herkomst: 'automatisch', bevestigd: false, spreker: 'Bats' }]);
      expect(await database.query('SELECT gebeurtenis, toelichting, soort, tekst FROM rapportage.correcties')).toEqual([
        { gebeurtenis: 'VastleggingDoorgehaald', toelichting: 'Dit is nooit gezegd.', soort: 'standpunt', tekst: expect.stringMatching(/^Burgemeester Bats/) },
      ]);
    });

    it('holds nothing of what is secret now, whatever moment is asked about', async () => {
      const voor = await database.query<{ bekend_van: string }>('SELECT bekend_van FROM rm.vastleggingen WHERE vastlegging_id = $1', [vastlegging('geheim')]);
      const bronnen = [...await weergaven(database), ...['besluiten', 'standpunten', 'mededelingen', 'acties', 'matrix', 'dossiers', 'vergaderingen'].map((naam) => `${naam}_op(NULL, '${voor[0]?.bekend_van ?? ''}')`)];
      for (const bron of bronnen) {
        const rijen = JSON.stringify(await database.query(`SELECT to_jsonb(r) AS rij FROM rapportage.${bron} r`));
        expect([bron, rijen.includes(KANARIE) || rijen.includes(vastlegging('geheim'))]).toEqual([bron, false]);
      }
      expect(await database.query('SELECT mededelingen FROM rapportage.vergaderingen')).toEqual([{ mededelingen: 4 }]);
    });

    it('gives the same as a copy, at any moment, and a copy has no word of what is secret', async () => {
      const momenten = await database.query<{ bekend_van: string }>('SELECT DISTINCT bekend_van FROM rm.audittrail ORDER BY 1');
      const kopie = await maakKopie(database);
      try {
        await gelijk(database, kopie, [null, DATUM, '2019-10-01'], [null, '2019-01-01T00:00:00Z', ...momenten.slice(-2).map(({ bekend_van: moment }) => moment)]);
        const { begin, tabellen, einde } = await leesRapportage(database);
        expect(JSON.stringify([begin, tabellen, einde])).not.toContain(KANARIE);
        expect(JSON.stringify(tabellen)).toContain('Dit is nooit gezegd.');
        expect(await kopie.query('SELECT indexname FROM pg_indexes WHERE indexname = $1', ['vastleggingen_huidig'])).toHaveLength(1);
        await kopie.script(`SET SESSION AUTHORIZATION ${RAPPORTAGEROL}`);
        expect(await kopie.query(`SELECT uitkomst FROM rapportage.besluiten_op('2019-10-02', NULL)`)).toEqual([{ uitkomst: 'ingestemd' }]);
        for (const sql of ['SELECT FROM rm.vastleggingen', 'DELETE FROM rm.vastleggingen', 'CREATE TABLE rapportage.eigen ()', 'CREATE TEMP TABLE eigen ()', `COPY (SELECT 1) TO PROGRAM 'cat'`, `COPY (SELECT 1) TO '/tmp/x'`, `SELECT pg_read_file('PG_VERSION')`, `SELECT lo_import('PG_VERSION')`]) {
          await expect(kopie.query(sql)).rejects.toMatchObject({ code: '42501' });
        }
      } finally {
        await kopie.close();
      }
    });

    it('stays through a switch of a read model, and through a rebuild', async () => {
      const [oud] = READ_MODELS.filter(({ name }) => name === 'vastleggingen');
      if (!oud) throw new Error('no such read model');
      const nieuw: Projection<Parameters<typeof oud.apply>[1][number]['event']> = { ...oud, version: oud.version + 1 };
      const rapportage = rapportageOver(READ_MODELS.map((model) => (model === oud ? nieuw : model)));
      const voor = await database.query('SELECT * FROM rapportage.standpunten ORDER BY nummer');
      const runner = runnerVoor(database, geschiedenis, nieuw, 500, rapportage);
      await runner.start();
      await runner.caughtUp();
      expect(await database.query('SELECT * FROM rapportage.standpunten ORDER BY nummer')).toEqual(voor);
      await runner.stop();
      await runner.rebuild();
      await runner.caughtUp();
      await runner.stop();
      expect(await database.query('SELECT * FROM rapportage.standpunten ORDER BY nummer')).toEqual(voor);
    });

    it('waits for the last read model of the release', async () => {
      await database.transaction((tx) => RAPPORTAGE.drop(tx));
      // The read model switched above is not the one that this release stands on.
      await database.transaction((tx) => RAPPORTAGE.make(tx));
      expect(await weergaven(database)).toEqual([]);
    });
  });
});

describe('rapportage beside the answers, over random histories', () => {
  let database: Database;
  beforeAll(async () => {
    const { openTestDatabase } = await import('@besluitregister/projections/test');
    database = await openTestDatabase();
    await database.script(`CREATE SCHEMA projections;
      CREATE TABLE projections.checkpoints (name text, version integer, nummer bigint);
      CREATE TABLE projections.active_versions (name text, version integer)`);
    for (const { name, version } of READ_MODELS) {
      await database.query('INSERT INTO projections.active_versions VALUES ($1, $2)', [name, version]);
      await database.query('INSERT INTO projections.checkpoints VALUES ($1, $2, 0)', [name, version]);
    }
    await maakTabellen(database);
    await database.transaction((tx) => RAPPORTAGE.make(tx));
  });
  afterAll(() => database.close());

  async function leg(seed: number): Promise<readonly Gebeurd[]> {
    const alle = historie(seed, 120);
    await maakLeeg(database);
    await pasToe(database, alle);
    await database.query('UPDATE projections.checkpoints SET nummer = $1', [alle.length]);
    // What these answers show of secret items is not what a report shows; that is tested above.
    await database.script(`TRUNCATE rm_geheimhouding_v1.geheimhoudingen; UPDATE rm_vastleggingen_v2.vastleggingen SET vertrouwelijkheid = 'intern'`);
    return alle;
  }

  it.each([4, 9, 11])('says the same at any moment (seed %d)', async (seed) => {
    const alle = await leg(seed);
    const momenten = [alle.at(-1), alle[Math.floor(alle.length / 2)]].flatMap((event) => event?.metadata.recordedAt ?? []);
    for (const bekendOp of momenten) {
      const punt: Gezichtspunt = { totNummer: (await antwoordstand(database, { moment: bekendOp })).totNummer, peildatum: '2019-06-30' };
      await vergelijk(punt, (naam) => `rapportage.${naam}_op('${punt.peildatum ?? ''}', '${bekendOp}')`);
    }
    const [{ peildatum } = { peildatum: '' }] = await database.query<{ peildatum: string }>('SELECT peildatum FROM rapportage.stand');
    await vergelijk({ totNummer: BigInt(alle.length), peildatum }, (naam) => `rapportage.${naam}`);
  });

  async function vergelijk(punt: Gezichtspunt, bron: (naam: string) => string): Promise<void> {
    for (const [recordtype, naam] of Object.entries(VIEWS) as [Recordtype, string][]) {
      const { rijen } = await vastleggingenlijst(database, { recordtype }, ALLES, punt);
      const gelezen = await database.query<Record<string, unknown>>(`SELECT vastlegging_id, datum, soort, doorgehaald, versie, bevestigd FROM ${bron(naam)}`);
      expect(new Map(gelezen.map((rij) => [rij['vastlegging_id'], rij]))).toEqual(new Map(rijen.map(({ vastleggingId, datum, soort, doorgehaald, versie, bevestigd }) =>
        [vastleggingId, { vastlegging_id: vastleggingId, datum, soort, doorgehaald, versie, bevestigd }])));
      if (recordtype === 'actie') await vergelijkActies(rijen.map(({ vastleggingId }) => vastleggingId), punt, bron(naam));
    }
    await vergelijkOverzichten(punt, bron);
  }

  async function vergelijkActies(ids: readonly string[], punt: Gezichtspunt, bron: string): Promise<void> {
    const verwacht = await actiestanden(database, ids, punt);
    const gelezen = await database.query<Record<string, unknown>>(`SELECT vastlegging_id, stand, stand_sinds, te_laat, termijn, meldingen FROM ${bron} ORDER BY vastlegging_id`);
    expect(gelezen).toEqual(verwacht.toSorted((a, b) => (a.vastleggingId < b.vastleggingId ? -1 : 1)).map((a) => ({
      vastlegging_id: a.vastleggingId, stand: a.stand, stand_sinds: a.standSinds, te_laat: a.teLaat, termijn: a.termijn?.datum ?? null, meldingen: a.meldingen,
    })));
  }

  async function vergelijkOverzichten(punt: Gezichtspunt, bron: (naam: string) => string): Promise<void> {
    const matrix = await besluitvormingsmatrix(database, {}, ALLES, punt);
    const cellen = await database.query<Record<string, unknown>>(`SELECT dossier_id, overleg_id, stand, eerst_behandeld_op, laatst_behandeld_op, vastleggingen, uitkomst, kracht FROM ${bron('matrix')}`);
    expect(new Map(cellen.map((cel) => [`${String(cel['dossier_id'])}/${String(cel['overleg_id'])}`, cel]))).toEqual(new Map(matrix.rijen.flatMap(({ dossierId, cellen: rij }) => rij.map((cel) =>
      [`${dossierId}/${cel.overlegId}`, {
        dossier_id: dossierId, overleg_id: cel.overlegId, stand: cel.stand, eerst_behandeld_op: cel.eerstBehandeldOp, laatst_behandeld_op: cel.laatstBehandeldOp,
        vastleggingen: cel.vastleggingen, uitkomst: cel.besluit?.uitkomst ?? null, kracht: cel.besluit?.kracht ?? null,
      }]))));
    const lijst = (await database.query<{ id: string; gesloten: string | null; aantal: number }>(`SELECT dossier_id AS id, gesloten_op AS gesloten, vastleggingen AS aantal FROM ${bron('dossiers')} ORDER BY 1`));
    expect(lijst).toEqual((await alleDossiers(punt)).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    const vergaderingen = await vergaderingenlijst(database, {}, ALLES, punt);
    const geteld = await database.query<Record<string, unknown>>(`SELECT vergadering_id, gehouden, besluiten, standpunten, mededelingen, acties, verslagen, regels_verantwoord FROM ${bron('vergaderingen')} ORDER BY 1`);
    const verwacht = await Promise.all(vergaderingen.rijen.map(async (v) => ({
      vergadering_id: v.vergaderingId, gehouden: v.gehouden, besluiten: v.besluiten, standpunten: v.standpunten, mededelingen: v.mededelingen, acties: v.acties,
      verslagen: v.verslagen, regels_verantwoord: v.gehouden ? await verantwoord(v.vergaderingId, punt) : expect.any(Number),
    })));
    expect(geteld).toEqual(verwacht.toSorted((a, b) => (a.vergadering_id < b.vergadering_id ? -1 : 1)));
  }

  async function alleDossiers(punt: Gezichtspunt) {
    return (await dossiers(database, punt)).map(({ dossierId, geslotenOp, vastleggingen }) => ({ id: dossierId, gesloten: geslotenOp, aantal: vastleggingen }));
  }

  async function verantwoord(vergaderingId: string, punt: Gezichtspunt): Promise<number> {
    const verslagen = (await volledigheid(database, vergaderingId, punt)).filter(({ fase }) => fase === 'overgenomen');
    return verslagen.flatMap(({ regels }) => regels).filter(({ wijze }) => wijze !== 'onverantwoord').length;
  }

  it('counts as secret what the register of secrecy counts so today, in a copy too', async () => {
    const alle = historie(5, 400);
    await maakLeeg(database);
    await pasToe(database, alle);
    await database.query('UPDATE projections.checkpoints SET nummer = $1', [alle.length]);
    const [{ peildatum } = { peildatum: '' }] = await database.query<{ peildatum: string }>('SELECT peildatum FROM rapportage.stand');
    const punt: Gezichtspunt = { totNummer: BigInt(alle.length), peildatum };
    const geheim = (await geheimhoudingsregister(database, { toestand: 'loopt' }, punt)).map(({ vastleggingId }) => vastleggingId);
    expect(geheim.length).toBeGreaterThan(0);
    const { rijen } = await vastleggingenlijst(database, {}, ALLES, punt);
    const vrij = rijen.filter(({ vertrouwelijkheid }) => vertrouwelijkheid !== 'geheim' && vertrouwelijkheid !== 'vertrouwelijk').map(({ vastleggingId }) => vastleggingId).sort();
    const gelezen = await database.query<{ id: string }>(Object.values(VIEWS).map((naam) => `SELECT vastlegging_id AS id FROM rapportage.${naam}`).join(' UNION ALL '));
    expect(gelezen.map(({ id }) => id).sort()).toEqual(vrij);

    const kopie = await maakKopie(database);
    try {
      await gelijk(database, kopie, ['2019-06-30'], [null, alle[200]?.metadata.recordedAt ?? null]);
    } finally {
      await kopie.close();
    }
  });
});

opPostgres(() => {
  it('is read by the role for it, which reads nothing else and writes nothing', async () => {
    const postgres = await createTestPostgres();
    await postgres.admin(readFileSync(new URL('../../../../docker/postgres/rollen.sql', import.meta.url), 'utf8'));
    const projector = await openPostgres({ ...postgres, role: 'besluitregister_projector' });
    const analist = await openPostgres({ ...postgres, role: RAPPORTAGEROL });
    try {
      await projecteer(projector, await metGeheim());
      await projector.transaction((tx) => RAPPORTAGE.make(tx));
      expect(await analist.query('SELECT uitkomst FROM rapportage.besluiten')).toEqual([{ uitkomst: 'ingestemd' }]);
      expect(await analist.query(`SELECT uitkomst FROM rapportage.besluiten_op('2019-10-02', NULL)`)).toEqual([{ uitkomst: 'ingestemd' }]);
      for (const sql of ['SELECT FROM rm.vastleggingen', 'DELETE FROM rm.vastleggingen', 'CREATE TABLE rapportage.eigen ()', 'CREATE TEMP TABLE eigen ()', 'DROP VIEW rapportage.matrix']) {
        await expect(analist.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await analist.close();
      await projector.close();
      await postgres.drop();
    }
  });
});
