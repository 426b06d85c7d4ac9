import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '@besluitregister/projections';
import { elkeEngine } from '@besluitregister/projections/test';
import { audittrail } from './audittrail/audittrail.queries.js';
import { besluitvormingsmatrix } from './besluitvorming/matrix.queries.js';
import { behandelingen, besluitrelaties, verwachtingen } from './besluitvorming/besluitvorming.queries.js';
import { dossierGebeurtenissen, dossiernamen, dossiers, dossiersOpNaam } from './dossiers/dossiers.queries.js';
import { gebeurtenissen } from './gebeurtenissen/gebeurtenissen.queries.js';
import { geheimhoudingsregister, geheimhoudingStappen } from './geheimhouding/geheimhouding.queries.js';
import { idVan, projecteer, runnerVoor } from './geschiedenis.fixture.js';
import { READ_MODELS } from './read-models.js';
import { personenlijst } from './vastleggingen/personen.queries.js';
import { vastleggingenVanVergadering, vastleggingsversies } from './vastleggingen/vastleggingen.queries.js';
import { aanwezigen, agendapunten, verslagen } from './vergaderingen/vergaderingen.queries.js';
import { zichtbareRegels } from './vergaderingen/documentoverleggen.queries.js';
import { terugkoppelingen } from './volledigheid/terugkoppelingen.queries.js';
import { verschil } from './verschil/verschil.queries.js';
import { volledigheid } from './volledigheid/volledigheid.queries.js';
import { dossier, ITEMS, overleg, vastlegging, VERGADERING, zaad } from './zaad.fixture.js';
import { metZicht, type Zicht } from './zicht.js';

const NU = { totNummer: 10_000n, peildatum: null };
const IJSSELLAND = overleg('IJsselland');
const kop = (naam: string) => ({ vergaderingId: VERGADERING, vastleggingId: vastlegging(naam), geheimhoudingId: idVan(`geheim/${naam}`) });
/** The seed relates no besluiten, and nobody is on a list of who was there. */
const LEEG_IN_HET_ZAAD = new Set(['relaties', 'aanwezigen']);
const grond = { wet: 'woo' as const, artikel: '5.1.2e' as const };

