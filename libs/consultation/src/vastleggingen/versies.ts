import type { Actorrij, VersieMetWijziging } from '@besluitregister/read-models';
import { herkomstAntwoord } from '../antwoord/actor.js';
import { gebeurtenisInWoorden } from '../dossiers/zinnen.js';
import type { Vastleggingdetail } from './detail.schema.js';

/** Parts of an item, as people name them. */
const NAMEN: Readonly<Record<string, string>> = {
  soort: 'Soort', datum: 'Dag van de vergadering', agendapuntId: 'Agendapunt', volgorde: 'Plaats in de vergadering', tekst: 'Tekst', passages: 'Passages',
  spreker: 'Spreker', dossiers: 'Dossiers', vertrouwelijkheid: 'Vertrouwelijkheid', grond: 'Grond', herkomst: 'Herkomst',
  bevestigdeVersie: 'Bevestigde versie', doorgehaald: 'Doorgehaald', besluitVanDerden: 'Besluit van derden', strekking: 'Strekking', namens: 'Namens',
  basis: 'Uitgesproken of afgeleid', uitkomst: 'Uitkomst', uitkomstWoorden: 'Woorden van de uitkomst', beslotenOp: 'Besloten op',
  ingangsdatum: 'Ingangsdatum', einddatum: 'Einddatum', stemming: 'Stemming', voorwaarden: 'Voorwaarden', relaties: 'Relaties', houder: 'Houder',
  gevraagdAan: 'Gevraagd aan', termijn: 'Termijn',
};

/** Versions as answers show them. */
export function versieAntwoorden(
  versies: readonly VersieMetWijziging[], actoren: ReadonlyMap<number, Actorrij>, dossiernaam: (dossierId: string) => string,
): Vastleggingdetail['versies'] {
  return versies.map((versie, index) => {
    const vorige = versies[index - 1];
    const { soort, datum, tekst, vertrouwelijkheid, doorgehaald, oorsprong } = versie;
    return {
      versie: versie.versie,
      zin: `${gebeurtenisInWoorden(oorsprong.type)}.`,
      herkomst: herkomstAntwoord(oorsprong, actoren),
      soort, datum, tekst,
      passages: versie.passages.map(({ documentId, weergaveId, vanRegel, totRegel, citaat }) => ({ documentId, weergaveId, vanRegel, totRegel, citaat })),
      herkomstWijze: versie.herkomst, vertrouwelijkheid, doorgehaald,
      wijzigingen: vorige === undefined ? [] : versie.gewijzigd.map((veld) => ({
        veld, naam: NAMEN[veld] ?? veld, voor: waardeVan(vorige, veld, dossiernaam), na: waardeVan(versie, veld, dossiernaam),
      })),
    };
  });
}

function waardeVan(versie: VersieMetWijziging, veld: string, dossiernaam: (dossierId: string) => string): unknown {
  if (veld === 'dossiers') return versie.dossiers.map((dossierId) => ({ dossierId, naam: dossiernaam(dossierId) }));
  const velden: Readonly<Record<string, unknown>> = { ...versie.bijzonderheden, ...versie };
  return velden[veld] ?? null;
}
