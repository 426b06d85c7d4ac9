// The questions, each with SQL written by hand beside it. That SQL fetches the same rows from the same tables with the same
// conditions on both clocks; it does without merged dossiers and people, aliases, geheimhouding, whether a besluit holds and who may
// see what, and gives rows and no answer. Beside the query of a list stands its bare SELECT, beside an answer one with the names.
import { BesluitvormingService, DossiersService, MatrixService, PersonenService, AudittrailService, VastleggingenlijstService, VergaderingenlijstService, ZoekenService } from '@besluitregister/consultation';
import { vastleggingenlijst } from '@besluitregister/read-models';
import { WOORDEN } from './verzonnen.mjs';

export const PEILDATUM = '2025-12-31';
const vandaag = () => PEILDATUM;
const OP = (rij) => `${rij}.nummer_van <= $1 AND (${rij}.nummer_tot IS NULL OR ${rij}.nummer_tot > $1)`;
const LIJSTEN = [['besluiten', 'besluit'], ['mededelingen', 'mededeling'], ['standpunten', 'standpunt'], ['acties', 'actie']];
const VOLGORDE = 'v.datum DESC, v.vergadering_id DESC, v.volgorde, v.vastlegging_id';

/** `[what, the question to a database, the SQL by hand or null, as whom it is asked when not as a lezer]`. */
export async function vragen(db, hand) {
  const [{ nummer }] = await db.query('SELECT max(nummer) AS nummer FROM projections.checkpoints');
  const [{ overlegId }] = await db.query('SELECT overleg_id AS "overlegId" FROM rm.overleggen ORDER BY overleg_id LIMIT 1');
  const SECRETARIS = { inhoud: { [overlegId]: 3 }, spoor: { [overlegId]: 3 } };
  const [{ naam, dossierId }] = await db.query('SELECT naam, dossier_id AS "dossierId" FROM rm.dossiers ORDER BY nummer_van, dossier_id LIMIT 1');
  const gezicht = { totNummer: nummer, peildatum: PEILDATUM };
  const lijst = (waar, ...meer) => hand.query(
    `SELECT v.*, p.naam FROM rm.vastleggingen v LEFT JOIN rm.personen p ON p.persoon_id = v.spreker_persoon_id AND ${OP('p')}
     WHERE ${waar} AND ${OP('v')} AND v.datum <= $2 ORDER BY ${VOLGORDE} LIMIT 51`, [nummer, PEILDATUM, ...meer]);
  // What an answer shows beside the rows: names of the body, of dossiers and of the document, what later besluiten do to it, and the heads.
  const antwoord = async (waar, ...meer) => {
    await hand.query('SELECT * FROM projections.checkpoints', []);
    return hand.query(
      `SELECT v.*, p.naam, o.naam AS overleg,
         ARRAY(SELECT d.naam FROM rm.dossiers d WHERE d.dossier_id = ANY(v.dossiers) AND ${OP('d')}) AS dossiernamen,
         ARRAY(SELECT t.naam FROM jsonb_array_elements(v.passages) AS g(passage) JOIN rm.documenten t ON t.document_id = (g.passage->>'documentId')::uuid AND ${OP('t')}) AS documenten,
         ARRAY(SELECT l.vastlegging_id FROM rm.behandelingen l WHERE v.recordtype = 'besluit' AND l.doelen <> '{}' AND l.doelen @> ARRAY[v.vastlegging_id] AND ${OP('l')}) AS later,
         (SELECT s.stand FROM rm.actie_standen s WHERE v.recordtype = 'actie' AND s.vastlegging_id = v.vastlegging_id AND ${OP('s')} AND s.geldig_van <= $2 AND (s.geldig_tot IS NULL OR s.geldig_tot > $2)) AS stand
       FROM rm.vastleggingen v JOIN rm.overleggen o ON o.overleg_id = v.overleg_id AND ${OP('o')} LEFT JOIN rm.personen p ON p.persoon_id = v.spreker_persoon_id AND ${OP('p')}
       WHERE ${waar} AND ${OP('v')} AND v.datum <= $2 ORDER BY ${VOLGORDE} LIMIT 51`, [nummer, PEILDATUM, ...meer]);
  };
  const zoek = (woord) => hand.query(
    `SELECT v.vastlegging_id, ts_rank_cd(v.zoektekst, q, 32) AS rang FROM rm.vastleggingen v, plainto_tsquery('dutch', $3) q
     WHERE v.zoektekst @@ q AND ${OP('v')} AND v.datum <= $2 AND NOT v.doorgehaald ORDER BY rang DESC, v.datum DESC LIMIT 51`, [nummer, PEILDATUM, woord]);
  const tweede = new Map();
  const vervolg = (woord) => async (d) => {
    if (!tweede.has(woord)) tweede.set(woord, (await new ZoekenService(d, vandaag).zoek(woord)).volgende ?? undefined);
    return new ZoekenService(d, vandaag).zoek(woord, { cursor: tweede.get(woord) });
  };
  const zoekvragen = [['a word in 1% of the items', WOORDEN[300]], ['a word in 6%', WOORDEN[20]]].flatMap(([hoe, woord]) => [
    [`search for ${hoe}, page without facets`, vervolg(woord), () => zoek(woord)],
    [`search for ${hoe}, first page with facets`, (d) => new ZoekenService(d, vandaag).zoek(woord), null],
  ]);
  return [
    ['cross-DVO answer', (d) => new BesluitvormingService(d, vandaag).besluitvorming(naam), async () => {
      const rijen = await hand.query(`SELECT * FROM rm.vastleggingen v WHERE v.dossiers @> ARRAY[$3::uuid] AND ${OP('v')} AND v.datum <= $2 ORDER BY v.datum, v.vergadering_id, v.volgorde`, [nummer, PEILDATUM, dossierId]);
      await hand.query(`SELECT * FROM rm.behandelingen b WHERE b.dossiers @> ARRAY[$3::uuid] AND ${OP('b')} AND b.datum <= $2`, [nummer, PEILDATUM, dossierId]);
      await hand.query(`SELECT * FROM rm.actie_standen s WHERE s.vastlegging_id = ANY($2::uuid[]) AND ${OP('s')}`, [nummer, rijen.map(({ vastlegging_id: id }) => id)]);
      await hand.query(`SELECT * FROM rm.overleggen o WHERE ${OP('o')}`, [nummer]);
      await hand.query(`SELECT * FROM rm.dossiers d WHERE d.dossier_id = $2 AND ${OP('d')}`, [nummer, dossierId]);
    }],
    ...LIJSTEN.flatMap(([meervoud, recordtype]) => [
      [`${meervoud}, first page, query`, (d) => vastleggingenlijst(d, { recordtype }, { limiet: 50, richting: 'af' }, gezicht), () => lijst('v.recordtype = $3', recordtype)],
      [`${meervoud}, first page, answer without facets`, (d) => new VastleggingenlijstService(d, vandaag).lijst({ recordtype }, { facetten: false }), () => antwoord('v.recordtype = $3', recordtype)],
    ]),
    ['besluiten of a dossier, answer with facets', (d) => new VastleggingenlijstService(d, vandaag).lijst({ recordtype: 'besluit', dossierIds: [dossierId] }), () => antwoord('v.recordtype = $3 AND v.dossiers @> ARRAY[$4::uuid]', 'besluit', dossierId)],
    ['all besluiten, answer with facets', (d) => new VastleggingenlijstService(d, vandaag).lijst({ recordtype: 'besluit' }), null],
    ['all items, answer with facets', (d) => new VastleggingenlijstService(d, vandaag).lijst({}), null],
    ...zoekvragen,
    ['dossiers, first page', (d) => new DossiersService(d, vandaag).dossiers(), null],
    ['history of a dossier', (d) => new DossiersService(d, vandaag).geschiedenis(dossierId), null],
    ['matrix, first page', (d) => new MatrixService(d, vandaag).matrix({}), null],
    ['meetings, first page', (d) => new VergaderingenlijstService(d, vandaag).lijst({}), null],
    ['people, first page', (d) => new PersonenService(d, vandaag).lijst(), null],
    // Who only reads may not ask for the trail: here the other one asking is the secretaris of one of the five bodies.
    ['trail, first page', (d) => new AudittrailService(d, vandaag).audittrail({}), null, SECRETARIS],
  ];
}
