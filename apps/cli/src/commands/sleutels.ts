import { resolve } from 'node:path';
import {
  herstelSleutels, leesSleutelstand, maakSleutelkopie, wisselHoofdsleutel, controleerDienstsleutels, controleerSleutels, type Sleutelstand,
} from '@besluitregister/standalone';
import { alsOpdrachtfout } from '../bekende-fout.js';
import { eisRegister } from '../controle-openen.js';
import { alsJson, EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { MetDiensten, Overal } from './toon.js';

/** Shows what opens the data keys, and how many there are. */
export async function toonSleutelsOpdracht({ gegevens, json }: Overal, uitvoer: Uitvoer): Promise<void> {
  const stand = await metZin(() => { eisRegister(gegevens); return leesSleutelstand(gegevens); });
  if (json) uitvoer.uit(alsJson(stand));
  else for (const regel of [...standregels(stand), '', ...BEWAREN]) uitvoer.uit(regel);
}

/** Replaces the key that the data keys are wrapped under. */
export async function wisselSleutelsOpdracht({ gegevens, json }: Overal, uitvoer: Uitvoer): Promise<void> {
  const stand = await metZin(() => { eisRegister(gegevens); return wisselHoofdsleutel(gegevens); });
  if (json) uitvoer.uit(alsJson(stand));
  else for (const regel of ['De hoofdsleutel is gewisseld; geen gebeurtenis is veranderd.', ...standregels(stand), '', ...NA_WISSEL]) uitvoer.uit(regel);
}

/** Copies the data keys, and the key that opens them when it is in the data folder, to a new folder. */
export async function kopieerSleutelsOpdracht({ gegevens, json, map }: Overal & { readonly map: string }, uitvoer: Uitvoer): Promise<void> {
  const { metHoofdsleutel } = await metZin(() => { eisRegister(gegevens); return maakSleutelkopie(gegevens, map); });
  if (json) uitvoer.uit(alsJson({ map: resolve(map), hoofdsleutel: metHoofdsleutel }));
  else {
    uitvoer.uit(`De sleutels staan ook in ${resolve(map)}, alleen leesbaar voor u.`);
    uitvoer.uit(metHoofdsleutel
      ? 'Ook de hoofdsleutel staat daar: wie die map heeft, leest alles. Bewaar haar achter slot, en niet bij de reservekopie van de gebeurtenissen.'
      : 'De hoofdsleutel komt uit de omgeving en staat er niet bij: bewaar die apart, zonder haar is de kopie niets waard.');
    uitvoer.uit('Vernietig de kopie zodra er een nieuwere is: wat daarna wordt gewist, is met de kopie nog te lezen.');
  }
}

/** Takes keys that are missing over from a copy, or puts the copy back when there are none. */
export async function herstelSleutelsOpdracht({ gegevens, json, map }: Overal & { readonly map: string }, uitvoer: Uitvoer): Promise<void> {
  const { overgenomen } = await metZin(() => herstelSleutels(gegevens, map));
  if (json) uitvoer.uit(alsJson({ overgenomen }));
  else {
    uitvoer.uit(`${overgenomen} sleutels overgenomen uit ${resolve(map)}. Wat sinds de kopie is gewist blijft gewist: dat wordt toegepast voordat er iets wordt gelezen.`);
    uitvoer.uit('Controleer het resultaat met: besluitregister beheer sleutels controleer');
  }
}

/** Opens every protected field and every document, and names each that is missing or tampered with. */
export async function controleerSleutelsOpdracht({ gegevens, diensten, json }: Overal & MetDiensten, uitvoer: Uitvoer): Promise<void> {
  const controle = await metZin(() => {
    if (diensten) return controleerDienstsleutels(process.env);
    eisRegister(gegevens);
    return controleerSleutels(gegevens);
  });
  const { gebeurtenissen, open, gewist, bevindingen, documenten } = controle;
  if (json) uitvoer.uit(alsJson(controle));
  else {
    uitvoer.uit(`${gebeurtenissen} gebeurtenissen: ${open} beschermde velden te lezen, ${gewist} gewist, ${bevindingen.length} niet in orde.`);
    for (const { nummer, type, veld, kid, soort } of bevindingen) uitvoer.uit(`  nr. ${nummer}  ${type}  ${veld}  ${soort} (sleutel ${kid})`);
    uitvoer.uit(`Bestanden van documenten: ${documenten.bestanden} te lezen, ${documenten.bevindingen.length} niet in orde.`);
    for (const { nummer, documentId, onderdeel, soort } of documenten.bevindingen) uitvoer.uit(`  nr. ${nummer}  document ${documentId}  ${onderdeel}  ${soort}`);
  }
  if (bevindingen.length > 0 || documenten.bevindingen.length > 0) {
    throw new Opdrachtfout(EXIT.onverwacht, 'velden-niet-in-orde', 'Er ontbreken sleutels of documenten, of er is mee geknoeid. Zet ontbrekende sleutels terug uit een '
      + 'reservekopie (beheer sleutels herstel), documenten met een kopie van de map documenten, en meld wat geschonden is aan de auditor.');
  }
}

async function metZin<T>(werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (error) {
    throw alsOpdrachtfout(error);
  }
}

function standregels({ bron, kenmerk, sleutels, vernietigd }: Sleutelstand): string[] {
  return [
    `Hoofdsleutel  ${kenmerk}, uit ${bron}`,
    `Sleutels      ${sleutels}`,
    `Vernietigd    ${vernietigd}`,
  ];
}

const BEWAREN = [
  'Zonder de sleutels of de hoofdsleutel is geen enkele tekst in het register te lezen, ook niet uit een reservekopie van de gebeurtenissen.',
  'Maak een reservekopie (beheer sleutels reservekopie <map>) en bewaar die apart van de gebeurtenissen, achter slot.',
];

const NA_WISSEL = [
  'Eerdere reservekopieën van de sleutels openen alleen met de vorige hoofdsleutel: maak een nieuwe en vernietig de oude.',
];
