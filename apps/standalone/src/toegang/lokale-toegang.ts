import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { leesPersonen, LokaleToegang, nieuwGeheim, Sessiekoekje, Sessies, Toegang, type LokalePersoon, type ToegangOptions } from '@besluitregister/access';
import type { Database } from '@besluitregister/projections';
import type { Klok } from '@besluitregister/registration';
import { overlegvinder } from './overlegvinder.js';

/** Where the secret of the token is kept in the data folder, readable by its owner only. */
export const TOKENBESTAND = 'token';
/** Where a running service notes its address, for commands that ask it something. */
export const ADRESBESTAND = 'adres';

/**
 * Signing in to an embedded register: the token of the data folder, made at the first start, and the people of
 * `personen.json` in it, when that is there.
 * @throws PersonenbestandFout
 */
export async function openLokaleToegang(map: string, database: Database, klok: Klok): Promise<Required<Pick<ToegangOptions, 'toegang' | 'lokaal'>>> {
  const lokaal = new LokaleToegang({
    personen: lokalePersonen(map),
    token: await token(join(map, TOKENBESTAND)),
    vindOverleg: overlegvinder(database),
    klok,
    willekeur: randomBytes,
  });
  return { lokaal, toegang: new Toegang(new Sessies(klok, randomBytes), new Sessiekoekje(false), [lokaal]) };
}

/** Who may use the register on this machine. @throws PersonenbestandFout */
export function lokalePersonen(map: string): readonly [LokalePersoon, ...LokalePersoon[]] {
  const personenbestand = join(map, 'personen.json');
  return leesPersonen(lees(personenbestand), personenbestand, userInfo().username);
}

async function token(bestand: string): Promise<string> {
  const bewaard = lees(bestand)?.trim();
  if (bewaard !== undefined && bewaard !== '') return bewaard;
  const nieuw = nieuwGeheim(randomBytes);
  await writeFile(bestand, `${nieuw}\n`, { mode: 0o600 });
  return nieuw;
}

function lees(bestand: string): string | undefined {
  return existsSync(bestand) ? readFileSync(bestand, 'utf8') : undefined;
}
