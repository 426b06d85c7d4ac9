import type { Verschil, Verschilantwoord } from '../verschil/verschil.schema.js';
import { datumInWoorden, geteld, opsomming } from '../woorden.js';
import { toonItem } from './lijst.toon.js';
import { STANDAARD_BREEDTE, wikkel } from './opmaak.js';

type Kant = Pick<Verschilantwoord, 'nummer' | 'peildatum'>;

/** What differs between two places in time, for a terminal. */
export function toonVerschil(antwoord: Verschilantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { van, verschillen, volgende } = antwoord;
  return [
    ...wikkel(`Verschil tussen ${kant(van)} en ${kant(antwoord)}`, breedte),
    ...wikkel(telling(antwoord), breedte),
    ...verschillen.flatMap((verschil, index) => toon(verschil, verschillen[index - 1], breedte)),
    ...(volgende === null ? [] : ['', 'Er is meer; vraag meer met --aantal.']),
  ];
}

function kant({ nummer, peildatum }: Kant): string {
  return `nr. ${nummer}${peildatum === null ? '' : `, op ${datumInWoorden(peildatum)}`}`;
}

const SOORTEN: readonly (readonly [Verschil['over'], string, string])[] = [
  ['vastlegging', 'vastlegging', 'vastleggingen'], ['verwachting', 'verwachting', 'verwachtingen'], ['dossier', 'dossier', 'dossiers'],
  ['vergadering', 'vergadering', 'vergaderingen'], ['persoon', 'persoon', 'personen'],
];

function telling({ verschillen, volgende }: Verschilantwoord): string {
  const delen = SOORTEN.flatMap(([soort, ...woorden]) => {
    const aantal = verschillen.filter(({ over }) => over === soort).length;
    return aantal === 0 ? [] : [geteld(aantal, ...woorden)];
  });
  if (delen.length === 0) return 'Er is niets anders.';
  return `Anders: ${volgende === null ? '' : 'ten minste '}${opsomming(delen)}.`;
}

/** What is above this one as well is not said again: the name of the dossier, and what happened when that is the same. */
function toon(verschil: Verschil, vorige: Verschil | undefined, breedte: number): string[] {
  const nieuw = vorige === undefined || groep(vorige) !== groep(verschil);
  const kop = nieuw ? ['', ...wikkel(groep(verschil), breedte)] : [];
  const zin = nieuw || regel(vorige) !== regel(verschil) ? wikkel(regel(verschil), breedte, '  ', '    ') : [];
  return [...kop, ...zin, ...(verschil.over === 'vastlegging' ? toonItem(verschil.vastlegging, breedte) : [])];
}

function groep({ dossier, over }: Verschil): string {
  return dossier?.naam ?? (over === 'persoon' ? 'Personen' : 'Zonder dossier');
}

function regel({ over, overleg, datum, zin }: Verschil): string {
  if (overleg === null) return zin;
  const dag = datum === null ? '' : `, ${over === 'verwachting' ? 'aangekondigd op ' : ''}${datumInWoorden(datum)}`;
  return `${zin.replace(/\.$/, '')} — ${overleg.naam}${dag}`;
}
