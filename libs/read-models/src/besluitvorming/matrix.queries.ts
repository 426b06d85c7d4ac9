import { vouw, type BesluitInhoud } from '@besluitregister/domain';
import type { Tx } from '@besluitregister/projections';
import { DOSSIERVOLGORDE, GETOOND } from '../dossiers/dossierkring.js';
import { heet } from '../dossiers/dossiers.queries.js';
import { vastleggingZichtbaar, versieZichtbaar, zichtbaar, type Gezichtspunt } from '../gezichtspunt.js';
import { alsPagina, Voorwaarden, type Pagina, type Paginavraag, type Sleutel, type Volgorde } from '../pagina.js';
import { overleggen, type OverlegRij } from '../vergaderingen/vergaderingen.queries.js';
import { verwachtingen, type VerwachtingRij } from './besluitvorming.queries.js';
import { krachtVan, type Kracht } from './kracht.js';
import { bepaaltStand, openVerwachtingen, standVan, type Behandeling, type Stand } from './stand.js';

/** By name; or what lags or disagrees most first, and within that by name. */
export const MATRIXSORTERINGEN = ['naam', '-achterstand', '-verdeeldheid'] as const;
export type Matrixsortering = (typeof MATRIXSORTERINGEN)[number];

const OP_GEWICHT: Volgorde = { kolommen: ['gewicht', ...DOSSIERVOLGORDE.kolommen], types: ['integer', ...DOSSIERVOLGORDE.types] };
export const MATRIXVOLGORDEN: Readonly<Record<Matrixsortering, Volgorde>> = { naam: DOSSIERVOLGORDE, '-achterstand': OP_GEWICHT, '-verdeeldheid': OP_GEWICHT };

export interface MatrixFilter {
  /** As {@link heet}. */
  readonly naam?: string | undefined;
  readonly dossierIds?: readonly string[] | undefined;
  readonly thema?: string | undefined;
  readonly overlegIds?: readonly string[] | undefined;
  /** Columns of one kind of body only. */
  readonly overlegSoort?: OverlegRij['soort'] | undefined;
}

export interface Matrixcel {
  readonly overlegId: string;
  readonly stand: Stand;
  /** The first and last day on which it was treated here. */
  readonly eerstBehandeldOp: string | null;
  readonly laatstBehandeldOp: string | null;
  /** Days from the last treatment to the peildatum; null without either. */
  readonly leeftijdInDagen: number | null;
  /** Items recorded here and not struck out. */
  readonly vastleggingen: number;
  /** The last besluit that was not struck out. */
  readonly besluit: { readonly vastleggingId: string; readonly uitkomst: BesluitInhoud['uitkomst']; readonly kracht: Kracht | null } | null;
}

export interface Matrixrij {
  readonly dossierId: string;
  readonly naam: string;
  readonly thema: string | null;
  readonly cellen: readonly Matrixcel[];
  /** How far the bodies have come together on it. */
  readonly convergentie: {
    /** Bodies that decided, of how many there are. */
    readonly besloten: number;
    readonly overleggen: number;
    /** Whether all that decided came to the same outcome; null when fewer than two did. */
    readonly eensluidend: boolean | null;
    /** Days by which the last body to treat it came after the first, counting on to the peildatum while one has yet to; null when none treated it. */
    readonly achterstandInDagen: number | null;
  };
}

export interface Matrix extends Pagina<Matrixrij> {
  readonly overleggen: readonly OverlegRij[];
}

interface Dossierkop { readonly dossierId: string; readonly naam: string; readonly thema: string | null; readonly sorteersleutel: string }

