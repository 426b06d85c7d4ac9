import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { openFileDocumentStore } from '@besluitregister/documents';
import { openSqliteEventStore } from '@besluitregister/event-store';
import {
  adoptPreparedKek, kekFingerprint, kekFromBase64, loadOrCreateKek, prepareKek, SleutelbestandFout, type SqliteKeyStore,
} from '@besluitregister/key-store';
import { controleerVelden, type Veldcontrole } from '@besluitregister/registration';
import { controleerDocumenten, type Documentcontrole } from './documentcontrole.js';
import { GegevensmapFout, mappenVan, openGegevensmap, type Gegevensmap } from './gegevensmap.js';
import { leesInstelling, vindInstelling } from './productie/configuratie.js';
import { HOOFDSLEUTEL, NIEUWE_HOOFDSLEUTEL, openSleutels, sleutelbestanden } from './sleutels.js';

type Omgeving = NodeJS.ProcessEnv;

/** What opens the data keys of a register, and how many there are. */
export interface Sleutelstand {
  /** Where the key-encryption key comes from: the name of a variable, or a file. */
  readonly bron: string;
  /** Tells it from another one. */
  readonly kenmerk: string;
  readonly sleutels: number;
  readonly vernietigd: number;
}

/** @throws HoofdsleutelFout, SleutelbestandFout, GegevensmapFout */
export function leesSleutelstand(gegevens: string, omgeving: Omgeving = process.env): Promise<Sleutelstand> {
  return metSleutels(gegevens, omgeving, standVan);
}

/**
 * Replaces the key-encryption key: by a new one beside it when it is in a file, by the one in
 * `BESLUITREGISTER_HOOFDSLEUTEL_NIEUW` when the environment gives it. A stop halfway leaves a store that opens.
 */
export function wisselHoofdsleutel(gegevens: string, omgeving: Omgeving = process.env): Promise<Sleutelstand> {
  return metSleutels(gegevens, omgeving, async (keys, map) => {
    const { hoofdsleutel } = sleutelbestanden(map);
    if (vindInstelling('hoofdsleutel', omgeving) === undefined) {
      await keys.rewrap(await prepareKek(hoofdsleutel));
      await adoptPreparedKek(hoofdsleutel);
      return standVan(keys, map, omgeving);
    }
    const nieuw = kekFromBase64(leesInstelling('nieuweHoofdsleutel', omgeving) ?? '', NIEUWE_HOOFDSLEUTEL);
    await keys.rewrap(nieuw);
    return { ...await standVan(keys, map, omgeving), bron: NIEUWE_HOOFDSLEUTEL, kenmerk: kekFingerprint(nieuw) };
  });
}

/**
 * Copies the data keys to a new or empty folder, with the key that opens them when that is in a file; also while the
 * register is in use. The copy is opened to see that it can be.
 */
export async function maakSleutelkopie(gegevens: string, doel: string, omgeving: Omgeving = process.env): Promise<{ readonly metHoofdsleutel: boolean; readonly sleutels: number }> {
  const map = mappenVan(gegevens);
  const kopie = sleutelbestanden({ sleutels: doel });
  const metHoofdsleutel = vindInstelling('hoofdsleutel', omgeving) === undefined;
  eisApart(map.pad, resolve(doel));
  mkdirSync(doel, { recursive: true, mode: 0o700 });
  eisLeeg(doel);
  await met(await openSleutels(map, omgeving), (keys) => keys.backup(kopie.database));
  if (metHoofdsleutel) await kopieer(sleutelbestanden(map).hoofdsleutel, kopie.hoofdsleutel);
  const { keys: sleutels } = await met(await openSleutels({ sleutels: doel }, omgeving), (keys) => keys.count());
  return { metHoofdsleutel, sleutels };
}

/** @throws GegevensmapFout when there is something in a folder that is to become a copy */
export function eisLeeg(map: string): void {
  if (readdirSync(map).length > 0) throw new GegevensmapFout('gegevensmap-onbereikbaar', `De map ${resolve(map)} is niet leeg; kies een nieuwe map voor de reservekopie.`);
}

/**
 * The keys never lie with what they open, and in the register itself a copy would keep what is erased there.
 * @throws GegevensmapFout when one of these folders, absolute, stands in another
 */
