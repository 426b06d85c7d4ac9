import { krachtVan } from '../besluitvorming/kracht.js';
import { BESLISSENDE_UITKOMSTEN } from '../besluitvorming/stand.js';
import { GETOOND } from '../dossiers/dossierkring.js';
import { totPeildatum, zichtbaar } from '../gezichtspunt.js';
import { isOpgeheven } from '../vergaderingen/opgeheven.js';
import { overlegVan, versieVrijTeLezen, vrijTeLezen, type Weergave } from './weergave.js';

const telling = (recordtype: string): string => `i.${recordtype}`;
const geteld = (recordtype: string, naam: string): string => `count(*) FILTER (WHERE i.recordtype = '${recordtype}')::int AS ${naam}`;

/** Lines of the report in rows `t` and `d` that an item, a proposal or a passage passed over speaks for. */
const VERANTWOORD = (() => {
  const regels = (van: string, stukken: string, waar: string): string =>
    `SELECT generate_series((k->>'vanRegel')::int, least((k->>'totRegel')::int, d.regels)) AS regel
     FROM ${van} CROSS JOIN jsonb_array_elements(${stukken}) k WHERE coalesce(k->>'documentId', d.document_id::text) = d.document_id::text AND ${waar}`;
  return `(SELECT count(DISTINCT r.regel)::int FROM (
      ${regels('rm.verantwoordingen w', 'w.stukken', `w.documenten @> ARRAY[d.document_id] AND ${zichtbaar('w')} AND ${totPeildatum('w.datum')}`)}
      UNION ALL ${regels('rm.overgeslagen w', 'w.stukken', `w.terugkoppeling_id = t.terugkoppeling_id AND ${zichtbaar('w')}`)}
      UNION ALL ${regels('rm.voorstellen w', 'w.stukken', `w.terugkoppeling_id = t.terugkoppeling_id AND ${zichtbaar('w')}`)}) r)`;
})();

const VERGADERINGEN: Weergave = {
  naam: 'vergaderingen', opMoment: true,
  omschrijving: 'De vergaderingen, met hoeveel ervan is vastgelegd en hoe volledig het verslag is verwerkt. Vertrouwelijke en geheime vastleggingen tellen niet mee.',
  kolommen: {
    vergadering_id: ['v.vergadering_id', 'Kenmerk van de vergadering.'],
    datum: ['v.datum', 'Dag van de vergadering.'],
    volgnummer: ['v.volgnummer', 'De hoeveelste vergadering van dat overleg op die dag.'],
    overleg: ['o.naam', 'Naam van het overleg.'],
    district: ['o.district', 'District, bij een DVO.'],
    gehouden: [totPeildatum('v.datum'), 'Onwaar: op de peildatum nog niet gehouden.'],
    verslag_vastgesteld_op: [`CASE WHEN ${totPeildatum('v.vastgesteld_op')} THEN v.vastgesteld_op END`, 'Wanneer het verslag is vastgesteld.'],
    besluiten: [telling('besluiten'), 'Aantal besluiten; doorgehaalde tellen niet mee.'],
    standpunten: [telling('standpunten'), 'Aantal standpunten en vragen.'],
    mededelingen: [telling('mededelingen'), 'Aantal mededelingen en toelichtingen.'],
    acties: [telling('acties'), 'Aantal verzoeken, toezeggingen, actiepunten en afspraken.'],
    onbevestigd: [telling('onbevestigd'), 'Hoeveel daarvan automatisch zijn gelezen en door geen mens bevestigd.'],
    verslagen: ['r.verslagen', 'Aantal terugkoppelingen dat is overgenomen.'],
    regels: ['r.regels', 'Regels van die terugkoppelingen.'],
    regels_verantwoord: ['r.verantwoord', 'Regels die in een vastlegging, een voorstel of een overgeslagen passage staan. Lege regels staan nergens in.'],
    overleg_id: ['v.overleg_id', 'Kenmerk van het overleg.'],
  },
  bron: `FROM rm.vergaderingen v ${overlegVan('v')}
    CROSS JOIN LATERAL (SELECT ${geteld('besluit', 'besluiten')}, ${geteld('standpunt', 'standpunten')}, ${geteld('mededeling', 'mededelingen')},
        ${geteld('actie', 'acties')}, count(*) FILTER (WHERE NOT i.bevestigd)::int AS onbevestigd
      FROM rm.vastleggingen i WHERE i.vergadering_id = v.vergadering_id AND NOT i.doorgehaald AND ${zichtbaar('i')} AND ${totPeildatum('i.datum')} AND ${versieVrijTeLezen('i')}) i
    CROSS JOIN LATERAL (SELECT count(*)::int AS verslagen, coalesce(sum(d.regels), 0)::int AS regels, coalesce(sum(${VERANTWOORD}), 0)::int AS verantwoord
      FROM rm.verslagen y JOIN rm.terugkoppelingen t ON t.terugkoppeling_id = y.terugkoppeling_id AND ${zichtbaar('t')}
      JOIN rm.documenten d ON d.document_id = t.document_id AND ${zichtbaar('d')}
      WHERE y.vergadering_id = v.vergadering_id AND ${zichtbaar('y')}) r
    WHERE ${zichtbaar('v')}`,
};

