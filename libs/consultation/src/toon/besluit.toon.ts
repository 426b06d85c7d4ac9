import { isBeslissend } from '@besluitregister/read-models';
import { uitkomstInWoorden } from '../dossiers/zinnen.js';
import type { Vastleggingdetail } from '../vastleggingen/detail.schema.js';
import { datumInWoorden, hoofdletter, momentInWoorden } from '../woorden.js';
import { toonItem } from './lijst.toon.js';
import { STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

const KRACHT = { 'van-kracht': 'Geldt', 'nog-niet-van-kracht': 'Geldt nog niet', 'niet-meer-van-kracht': 'Geldt niet meer' } as const;

/** A besluit for a terminal: what it says, whether it holds, its relations both ways, and what became of it on record. */
export function toonBesluit(antwoord: Vastleggingdetail, breedte = STANDAARD_BREEDTE): string[] {
  const { vastlegging, relaties, versies } = antwoord;
  return [
    ...wikkel(`Besluit van ${vastlegging.overleg.naam}, ${datumInWoorden(vastlegging.datum)} ${zoalsBekend(antwoord)}`, breedte),
    ...wikkel(geldt(antwoord), breedte),
    ...toonItem(vastlegging, breedte),
    ...(relaties.length === 0 ? [] : ['', 'Relaties']),
    ...relaties.flatMap((relatie) => wikkel(relatieInWoorden(relatie), breedte, '  ', '    ')),
    '',
    'In het register',
    ...versies.flatMap((versie) => toonVersie(versie, breedte)),
  ];
}

function geldt({ vastlegging, peildatum }: Vastleggingdetail): string {
  const { kracht = null, uitkomst = '' } = vastlegging.besluit ?? {};
  if (!kracht) return vastlegging.doorhaling ? 'Doorgehaald: telt nergens voor mee.' : '';
  if (!isBeslissend(uitkomst)) return `${hoofdletter(uitkomstInWoorden(uitkomst))}: hiermee is niets besloten.`;
  return `${KRACHT[kracht]}${peildatum === null ? '' : ` op ${datumInWoorden(peildatum)}`}.`;
}

function relatieInWoorden({ richting, soort, overleg, datum, uitkomst, doorgehaald, vastleggingId }: Vastleggingdetail['relaties'][number]): string {
  const ander = datum === null ? 'een besluit dat hier niet te zien is'
    : `het besluit van ${overleg?.naam ?? ''} van ${datumInWoorden(datum)} (${uitkomst === null ? '' : uitkomstInWoorden(uitkomst)}${doorgehaald ? ', doorgehaald' : ''})`;
  const woord = soort === 'voert-uit' ? 'voert uit' : soort;
  return richting === 'uit' ? `${woord} ${ander}, ${vastleggingId}` : `hiervan zegt ${ander}, ${vastleggingId}: ${woord} dit besluit`;
}

function toonVersie({ zin, herkomst, wijzigingen }: Vastleggingdetail['versies'][number], breedte: number): string[] {
  const { nummer, bekendOp, actor, reden } = herkomst;
  const anders = wijzigingen.map(({ naam }) => naam.toLowerCase());
  return [
    ...wikkel(`${zin} nr. ${nummer} · bekend sinds ${momentInWoorden(bekendOp)} · door ${actor.naam ?? actor.rol}`, breedte, '  ', '    '),
    ...(anders.length === 0 ? [] : wikkel(`Anders: ${anders.join(', ')}.`, breedte, '    ')),
    ...(reden ? wikkel(`Reden: ${reden.toelichting}`, breedte, '    ') : []),
  ];
}
