import type { Bron, Vastlegging } from '../antwoord/vastlegging.schema.js';
import type { Besluitvormingsantwoord, Overlegstand } from '../besluitvorming/besluitvorming.schema.js';
import { datumInWoorden, geteld, kleineLetter, opsomming } from '../woorden.js';
import { citaten, regelnummers, STANDAARD_BREEDTE, toonVastlegging, wikkel, zoalsBekend } from './opmaak.js';

/** The answer for a terminal, line by line; every word of it comes from the record. */
export function toonBesluitvorming(antwoord: Besluitvormingsantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const naam = antwoord.dossiers.length > 0 ? opsomming(antwoord.dossiers.map((dossier) => dossier.naam)) : antwoord.onderwerp;
  return [
    ...wikkel(`${naam} ${zoalsBekend(antwoord)}`, breedte),
    ...wikkel(antwoord.samenvatting.join(' '), breedte),
    '',
    ...toonOverleggen(antwoord, breedte),
    ...antwoord.gezamenlijkeStandpunten.flatMap(({ sinds, overleggen, bron }) => [
      ...wikkel(`Gezamenlijk standpunt aangekondigd op ${datumInWoorden(sinds)}, van ${opsomming(overleggen.map((overleg) => overleg.naam))}`, breedte, '', '  '),
      ...toonBron(bron, breedte),
      '',
    ]),
    ...antwoord.letOp.flatMap((zin) => wikkel(`Let op: ${kleineLetter(zin)}`, breedte, '', '  ')),
    ...antwoord.nietTeWeten.flatMap((zin) => wikkel(`Niet te weten: ${kleineLetter(zin)}`, breedte, '', '  ')),
  ];
}

/** Bodies that are expected on the word of the same source stand together, above that source. */
function toonOverleggen({ overleggen, meerduidig }: Besluitvormingsantwoord, breedte: number): string[] {
  const naambreedte = Math.max(...overleggen.map(({ overleg }) => overleg.naam.length));
  return overleggen.flatMap((stand, index) => {
    const volgende = overleggen[index + 1];
    const bron = stand.verwacht?.bron;
    const zelfdeBron = bron !== undefined && volgende?.stand === 'verwacht' && volgende.verwacht?.bron.vastlegging.vastleggingId === bron.vastlegging.vastleggingId;
    const leegGevolgd = stand.stand === 'geen-gegevens' && volgende?.stand === 'geen-gegevens';
    return [
      ...wikkel(standInWoorden(stand), breedte, `${stand.overleg.naam.padEnd(naambreedte)}  `, '    '),
      ...itemsVan(stand).flatMap((vastlegging) => toonVastlegging(vastlegging, breedte, extra(vastlegging, stand, meerduidig))),
      ...(bron && stand.stand !== 'verwacht' ? [`  opnieuw aangekondigd op ${datumInWoorden(bron.datum)}`] : []),
      ...(bron && !zelfdeBron ? toonBron(bron, breedte) : []),
      ...(zelfdeBron || leegGevolgd ? [] : ['']),
    ];
  });
}

function standInWoorden({ stand, laatstBehandeldOp, achterstandInDagen, verwacht, ingelezen }: Overlegstand): string {
  const dag = laatstBehandeldOp === null ? '' : `${datumInWoorden(laatstBehandeldOp)} · `;
  const later = achterstandInDagen === null || achterstandInDagen === 0 ? '' : ` (begon ${geteld(achterstandInDagen, 'dag', 'dagen')} na het eerste DVO)`;
  switch (stand) {
    case 'besloten': return `${dag}besloten${later}`;
    case 'aangehouden': return `${dag}aangehouden${later}`;
    case 'besproken-zonder-besluit': return `${dag}besproken, geen besluit${later}`;
    case 'verwacht': return `verwacht sinds ${datumInWoorden(verwacht?.sinds ?? '')} · ${gelezen(ingelezen)}`;
    case 'geen-gegevens': return `geen gegevens · ${gelezen(ingelezen)}`;
  }
}

function gelezen({ aantal, van, tot }: Overlegstand['ingelezen']): string {
  if (van === null || tot === null) return 'geen terugkoppeling ingelezen';
  if (aantal === 1) return `niet in de terugkoppeling van ${datumInWoorden(van)}`;
  return `niet in de ${aantal} terugkoppelingen van ${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}`;
}

/** Besluiten first, then the rest in the order it was said. */
function itemsVan(stand: Overlegstand): Vastlegging[] {
  const gezegd = [...stand.toelichtingen, ...stand.mededelingen, ...stand.vragen, ...stand.standpunten, ...stand.acties];
  const volgorde = (a: Vastlegging, b: Vastlegging): number =>
    a.datum === b.datum ? a.volgorde - b.volgorde : a.datum < b.datum ? -1 : 1;
  return [...stand.besluiten, ...stand.vervallenBesluiten, ...gezegd.sort(volgorde), ...stand.doorgehaald];
}

/** What must be said with an item because the heading above it does not. */
function extra({ datum, dossiers }: Vastlegging, { eerstBehandeldOp, laatstBehandeldOp }: Overlegstand, meerduidig: boolean): string[] {
  return [
    ...(eerstBehandeldOp === laatstBehandeldOp ? [] : [datumInWoorden(datum)]),
    ...(meerduidig ? [dossiers.length > 0 ? `dossier ${opsomming(dossiers.map(({ naam }) => naam))}` : 'zonder dossier'] : []),
  ];
}

function toonBron({ overleg, datum, vastlegging }: Bron, breedte: number): string[] {
  return wikkel(`${citaten(vastlegging)} — terugkoppeling ${overleg.naam} ${datumInWoorden(datum)}, ${regelnummers(vastlegging)}`, breedte, '  ');
}
