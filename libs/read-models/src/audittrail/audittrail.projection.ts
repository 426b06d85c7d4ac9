import { readFileSync } from 'node:fs';
import { CATALOGUS, mapBeschermd, type Gebeurtenis, type JsonObject, type Vastgesteld } from '@besluitregister/domain';
import type { Delivered, Projection } from '@besluitregister/projections';
import { insertRows, type Table } from '../batch.js';

const AUDITTRAIL: Table = {
  name: 'audittrail',
  columns: {
    nummer: 'bigint', event_id: 'uuid', type: 'text', stream: 'text', revisie: 'bigint', categorie: 'text', object_id: 'uuid',
    vergadering_id: 'uuid', vastlegging_id: 'uuid', actor_id: 'uuid', actor_rol: 'text', actor_organisatie: 'text', actor_methode: 'text',
    vastgelegd_op: 'timestamptz', bekend_van: 'timestamptz', reden_code: 'text', reden_toelichting: 'text', opdracht_id: 'uuid',
    correlatie_id: 'uuid', oorzaak_id: 'uuid', schema_versie: 'integer', gegevens: 'jsonb',
  },
};

const GEBRUIKERS: Table = { name: 'gebruikers', columns: { gebruiker_id: 'uuid', nummer: 'bigint', naam: 'text' } };

function rij({ event: { id, event, metadata }, nummer, bekendVan }: Delivered<Vastgesteld>): JsonObject {
  const { schemaVersion, stream, revision, recordedAt, actor, reason, commandId, $correlationId, $causationId } = metadata;
  // `<prefix><Category>-<uuid>`; the prefix ends in a dot.
  const naam = stream.slice(stream.lastIndexOf('.') + 1);
  const streep = naam.indexOf('-');
  return {
    nummer: String(nummer), event_id: id, type: event.type, stream, revisie: revision,
    categorie: naam.slice(0, streep), object_id: naam.slice(streep + 1),
    vergadering_id: 'vergaderingId' in event.data ? event.data.vergaderingId : null,
    vastlegging_id: 'vastleggingId' in event.data ? event.data.vastleggingId : null,
    actor_id: actor.id, actor_rol: actor.role, actor_organisatie: actor.organisation, actor_methode: actor.method,
    vastgelegd_op: recordedAt, bekend_van: bekendVan, reden_code: reason?.code ?? null, reden_toelichting: reason?.toelichting ?? null,
    opdracht_id: commandId, correlatie_id: $correlationId,
    oorzaak_id: $causationId, schema_versie: schemaVersion, gegevens: zonderBeschermd(event),
  };
}

/** What stands in place of protected text: what may be seen of it is decided where it is read. */
const BESCHERMD = '[beschermd]';

function zonderBeschermd({ type, data }: Gebeurtenis): JsonObject {
  const schema = CATALOGUS.get(type)?.schema;
  if (!schema) throw new Error(`${type} is not in the catalogue`);
  const open = mapBeschermd(schema, data, () => BESCHERMD);
  if (!isObject(open)) throw new Error(`the data of ${type} is no object`);
  return open;
}

function isObject(waarde: unknown): waarde is JsonObject {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** Every event of the register and whom its actors are, for who has to see that the record is whole and who changed what. */
export const audittrailProjection: Projection<Vastgesteld> = {
  name: 'audittrail',
  version: 1,
  schema: readFileSync(new URL('../../src/audittrail/schema.sql', import.meta.url), 'utf8'),
  types: [...CATALOGUS.keys()],
  async apply(tx, batch) {
    await insertRows(tx, AUDITTRAIL, batch.map(rij));
    await insertRows(tx, GEBRUIKERS, batch.flatMap(({ event: { event }, nummer }) =>
      (event.type === 'GebruikerAangemeld' ? [{ gebruiker_id: event.data.gebruikerId, nummer: String(nummer), naam: event.data.naam }] : [])));
  },
};
