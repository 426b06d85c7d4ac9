import { resolve } from 'node:path';
import { kopieerSleutel, leesVerzegeldVanDiensten, wisselSleutel, type Verzegeld } from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { leesBijgewerkt, registerbron } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import { bestaatAl } from './audit.js';
import type { MetDiensten, Overal } from './toon.js';

/** Shows the key the log is signed with and how to keep it. */
export async function toonSleutelOpdracht({ gegevens, json }: Overal, uitvoer: Uitvoer): Promise<void> {
  const verzegeld = await leesBijgewerkt(gegevens, uitvoer);
  if (json) uitvoer.uit(alsJson(sleutelgegevens(verzegeld)));
  else for (const regel of [...sleutelregels(verzegeld), '', ...BEWAREN]) uitvoer.uit(regel);
}

/** Copies the private key to a new file. */
export async function kopieerSleutelOpdracht({ gegevens, json, bestand }: Overal & { readonly bestand: string }, uitvoer: Uitvoer): Promise<void> {
  const verzegeld = await leesBijgewerkt(gegevens, uitvoer);
  await kopieerSleutel(verzegeld, bestand).catch((error: unknown) => {
    throw bestaatAl(error) ? new Opdrachtfout(EXIT.onjuist, 'bestand-bestaat', `Het bestand ${bestand} bestaat al en wordt niet overschreven; kies een andere naam.`) : error;
  });
  if (json) uitvoer.uit(alsJson({ ...sleutelgegevens(verzegeld), reservekopie: resolve(bestand) }));
  else for (const regel of [...sleutelregels(verzegeld), '', `De geheime sleutel staat ook in ${resolve(bestand)}, alleen leesbaar voor u. Bewaar haar buiten deze machine, achter slot.`]) uitvoer.uit(regel);
}

/** Changes the key the log is signed with. */
export async function wisselSleutelOpdracht({ json, reden, code, ...waar }: Overal & MetDiensten & { readonly reden: string; readonly code: string }, uitvoer: Uitvoer): Promise<void> {
  const wissel = await wisselSleutel(registerbron(waar), { code, toelichting: reden }).catch((error: unknown) => {
    throw alsOpdrachtfout(error);
  });
  if ('geweigerd' in wissel) throw new Opdrachtfout(EXIT.onjuist, wissel.code, wissel.bericht);
  const verzegeld = (waar.diensten ? await leesVerzegeldVanDiensten(process.env) : undefined) ?? await leesBijgewerkt(waar.gegevens, uitvoer);
  if (json) {
    uitvoer.uit(alsJson({ ...sleutelgegevens(verzegeld), vorige: wissel.vorige, hervat: wissel.hervat }));
    return;
  }
  for (const regel of [
    wissel.hervat ? 'Een eerdere wissel was niet afgemaakt en is dat nu; er is geen andere sleutel gemaakt.' : 'De sleutel is gewisseld, en de wissel is vastgelegd en verzegeld.',
    ...sleutelregels(verzegeld),
    `Vorige sleutel    ${wissel.vorige}`,
    '',
    ...NA_WISSEL,
  ]) uitvoer.uit(regel);
}

function sleutelgegevens({ vkey, openbareSleutel, map }: Verzegeld) {
  return { oorsprong: vkey.name, kenmerk: vkey.keyId, openbaar: openbareSleutel, bestand: resolve(map.sleutel) };
}

function sleutelregels({ vkey, openbareSleutel, map }: Verzegeld): string[] {
  return [
    `Oorsprong         ${vkey.name}`,
    `Kenmerk           ${vkey.keyId}`,
    `Openbare sleutel  ${openbareSleutel}`,
    `Bestand           ${resolve(map.sleutel)}`,
  ];
}

const BEWAREN = [
  'Publiceer het kenmerk en de openbare sleutel waar auditors ze langs een eigen weg vinden.',
  'Maak één reservekopie van de geheime sleutel (beheer sleutel reservekopie <bestand>) en bewaar die buiten deze machine, achter slot.',
  'Zet nooit een oudere kopie terug van het bestand laatst-ondertekend: dan zou het register twee geschiedenissen kunnen ondertekenen.',
  'Wissel de sleutel op tijd (beheer sleutel wissel), en meteen als zij in vreemde handen kan zijn.',
  'Is de sleutel weg, dan begint het register een nieuwe oorsprong (beheer herstel) en zetten auditors een nieuwe sleutel vast.',
];

const NA_WISSEL = [
  'De vorige sleutel is van deze machine verwijderd en tekent niets meer; vernietig ook haar reservekopie.',
  'Maak een reservekopie van de nieuwe (beheer sleutel reservekopie <bestand>), en publiceer haar kenmerk.',
  'Auditors zetten haar vast door een regel "log" met de nieuwe openbare sleutel aan hun beleid toe te voegen; de oude regel blijft staan.',
];