/** A dossier with nothing in it but what may not be read is not there for who reads reports. */
const DOSSIER_BRON = `FROM rm.dossiers d
    CROSS JOIN LATERAL (SELECT array_agg(k.dossier_id) AS ids FROM rm.dossiers k WHERE k.wortel_id = d.dossier_id AND ${zichtbaar('k')}) k`;
const behandeling = (alias: string): string =>
  `rm.behandelingen ${alias} WHERE ${alias}.dossiers && k.ids AND ${zichtbaar(alias)} AND ${totPeildatum(`${alias}.datum`)}`;
const DOSSIER_WAAR = `${zichtbaar('d')} AND d.wortel_id = d.dossier_id AND ${GETOOND}`;

const DOSSIERS: Weergave = {
  naam: 'dossiers', opMoment: true,
  omschrijving: 'De dossiers, elk één keer met alles wat erin is samengevoegd. Een dossier met alleen vertrouwelijke of geheime vastleggingen ontbreekt.',
  kolommen: {
    dossier_id: ['d.dossier_id', 'Kenmerk van het dossier.'],
    naam: ['d.naam', 'Naam van het dossier.'],
    thema: ['d.thema', 'Thema, als dat is gegeven.'],
    gesloten_op: [`(SELECT max(z.van) FROM jsonb_to_recordset(d.sluitingen) AS z(van date, tot date)
      WHERE ${totPeildatum('z.van')} AND (z.tot IS NULL OR z.tot > $2::date))`, 'Sinds wanneer het op de peildatum is gesloten; leeg als het open is.'],
    overleggen: ['t.overleggen', 'In hoeveel overleggen het is behandeld.'],
    vastleggingen: ['t.aantal', 'Hoeveel erin is vastgelegd en niet doorgehaald.'],
    eerst_behandeld_op: ['t.eerste', 'De eerste dag waarop het is behandeld.'],
    laatst_behandeld_op: ['t.laatste', 'De laatste dag waarop het is behandeld.'],
  },
  bron: `${DOSSIER_BRON}
    CROSS JOIN LATERAL (SELECT count(DISTINCT b.overleg_id)::int AS overleggen, count(*)::int AS aantal, min(b.datum) AS eerste, max(b.datum) AS laatste
      FROM ${behandeling('b')} AND NOT b.doorgehaald AND ${vrijTeLezen('b')}) t
    WHERE ${DOSSIER_WAAR}`,
};

