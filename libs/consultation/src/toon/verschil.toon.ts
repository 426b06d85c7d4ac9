import type { Verschilantwoord } from '../verschil/verschil.schema.js';
import { datumInWoorden, geteld, hoofdletter, opsomming } from '../woorden.js';
import { toonItem } from './lijst.toon.js';
import { STANDAARD_BREEDTE, wikkel } from './opmaak.js';

type Rij = Verschilantwoord['vastleggingen'][number];
type Kant = Pick<Verschilantwoord, 'nummer' | 'peildatum'>;

/** What differs between two places in time, for a terminal. */
export function toonVerschil(antwoord: Verschilantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { van, vastleggingen, dossiers, volgende } = antwoord;
  return [
    ...wikkel(`Verschil tussen ${kant(van)} en ${kant(antwoord)}`, breedte),
    ...wikkel(telling(antwoord), breedte),
    ...(dossiers ?? []).flatMap((dossier) => wikkel(`Dossier ${dossierInWoorden(dossier)}`, breedte, '  ', '    ')),
    ...vastleggingen.flatMap((rij) => ['', ...wikkel(kop(rij), breedte), ...toonItem(rij.vastlegging, breedte)]),
    ...(volgende === null ? [] : ['', 'Er is meer; vraag meer met --aantal.']),
  ];
}

function kant({ nummer, peildatum }: Kant): string {
  return `nr. ${nummer}${peildatum === null ? '' : `, op ${datumInWoorden(peildatum)}`}`;
}

function telling({ vastleggingen, dossiers, volgende }: Verschilantwoord): string {
  if (vastleggingen.length === 0 && (dossiers ?? []).length === 0) return 'Er is niets anders.';
  const meer = volgende === null ? '' : 'ten minste ';
  return `Anders: ${meer}${geteld(vastleggingen.length, 'vastlegging', 'vastleggingen')} en ${geteld((dossiers ?? []).length, 'dossier', 'dossiers')}.`;
}

function kop({ vastlegging, veranderingen, voor, na }: Rij): string {
  const van = (veld: 'stand' | 'kracht' | 'vertrouwelijkheid'): string => `${waarde(voor?.[veld])} → ${waarde(na?.[veld])}`;
  const woorden = veranderingen.map((verandering) => {
    switch (verandering) {
      case 'stand':
      case 'kracht':
      case 'vertrouwelijkheid': return `${verandering}: ${van(verandering)}`;
      case 'verplaatst': return `verplaatst van ${datumInWoorden(voor?.datum ?? '')}`;
      case 'dossiers': return 'andere dossiers';
      case 'termijn': return 'andere termijn';
      case 'houder': return 'andere houder';
      case 'bevestiging': return na?.bevestigd === true ? 'bevestigd' : 'bevestiging ingetrokken';
      case 'weg': return 'niet meer te zien';
      default: return verandering;
    }
  });
  return `${hoofdletter(opsomming(woorden))} — ${vastlegging.overleg.naam}, ${datumInWoorden(vastlegging.datum)}`;
}

const KRACHT: Readonly<Record<string, string>> = {
  'van-kracht': 'geldt', 'nog-niet-van-kracht': 'geldt nog niet', 'niet-meer-van-kracht': 'geldt niet meer',
};

function waarde(code: string | null | undefined): string {
  return code === null || code === undefined ? 'niets' : KRACHT[code] ?? code;
}

function dossierInWoorden({ voor, na }: NonNullable<Verschilantwoord['dossiers']>[number]): string {
  if (na === null) return `‘${voor?.naam ?? ''}’: niet meer te zien`;
  if (voor === null) return `‘${na.naam}’: gekomen`;
  if (voor.naam !== na.naam) return `‘${voor.naam}’: heet nu ‘${na.naam}’`;
  return voor.wortelId === na.wortelId ? `‘${na.naam}’: ander thema` : `‘${na.naam}’: anders samengevoegd`;
}
