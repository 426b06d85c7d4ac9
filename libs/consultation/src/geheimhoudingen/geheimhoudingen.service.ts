import type { Database } from '@besluitregister/projections';
import {
  actorenVan, geheimhoudingsregister, geheimhoudingStappen, type GeheimhoudingFilter, type GeheimhoudingRij, type Gezichtspunt,
} from '@besluitregister/read-models';
import { herkomstAntwoord } from '../antwoord/actor.js';
import { overlegnamen, overlegVerwijzing } from '../antwoord/lijstitems.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import type { Geheimhouding, Geheimhoudingenantwoord } from './geheimhoudingen.schema.js';

/** The register of secrecy. */
export class GeheimhoudingenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** What is or was secret on the peildatum, on which ground, until when, and whether it still binds. */
  async register(filter: GeheimhoudingFilter, vraag: GezichtspuntVraag = {}): Promise<Geheimhoudingenantwoord> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    return { ...kop, geheimhoudingen: await geheimhoudingen(this.db, filter, gezichtspunt) };
  }
}

/** The secrecies that a filter lets through, as answers show them, each with its history. */
export async function geheimhoudingen(db: Database, filter: GeheimhoudingFilter, gezichtspunt: Gezichtspunt): Promise<Geheimhouding[]> {
  const rijen = await geheimhoudingsregister(db, filter, gezichtspunt);
  if (rijen.length === 0) return [];
  const namen = await overlegnamen(db, gezichtspunt);
  const stappen = await geheimhoudingStappen(db, rijen.map(({ geheimhoudingId }) => geheimhoudingId), gezichtspunt);
  const actoren = await actorenVan(db, stappen.map(({ oorsprong }) => oorsprong.nummer), gezichtspunt.totNummer);
  return rijen.map((rij) => ({
    ...antwoord(rij),
    overleg: overlegVerwijzing(namen, rij.overlegId),
    opTeHeffenDoor: rij.toestand === 'loopt' ? overlegVerwijzing(namen, rij.overlegId) : null,
    stappen: stappen.filter(({ geheimhoudingId }) => geheimhoudingId === rij.geheimhoudingId)
      .map(({ geldigOp, oorsprong }) => ({ datum: geldigOp, herkomst: herkomstAntwoord(oorsprong, actoren) })),
  }));
}

function antwoord({ overlegId: _, grond, ...rij }: GeheimhoudingRij): Omit<Geheimhouding, 'overleg' | 'opTeHeffenDoor' | 'stappen'> {
  return {
    ...rij,
    grond: grond.wet === 'woo' ? { wet: 'woo', artikel: grond.artikel, verwijzing: null } : { wet: 'andere', artikel: null, verwijzing: grond.verwijzing },
    links: { vastlegging: `/v1/vastleggingen/${rij.vastleggingId}` },
  };
}
