import type { Database } from '@besluitregister/projections';
import {
  audittrail, objectstand, overlegnamen, vastleggingenMetIds, versiesMetWijziging, type AudittrailFilter, type AudittrailRij, type Gezichtspunt,
} from '@besluitregister/read-models';
import { naamVanDossiers, vastleggingAntwoorden } from '../antwoord/vastleggingen.js';
import { gebruiker } from '../audittrail/auditregel.js';
import { gebeurtenisInWoorden, vastleggingZin } from '../dossiers/zinnen.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { ALLES } from '../lijsten/pagina.js';
import { versieAntwoorden } from '../vastleggingen/versies.js';
import { datumInWoorden } from '../woorden.js';
import type { Correctie, Correctiesantwoord } from './correcties.schema.js';
import { inWoorden } from './in-woorden.js';

type Waarover = Pick<Correctie, 'soort' | 'id' | 'naam' | 'tekst' | 'wijzigingen'>;

/** What was changed with a reason: what it is about, and what became different. */
export class CorrectiesService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** All corrections that became known in a period, in the order in which they were recorded. */
  async correcties(periode: Pick<AudittrailFilter, 'bekendVan' | 'bekendTot'>, vraag: GezichtspuntVraag = {}): Promise<Correctiesantwoord> {
    const { gezichtspunt: { totNummer }, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const { rijen } = await audittrail(this.db, { ...periode, metReden: true }, { limiet: ALLES, richting: 'op' }, totNummer);
    // Whatever the day: a correction of what is still to come is one too.
    const waarover = await this.vastleggingen(rijen, { totNummer, peildatum: null });
    const correcties: Correctie[] = [];
    for (const rij of rijen) correcties.push({ ...kopVan(rij), ...waarover(rij) ?? await this.object(rij) });
    return { ...kop, correcties };
  }

  /** Of events about an item: which, and what its version that comes from the event changed. */
  private async vastleggingen(rijen: readonly AudittrailRij[], gezichtspunt: Gezichtspunt): Promise<(rij: AudittrailRij) => Waarover | null> {
    const ids = [...new Set(rijen.flatMap(({ vastleggingId }) => vastleggingId ?? []))];
    const items = await vastleggingAntwoorden(this.db, await vastleggingenMetIds(this.db, ids, gezichtspunt), gezichtspunt);
    const overleggen = new Map((await overlegnamen(this.db, gezichtspunt)).map(({ overlegId, naam }) => [overlegId, naam]));
    const wijzigingen = new Map<number, Correctie['wijzigingen']>();
    for (const id of ids) {
      const versies = await versiesMetWijziging(this.db, id, gezichtspunt);
      const dossiers = await naamVanDossiers(this.db, versies.flatMap((versie) => versie.dossiers), gezichtspunt);
      for (const { herkomst, wijzigingen: anders } of versieAntwoorden(versies, new Map(), (dossierId) => dossiers.get(dossierId) ?? dossierId)) {
        wijzigingen.set(herkomst.nummer, anders.map(({ naam, voor, na }) => ({ naam, voor: inWoorden(voor), na: inWoorden(na) })));
      }
    }
    return ({ nummer, vastleggingId }) => {
      const item = vastleggingId === null ? undefined : items.get(vastleggingId);
      return item === undefined ? null : {
        soort: 'Vastlegging', id: item.vastleggingId, naam: `${vastleggingZin(item, overleggen.get(item.overlegId) ?? item.overlegId).slice(0, -1)}, ${datumInWoorden(item.datum)}`,
        tekst: item.tekst ?? inWoorden(item.passages), wijzigingen: wijzigingen.get(Number(nummer)) ?? [],
      };
    };
  }

  /** Of any other event: how its object stood before it and after it. */
  private async object({ categorie, objectId, nummer }: AudittrailRij): Promise<Waarover> {
    const voor = await objectstand(this.db, categorie, objectId, nummer - 1n);
    const na = await objectstand(this.db, categorie, objectId, nummer);
    const namen = voor && na ? Object.keys(na.delen).filter((naam) => voor.delen[naam] !== na.delen[naam]) : [];
    return {
      soort: categorie, id: objectId, naam: na?.naam ?? voor?.naam ?? objectId, tekst: null,
      wijzigingen: namen.map((naam) => ({ naam, voor: voor?.delen[naam] ?? null, na: na?.delen[naam] ?? null })),
    };
  }
}

function kopVan(rij: AudittrailRij): Omit<Correctie, keyof Waarover> {
  const { nummer, bekendOp, type, redenCode, redenToelichting } = rij;
  return { nummer: Number(nummer), bekendOp, gebeurtenis: gebeurtenisInWoorden(type), door: gebruiker(rij), redenCode, reden: redenToelichting };
}
