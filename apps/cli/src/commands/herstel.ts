import { herstelRegister, NietsTeHerstellen } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { registerbron } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { MetDiensten, Overal } from './toon.js';

/** Begins the audit log again under a new origin, and records what was lost. */
export async function herstelOpdracht({ reden, code, json, ...waar }: Overal & MetDiensten & { readonly reden: string; readonly code: string }, uitvoer: Uitvoer): Promise<void> {
  const herstel = await herstelRegister(registerbron(waar), { code, toelichting: reden }).catch((error: unknown) => {
    if (error instanceof NietsTeHerstellen) throw new Opdrachtfout(EXIT.onjuist, error.code, error.message);
    throw alsOpdrachtfout(error);
  });
  if ('geweigerd' in herstel) throw new Opdrachtfout(EXIT.onjuist, herstel.code, herstel.bericht);
  if (json) {
    uitvoer.uit(alsJson(herstel));
    return;
  }
  const { oorsprong, publiekeSleutel, vorig, verloren, omvang } = herstel;
  for (const regel of [
    'Het controlelog is opnieuw begonnen; dat en wat verloren ging is vastgelegd en verzegeld.',
    `  Oorsprong         ${oorsprong}`,
    `  Openbare sleutel  ${publiekeSleutel}`,
    `  Omvang            ${omvang} gebeurtenissen`,
    `  Vorige            ${vorig.oorsprong}, laatste controlepunt van ${vorig.omvang} gebeurtenissen`,
    verloren === null ? '  Verloren          geen gebeurtenissen' : `  Verloren          nummer ${verloren.vanNummer} tot en met ${verloren.totNummer} van de vorige`,
    '',
    'Meld dit aan de auditors: zij zetten de nieuwe sleutel vast en leggen het controlepunt dat zij bewaarden ernaast.',
    'Bewaar de map van de vorige oorsprong; zij is het bewijs van wat er stond.',
  ]) uitvoer.uit(regel);
}
