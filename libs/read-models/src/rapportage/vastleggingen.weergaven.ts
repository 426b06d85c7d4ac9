import { ACTIESTAND, ACTIESTAND_JOIN, TERMIJN, TE_LAAT } from '../acties/actiestand.js';
import { krachtVan, strijdig } from '../besluitvorming/kracht.js';
import { totPeildatum, zichtbaar } from '../gezichtspunt.js';
import { SPREKER_JOIN } from '../vastleggingen/vastleggingen.queries.js';
import type { Recordtype } from '../vastleggingen/vastlegging.rij.js';
import { overlegVan, versieVrijTeLezen, type Weergave } from './weergave.js';

/** SQL expression: the names or themes of the dossiers of row `alias`, each under what it was merged into. */
// Looked up one by one: the planner takes every array for ten ids and reads all dossiers for each row.
const vanDossiers = (kolom: 'naam' | 'thema'): string => `(SELECT string_agg(DISTINCT (
      SELECT w.${kolom} FROM rm.dossiers d JOIN rm.dossiers w ON w.dossier_id = d.wortel_id AND ${zichtbaar('w')}
      WHERE d.dossier_id = o.id AND ${zichtbaar('d')}) COLLATE "C", '; ') FROM unnest(v.dossiers) AS o(id))`;

const KOLOMMEN: Weergave['kolommen'] = {
  vastlegging_id: ['v.vastlegging_id', 'Kenmerk van de vastlegging; blijft gelijk na een rectificatie.'],
  nummer: ['v.nummer', 'De gebeurtenis waarmee zij is vastgelegd.'],
  datum: ['v.datum', 'Dag van de vergadering.'],
  overleg: ['o.naam', 'Naam van het overleg.'],
  district: ['o.district', 'District, bij een DVO.'],
  dossiers: [vanDossiers('naam'), 'Namen van de dossiers waar zij bij hoort, gescheiden door een puntkomma.'],
  themas: [vanDossiers('thema'), 'Thema’s van die dossiers.'],
  soort: ['v.soort', 'Soort vastlegging.'],
  tekst: ['coalesce(v.tekst, c.passage)', 'Wat is vastgelegd, in gewone woorden; zonder eigen woorden is het de passage. [gewist] waar is gewist.'],
  passage: ['c.passage', 'De passage in het verslag, letter voor letter; meer dan één gescheiden door […].'],
  van_regel: ['c.van_regel', 'Eerste regel van de passage in het verslag, geteld vanaf 1.'],
  tot_regel: ['c.tot_regel', 'Laatste regel van de passage.'],
  spreker: ['coalesce(p.naam, v.spreker_vermelding)', 'Wie het zei: de naam, of anders de woorden van het verslag.'],
  spreker_rol: ['v.spreker_rol', 'De rol van de spreker.'],
  spreker_organisatie: ['coalesce(v.spreker_organisatie_naam, v.spreker_organisatie_soort)', 'De organisatie van de spreker: de naam, of anders de soort.'],
};

const SLOTKOLOMMEN: Weergave['kolommen'] = {
  herkomst: ['v.herkomst_wijze', 'handmatig, beoordeeld of automatisch: automatisch is door een machine gelezen.'],
  bevestigd: ['v.bevestigd', 'Onwaar: automatisch gelezen en in deze versie door geen mens bevestigd.'],
  doorgehaald: ['v.doorgehaald', 'Waar: had nooit vastgelegd mogen worden. De rij blijft te zien en telt nergens voor mee.'],
  doorhaling_reden: ["v.doorhaling->'reden'->>'toelichting'", 'Waarom zij is doorgehaald.'],
  versie: ['v.versie', 'De hoeveelste inhoud: 1 zoals eerst vastgelegd, één meer na elke rectificatie of lakking.'],
  vertrouwelijkheid: ['v.vertrouwelijkheid', 'openbaar of intern; vertrouwelijk en geheim staan niet in de rapportage.'],
  bekend_van: ['v.bekend_van', 'Sinds wanneer het register deze rij zo kent.'],
  vergadering_id: ['v.vergadering_id', 'Kenmerk van de vergadering.'],
  overleg_id: ['v.overleg_id', 'Kenmerk van het overleg.'],
};

const zin = (wat: string): string => `${wat} Vertrouwelijke en geheime vastleggingen ontbreken, ook in het verleden; doorgehaalde zijn gemerkt.`;

function weergave(naam: string, recordtype: Recordtype, wat: string, eigen: Weergave['kolommen'], joins = ''): Weergave {
  return {
    naam, omschrijving: zin(wat), opMoment: true,
    kolommen: { ...KOLOMMEN, ...eigen, ...SLOTKOLOMMEN },
    bron: `FROM rm.vastleggingen v ${overlegVan('v')} ${SPREKER_JOIN} ${joins}
      CROSS JOIN LATERAL (SELECT string_agg(q.passage->>'citaat', E'\\n[…]\\n' ORDER BY q.plek) AS passage,
        min((q.passage->>'vanRegel')::int) AS van_regel, max((q.passage->>'totRegel')::int) AS tot_regel
        FROM jsonb_array_elements(v.passages) WITH ORDINALITY AS q(passage, plek)) c
      WHERE v.recordtype = '${recordtype}' AND ${zichtbaar('v')} AND ${totPeildatum('v.datum')} AND ${versieVrijTeLezen('v')}`,
  };
}

