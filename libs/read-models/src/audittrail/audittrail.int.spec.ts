import { describe, expect, it } from '@jest/globals';
import { elkLeesmodel } from '../leesmodel.fixture.js';
import { idVan, type Geschiedenis } from '../geschiedenis.fixture.js';
import { wisstand } from '../leesstand.js';
import { vastlegging, VERGADERING, zaad } from '../zaad.fixture.js';
import { audittrailProjection } from './audittrail.projection.js';
import { actorenVan, audittrail } from './audittrail.queries.js';

const REDEN = { code: 'schrijffout', toelichting: 'Dit is nooit gezegd.' };

async function gecorrigeerd(): Promise<Geschiedenis> {
  const geschiedenis = await zaad();
  await geschiedenis.voegToe('Vergadering', VERGADERING, [
    { type: 'VastleggingDoorgehaald', data: { vergaderingId: VERGADERING, vastleggingId: vastlegging('bats') } },
  ], { reden: REDEN });
  for (const naam of ['J. Jansen', 'J. de Vries']) {
    await geschiedenis.voegToe('Gebruiker', idVan('actor'), [
      { type: 'GebruikerAangemeld', data: { gebruikerId: idVan('actor'), naam, subjectHmac: 'a'.repeat(64) } },
    ]);
  }
  return geschiedenis;
}

describe('audittrail', () => {
  const database = elkLeesmodel(audittrailProjection, gecorrigeerd);
  const zoek = async (filter: Parameters<typeof audittrail>[1], totNummer = 1_000n) => (await audittrail(database(), filter, { limiet: 1_000 }, totNummer)).rijen;

  it('holds every event once, in order and without a gap', async () => {
    const alle = await zoek({});
    expect(alle.map(({ nummer }) => nummer)).toEqual(alle.map((_, index) => BigInt(index + 1)));
    expect(alle[0]).toMatchObject({ type: 'OverlegIngesteld', categorie: 'Overleg', revisie: 0n, vastgelegdOp: '2026-11-24T09:00:01.000Z', bekendOp: '2026-11-24T09:00:01.000Z', redenCode: null });
    expect(alle.at(-3)).toMatchObject({
      type: 'VastleggingDoorgehaald', stream: `br.Vergadering-${VERGADERING}`, categorie: 'Vergadering', objectId: VERGADERING, vergaderingId: VERGADERING,
      vastleggingId: vastlegging('bats'), actorId: idVan('actor'), actorRol: 'secretaris', actorMethode: 'lokaal', redenCode: 'schrijffout', redenToelichting: REDEN.toelichting,
    });
  });

  it.each([
    [{ metReden: true }, 1], [{ redenCode: 'schrijffout' }, 1], [{ redenCode: 'anders' }, 0], [{ types: ['OverlegIngesteld'] }, 5], [{ types: [] }, 0],
    [{ vastleggingId: vastlegging('bats') }, 2], [{ objectId: idVan('document') }, 1], [{ categorie: 'Persoon' }, 4], [{ actorId: idVan('niemand') }, 0],
    [{ bekendTot: '2026-11-24T09:00:03.000Z' }, 3], [{ bekendVan: '2026-11-24T09:00:02.000Z', bekendTot: '2026-11-24T09:00:03.000Z' }, 2],
  ] as const)('finds by %j', async (filter, aantal) => {
    expect(await zoek(filter)).toHaveLength(aantal);
  });

  it('reads on without gap or double while writing goes on, either way', async () => {
    const eerste = await audittrail(database(), {}, { limiet: 10, richting: 'af' }, 30n);
    const tweede = await audittrail(database(), {}, { limiet: 25, richting: 'af', na: eerste.volgende ?? [] }, 30n);
    expect([...eerste.rijen, ...tweede.rijen].map(({ nummer }) => Number(nummer))).toEqual(Array.from({ length: 30 }, (_, index) => 30 - index));
    expect(tweede.volgende).toBeNull();
  });

  it('names the actor as of the nummer asked for', async () => {
    const op = async (totNummer: bigint) => (await actorenVan(database(), [3], totNummer)).get(3);
    const aangemeld = (await zoek({ types: ['GebruikerAangemeld'] })).map(({ nummer }) => nummer);
    expect(aangemeld).toHaveLength(2);
    expect(await op((aangemeld[0] ?? 0n) - 1n)).toMatchObject({ actorNaam: null, actorRol: 'secretaris' });
    expect((await op(aangemeld[0] ?? 0n))?.actorNaam).toBe('J. Jansen');
    expect((await op(1_000n))?.actorNaam).toBe('J. de Vries');
    expect((await zoek({ objectId: idVan('document') }))[0]?.actorNaam).toBe('J. de Vries');
    expect(await actorenVan(database(), [], 1_000n)).toEqual(new Map());
  });

  it('knows that nothing was erased or made secret', async () => {
    expect(await wisstand(database())).toBe(0n);
  });
});
