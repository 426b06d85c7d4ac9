import { opNummerEnDag } from '../gezichtspunt.js';
import { aanDeTweede, begint, eindigt, eindigtTekst, geschreven, gesloten } from './zijden.js';

const geraaktIn = (tabel: string): string =>
  `SELECT t.vastlegging_id AS id FROM rm.${tabel} t WHERE ${geschreven('t')} UNION SELECT t.vastlegging_id FROM rm.${tabel} t WHERE ${gesloten('t')}`;
const eindigtVan = (besluiten: string): string => `SELECT e.id FROM ${besluiten} g
    JOIN rm.behandelingen b ON b.vastlegging_id = g.id AND b.beeindigt <> '{}' CROSS JOIN LATERAL unnest(b.beeindigt) AS e(id)`;
const opDag = (tabel: string, voorwaarde: string): string => `SELECT t.vastlegging_id FROM rm.${tabel} t WHERE ${voorwaarde}`;

/**
 * SQL, parts of a WITH RECURSIVE: `items`, all items of which anything may differ, with what they are ordered by. Something was
 * written about them, a day passed on which they change, or that is so of a besluit that ends them, however far off.
 */
export const ITEMKANDIDATEN = `gewijzigd AS (${geraaktIn('vastleggingen')}
    UNION ${opDag('behandelingen', begint('t.datum'))} UNION ${opDag('behandelingen', begint('t.werkt_vanaf'))} UNION ${opDag('behandelingen', eindigt('t.einddatum'))}
  ), geeindigd(id) AS (${eindigtVan('gewijzigd')} UNION ${eindigtVan('geeindigd')}
  ), geraakt AS (
    SELECT id FROM gewijzigd UNION SELECT id FROM geeindigd
    UNION ${geraaktIn('actie_standen')} UNION ${opDag('actie_standen', begint('t.geldig_van'))}
    UNION ${opDag('actie_standen', eindigtTekst("(t.termijn->>'datum')"))}
    UNION ${opDag('vastleggingen', `t.recordtype = 'actie' AND ${eindigtTekst("(t.details->'termijn'->>'datum')")}`)}
    UNION ${geraaktIn('geheimhoudingen')} UNION ${opDag('geheimhoudingen', begint('t.geldig_van'))}
    UNION ${opDag('geheimhoudingen', eindigt('t.tot_en_met'))} UNION ${opDag('geheimhoudingen', eindigt('t.bekrachtigen_voor'))}
  ), items AS (
    SELECT g.id, coalesce(n.overleg_id, v.overleg_id) AS overleg_id, coalesce(n.datum, v.datum) AS datum,
      coalesce(n.recordtype, v.recordtype) AS recordtype, coalesce(n.volgorde, v.volgorde) AS plek, coalesce(n.dossiers, v.dossiers) AS dossiers
    FROM geraakt g
    LEFT JOIN rm.vastleggingen v ON v.vastlegging_id = g.id AND ${opNummerEnDag('v')}
    LEFT JOIN rm.vastleggingen n ON n.vastlegging_id = g.id AND ${aanDeTweede(opNummerEnDag('n'))}
    WHERE v.vastlegging_id IS NOT NULL OR n.vastlegging_id IS NOT NULL
  )`;
