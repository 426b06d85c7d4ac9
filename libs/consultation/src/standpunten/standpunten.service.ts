import type { Database } from '@besluitregister/projections';
import {
  organisaties, persoon, personenlijst, standpuntenVanOrganisatie, standpuntenVanPersoon, vastleggingenMetIds, type Gezichtspunt, type PersoonRij,
  type StandpuntStap,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { lijstitems } from '../antwoord/lijstitems.js';
import { naamVanDossiers } from '../antwoord/vastleggingen.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { isNietGevonden, nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import { persoonAntwoord } from '../personen/personen.service.js';
import { leesSleutel, sleutelVan } from './organisatiesleutel.js';
import type { Organisatiesantwoord, Organisatiestandpunten, Persoonstandpunten, Standpuntstap } from './standpunten.schema.js';

/** Most people named when words fit more than one. */
const MEESTE_ALTERNATIEVEN = 20;

/** Who stood where through the years. */
export class StandpuntenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** What one person said for or against and asked, oldest first. The person is given by id or by name. */
  async vanPersoon(gevraagd: string, vraag: GezichtspuntVraag = {}): Promise<Persoonstandpunten | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rij = await this.vindPersoon(gevraagd, gezichtspunt);
    if (isNietGevonden(rij)) return rij;
    return { ...kop, persoon: persoonAntwoord(rij), standpunten: await this.stappen(await standpuntenVanPersoon(this.db, rij.persoonId, gezichtspunt), gezichtspunt) };
  }

  /** What was said for or against and asked on behalf of one organisation, oldest first. */
  async vanOrganisatie(sleutel: string, vraag: GezichtspuntVraag = {}): Promise<Organisatiestandpunten | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const organisatie = leesSleutel(sleutel);
    const gevonden = organisatie ? await standpuntenVanOrganisatie(this.db, organisatie, gezichtspunt) : [];
    const [eerste] = gevonden;
    if (!organisatie || !eerste) {
      return nietGevonden('organisatie-onbekend', `Namens ‘${sleutel}’ is geen standpunt vastgelegd; de lijst van organisaties noemt voor wie er wel is gesproken.`);
    }
    return {
      ...kop,
      organisatie: { sleutel, soort: organisatie.soort, naam: eerste.organisatieNaam },
      standpunten: await this.stappen(gevonden, gezichtspunt),
    };
  }

  /** The organisations on whose behalf was spoken. */
  async organisaties(vraag: GezichtspuntVraag = {}): Promise<Organisatiesantwoord> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    return {
      ...kop,
      organisaties: (await organisaties(this.db, gezichtspunt)).map(({ soort, naam, standpunten }) => {
        const sleutel = sleutelVan({ soort, naam });
        return { sleutel, soort, naam, standpunten, links: { standpunten: `/v1/organisaties/${sleutel}/standpunten` } };
      }),
    };
  }

  private async vindPersoon(gevraagd: string, gezichtspunt: Gezichtspunt): Promise<PersoonRij | NietGevonden> {
    const opNaam = z.uuid().safeParse(gevraagd).success ? [] : (await personenlijst(this.db, { naam: gevraagd }, { limiet: MEESTE_ALTERNATIEVEN }, gezichtspunt)).rijen;
    const [eerste] = opNaam;
    if (eerste && opNaam.length === 1) return eerste;
    if (eerste) {
      return nietGevonden('persoon-meerduidig', `‘${gevraagd}’ past op meer personen; noem er een bij het kenmerk.`,
        opNaam.map(({ persoonId, naam }) => ({ id: persoonId, naam })));
    }
    const opId = z.uuid().safeParse(gevraagd).success ? await persoon(this.db, gevraagd, gezichtspunt) : null;
    return opId ?? nietGevonden('persoon-onbekend', `Er is geen persoon ‘${gevraagd}’; de lijst van personen noemt ze.`);
  }

  private async stappen(gevonden: readonly StandpuntStap[], gezichtspunt: Gezichtspunt): Promise<Standpuntstap[]> {
    const rijen = await vastleggingenMetIds(this.db, gevonden.map(({ vastleggingId }) => vastleggingId), gezichtspunt);
    const items = new Map((await lijstitems(this.db, rijen, gezichtspunt)).map((item) => [item.vastleggingId, item]));
    const namen = await naamVanDossiers(this.db, gevonden.flatMap(({ gewijzigd }) => gewijzigd.map(({ dossierId }) => dossierId)), gezichtspunt);
    return gevonden.flatMap(({ vastleggingId, strekking, gewijzigd }) => {
      const vastlegging = items.get(vastleggingId);
      return vastlegging === undefined ? [] : [{
        vastlegging,
        gewijzigd: gewijzigd.map(({ dossierId, van }) => ({ dossier: { dossierId, naam: namen.get(dossierId) ?? dossierId }, van, naar: strekking })),
      }];
    });
  }
}
