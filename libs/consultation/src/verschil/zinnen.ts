import type { VerschilRij } from '@besluitregister/read-models';
import { datumInWoorden, geteld, hoofdletter, opsomming } from '../woorden.js';
import { aantalAanwezig } from './aanwezig.js';

/** Names that a sentence needs beside what its row says. */
export interface Namen {
  /** Of the dossier it stands under. */
  readonly dossier: string;
  readonly persoon: (persoonId: string) => string;
}

type Rij<S extends VerschilRij['over']> = Extract<VerschilRij, { readonly over: S }>;

/** What is different, in words and without where: body and day stand beside it. */
export function zinVan(rij: VerschilRij, namen: Namen): string {
  switch (rij.over) {
    case 'vastlegging': return `${hoofdletter(opsomming(rij.veranderingen.map((verandering) => vanVastlegging(rij, verandering))))}.`;
    case 'dossier': return vanDossier(rij, namen);
    case 'persoon': return vanPersoon(rij, namen);
    case 'vergadering': return vanVergadering(rij);
    case 'verwachting': return vanVerwachting(rij, namen);
  }
}

const KRACHT: Readonly<Record<string, string>> = { 'van-kracht': 'geldt', 'nog-niet-van-kracht': 'geldt nog niet', 'niet-meer-van-kracht': 'geldt niet meer' };
const ofNiets = (waarde: string | null | undefined): string => waarde ?? 'niets';

function vanVastlegging({ voor, na }: Rij<'vastlegging'>, verandering: VerschilRij['veranderingen'][number]): string {
  switch (verandering) {
    case 'kracht': return `kracht: ${ofNiets(KRACHT[voor?.kracht ?? ''])} → ${ofNiets(KRACHT[na?.kracht ?? ''])}`;
    case 'stand':
    case 'vertrouwelijkheid': return `${verandering}: ${ofNiets(voor?.[verandering])} → ${ofNiets(na?.[verandering])}`;
    case 'te-laat': return na?.teLaat === true ? 'nu te laat' : 'niet meer te laat';
    case 'verplaatst': return `verplaatst van ${datumInWoorden(voor?.datum ?? '')}`;
    case 'dossiers': return 'andere dossiers';
    case 'termijn': return `termijn: ${termijn(voor?.termijn)} → ${termijn(na?.termijn)}`;
    case 'houder': return `houder: ${ofNiets(voor?.houder?.vermelding)} → ${ofNiets(na?.houder?.vermelding)}`;
    case 'bevestiging': return na?.bevestigd === true ? 'bevestigd' : 'bevestiging ingetrokken';
    case 'weg': return 'niet meer te zien';
    default: return verandering;
  }
}

function termijn(wanneer: { readonly datum: string | null; readonly woorden: string | null } | null | undefined): string {
  return ofNiets(wanneer?.datum ? datumInWoorden(wanneer.datum) : wanneer?.woorden && `‘${wanneer.woorden}’`);
}

function vanDossier({ id, voor, na }: Rij<'dossier'>, { dossier }: Namen): string {
  if (na === null) return `Het dossier ‘${voor?.naam ?? ''}’ is niet meer te zien.`;
  const opgegaan = na.wortelId === id ? null : `opgegaan in ‘${dossier}’`;
  if (voor === null) return `Nieuw dossier ‘${na.naam}’${opgegaan === null ? '' : `, ${opgegaan}`}.`;
  const delen = [
    voor.naam === na.naam ? '' : `heet nu ‘${na.naam}’`,
    voor.thema === na.thema ? '' : na.thema === null ? 'heeft geen thema meer' : `heeft nu het thema ‘${na.thema}’`,
    voor.wortelId === na.wortelId ? '' : `is ${opgegaan ?? 'weer een eigen dossier'}`,
    voor.geslotenOp === na.geslotenOp ? '' : na.geslotenOp === null ? 'is weer open' : `is gesloten op ${datumInWoorden(na.geslotenOp)}`,
  ];
  return `Het dossier ‘${voor.naam}’ ${opsomming(delen.filter((deel) => deel !== ''))}.`;
}

function vanPersoon({ id, voor, na, veranderingen }: Rij<'persoon'>, { persoon }: Namen): string {
  if (na === null) return `${voor?.naam ?? ''} is niet meer te zien.`;
  const dezelfde = na.wortelId === id ? null : `is dezelfde als ${persoon(na.wortelId)}`;
  if (voor === null) return `Nieuwe persoon: ${na.naam}${dezelfde === null ? '' : `; ${dezelfde}`}.`;
  const delen = [
    voor.naam === na.naam ? '' : `heet nu ${na.naam}`,
    voor.wortelId === na.wortelId ? '' : dezelfde ?? 'is weer een ander',
    veranderingen.includes('functies') ? 'heeft andere functies' : '',
  ];
  return `${voor.naam} ${opsomming(delen.filter((deel) => deel !== ''))}.`;
}

function vanVergadering({ voor, na }: Rij<'vergadering'>): string {
  if (na === null) return 'De vergadering is niet meer te zien.';
  const verslag = na.verslagen > (voor?.verslagen ?? 0) ? 'verslag ingelezen' : na.verslagen < (voor?.verslagen ?? 0) ? 'verslag niet meer te zien' : '';
  const vastgesteld = na.vastgesteldOp === (voor?.vastgesteldOp ?? null) ? '' : na.vastgesteldOp === null ? 'verslag niet vastgesteld' : `verslag vastgesteld op ${datumInWoorden(na.vastgesteldOp)}`;
  const anders = voor === null ? [] : [
    voor.datum === na.datum ? '' : `verplaatst van ${datumInWoorden(voor.datum)}`,
    voor.gehouden === na.gehouden ? '' : na.gehouden ? 'gehouden' : 'nog niet gehouden',
  ];
  const aanwezig = JSON.stringify(voor?.aanwezigheid ?? []) === JSON.stringify(na.aanwezigheid) ? '' : `aanwezigheid vastgelegd: ${geteld(aantalAanwezig(na), 'persoon', 'personen')}`;
  const delen = [voor === null ? 'nieuwe vergadering' : '', ...anders, verslag, vastgesteld, aanwezig].filter((deel) => deel !== '');
  return `${hoofdletter(opsomming(delen))}.`;
}

const WAT = { behandeling: 'behandeling', 'gezamenlijk-standpunt': 'gezamenlijk standpunt' } as const;
const VERWACHT = { verwacht: 'verwacht', behandeld: 'verwacht, en sindsdien behandeld', 'niet-langer-verwacht': 'niet langer verwacht' } as const;

function vanVerwachting({ voor, na }: Rij<'verwachting'>, { dossier }: Namen): string {
  const wat = (soort: keyof typeof WAT): string => `${WAT[soort]} van ‘${dossier}’`;
  if (na === null) return voor === null ? '' : `${hoofdletter(wat(voor.soort))}: de aankondiging telt niet meer of is niet te zien.`;
  const verplaatst = voor === null || voor.sinds === na.sinds ? '' : `, eerst aangekondigd op ${datumInWoorden(voor.sinds)}`;
  return `${hoofdletter(wat(na.soort))} ${VERWACHT[na.stand]}${verplaatst}.`;
}
