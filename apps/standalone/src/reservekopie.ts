import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { CompactRange, leafHash, writeFileDurably, type Checkpoint } from '@besluitregister/audit-log';
import { DocumentStoreError, openFileDocumentStore } from '@besluitregister/documents';
import { leafBytes } from '@besluitregister/domain';
import { copySqliteEventStore, openSqliteEventStore, START, type EventStore } from '@besluitregister/event-store';
import type { Klok } from '@besluitregister/registration';
import { schrijfBewijspakket } from './controle/bewijspakket.js';
import { leesVerzegeld, leesVerzegeldLog } from './controle/ondertekensleutel.js';
import { controleerDocumenten } from './documentcontrole.js';
import { GegevensmapFout, mappenVan, type Mappen } from './gegevensmap.js';
import { eisApart, eisLeeg, maakSleutelkopie } from './sleutelbeheer.js';

export interface Reservekopie {
  /** The last event that is in it. */
  readonly nummer: bigint;
  /** Up to where the log was signed; the copied events give the root that was signed. */
  readonly verzegeld: bigint;
  /** Files of documents, read back; and how many that the events name are gone or damaged in the register itself. */
  readonly documenten: number;
  readonly documentenNietInOrde: number;
  /** Data keys copied; null when they were not asked for. */
  readonly sleutels: number | null;
}

export interface Kopieopties {
  readonly gegevens: string;
  /** A new or empty folder. */
  readonly doel: string;
  /** A new or empty folder for the keys: they never go with what they open. */
  readonly sleuteldoel?: string | undefined;
  readonly klok: Klok;
}

/** Written last: a folder without it holds a copy that was cut off. */
const BEWIJS = 'reservekopie.json';

/**
 * Copies a register, also while it is in use: first the sealed log, then the events, the documents and the list of people,
 * and last the keys, so that whatever is copied has its key. What was copied is read back.
 *
 * Not copied are the read models, which are built from the events, and the signing key with what it last signed, which
 * may never go back: a register that is put back begins a new origin (`beheer herstel`).
 *
 * @throws GegevensmapFout when a folder is not empty or stands in another, or the copy is not what was signed
 */
export async function maakReservekopie({ gegevens, doel, sleuteldoel, klok }: Kopieopties): Promise<Reservekopie> {
  const [van, naar] = [mappenVan(gegevens), mappenVan(doel)];
  eisApart(van.pad, naar.pad, ...(sleuteldoel === undefined ? [] : [resolve(sleuteldoel)]));
  for (const map of [naar.pad, sleuteldoel]) {
    if (map === undefined) continue;
    await mkdir(map, { recursive: true, mode: 0o700 });
    eisLeeg(map);
  }
  for (const map of [naar.gebeurtenissen, naar.documenten, naar.toegang]) await mkdir(map, { mode: 0o700 });
  const verzegeld = await leesVerzegeld(van.pad);
  const controlepunt = verzegeld && await schrijfBewijspakket(verzegeld, join(naar.pad, relative(van.pad, verzegeld.map.logboek)));
  const gebeurtenissen = join(naar.gebeurtenissen, 'gebeurtenissen.sqlite');
  copySqliteEventStore(join(van.gebeurtenissen, 'gebeurtenissen.sqlite'), gebeurtenissen);
  await kopieerDocumenten(van.documenten, naar.documenten);
  await kopieerToegang(van, naar);
  const sleutels = sleuteldoel === undefined ? null : (await maakSleutelkopie(van.pad, sleuteldoel)).sleutels;
  const kopie = { ...await leesTerug(gebeurtenissen, naar.documenten, controlepunt), verzegeld: controlepunt?.size ?? 0n, sleutels };
  const bewijs = { gemaaktOp: klok().toISOString(), nummer: Number(kopie.nummer), verzegeld: Number(kopie.verzegeld), documenten: kopie.documenten };
  await writeFileDurably(join(naar.pad, BEWIJS), Buffer.from(`${JSON.stringify(bewijs)}\n`));
  return kopie;
}

/** A document is checked against its address, its name, when it is read. One that is erased meanwhile or damaged is left out. */
async function kopieerDocumenten(van: string, naar: string): Promise<void> {
  const [bron, doel] = [await openFileDocumentStore({ folder: van }), await openFileDocumentStore({ folder: naar })];
  for (const { name } of (await readdir(van, { recursive: true, withFileTypes: true })).filter((iets) => iets.isFile() && !iets.name.endsWith('.tmp'))) {
    const bytes = await bron.get(name).catch((error: unknown) => {
      if (error instanceof DocumentStoreError && error.code === 'beschadigd') return undefined;
      throw error;
    });
    if (bytes !== undefined) await doel.put(bytes);
  }
}

/** Who may sign in, and as evidence who looked at what: no log is written on to from a copy. */
async function kopieerToegang(van: Mappen, naar: Mappen): Promise<void> {
  const personen = join(van.toegang, 'personen.json');
  if (existsSync(personen)) await copyFile(personen, join(naar.toegang, 'personen.json'));
  for (const jaar of existsSync(van.inzage) ? await readdir(van.inzage) : []) {
    const verzegeld = await leesVerzegeldLog(join(van.inzage, jaar));
    if (verzegeld !== undefined) await schrijfBewijspakket(verzegeld, join(naar.pad, 'inzage-bewijs', jaar));
  }
}

/** What is in the copy. @throws GegevensmapFout when its events do not give the root that was signed */
async function leesTerug(file: string, map: string, controlepunt: Checkpoint | undefined): Promise<Pick<Reservekopie, 'nummer' | 'documenten' | 'documentenNietInOrde'>> {
  const [store, documenten] = [openSqliteEventStore({ file }), await openFileDocumentStore({ folder: map })];
  try {
    const nummer = await leesGebeurtenissen(store, file, controlepunt);
    const { bestanden, bevindingen } = await controleerDocumenten(store, documenten);
    return { nummer, documenten: bestanden, documentenNietInOrde: bevindingen.length };
  } finally {
    await store.close();
    await documenten.close();
  }
}

async function leesGebeurtenissen(store: EventStore, file: string, controlepunt: Checkpoint | undefined): Promise<bigint> {
  const range = CompactRange.empty();
  let nummer = 0n;
  for await (const event of store.readAll({ after: START })) {
    nummer = event.nummer;
    if (range.size < (controlepunt?.size ?? 0n)) range.append(leafHash(leafBytes(event)));
  }
  if (controlepunt !== undefined && (range.size !== controlepunt.size || !Buffer.from(range.root()).equals(controlepunt.root))) {
    throw new GegevensmapFout('gegevensmap-onvolledig', `De gebeurtenissen in ${file} zijn niet die welke zijn ondertekend; bewaar eerdere reservekopieën en onderzoek wat er is gewijzigd.`);
  }
  return nummer;
}
