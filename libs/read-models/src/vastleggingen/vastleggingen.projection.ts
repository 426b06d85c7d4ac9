import { readFileSync } from 'node:fs';
import { vouw, type JsonObject, type Vastgesteld } from '@besluitregister/domain';
import type { Projection, Tx } from '@besluitregister/projections';
import { insertRows, isVastgelegd, VASTGELEGD_TYPES, VERSION_COLUMNS, type Table, type Vastgelegd } from '../batch.js';
import { direct, Overnamen } from '../overname.js';
import { overlegPerVergadering } from '../plaats.js';

const VASTLEGGINGEN: Table = {
  name: 'vastleggingen',
  columns: {
    vastlegging_id: 'uuid', vergadering_id: 'uuid', overleg_id: 'uuid', agendapunt_id: 'uuid', overname_id: 'uuid', datum: 'date',
    volgorde: 'integer', soort: 'text', tekst: 'text', passages: 'jsonb', heeft_spreker: 'boolean', spreker_persoon_id: 'uuid',
    spreker_rol: 'text', spreker_organisatie_soort: 'text', spreker_organisatie_naam: 'text', spreker_vermelding: 'text',
    spreker_overgenomen: 'boolean', details: 'jsonb', dossiers: 'uuid[]', herkomst_wijze: 'text', terugkoppeling_id: 'uuid',
    zekerheid: 'double precision', bevestigd: 'boolean', vertrouwelijkheid: 'text', grond: 'text', gevouwen: 'text',
    ...VERSION_COLUMNS,
  },
};
const PERSONEN: Table = { name: 'personen', columns: { persoon_id: 'uuid', naam: 'text', ...VERSION_COLUMNS } };

function vastleggingRij({ data }: Vastgelegd, overlegId: string): JsonObject {
  const { agendapuntId, volgorde, soort, tekst, passages, spreker, dossiers, herkomst, vertrouwelijkheid, grond, ...details } = data.inhoud;
  return {
    vastlegging_id: data.vastleggingId,
    vergadering_id: data.vergaderingId,
    overleg_id: overlegId,
    agendapunt_id: agendapuntId,
    overname_id: data.overnameId,
    datum: data.geldigOp,
    volgorde,
    soort,
    tekst,
    passages,
    heeft_spreker: spreker !== null,
    spreker_persoon_id: spreker?.persoonId ?? null,
    spreker_rol: spreker?.rol ?? null,
    spreker_organisatie_soort: spreker?.organisatie?.soort ?? null,
    spreker_organisatie_naam: spreker?.organisatie?.naam ?? null,
    spreker_vermelding: spreker?.vermelding ?? null,
    spreker_overgenomen: spreker?.overgenomen ?? null,
    details,
    dossiers,
    herkomst_wijze: herkomst.wijze,
    terugkoppeling_id: herkomst.terugkoppelingId,
    zekerheid: herkomst.zekerheid,
    // What a person recorded or reviewed is confirmed by that; what a machine read is not.
    bevestigd: herkomst.wijze !== 'automatisch',
    vertrouwelijkheid,
    grond,
    gevouwen: vouw([tekst ?? '', ...passages.map(({ citaat }) => citaat)].join(' ')),
  };
}

/** A name is seen until the next one of the same person. */
async function sluitEerdereNamen(tx: Tx, persoonIds: readonly string[]): Promise<void> {
  if (persoonIds.length === 0) return;
  await tx.query(
    `UPDATE personen p SET nummer_tot = v.nummer_tot, bekend_tot = v.bekend_tot
     FROM (SELECT persoon_id, nummer, lead(nummer) OVER w AS nummer_tot, lead(bekend_van) OVER w AS bekend_tot
           FROM personen WHERE persoon_id = ANY($1::uuid[]) WINDOW w AS (PARTITION BY persoon_id ORDER BY nummer)) v
     WHERE p.persoon_id = v.persoon_id AND p.nummer = v.nummer AND p.nummer_tot IS NULL AND v.nummer_tot IS NOT NULL`,
    [persoonIds],
  );
}

/** Every recorded item with its full content, its passages and a Dutch full text index. */
export const vastleggingenProjection: Projection<Vastgesteld> = {
  name: 'vastleggingen',
  version: 1,
  schema: readFileSync(new URL('../../src/vastleggingen/schema.sql', import.meta.url), 'utf8'),
  types: ['PersoonGeregistreerd', 'VergaderingGepland', ...VASTGELEGD_TYPES, 'OvernameVoltooid'],
  async apply(tx, batch) {
    const overlegVan = await overlegPerVergadering(tx, 'vastlegging_vergaderingen', batch);
    const overnamen = new Overnamen(batch);
    const personen: { readonly persoonId: string; readonly rij: JsonObject }[] = [];
    const vastleggingen: JsonObject[] = [];
    for (const delivered of batch) {
      const { event } = delivered.event;
      if (event.type === 'PersoonGeregistreerd') {
        const { persoonId, naam } = event.data;
        personen.push({ persoonId, rij: { persoon_id: persoonId, naam, ...direct(delivered) } });
      } else if (isVastgelegd(event)) {
        const rij = vastleggingRij(event, overlegVan(event.data.vergaderingId));
        vastleggingen.push({ ...rij, ...overnamen.versie(delivered, event.data.overnameId) });
      }
    }
    await overnamen.open(tx, ['vastleggingen']);
    await insertRows(tx, PERSONEN, personen.map(({ rij }) => rij));
    await sluitEerdereNamen(tx, personen.map(({ persoonId }) => persoonId));
    await insertRows(tx, VASTLEGGINGEN, vastleggingen);
  },
};
