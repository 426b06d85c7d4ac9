import type { Vergaderingantwoord } from '../vergaderingen/vergadering.schema.js';
import { datumInWoorden, geteld, momentInWoorden } from '../woorden.js';
import { INSPRING, STANDAARD_BREEDTE, toonVastlegging, wikkel } from './opmaak.js';

/** A meeting for a terminal: its report, then the agenda in order with what was recorded. */
export function toonVergadering(antwoord: Vergaderingantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { overleg, datum, volgnummer, nummer, agenda, zonderAgendapunt } = antwoord;
  const welke = volgnummer === 1 ? '' : ` (vergadering ${volgnummer} van die dag)`;
  return [
    ...wikkel(`${overleg.naam} — ${datumInWoorden(datum)}${welke} (t/m nr. ${nummer})`, breedte),
    ...verslagregels(antwoord).flatMap((regel) => wikkel(regel, breedte)),
    ...wikkel(`${telling(antwoord)}.`, breedte),
    ...agenda.flatMap(({ titel, onderdeelVan, dossier, vastleggingen }) => [
      '',
      ...wikkel([
        ...agenda.filter(({ agendapuntId }) => agendapuntId === onderdeelVan).map((ouder) => `${ouder.titel}:`), titel,
        ...(dossier && dossier.naam !== titel ? [`— dossier ${dossier.naam}`] : []),
      ].join(' '), breedte),
      ...vastleggingen.flatMap((vastlegging) => toonMetId(vastlegging, breedte)),
    ]),
    ...(zonderAgendapunt.length > 0 ? ['', 'Zonder agendapunt', ...zonderAgendapunt.flatMap((vastlegging) => toonMetId(vastlegging, breedte))] : []),
  ];
}

/** With the id by which it is corrected. */
function toonMetId(vastlegging: Vergaderingantwoord['zonderAgendapunt'][number], breedte: number): string[] {
  return [...toonVastlegging(vastlegging, breedte), `${INSPRING}id ${vastlegging.vastleggingId}`];
}

function verslagregels({ verslagen }: Vergaderingantwoord): string[] {
  if (verslagen.length === 0) return ['Geen terugkoppeling ingelezen.'];
  return verslagen.map(({ naam, regels, wijze, overgenomenOp }) => {
    const hoe = wijze === 'beoordeeld' ? ', na beoordeling door een mens' : wijze === 'direct' ? ', zoals automatisch gelezen' : '';
    return `Terugkoppeling ${naam} (${geteld(regels, 'regel', 'regels')}), overgenomen op ${momentInWoorden(overgenomenOp)}${hoe}.`;
  });
}

function telling({ aantallen }: Vergaderingantwoord): string {
  const { vastleggingen, besluiten, standpunten, mededelingen, acties, onbevestigd, doorgehaald } = aantallen;
  const soorten = [
    geteld(besluiten, 'besluit', 'besluiten'), geteld(standpunten, 'standpunt of vraag', 'standpunten en vragen'),
    geteld(mededelingen, 'mededeling', 'mededelingen'), geteld(acties, 'actie', 'acties'),
  ];
  return `${geteld(vastleggingen, 'vastlegging', 'vastleggingen')}: ${soorten.join(', ')}; ${onbevestigd} niet door een mens bevestigd${doorgehaald === 0 ? '' : `; daarnaast ${doorgehaald} doorgehaald`}`;
}