/** The besluiten of a cell that hold or will, the last one first; see standVan, which says the same. */
const GELDEND = "(b.kracht <> 'niet-meer-van-kracht')";
const LAATSTE_EERST = 'b.datum DESC, b.vergadering_id DESC, b.volgorde DESC, b.vastlegging_id DESC';
const laatste = (kolom: string, waar: string): string => `(array_agg(b.${kolom} ORDER BY ${LAATSTE_EERST}) FILTER (WHERE ${waar}))[1]`;
const BESLIST = `(${GELDEND} AND b.uitkomst IN (${BESLISSENDE_UITKOMSTEN.map((uitkomst) => `'${uitkomst}'`).join(', ')}))`;
/** Of the besluit that settles a cell, and without one of the last. */
const bepalend = (kolom: string): string => `coalesce(${laatste(kolom, BESLIST)}, ${laatste(kolom, "b.soort = 'besluit'")})`;
const VERWACHT = `EXISTS (SELECT FROM rm.verwachtingen w WHERE w.dossier_id = ANY(k.ids) AND w.overleg_id = c.overleg_id AND w.soort = 'behandeling'
      AND ${zichtbaar('w')} AND ${totPeildatum('w.sinds')} AND (w.tot IS NULL OR w.tot > $2::date) AND NOT ${isOpgeheven('c.overleg_id')} AND (c.laatste IS NULL OR c.laatste < w.sinds)
      AND EXISTS (SELECT FROM rm.behandelingen b WHERE b.vastlegging_id = w.vastlegging_id AND NOT b.doorgehaald AND ${zichtbaar('b')}
        AND ${totPeildatum('b.datum')} AND ${vrijTeLezen('b')}))`;

const MATRIX: Weergave = {
  naam: 'matrix', opMoment: true,
  omschrijving: 'Waar elk dossier in elk overleg staat: één rij per dossier en overleg, ook waar niets is behandeld; een opgeheven overleg alleen als het iets heeft vastgelegd. Vertrouwelijke en geheime vastleggingen tellen niet mee.',
  kolommen: {
    dossier: ['d.naam', 'Naam van het dossier.'],
    thema: ['d.thema', 'Thema van het dossier, als dat is gegeven.'],
    overleg: ['c.overleg', 'Naam van het overleg.'],
    district: ['c.district', 'District, bij een DVO.'],
    stand: [`CASE WHEN c.besloten THEN 'besloten' WHEN c.stand_uitkomst = 'aangehouden' THEN 'aangehouden' WHEN c.aantal > 0 THEN 'besproken-zonder-besluit'
      WHEN ${VERWACHT} THEN 'verwacht' ELSE 'geen-gegevens' END`, 'besloten, aangehouden, besproken-zonder-besluit, verwacht (aangekondigd en nog niet gezien) of geen-gegevens.'],
    eerst_behandeld_op: ['c.eerste', 'De eerste dag waarop het hier is behandeld.'],
    laatst_behandeld_op: ['c.laatste', 'De laatste dag waarop het hier is behandeld.'],
    dagen_geleden: ['$2::date - c.laatste', 'Dagen van die laatste dag tot de peildatum.'],
    vastleggingen: ['c.aantal', 'Hoeveel hier is vastgelegd en niet doorgehaald.'],
    uitkomst: ['c.uitkomst', 'De uitkomst van het laatste besluit hier dat iets beslist en geldt; zonder zo een van het laatste besluit.'],
    kracht: ['c.kracht', 'Of dat besluit geldt op de peildatum.'],
    besluit_id: ['c.besluit_id', 'Kenmerk van dat besluit.'],
    dossier_id: ['d.dossier_id', 'Kenmerk van het dossier.'],
    overleg_id: ['c.overleg_id', 'Kenmerk van het overleg.'],
  },
  // Once for each dossier and not for each cell: what was treated is found by dossier.
  bron: `${DOSSIER_BRON}
    CROSS JOIN LATERAL (
      SELECT o.overleg_id, o.naam AS overleg, o.district, count(b.vastlegging_id)::int AS aantal, min(b.datum) AS eerste, max(b.datum) AS laatste,
        coalesce(bool_or(${BESLIST}), false) AS besloten, ${laatste('uitkomst', GELDEND)} AS stand_uitkomst,
        ${bepalend('uitkomst')} AS uitkomst, ${bepalend('kracht')} AS kracht, ${bepalend('vastlegging_id')} AS besluit_id
      FROM rm.overleggen o
      LEFT JOIN (SELECT b.*, ${krachtVan('b')} AS kracht FROM ${behandeling('b')} AND NOT b.doorgehaald AND ${vrijTeLezen('b')}) b ON b.overleg_id = o.overleg_id
      WHERE ${zichtbaar('o')} AND (o.geldig_op IS NULL OR ${totPeildatum('o.geldig_op')}) AND (NOT ${isOpgeheven('o.overleg_id')} OR EXISTS (
        SELECT FROM rm.vastleggingen i WHERE i.overleg_id = o.overleg_id AND NOT i.doorgehaald AND ${zichtbaar('i')} AND ${totPeildatum('i.datum')} AND ${versieVrijTeLezen('i')}))
      GROUP BY o.overleg_id, o.naam, o.district) c
    WHERE ${DOSSIER_WAAR}`,
};

