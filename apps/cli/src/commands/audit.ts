import { resolve } from 'node:path';
import type { EventStore } from '@besluitregister/event-store';
import { metDienstopslag, PakketmapNietLeeg, schrijfBewijspakket, schrijfGebeurtenissen } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { leesBijgewerkt, metControle } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { MetDiensten, Overal } from './toon.js';

/** Writes an evidence pack for an auditor. */
export async function exporteerOpdracht({ gegevens: bron, json, map }: Overal & { readonly map: string }, uitvoer: Uitvoer): Promise<void> {
  const verzegeld = await leesBijgewerkt(bron, uitvoer);
  const { origin, size, root } = await schrijfBewijspakket(verzegeld, map).catch((error: unknown) => {
    if (error instanceof PakketmapNietLeeg) throw new Opdrachtfout(EXIT.onjuist, error.code, error.message);
    throw error;
  });
  const { keyId } = verzegeld.vkey;
  const wortel = Buffer.from(root).toString('base64');
  const gegevens = { map: resolve(map), oorsprong: origin, omvang: size, wortel, sleutel: { kenmerk: keyId, openbaar: verzegeld.openbareSleutel } };
  // What was signed is evidence, all the more so; but nobody may take it for a register that is in order.
  const fout = verzegeld.afwijking && new Opdrachtfout(EXIT.onverwacht, verzegeld.afwijking.code, verzegeld.afwijking.message, gegevens);
  if (json) {
    if (fout) throw fout;
    uitvoer.uit(alsJson(gegevens));
    return;
  }
  for (const regel of [
    `Bewijspakket in ${resolve(map)}, nagelezen en in orde.`,
    `  Register  ${origin}`,
    `  Omvang    ${size} gebeurtenissen, tot en met nummer ${size}`,
    `  Wortel    ${wortel}`,
    `  Sleutel   ${keyId}`,
    'Geef de auditor het kenmerk van de sleutel langs een andere weg dan het pakket.',
    `Controleren: besluitregister-verify verify ${map} --policy <beleidsbestand van de auditor> --state <bestand van de auditor>`,
  ]) uitvoer.uit(regel);
  if (fout) throw fout;
}

/** Writes the stored events as JSON lines, to be laid beside an evidence pack (`besluitregister-verify reconcile`). */
export async function gebeurtenissenOpdracht({ gegevens, diensten, json, bestand }: Overal & MetDiensten & { readonly bestand: string }, uitvoer: Uitvoer): Promise<void> {
  const schrijf = ({ store }: { readonly store: EventStore }) => schrijfGebeurtenissen(store, bestand).catch((error: unknown) => {
    throw bestaatAl(error) ? new Opdrachtfout(EXIT.onjuist, 'bestand-bestaat', `Het bestand ${bestand} bestaat al; kies een andere naam.`) : error;
  });
  const aantal = diensten ? await metDienstopslag(process.env, schrijf).catch((error: unknown) => { throw alsOpdrachtfout(error); }) : await metControle(gegevens, schrijf);
  if (json) uitvoer.uit(alsJson({ bestand: resolve(bestand), aantal }));
  else uitvoer.uit(`${aantal} gebeurtenissen in ${resolve(bestand)}, één per regel, in volgorde van nummer.`);
}

/** Whether a file was not written because it is there already. */
export function bestaatAl(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