/** Dossiers against bodies by name: where each stands in each. Every body has a cell in every row; one that is no more only when it recorded anything. */
export async function besluitvormingsmatrix(
  db: Tx, filter: MatrixFilter, vraag: Paginavraag & { readonly sortering?: Matrixsortering | undefined }, gezichtspunt: Gezichtspunt,
): Promise<Matrix> {
  const gevraagd = (await overleggen(db, gezichtspunt)).filter(({ overlegId, soort }) =>
    (filter.overlegIds?.includes(overlegId) ?? true) && (filter.overlegSoort === undefined || soort === filter.overlegSoort));
  const gesproken = await metVastleggingen(db, gevraagd.flatMap(({ overlegId, opgehevenOp }) => (opgehevenOp === null ? [] : overlegId)), gezichtspunt);
  const kolommen = gevraagd.filter(({ overlegId, opgehevenOp }) => opgehevenOp === null || gesproken.has(overlegId));
  const opNaam = (vraag.sortering ?? 'naam') === 'naam';
  // What a dossier weighs follows from its cells, so for an order by weight all of them are worked out.
  const { rijen: koppen, volgende } = await dossierkoppen(db, filter, opNaam ? vraag : { limiet: ALLE }, gezichtspunt);
  const rijen = await rijenVan(db, koppen, kolommen, gezichtspunt);
  if (opNaam) return { rijen: rijen.map(({ rij }) => rij), volgende, overleggen: kolommen };
  const gewicht = vraag.sortering === '-achterstand' ? achterstand : verdeeldheid;
  return { ...opGewicht(rijen.map(({ rij, sorteersleutel }) => ({ rij, sleutel: [gewicht(rij), sorteersleutel, rij.dossierId] as const })), vraag), overleggen: kolommen };
}

/** More rows than there can be: PostgreSQL takes a limit of an integer. */
const ALLE = 2_147_483_646;

