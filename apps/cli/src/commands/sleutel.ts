import { resolve } from 'node:path';
import { kopieerSleutel } from '@besluitregister/standalone';
import { leesBijgewerkt } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { bestaatAl, type AuditArgumenten } from './audit.js';

/** Shows the key the log is signed with and how to keep it; with `reservekopie` copies the private one. */
export async function sleutelOpdracht({ gegevens, json, reservekopie }: AuditArgumenten & { readonly reservekopie: string | undefined }, uitvoer: Uitvoer): Promise<void> {
  const verzegeld = await leesBijgewerkt(gegevens, uitvoer);
  if (reservekopie !== undefined) {
    await kopieerSleutel(verzegeld, reservekopie).catch((error: unknown) => {
      throw bestaatAl(error) ? new Opdrachtfout(EXIT.onjuist, 'bestand-bestaat', `Het bestand ${reservekopie} bestaat al en wordt niet overschreven; kies een andere naam.`) : error;
    });
  }
  const { vkey, openbareSleutel, map } = verzegeld;
  if (json) {
    uitvoer.uit(alsJson({
      oorsprong: vkey.name, kenmerk: vkey.keyId, openbaar: openbareSleutel, bestand: resolve(map.sleutel),
      ...(reservekopie === undefined ? {} : { reservekopie: resolve(reservekopie) }),
    }));
    return;
  }
  for (const regel of [
    `Oorsprong         ${vkey.name}`,
    `Kenmerk           ${vkey.keyId}`,
    `Openbare sleutel  ${openbareSleutel}`,
    `Bestand           ${resolve(map.sleutel)}`,
    '',
    ...(reservekopie === undefined ? BEWAREN : [`De geheime sleutel staat ook in ${resolve(reservekopie)}, alleen leesbaar voor u. Bewaar haar buiten deze machine, achter slot.`]),
  ]) uitvoer.uit(regel);
}

const BEWAREN = [
  'Publiceer het kenmerk en de openbare sleutel waar auditors ze langs een eigen weg vinden.',
  'Maak één reservekopie van de geheime sleutel (--reservekopie <bestand>) en bewaar die buiten deze machine, achter slot.',
  'Zet nooit een oudere kopie terug van het bestand laatst-ondertekend: dan zou het register twee geschiedenissen kunnen ondertekenen.',
  'Is de sleutel weg of in vreemde handen, dan begint het register een nieuwe oorsprong (…/n+1) en zetten auditors een nieuwe sleutel vast.',
];