const CORRECTIES: Weergave = {
  naam: 'correcties', opMoment: false,
  omschrijving: 'Alles wat met een reden is gewijzigd: rectificaties, doorhalingen, lakkingen, samenvoegingen. Wat over vertrouwelijke of geheime vastleggingen gaat en wisverzoeken ontbreken.',
  kolommen: {
    nummer: ['a.nummer', 'De gebeurtenis.'],
    bekend_van: ['a.bekend_van', 'Sinds wanneer het register dit weet.'],
    gebeurtenis: ['a.type', 'Wat er gebeurde.'],
    waarover: ['a.categorie', 'Waar het over gaat: Vergadering, Dossier, Persoon, Overleg, Document, Terugkoppeling of Actie.'],
    overleg: ['o.naam', 'Het overleg, als het over een vergadering gaat.'],
    datum: ['m.datum', 'De dag van die vergadering.'],
    soort: ['v.soort', 'De soort van de vastlegging, als het over een vastlegging gaat.'],
    tekst: ["coalesce(v.tekst, v.passages->0->>'citaat')", 'Wat die vastlegging nu zegt.'],
    reden: ['a.reden_code', 'Soort reden.'],
    toelichting: ['a.reden_toelichting', 'De reden in woorden. [gewist] waar is gewist.'],
    rol: ['a.actor_rol', 'In welke rol het is gedaan.'],
    actor_id: ['a.actor_id', 'Kenmerk van wie het deed.'],
    object_id: ['a.object_id', 'Kenmerk van waar het over gaat.'],
    vergadering_id: ['a.vergadering_id', 'Kenmerk van de vergadering.'],
    vastlegging_id: ['a.vastlegging_id', 'Kenmerk van de vastlegging.'],
  },
  bron: `FROM rm.audittrail a
    LEFT JOIN rm.vergaderingen m ON m.vergadering_id = a.vergadering_id AND ${zichtbaar('m')}
    LEFT JOIN rm.overleggen o ON o.overleg_id = m.overleg_id AND ${zichtbaar('o')}
    LEFT JOIN rm.vastleggingen v ON v.vastlegging_id = a.vastlegging_id AND ${zichtbaar('v')}
    WHERE a.reden_code IS NOT NULL AND a.nummer <= $1 AND a.categorie NOT IN ('Wisverzoek', 'Gebruiker') AND (a.vastlegging_id IS NULL OR ${vrijTeLezen('a')})`,
};

const KOPPELINGEN: Weergave = {
  naam: 'dossiervastleggingen', opMoment: false,
  omschrijving: 'Welke vastlegging bij welk dossier hoort: om besluiten, standpunten, mededelingen en acties aan dossiers te koppelen.',
  kolommen: {
    dossier_id: ['d.wortel_id', 'Kenmerk van het dossier waaronder het nu te vinden is.'],
    vastlegging_id: ['v.vastlegging_id', 'Kenmerk van de vastlegging.'],
  },
  bron: `FROM rm.vastleggingen v
    CROSS JOIN LATERAL (SELECT DISTINCT (SELECT d.wortel_id FROM rm.dossiers d WHERE d.dossier_id = o.id AND ${zichtbaar('d')}) AS wortel_id FROM unnest(v.dossiers) AS o(id)) d
    WHERE d.wortel_id IS NOT NULL AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')} AND ${versieVrijTeLezen('v')}`,
};

/** Everything but the record types themselves. */
export const OVERZICHTWEERGAVEN: readonly Weergave[] = [VERGADERINGEN, DOSSIERS, MATRIX, CORRECTIES, KOPPELINGEN];
