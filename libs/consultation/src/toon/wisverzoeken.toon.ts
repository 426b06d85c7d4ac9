import type { Wisverzoek, Wisverzoekenantwoord } from '../wisverzoeken/wisverzoeken.schema.js';
import { geteld, momentInWoorden } from '../woorden.js';
import { STANDAARD_BREEDTE, wikkel } from './opmaak.js';

/** The requests for erasure for a terminal: what each names, and who did what about it when. */
export function toonWisverzoeken({ nummer, volgende, wisverzoeken }: Wisverzoekenantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const aantal = wisverzoeken.length === 0 ? 'Geen wisverzoek' : geteld(wisverzoeken.length, 'wisverzoek', 'wisverzoeken');
  return [
    `${aantal}${volgende === null ? '' : ', er zijn er meer'} (t/m nr. ${nummer}).`,
    ...wisverzoeken.flatMap((verzoek) => ['', ...toonWisverzoek(verzoek, breedte)]),
  ];
}

function toonWisverzoek({ wisverzoekId, fase, grond, doelen, gevraagd, beslist, uitgevoerd }: Wisverzoek, breedte: number): string[] {
  const regels = [
    ...doelen.map(({ soort, id, velden }) => `${soort} ${id}: ${velden.join(', ')}`),
    `gevraagd ${stap(gevraagd)}`,
    ...(beslist === null ? [] : [`${fase === 'afgewezen' ? 'afgewezen' : 'goedgekeurd'} ${stap(beslist)}`]),
    ...(uitgevoerd === null ? [] : [`uitgevoerd op ${momentInWoorden(uitgevoerd.op)}`]),
  ];
  return [`${wisverzoekId}  ${fase}  ${grond}`, ...regels.flatMap((regel) => wikkel(regel, breedte, '  ', '    '))];
}

function stap({ op, actor: { naam, rol } }: Wisverzoek['gevraagd']): string {
  return `op ${momentInWoorden(op)} door ${naam ?? 'onbekend'} (${rol})`;
}