/** Of these bodies the ones that recorded anything. */
async function metVastleggingen(db: Tx, overlegIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<ReadonlySet<string>> {
  const rijen = overlegIds.length === 0 ? [] : await db.query<{ id: string }>(
    `SELECT o.id FROM unnest($3::uuid[]) AS o(id) WHERE EXISTS (
       SELECT FROM rm.vastleggingen v WHERE v.overleg_id = o.id AND NOT v.doorgehaald AND ${versieZichtbaar('v')})`, [totNummer, peildatum, overlegIds],
  );
  return new Set(rijen.map(({ id }) => id));
}

async function rijenVan(
  db: Tx, koppen: readonly Dossierkop[], kolommen: readonly OverlegRij[], gezichtspunt: Gezichtspunt,
): Promise<readonly { readonly rij: Matrixrij; readonly sorteersleutel: string }[]> {
  const ids = koppen.map(({ dossierId }) => dossierId);
  const cellen = await celgegevens(db, ids, gezichtspunt);
  const verwacht = new Map<string, VerwachtingRij[]>();
  for (const rij of await verwachtPerDossier(db, ids, gezichtspunt)) {
    const sleutel = `${rij.wortelId}/${rij.overlegId}`;
    verwacht.set(sleutel, [...(verwacht.get(sleutel) ?? []), rij]);
  }
  return koppen.map(({ dossierId, naam, thema, sorteersleutel }) => {
    const rij = kolommen.map(({ overlegId }) => {
      const sleutel = `${dossierId}/${overlegId}`;
      return cel(overlegId, cellen.get(sleutel), verwacht.get(sleutel) ?? [], gezichtspunt);
    });
    // A body that is no more and did nothing with the dossier has no part in how far they have come together.
    const tellend = rij.filter(({ vastleggingen }, plek) => vastleggingen > 0 || kolommen[plek]?.opgehevenOp === null);
    return { rij: { dossierId, naam, thema, cellen: rij, convergentie: convergentie(tellend, gezichtspunt) }, sorteersleutel };
  });
}

type Gewogen = { readonly rij: Matrixrij; readonly sleutel: readonly [gewicht: number, sorteersleutel: string, dossierId: string] };

/** The page that goes on after a place in the order of weight; as in a list from the database, that place need not be there any more. */
function opGewicht(gewogen: readonly Gewogen[], vraag: Paginavraag): Pagina<Matrixrij> {
  const { na } = vraag;
  const verder = gewogen.filter(({ sleutel }) => na === undefined || vergelijk(sleutel, na) > 0).sort((a, b) => vergelijk(a.sleutel, b.sleutel));
  const { rijen, volgende } = alsPagina(verder, vraag, ({ sleutel }): Sleutel => sleutel);
  return { rijen: rijen.map(({ rij }) => rij), volgende };
}

/** The heaviest first, and then by name and id. */
function vergelijk([gewicht, ...naam]: Gewogen['sleutel'], [ander, ...anders]: Sleutel): number {
  if (gewicht !== Number(ander)) return Number(ander) - gewicht;
  const plek = naam.findIndex((deel, index) => deel !== anders[index]);
  return plek < 0 ? 0 : (naam[plek] ?? '') < String(anders[plek] ?? '') ? -1 : 1;
}

/** What was never treated comes last, behind what does not lag. */
function achterstand({ convergentie: { achterstandInDagen } }: Matrixrij): number {
  return achterstandInDagen === null ? 0 : achterstandInDagen + 1;
}

/** How many outcomes there are; what nobody decided comes last. */
function verdeeldheid({ cellen }: Matrixrij): number {
  return new Set(cellen.flatMap(({ besluit }) => (besluit ? [besluit.uitkomst] : []))).size;
}

async function dossierkoppen(db: Tx, filter: MatrixFilter, vraag: Paginavraag, gezichtspunt: Gezichtspunt): Promise<Pagina<Dossierkop>> {
  const voorwaarden = new Voorwaarden(gezichtspunt, zichtbaar('d'), 'd.wortel_id = d.dossier_id', GETOOND)
    .als(filter.dossierIds, (p) => `d.dossier_id IN (SELECT e.wortel_id FROM rm.dossiers e WHERE e.dossier_id = ANY(${p}::uuid[]) AND ${zichtbaar('e')})`)
    .als(filter.thema, (p) => `d.thema = ${p}`)
    .als(filter.naam && vouw(filter.naam), heet);
  const deel = voorwaarden.pagina(vraag, DOSSIERVOLGORDE);
  const rijen = await db.query<Dossierkop>(
    `SELECT d.dossier_id AS "dossierId", d.naam, d.thema, d.sorteersleutel FROM rm.dossiers d WHERE ${voorwaarden.sql} ${deel}`, voorwaarden.params,
  );
  return alsPagina(rijen, vraag, ({ sorteersleutel, dossierId }) => [sorteersleutel, dossierId]);
}

interface Celgegevens {
  readonly sleutel: string;
  readonly eerste: string;
  readonly laatste: string;
  readonly aantal: number;
  readonly besluiten: readonly { readonly vastleggingId: string; readonly datum: string; readonly uitkomst: BesluitInhoud['uitkomst']; readonly kracht: Kracht | null }[];
}

/** What each body did with each dossier, by `<dossierId>/<overlegId>`; only besluiten one by one. */
async function celgegevens(db: Tx, dossierIds: readonly string[], { totNummer, peildatum }: Gezichtspunt): Promise<ReadonlyMap<string, Celgegevens>> {
  const rijen = await db.query<Celgegevens>(
    `SELECT k.wortel_id || '/' || b.overleg_id AS sleutel, min(b.datum) AS eerste, max(b.datum) AS laatste, count(*)::int AS aantal,
       coalesce(jsonb_agg(jsonb_build_object('vastleggingId', b.vastlegging_id, 'datum', b.datum, 'uitkomst', b.uitkomst, 'kracht', b.kracht)
         ORDER BY b.datum, b.vergadering_id, b.volgorde, b.vastlegging_id) FILTER (WHERE b.soort = 'besluit'), '[]') AS besluiten
     FROM (SELECT k.wortel_id, array_agg(k.dossier_id) AS ids FROM rm.dossiers k
           WHERE k.wortel_id = ANY($3::uuid[]) AND ${zichtbaar('k')} GROUP BY k.wortel_id) k
     JOIN LATERAL (SELECT b.*, ${krachtVan('b')} AS kracht FROM rm.behandelingen b
       WHERE b.dossiers && k.ids AND NOT b.doorgehaald AND ${vastleggingZichtbaar('b')}) b ON true
     GROUP BY k.wortel_id, b.overleg_id`, [totNummer, peildatum, dossierIds],
  );
  return new Map(rijen.map((rij) => [rij.sleutel, rij]));
}

async function verwachtPerDossier(
  db: Tx, dossierIds: readonly string[], gezichtspunt: Gezichtspunt,
): Promise<readonly (VerwachtingRij & { readonly wortelId: string })[]> {
  const verwacht = await verwachtingen(db, dossierIds, gezichtspunt);
  const wortels = await db.query<{ id: string; wortel: string }>(
    `SELECT d.dossier_id AS id, d.wortel_id AS wortel FROM rm.dossiers d WHERE d.dossier_id = ANY($2::uuid[]) AND ${zichtbaar('d')}`,
    [gezichtspunt.totNummer, [...new Set(verwacht.map(({ dossierId }) => dossierId))]],
  );
  const wortelVan = new Map(wortels.map(({ id, wortel }) => [id, wortel]));
  return verwacht.map((rij) => ({ ...rij, wortelId: wortelVan.get(rij.dossierId) ?? rij.dossierId }));
}

function cel(overlegId: string, gegevens: Celgegevens | undefined, verwacht: readonly VerwachtingRij[], { peildatum }: Gezichtspunt): Matrixcel {
  const laatste = gegevens?.laatste ?? null;
  const behandeld: Behandeling[] = gegevens
    ? [...gegevens.besluiten.map((besluit) => ({ ...besluit, doorgehaald: false })), { datum: gegevens.laatste, uitkomst: null, kracht: null, doorgehaald: false }]
    : [];
  // What settles the cell, and without such a besluit the last one.
  const besluit = gegevens?.besluiten.findLast(bepaaltStand) ?? gegevens?.besluiten.at(-1);
  return {
    overlegId,
    stand: standVan(behandeld, openVerwachtingen(verwacht, behandeld)),
    eerstBehandeldOp: gegevens?.eerste ?? null,
    laatstBehandeldOp: laatste,
    leeftijdInDagen: laatste === null || peildatum === null ? null : Math.round((Date.parse(peildatum) - Date.parse(laatste)) / 86_400_000),
    vastleggingen: gegevens?.aantal ?? 0,
    besluit: besluit ? { vastleggingId: besluit.vastleggingId, uitkomst: besluit.uitkomst, kracht: besluit.kracht } : null,
  };
}

function convergentie(cellen: readonly Matrixcel[], { peildatum }: Gezichtspunt): Matrixrij['convergentie'] {
  const uitkomsten = cellen.filter(({ stand }) => stand === 'besloten').map(({ besluit }) => besluit?.uitkomst ?? null);
  const eerst = cellen.flatMap(({ eerstBehandeldOp }) => (eerstBehandeldOp === null ? [] : [Date.parse(eerstBehandeldOp)]));
  const komtNog = cellen.some(({ stand }) => stand === 'verwacht') && peildatum !== null;
  const laatst = Math.max(...eerst, ...(komtNog ? [Date.parse(peildatum)] : []));
  return {
    besloten: uitkomsten.length,
    overleggen: cellen.length,
    eensluidend: uitkomsten.length < 2 ? null : new Set(uitkomsten).size === 1,
    achterstandInDagen: eerst.length === 0 ? null : Math.round((laatst - Math.min(...eerst)) / 86_400_000),
  };
}
