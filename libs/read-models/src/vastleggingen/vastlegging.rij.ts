import type { Betrokkene, Inhoud, JsonObject } from '@besluitregister/domain';
import type { Itemrij, Itemversie } from '../items.js';
import { oorsprongVan, type Oorsprong } from '../oorsprong.js';
import type { Versietabel } from '../versies.js';
import type { Geldend } from '../wachtkamer.js';
import { bijtekst, hoofdtekst, zoekwoorden } from '../zoeken/zoekwoorden.js';

export const VASTLEGGINGEN: Versietabel = {
  name: 'vastleggingen',
  sleutel: ['vastlegging_id'],
  groep: 'vergadering_id',
  columns: {
    vastlegging_id: 'uuid', vergadering_id: 'uuid', overleg_id: 'uuid', agendapunt_id: 'uuid', datum: 'date', volgorde: 'integer',
    recordtype: 'text', soort: 'text', tekst: 'text', passages: 'jsonb', heeft_spreker: 'boolean', spreker_persoon_id: 'uuid',
    spreker_rol: 'text', spreker_organisatie_soort: 'text', spreker_organisatie_naam: 'text', spreker_vermelding: 'text',
    spreker_overgenomen: 'boolean', uitkomst: 'text', details: 'jsonb', dossiers: 'uuid[]', herkomst_wijze: 'text',
    terugkoppeling_id: 'uuid', zekerheid: 'double precision', versie: 'integer', bevestigde_versie: 'integer', bevestigd: 'boolean',
    doorgehaald: 'boolean', doorhaling: 'jsonb', vertrouwelijkheid: 'text', grond: 'text', oorsprong: 'jsonb', gevouwen: 'text',
    gevouwen_spreker: 'text', gevouwen_bij: 'text',
    nummer: 'bigint',
  },
};

export const RECORDTYPES = ['mededeling', 'standpunt', 'besluit', 'actie'] as const;
/** Which of the four record types an item is (DESIGN §2). */
export type Recordtype = (typeof RECORDTYPES)[number];

/** The columns that events after the recording of an item change. */
export type Vastleggingsrij = Itemrij & {
  readonly herkomst_wijze: Inhoud['herkomst']['wijze'];
  readonly versie: number;
  readonly bevestigde_versie: number | null;
  readonly bevestigd: boolean;
  readonly doorhaling: Oorsprong | null;
  readonly oorsprong: Oorsprong;
  readonly nummer: number;
};

export function vastleggingsrij(basis: Itemrij, inhoud: Inhoud, { versie, geldend }: Itemversie, vorige: Vastleggingsrij | null): Vastleggingsrij {
  return metBevestiging({
    ...basis,
    ...inhoudKolommen(inhoud),
    herkomst_wijze: inhoud.herkomst.wijze,
    versie,
    bevestigde_versie: vorige?.bevestigde_versie ?? null,
    doorhaling: vorige?.doorhaling ?? null,
    oorsprong: oorsprongVan(geldend),
    nummer: vorige?.nummer ?? Number(geldend.eigenNummer),
    bevestigd: false,
  });
}

/** What a person recorded or reviewed is confirmed by that; what a machine read is when a person confirmed this very version. */
function metBevestiging(rij: Vastleggingsrij): Vastleggingsrij {
  return { ...rij, bevestigd: rij.herkomst_wijze !== 'automatisch' || rij.bevestigde_versie === rij.versie };
}

/** A new version says which event it comes from; the one that strikes out is kept beside it. */
export function metOorsprong(rij: Vastleggingsrij, geldend: Geldend): Vastleggingsrij {
  const oorsprong = oorsprongVan(geldend);
  return { ...rij, oorsprong, doorhaling: rij.doorgehaald ? rij.doorhaling ?? oorsprong : null };
}

export function metBevestigdeVersie(rij: Vastleggingsrij, versie: number | null): Vastleggingsrij {
  return metBevestiging({ ...rij, bevestigde_versie: versie });
}

function inhoudKolommen(inhoud: Inhoud): JsonObject {
  const { agendapuntId, volgorde, soort, tekst, passages, spreker, dossiers: _, herkomst, vertrouwelijkheid, grond, ...details } = inhoud;
  return {
    agendapunt_id: agendapuntId,
    volgorde,
    recordtype: recordtypeVan(soort),
    soort,
    tekst,
    passages,
    heeft_spreker: spreker !== null,
    spreker_persoon_id: spreker?.persoonId ?? null,
    spreker_rol: spreker?.rol ?? null,
    spreker_organisatie_soort: spreker?.organisatie?.soort ?? null,
    spreker_organisatie_naam: spreker?.organisatie?.naam ?? null,
    spreker_vermelding: spreker?.vermelding ?? null,
    spreker_overgenomen: spreker?.overgenomen ?? null,
    uitkomst: inhoud.soort === 'besluit' ? inhoud.uitkomst : null,
    details,
    terugkoppeling_id: herkomst.terugkoppelingId,
    zekerheid: herkomst.zekerheid,
    vertrouwelijkheid,
    grond,
    ...zoekkolommen(inhoud),
  };
}

/** The words by which an item is found. */
function zoekkolommen(inhoud: Inhoud): JsonObject {
  const { tekst, passages, spreker } = inhoud;
  const gezegd = zoekwoorden([tekst ?? '', ...passages.map(({ citaat }) => citaat)].join(' '));
  const door = zoekwoorden(spreker === null ? '' : betrokkenewoorden(spreker));
  const rest = zoekwoorden(bijzondereWoorden(inhoud).join(' '));
  return {
    gevouwen: hoofdtekst(gezegd),
    gevouwen_spreker: hoofdtekst(door),
    gevouwen_bij: [bijtekst(gezegd), bijtekst(door), hoofdtekst(rest), bijtekst(rest)].join(' ').trim(),
  };
}

function bijzondereWoorden(inhoud: Inhoud): readonly string[] {
  switch (inhoud.soort) {
    case 'mededeling':
    case 'toelichting': return inhoud.besluitVanDerden === null ? [] : [inhoud.besluitVanDerden.orgaan, inhoud.besluitVanDerden.uitkomst];
    case 'standpunt':
    case 'vraag': return [inhoud.namens ?? ''];
    case 'besluit': return [inhoud.uitkomstWoorden ?? '', ...inhoud.voorwaarden];
    default: return [...(inhoud.houder === null ? [] : [inhoud.houder]), ...inhoud.gevraagdAan].map(betrokkenewoorden);
  }
}

function betrokkenewoorden({ vermelding, organisatie }: Pick<Betrokkene, 'vermelding' | 'organisatie'>): string {
  return `${vermelding} ${organisatie?.naam ?? ''}`;
}

export function recordtypeVan(soort: Inhoud['soort']): Recordtype {
  switch (soort) {
    case 'mededeling':
    case 'toelichting': return 'mededeling';
    case 'standpunt':
    case 'vraag': return 'standpunt';
    case 'besluit': return 'besluit';
    default: return 'actie';
  }
}
