import { openPostgresDocumentStore } from '@besluitregister/documents';
import { openEventStoreDb, openSqliteEventStore, type EventStore } from '@besluitregister/event-store';
import { kekFromBase64, openPostgresKeyStore } from '@besluitregister/key-store';
import { openPostgres, type Database } from '@besluitregister/projections';
import type { Afbouw } from '../afbouw.js';
import type { Opslagmachines } from '../schrijfkant.js';
import { INSTELLINGEN, type Waarden } from './instellingen.js';
import type { Wachtlijst } from './wachtlijst.js';

/** The roles of docker/postgres/rollen.sql. */
type Rol = 'projector' | 'raadpleger' | 'schrijver';

/** The event store of the settings, once it answers. */
export async function openGebeurtenissen({ eventstore }: Waarden<'eventstore'>, wachtlijst: Wachtlijst, afbouw: Afbouw): Promise<EventStore> {
  const bestand = /^sqlite:(.*)$/.exec(eventstore)?.[1];
  const store = bestand === undefined ? openEventStoreDb({ connectionString: eventstore }) : openSqliteEventStore({ file: bestand });
  afbouw.bij(() => store.close());
  await wachtlijst.op('gebeurtenissen', () => store.head());
  return store;
}

/** The database of the settings with the rights of one role, once it is reachable. */
export async function openDatabase({ postgres }: Waarden<'postgres'>, rol: Rol, wachtlijst: Wachtlijst, afbouw: Afbouw): Promise<Database> {
  const database = await wachtlijst.op('database', () => openPostgres({ connectionString: postgres, role: `besluitregister_${rol}` }));
  afbouw.bij(() => database.close());
  return database;
}

/** Everything the write side stands on, once it is all there. */
export async function openOpslagmachines(
  waarden: Waarden<'eventstore' | 'postgres' | 'hoofdsleutel'>, wachtlijst: Wachtlijst, afbouw: Afbouw,
): Promise<Opslagmachines> {
  const kek = kekFromBase64(waarden.hoofdsleutel, INSTELLINGEN.hoofdsleutel.naam);
  const keys = await wachtlijst.op('sleutels', () => openPostgresKeyStore({ connectionString: waarden.postgres, role: 'besluitregister_schrijver', kek }));
  afbouw.bij(() => keys.close());
  const database = await wachtlijst.op('database', () => openPostgres({ connectionString: waarden.postgres, role: 'besluitregister_schrijver' }));
  const documenten = await openPostgresDocumentStore(database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  // The document store closes the database with itself.
  afbouw.bij(() => documenten.close());
  return { store: await openGebeurtenissen(waarden, wachtlijst, afbouw), keys, documenten };
}
