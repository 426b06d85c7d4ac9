import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';

/** A data folder that can not be used; `bericht` says which, why, and what to do. */
export class GegevensmapFout extends Error {
  constructor(readonly code: 'gegevensmap-onbereikbaar' | 'gegevensmap-in-gebruik' | 'gegevensmap-onvolledig', bericht: string, options?: ErrorOptions) {
    super(bericht, options);
  }
}

/** Where what stands in the data folder of one register (DESIGN §12). */
export interface Mappen {
  readonly pad: string;
  readonly gebeurtenissen: string;
  readonly sleutels: string;
  readonly leesmodellen: string;
  readonly documenten: string;
  readonly controle: string;
  /** Who may sign in on this machine. */
  readonly toegang: string;
  /** Who looked at what. */
  readonly inzage: string;
}

/** The data folder, held by this process until `geefVrij`. */
export interface Gegevensmap extends Mappen {
  geefVrij(): void;
}

export function mappenVan(map: string): Mappen {
  const pad = resolve(map);
  return {
    pad,
    gebeurtenissen: join(pad, 'gebeurtenissen'),
    sleutels: join(pad, 'sleutels'),
    leesmodellen: join(pad, 'leesmodellen'),
    documenten: join(pad, 'documenten'),
    controle: join(pad, 'controle'),
    toegang: join(pad, 'toegang'),
    inzage: join(pad, 'inzage'),
  };
}

/**
 * Opens the folder, makes what is missing (readable by the owner only), and locks it.
 * @throws GegevensmapFout when it is no folder, can not be written, lacks a part, or another process holds it
 */
export function openGegevensmap(map: string): Gegevensmap {
  const mappen = mappenVan(map);
  const { pad } = mappen;
  if (statSync(pad, { throwIfNoEntry: false })?.isFile()) {
    throw new GegevensmapFout('gegevensmap-onbereikbaar', `${pad} is een bestand en geen map; geef met --gegevens een map.`);
  }
  try {
    for (const onderdeel of Object.values<string>({ ...mappen })) {
      mkdirSync(onderdeel, { recursive: true, mode: 0o700 });
      accessSync(onderdeel, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    throw new GegevensmapFout(
      'gegevensmap-onbereikbaar',
      `In de gegevensmap ${pad} kan niet worden geschreven; geef uzelf schrijfrechten, of kies een andere map met --gegevens.`,
      { cause: error },
    );
  }
  weigerOnvolledig(mappen);
  return { ...mappen, geefVrij: vergrendel(pad) };
}

/**
 * A part that was lost or not put back would be made anew, and the register would go on as if nothing was ever
 * recorded. A first start that was cut off leaves neither events without keys nor documents without events.
 */
function weigerOnvolledig({ gebeurtenissen, sleutels, documenten }: Mappen): void {
  const metGebeurtenissen = existsSync(join(gebeurtenissen, 'gebeurtenissen.sqlite'));
  if (metGebeurtenissen && !existsSync(join(sleutels, 'sleutels.sqlite'))) {
    throw new GegevensmapFout(
      'gegevensmap-onvolledig',
      `In ${sleutels} ontbreken de sleutels waarmee de gebeurtenissen zijn vastgelegd; zet die map terug uit de reservekopie. Er is niets gewijzigd.`,
    );
  }
  if (!metGebeurtenissen && readdirSync(documenten).length > 0) {
    throw new GegevensmapFout(
      'gegevensmap-onvolledig',
      `In ${gebeurtenissen} ontbreken de gebeurtenissen, terwijl er wel documenten zijn; zet die map terug uit de reservekopie. Er is niets gewijzigd.`,
    );
  }
}

/** An exclusive lock of the operating system on a file of SQLite's: it goes when the process does, also by kill -9. */
function vergrendel(pad: string): () => void {
  let slot: Database.Database | undefined;
  try {
    slot = new Database(join(pad, 'slot'), { timeout: 0 });
    slot.pragma('journal_mode = MEMORY');
    slot.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    slot?.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      throw new GegevensmapFout(
        'gegevensmap-in-gebruik',
        `De gegevensmap ${pad} is in gebruik door een ander proces; stop dat eerst, of kies een andere map met --gegevens.`,
        { cause: error },
      );
    }
    throw new GegevensmapFout(
      'gegevensmap-onbereikbaar',
      `De gegevensmap ${pad} kan niet worden vergrendeld; controleer de rechten op het bestand slot in die map.`,
      { cause: error },
    );
  }
  const vast = slot;
  return () => { vast.close(); };
}
