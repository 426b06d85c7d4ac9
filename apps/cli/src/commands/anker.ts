import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Geweigerd } from '@besluitregister/domain';
import { legMedeondertekeningVast, stempelControlepunt, type Anker } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { eisRegister } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { Overal } from './toon.js';

/** Has the newest checkpoint stamped by a time stamping service, and records that. */
export async function tijdstempelOpdracht(a: Overal & { readonly tsa: string; readonly certificaat: string }, uitvoer: Uitvoer): Promise<void> {
  const certificaat = await lees(a.certificaat);
  await veranker(a, uitvoer, () => stempelControlepunt(a.gegevens, () => new Date(), a.tsa, certificaat.toString()));
}

/** Records that a witness cosigned a checkpoint. */
export async function ankerOpdracht(a: Overal & { readonly bestand: string; readonly getuige: string }, uitvoer: Uitvoer): Promise<void> {
  const medeondertekend = await lees(a.bestand);
  await veranker(a, uitvoer, () => legMedeondertekeningVast(a.gegevens, () => new Date(), medeondertekend, a.getuige));
}

async function veranker({ gegevens, json }: Overal, uitvoer: Uitvoer, werk: () => Promise<Anker | Geweigerd>): Promise<void> {
  eisRegister(gegevens);
  const anker = await werk().catch((error: unknown) => {
    throw alsOpdrachtfout(error);
  });
  if ('geweigerd' in anker) throw new Opdrachtfout(EXIT.onjuist, anker.code, anker.bericht);
  if (json) uitvoer.uit(alsJson({ ...anker, bestand: resolve(anker.bestand) }));
  else for (const regel of [
    `Het controlepunt van ${anker.omvang} gebeurtenissen is verankerd, en dat is vastgelegd.`,
    `  Door      ${anker.dienst} (${anker.soort})`,
    `  Op        ${anker.gegevenOp}`,
    `  Bewijs    ${resolve(anker.bestand)}; het gaat mee in elk bewijspakket`,
  ]) uitvoer.uit(regel);
}

async function lees(bestand: string): Promise<Buffer> {
  return readFile(bestand).catch(() => {
    throw new Opdrachtfout(EXIT.onjuist, 'bestand-onleesbaar', `Het bestand ${bestand} is er niet of mag niet worden gelezen; geef een ander bestand.`);
  });
}