elkeEngine((open) => {
  describe('what a reader sees', () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
      const geschiedenis = await zaad();
      await geschiedenis.voegToe('Vergadering', VERGADERING, [
        { type: 'GeheimhoudingOpgelegd', data: { ...kop('bats'), grond, totEnMet: '2020-12-31', bekrachtigenVoor: '2020-02-01', geldigOp: '2020-01-01' } },
        { type: 'GeheimhoudingBekrachtigd', data: { ...kop('bats'), geldigOp: '2020-02-01' } },
        { type: 'GeheimhoudingOpgelegd', data: { ...kop('snijders'), grond, totEnMet: null, bekrachtigenVoor: '2020-02-01', geldigOp: '2020-01-01' } },
        { type: 'GeheimhoudingOpgelegd', data: { ...kop('slot'), grond, totEnMet: null, bekrachtigenVoor: null, geldigOp: '2020-01-01' } },
        { type: 'GeheimhoudingOpgeheven', data: { ...kop('slot'), geldigOp: '2020-05-01' } },
      ]);
      const runners = READ_MODELS.map((projection) => runnerVoor(database, geschiedenis, projection));
      await Promise.all(runners.map((runner) => runner.start()));
      await Promise.all(runners.map((runner) => runner.caughtUp()));
      await Promise.all(runners.map((runner) => runner.stop()));
    });
    afterAll(() => database.close());

    const als = (zicht: Partial<Zicht>, vandaag = '2020-06-01'): Database => metZicht(database, () => ({ inhoud: {}, spoor: {}, ...zicht }), () => vandaag);
    const gezien = async (db: Database): Promise<string[]> => {
      const rijen = await vastleggingenVanVergadering(db, VERGADERING, NU);
      return Object.keys(ITEMS).filter((naam) => rijen.some(({ vastleggingId }) => vastleggingId === vastlegging(naam)));
    };
    const zonder = (...weg: string[]): string[] => Object.keys(ITEMS).filter((naam) => !weg.includes(naam));

    it.each([
      ['2019-12-31', zonder()],
      ['2020-01-01', zonder('bats', 'snijders', 'slot')],
      ['2020-02-02', zonder('bats', 'slot')],
      ['2020-05-01', zonder('bats')],
      ['2021-01-01', zonder()],
    ])('follows what binds on %s, whatever moment is asked about', async (vandaag, verwacht) => {
      expect(await gezien(als({ inhoud: { '*': 2 } }, vandaag))).toEqual(verwacht);
      expect(await gezien(als({ inhoud: { '*': 3 } }, vandaag))).toEqual(zonder());
      const vroeger = await vastleggingenVanVergadering(als({ inhoud: { '*': 2 } }, vandaag), VERGADERING, { totNummer: 10_000n, peildatum: '2019-11-01' });
      expect(vroeger).toHaveLength(verwacht.length);
    });

    it('is by overleg, and nothing for who has no level anywhere', async () => {
      const [eigen, ander, niets] = [als({ inhoud: { '*': 0, [IJSSELLAND]: 3 } }), als({ inhoud: { '*': 0, [overleg('Twente')]: 3 } }), als({})];
      expect([await gezien(eigen), await gezien(ander), await gezien(niets)]).toEqual([zonder(), [], []]);
    });

    it('is in every query: who sees everything gets what the register has, who sees nothing gets nothing of it', async () => {
      const ids = [dossier('Cameratoezicht')];
      const vraag = { limiet: 500 };
      const queries: Readonly<Record<string, (db: Database) => Promise<readonly unknown[]>>> = {
        behandelingen: (db) => behandelingen(db, ids, [], NU),
        verwachtingen: (db) => verwachtingen(db, ids, NU),
        relaties: (db) => besluitrelaties(db, Object.keys(ITEMS).map(vastlegging), NU),
        matrix: async (db) => (await besluitvormingsmatrix(db, {}, vraag, NU)).rijen,
        dossiers: (db) => dossiers(db, NU),
        namen: (db) => dossiernamen(db, ids, NU),
        opNaam: (db) => dossiersOpNaam(db, 'Cameratoezicht', NU),
        geschiedenis: async (db) => (await dossierGebeurtenissen(db, dossier('Cameratoezicht'), NU)).filter(({ vastleggingId }) => vastleggingId !== null),
        versies: (db) => vastleggingsversies(db, [vastlegging('bats')], NU),
        // That there was a meeting is no secret.
        verschil: async (db) => (await verschil(db, { totNummer: 0n, peildatum: null }, NU, vraag)).rijen.filter(({ over }) => over !== 'vergadering'),
        sprekers: async (db) => (await personenlijst(db, {}, vraag, NU)).rijen,
        agenda: (db) => agendapunten(db, VERGADERING, NU),
        aanwezigen: (db) => aanwezigen(db, VERGADERING, NU),
        verslagen: (db) => verslagen(db, VERGADERING, NU),
        volledigheid: (db) => volledigheid(db, VERGADERING, NU),
        terugkoppelingen: (db) => terugkoppelingen(db, NU),
        geheimhoudingen: (db) => geheimhoudingsregister(db, {}, NU),
        stappen: (db) => geheimhoudingStappen(db, [idVan('geheim/bats')], NU),
        trail: async (db) => (await audittrail(db, { categorie: 'Vergadering' }, vraag, NU.totNummer)).rijen,
        nieuws: async (db) => (await gebeurtenissen(db, { ...vraag, totNummer: NU.totNummer, hoofd: NU.totNummer })).rijen.filter(({ stream }) => stream.includes('Vergadering')),
      };
      for (const [naam, query] of Object.entries(queries)) {
        const alles = await query(database);
        expect([naam, await query(als({ inhoud: { [IJSSELLAND]: 3, '*': 2 }, spoor: { [IJSSELLAND]: 3, '*': 2 } }))]).toEqual([naam, alles]);
        expect([naam, await query(als({}))]).toEqual([naam, []]);
        expect([naam, alles.length > 0]).toEqual([naam, !LEEG_IN_HET_ZAAD.has(naam)]);
      }
    });

    it('names a dossier as long as something in it may be read, or nothing is in it', async () => {
      const eigen = await open();
      const geschiedenis = await zaad();
      const camera = dossier('Cameratoezicht');
      const inCamera = Object.keys(ITEMS).filter((naam) => ITEMS[naam]?.dossiers.includes(camera));
      const namen = async (inhoud: Zicht['inhoud']) =>
        (await dossiernamen(metZicht(eigen, () => ({ inhoud, spoor: {} }), () => '2020-06-01'), [camera], NU)).map(({ naam }) => naam);
      const na = async (...events: Parameters<typeof geschiedenis.voegToe>[2][number][]) => {
        await geschiedenis.voegToe('Vergadering', VERGADERING, events);
        await projecteer(eigen, geschiedenis);
        return [await namen({ '*': 2 }), await namen({ '*': 3 })];
      };
      const los = (naam: string) => ({ type: 'VastleggingOntkoppeld' as const, data: { vergaderingId: VERGADERING, vastleggingId: vastlegging(naam), dossierId: camera } });
      const zichtbaar = [['Cameratoezicht'], ['Cameratoezicht']];
      expect(await na({ type: 'GeheimhoudingOpgelegd', data: { ...kop('bats'), grond, totEnMet: null, bekrachtigenVoor: null, geldigOp: '2020-01-01' } })).toEqual(zichtbaar);
      // What was taken out of it tells nothing of it any more.
      expect(await na(...inCamera.filter((naam) => naam !== 'bats').map(los))).toEqual([[], ['Cameratoezicht']]);
      expect(await na(los('bats'))).toEqual(zichtbaar);
      await eigen.close();
    });

    it('is of a report the lines of what may be read', async () => {
      const [{ documentId } = { documentId: '' }] = await verslagen(database, VERGADERING, NU);
      expect(await zichtbareRegels(als({ inhoud: { [IJSSELLAND]: 3 } }), documentId)).toBeNull();
      const deels = await zichtbareRegels(als({ inhoud: { [IJSSELLAND]: 2 } }), documentId);
      const bats = ITEMS['bats']?.passages[0];
      expect(deels?.size).toBeGreaterThan(0);
      expect(deels?.has(bats?.vanRegel ?? 0)).toBe(false);
      expect((await zichtbareRegels(als({}), documentId))?.size).toBe(0);
    });
  });
});