export function eisApart(...mappen: readonly string[]): void {
  mappen.forEach((map, at) => {
    const erboven = mappen.find((ander, bij) => bij !== at && `${map}${sep}`.startsWith(`${ander}${sep}`));
    if (erboven === undefined) return;
    throw new GegevensmapFout('gegevensmap-onbereikbaar', `De map ${map} staat in ${erboven}; bewaar het register, de kopie en de sleutels elk op een eigen plaats.`);
  });
}

/**
 * Takes over from a copy the keys that this register lacks; what was destroyed here stays destroyed. Without keys here the
 * copy is put in their place; the next start then carries out again every erasure recorded since.
 */
export async function herstelSleutels(gegevens: string, kopie: string, omgeving: Omgeving = process.env): Promise<{ readonly overgenomen: number }> {
  const bron = sleutelbestanden({ sleutels: kopie });
  if (!existsSync(bron.database)) {
    throw new SleutelbestandFout('sleutelbestand-vreemd', `In ${resolve(kopie)} staat geen reservekopie van sleutels; wijs de map aan die beheer sleutels reservekopie heeft gemaakt.`);
  }
  const hier = sleutelbestanden({ sleutels: join(resolve(gegevens), 'sleutels') });
  if (!existsSync(hier.database)) {
    mkdirSync(join(resolve(gegevens), 'sleutels'), { recursive: true, mode: 0o700 });
    if (existsSync(bron.hoofdsleutel)) await kopieer(bron.hoofdsleutel, hier.hoofdsleutel);
    // Last, and in one step: a start in between finds no keys yet.
    await kopieer(bron.database, `${hier.database}.nieuw`);
    renameSync(`${hier.database}.nieuw`, hier.database);
    return metSleutels(gegevens, omgeving, async (keys) => ({ overgenomen: (await keys.count()).keys }));
  }
  return metSleutels(gegevens, omgeving, async (keys) => {
    const kek = existsSync(bron.hoofdsleutel) ? await loadOrCreateKek(bron.hoofdsleutel, bron.database) : kekUit(omgeving);
    return { overgenomen: await keys.restore({ file: bron.database, kek }) };
  });
}

/** Opens every protected field and every document of a register and says which do not open, and why. */
export function controleerSleutels(gegevens: string, omgeving: Omgeving = process.env): Promise<Veldcontrole & { readonly documenten: Documentcontrole }> {
  return metSleutels(gegevens, omgeving, async (keys, map) => {
    const documenten = await openFileDocumentStore({ folder: map.documenten });
    const store = openSqliteEventStore({ file: join(map.gebeurtenissen, 'gebeurtenissen.sqlite') });
    try {
      return { ...await controleerVelden(store, keys), documenten: await controleerDocumenten(store, documenten, keys) };
    } finally {
      await store.close();
      await documenten.close();
    }
  });
}

async function metSleutels<T>(gegevens: string, omgeving: Omgeving, werk: (keys: SqliteKeyStore, map: Gegevensmap, omgeving: Omgeving) => Promise<T>): Promise<T> {
  const map = openGegevensmap(gegevens);
  try {
    return await met(await openSleutels(map, omgeving), (keys) => werk(keys, map, omgeving));
  } finally {
    map.geefVrij();
  }
}

async function met<T>(keys: SqliteKeyStore, werk: (keys: SqliteKeyStore) => Promise<T>): Promise<T> {
  try {
    return await werk(keys);
  } finally {
    await keys.close();
  }
}

async function standVan(keys: SqliteKeyStore, map: Gegevensmap, omgeving: Omgeving): Promise<Sleutelstand> {
  const { hoofdsleutel } = sleutelbestanden(map);
  const { keys: sleutels, tombstones: vernietigd } = await keys.count();
  return vindInstelling('hoofdsleutel', omgeving) === undefined
    ? { bron: hoofdsleutel, kenmerk: kekFingerprint(readFileSync(hoofdsleutel)), sleutels, vernietigd }
    : { bron: HOOFDSLEUTEL, kenmerk: kekFingerprint(kekUit(omgeving)), sleutels, vernietigd };
}

function kekUit(omgeving: Omgeving): Uint8Array {
  return kekFromBase64(vindInstelling('hoofdsleutel', omgeving) ?? '', HOOFDSLEUTEL);
}

async function kopieer(van: string, naar: string): Promise<void> {
  copyFileSync(van, naar);
  await chmod(naar, 0o600);
}