const detail = (naam: string): string => `v.details->>'${naam}'`;
const HOUDER = "coalesce(s.houder, nullif(v.details->'houder', 'null'::jsonb))";

/** The four record types, one view each. */
export const VASTLEGGINGWEERGAVEN: readonly Weergave[] = [
  weergave('besluiten', 'besluit', 'De besluiten van de overleggen.', {
    uitkomst: ['v.uitkomst', 'ingestemd, afgewezen, aangehouden, ter-kennisname, verwezen of ingetrokken.'],
    uitkomst_woorden: [detail('uitkomstWoorden'), 'De woorden van de uitkomst.'],
    besloten_op: [`(${detail('beslotenOp')})::date`, 'De dag waarop is besloten.'],
    ingangsdatum: [`(${detail('ingangsdatum')})::date`, 'Vanaf wanneer het geldt, als dat een andere dag is.'],
    einddatum: [`(${detail('einddatum')})::date`, 'Laatste dag waarop het geldt, als die is bepaald.'],
    kracht: [krachtVan('b'), 'van-kracht, nog-niet-van-kracht of niet-meer-van-kracht op de peildatum; leeg bij een doorgehaald besluit.'],
    strijdig: [strijdig('b'), 'Waar: meer dan één besluit herroept hetzelfde besluit, en dit is er een van of het herroepene; of besluiten volgen elkaar op in een kring.'],
    voorwaarden: ["(SELECT string_agg(w.woorden, '; ' ORDER BY w.plek) FROM jsonb_array_elements_text(v.details->'voorwaarden') WITH ORDINALITY AS w(woorden, plek))", 'Voorwaarden en aandachtspunten, gescheiden door een puntkomma.'],
    stemming: ["v.details->'stemming'->>'woorden'", 'Hoe is gestemd, in de woorden van het verslag.'],
    basis: [detail('basis'), 'uitgesproken: letterlijk gezegd; afgeleid: opgemaakt uit wat is gezegd.'],
  }, `JOIN rm.behandelingen b ON b.vastlegging_id = v.vastlegging_id AND ${zichtbaar('b')}`),
  weergave('standpunten', 'standpunt', 'Wie waar staat, en wie wat vroeg.', {
    strekking: [detail('strekking'), 'voor, voor-onder-voorwaarde, neutraal, tegen of onbekend.'],
    namens: [detail('namens'), 'Namens wie, als dat is gezegd.'],
    basis: [detail('basis'), 'uitgesproken: letterlijk gezegd; afgeleid: opgemaakt uit wat is gezegd.'],
  }),
  weergave('mededelingen', 'mededeling', 'Mededelingen en toelichtingen.', {
    besluit_van: ["v.details->'besluitVanDerden'->>'orgaan'", 'Bij een mededeling over een besluit van een ander orgaan: welk orgaan.'],
    besluit_uitkomst: ["v.details->'besluitVanDerden'->>'uitkomst'", 'En wat dat besloot.'],
  }),
  weergave('acties', 'actie', 'Verzoeken, toezeggingen, actiepunten en afspraken, en hoe zij ervoor staan.', {
    houder: [`${HOUDER}->>'vermelding'`, 'Bij wie het ligt, zoals het laatst is overgedragen of anders is gezegd.'],
    gevraagd_aan: ["(SELECT string_agg(w.wie->>'vermelding', '; ' ORDER BY w.plek) FROM jsonb_array_elements(v.details->'gevraagdAan') WITH ORDINALITY AS w(wie, plek))", 'Aan wie het is gevraagd, gescheiden door een puntkomma.'],
    stand: [ACTIESTAND, 'open, afgedaan of vervallen op de peildatum; leeg bij een doorgehaalde actie.'],
    stand_sinds: ['s.stand_sinds', 'Sinds welke dag; leeg als er sinds de vastlegging niets veranderde.'],
    termijn: [`(${TERMIJN}->>'datum')::date`, 'De dag waarop het klaar moet zijn, zoals het laatst is verlegd of anders is gezegd; leeg als er geen dag is genoemd.'],
    termijn_woorden: [`${TERMIJN}->>'woorden'`, 'De woorden van de termijn.'],
    termijn_verlegd: ['s.termijn IS NOT NULL', 'Waar: de termijn is later verlegd.'],
    te_laat: [`coalesce(${TE_LAAT}, false)`, 'Waar: open, en de dag van de termijn is voorbij op de peildatum.'],
    dagen_te_laat: [`CASE WHEN ${TE_LAAT} THEN $2::date - (${TERMIJN}->>'datum')::date END`, 'Hoeveel dagen te laat op de peildatum.'],
    doorlooptijd: [`CASE ${ACTIESTAND} WHEN 'open' THEN $2::date ELSE s.stand_sinds END - v.datum`, 'Dagen van de vergadering tot zij is afgedaan of vervallen, of tot de peildatum zolang zij open is.'],
    meldingen: ['coalesce(s.meldingen, 0)', 'Hoe vaak voortgang is gemeld.'],
    laatste_melding: ['s.laatste_melding', 'Dag van de laatste melding.'],
    afdoening: ["s.afdoening->>'woorden'", 'De toelichting bij de afdoening.'],
  }, ACTIESTAND_JOIN),
];
