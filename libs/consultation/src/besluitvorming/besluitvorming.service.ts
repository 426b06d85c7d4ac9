import type { Database } from '@besluitregister/projections';
import {
  behandelingen, dossiernamen, overleggen, vastleggingenMetIds, verwachtingen, type Dossiernaam, type Gezichtspunt,
} from '@besluitregister/read-models';
import { vastleggingAntwoorden } from '../antwoord/vastleggingen.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import type { Besluitvormingsantwoord, Overlegstand } from './besluitvorming.schema.js';
import { zoekOnderwerp, type Onderwerp } from './onderwerp.js';
import { gezamenlijkeStandpunten, overlegstanden, type Gegevens } from './overlegstanden.js';
import { zinnen } from './zinnen.js';

/** Answers the question the register exists for (DESIGN §8). */
export class BesluitvormingService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** What was decided and said about a subject, with one entry for every DVO that exists. */
  async besluitvorming(onderwerp: string, vraag: GezichtspuntVraag = {}): Promise<Besluitvormingsantwoord> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const gevonden = await zoekOnderwerp(this.db, onderwerp, gezichtspunt);
    const { namen, ...gegevens } = await this.gegevens(gevonden, gezichtspunt);
    const standen = overlegstanden(gegevens);
    const feiten = {
      onderwerp,
      ...kop,
      gevondenVia: gevonden.gevondenVia,
      meerduidig: gevonden.dossiers.size > 1,
      dossiers: dossierlijst(gevonden, namen),
      ookGenoemdIn: ookGenoemdIn(gevonden, namen),
      nietGevonden: [...gevonden.nietGevonden],
      lijkend: [...gevonden.lijkend],
      overleggen: standen,
      gezamenlijkeStandpunten: gezamenlijkeStandpunten(gegevens),
      totalen: totalen(standen),
      onbevestigd: onbevestigd(gegevens),
    };
    return { ...feiten, ...zinnen(feiten) };
  }

  private async gegevens(gevonden: Onderwerp, gezichtspunt: Gezichtspunt): Promise<Gegevens & { readonly namen: readonly Dossiernaam[] }> {
    const ids = [...gevonden.dossiers.keys()];
    const genoemd = [...ids, ...gevonden.elders.keys()].filter((id) => id !== null);
    const [namen, bekend, behandeld, verwacht] = await Promise.all([
      dossiernamen(this.db, [...new Set(genoemd)], gezichtspunt),
      overleggen(this.db, gezichtspunt),
      behandelingen(this.db, ids, gevonden.losseVastleggingen, gezichtspunt),
      verwachtingen(this.db, ids, gezichtspunt),
    ]);
    const nodig = new Set([...behandeld, ...verwacht].map(({ vastleggingId }) => vastleggingId));
    const rijen = await vastleggingenMetIds(this.db, [...nodig], gezichtspunt);
    return {
      namen,
      overleggen: bekend,
      behandelingen: behandeld,
      verwachtingen: verwacht,
      vastleggingen: await vastleggingAntwoorden(this.db, rijen, gezichtspunt, behandeld),
    };
  }
}

function dossierlijst({ dossiers: gevonden }: Onderwerp, namen: readonly Dossiernaam[]): Besluitvormingsantwoord['dossiers'] {
  return namen.flatMap(({ dossierId, naam, aliassen }) => {
    const gevondenVia = gevonden.get(dossierId);
    return gevondenVia ? [{ dossierId, naam, aliassen: [...aliassen], gevondenVia }] : [];
  });
}

function ookGenoemdIn({ elders }: Onderwerp, namen: readonly Dossiernaam[]): Besluitvormingsantwoord['ookGenoemdIn'] {
  const inDossiers = namen.flatMap(({ dossierId, naam }) => {
    const aantal = elders.get(dossierId);
    return aantal === undefined ? [] : [{ dossier: { dossierId, naam }, aantal }];
  });
  const los = elders.get(null);
  return los === undefined ? inDossiers : [...inDossiers, { dossier: null, aantal: los }];
}

function totalen(standen: readonly Overlegstand[]): Besluitvormingsantwoord['totalen'] {
  const acties = standen.flatMap((stand) => stand.acties);
  const dvos = standen.filter(({ soort }) => soort === 'dvo');
  const tel = (stand: Overlegstand['stand']): number => dvos.filter((dvo) => dvo.stand === stand).length;
  return {
    dvos: dvos.length,
    besproken: dvos.filter(({ laatstBehandeldOp }) => laatstBehandeldOp !== null).length,
    besloten: tel('besloten'),
    aangehouden: tel('aangehouden'),
    verwacht: tel('verwacht'),
    geenGegevens: tel('geen-gegevens'),
    openActies: acties.filter(({ actie }) => actie?.stand === 'open').length,
    teLateActies: acties.filter(({ actie }) => actie?.teLaat).length,
  };
}

function onbevestigd({ vastleggingen }: Gegevens): Besluitvormingsantwoord['onbevestigd'] {
  const alle = [...vastleggingen.values()].filter(({ doorhaling }) => doorhaling === null);
  return { aantal: alle.filter(({ bevestigd }) => !bevestigd).length, totaal: alle.length };
}
