import { isDeepStrictEqual } from 'node:util';
import type { ActieInhoud, BesluitInhoud, Betrokkene, Soort } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { ACTIESTAND, ACTIESTAND_JOIN, HOUDER, TE_LAAT, TERMIJN } from '../acties/actiestand.js';
import { krachtVan, type Kracht } from '../besluitvorming/kracht.js';
import { vertrouwelijkheidVan } from '../geheimhouding/geheim.js';
import { vastleggingZichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import type { VastleggingRij } from '../vastleggingen/vastleggingen.queries.js';

/** How an item stands at one gezichtspunt, as far as a difference shows. */
export interface Itemstand {
  readonly vastleggingId: string;
  readonly overlegId: string;
  readonly datum: string;
  readonly soort: Soort;
  readonly versie: number;
  /** As recorded, before any merge. */
  readonly dossiers: readonly string[];
  readonly doorgehaald: boolean;
  readonly bevestigd: boolean;
  readonly vertrouwelijkheid: VastleggingRij['vertrouwelijkheid'];
  readonly uitkomst: BesluitInhoud['uitkomst'] | null;
  readonly kracht: Kracht | null;
  /** Of an action. */
  readonly stand: 'open' | 'afgedaan' | 'vervallen' | null;
  readonly teLaat: boolean;
  readonly termijn: ActieInhoud['termijn'];
  readonly houder: Betrokkene | null;
}

/** What happened to something between two gezichtspunten; more may have. */
export const VERANDERINGEN = [
  'gekomen', 'weg', 'gerectificeerd', 'doorgehaald', 'verplaatst', 'dossiers', 'bevestiging', 'vertrouwelijkheid', 'kracht', 'stand', 'te-laat', 'termijn', 'houder',
  'naam', 'thema', 'samenvoeging', 'sluiting', 'functies', 'gehouden', 'verslag', 'vastgesteld', 'aanwezigheid',
] as const;
export type Verandering = (typeof VERANDERINGEN)[number];

export interface Itemverschil {
  readonly veranderingen: readonly Verandering[];
  /** Null: not there at that gezichtspunt. */
  readonly voor: Itemstand | null;
  readonly na: Itemstand | null;
}

/** Of these items the ones that differ, by id. */
export async function itemverschillen(db: Tx, ids: readonly string[], van: Gezichtspunt, tot: Gezichtspunt): Promise<ReadonlyMap<string, Itemverschil>> {
  if (ids.length === 0) return new Map();
  const standen = await itemstanden(db, ids, van);
  const erna = await itemstanden(db, ids, tot);
  return new Map(ids.flatMap((id): [string, Itemverschil][] => {
    const [voor, na] = [standen.get(id) ?? null, erna.get(id) ?? null];
    const veranderingen = veranderd(voor, na);
    return veranderingen.length === 0 ? [] : [[id, { veranderingen, voor, na }]];
  }));
}

async function itemstanden(db: Tx, ids: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<ReadonlyMap<string, Itemstand>> {
  const rijen = await db.query<Itemstand>(
    `SELECT v.vastlegging_id AS "vastleggingId", v.overleg_id AS "overlegId", v.datum, v.soort, v.versie, v.dossiers, v.doorgehaald, v.bevestigd,
       ${vertrouwelijkheidVan('v')} AS vertrouwelijkheid, v.uitkomst, ${krachtVan('b')} AS kracht,
       ${ACTIESTAND} AS stand, coalesce(${TE_LAAT}, false) AS "teLaat", ${TERMIJN} AS termijn, ${HOUDER} AS houder
     FROM rm.vastleggingen v
     JOIN rm.behandelingen b ON b.vastlegging_id = v.vastlegging_id AND ${vastleggingZichtbaar('b')}
     ${ACTIESTAND_JOIN}
     WHERE v.vastlegging_id = ANY($3::uuid[]) AND ${vastleggingZichtbaar('v')}`, [totNummer, peildatum, ids],
  );
  return new Map(rijen.map((rij) => [rij.vastleggingId, rij]));
}

function veranderd(voor: Itemstand | null, na: Itemstand | null): Verandering[] {
  if (!voor) return na ? ['gekomen'] : [];
  if (!na) return ['weg'];
  const anders = (veld: keyof Itemstand): boolean => !isDeepStrictEqual(voor[veld], na[veld]);
  const mogelijk: readonly [Verandering, boolean][] = [
    ['gerectificeerd', anders('versie')], ['doorgehaald', anders('doorgehaald')], ['verplaatst', anders('datum')], ['dossiers', anders('dossiers')],
    ['bevestiging', anders('bevestigd')], ['vertrouwelijkheid', anders('vertrouwelijkheid')], ['kracht', anders('kracht')], ['stand', anders('stand')],
    ['te-laat', anders('teLaat')], ['termijn', anders('termijn')], ['houder', anders('houder')],
  ];
  return mogelijk.flatMap(([verandering, is]) => (is ? [verandering] : []));
}
