import type { Database } from '@besluitregister/projections';
import {
  actieStappen, actorenVan, afhankelijkVan, besluitrelaties, vastleggingenMetIds, versiesMetWijziging, type ActieStap, type Actorrij, type Gezichtspunt,
  type RelatieRij, type VastleggingRij,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { herkomstAntwoord } from '../antwoord/actor.js';
import { lijstitems, overlegnamen, overlegVerwijzing } from '../antwoord/lijstitems.js';
import { naamVanDossiers } from '../antwoord/vastleggingen.js';
import { gebeurtenisInWoorden } from '../dossiers/zinnen.js';
import { geheimhoudingen } from '../geheimhoudingen/geheimhoudingen.service.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Kop, type Vandaag } from '../gezichtspunt.js';
import { nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import type { Vastleggingdetail } from './detail.schema.js';
import { versieAntwoorden } from './versies.js';

/** One recorded item with everything about it. */
export class VastleggingdetailService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** An item of any kind: content, versions with what changed and why, relations both ways, what became of it. */
  async vastlegging(vastleggingId: string, vraag: GezichtspuntVraag = {}): Promise<Vastleggingdetail | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rij = await this.vind(vastleggingId, gezichtspunt);
    if (rij) return this.detail(rij, gezichtspunt, kop);
    return nietGevonden('vastlegging-onbekend', `Er is geen vastlegging met kenmerk ${vastleggingId}; de vergadering waarin het is gezegd noemt ze.`);
  }

  /** The same of a besluit; any other kind of item is not found. */
  async besluit(besluitId: string, vraag: GezichtspuntVraag = {}): Promise<Vastleggingdetail | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rij = await this.vind(besluitId, gezichtspunt);
    if (rij?.soort === 'besluit') return this.detail(rij, gezichtspunt, kop);
    return nietGevonden('besluit-onbekend', `Er is geen besluit met kenmerk ${besluitId}; de lijst van besluiten noemt ze.`);
  }

  private async vind(id: string, gezichtspunt: Gezichtspunt): Promise<VastleggingRij | undefined> {
    return z.uuid().safeParse(id).success ? (await vastleggingenMetIds(this.db, [id], gezichtspunt))[0] : undefined;
  }

  private async detail(rij: VastleggingRij, gezichtspunt: Gezichtspunt, kop: Kop): Promise<Vastleggingdetail> {
    const { vastleggingId } = rij;
    const [vastlegging] = await lijstitems(this.db, [rij], gezichtspunt);
    if (!vastlegging) throw new Error(`item ${vastleggingId} was read and not shown`);
    const versies = await versiesMetWijziging(this.db, vastleggingId, gezichtspunt);
    const stappen = vastlegging.actie ? await actieStappen(this.db, vastleggingId, gezichtspunt) : [];
    const actoren = await actorenVan(this.db, [...versies, ...stappen].map(({ oorsprong }) => oorsprong.nummer), gezichtspunt.totNummer);
    const dossiers = await naamVanDossiers(this.db, versies.flatMap((versie) => versie.dossiers), gezichtspunt);
    return {
      ...kop,
      vastlegging,
      versies: versieAntwoorden(versies, actoren, (dossierId) => dossiers.get(dossierId) ?? dossierId),
      relaties: vastlegging.besluit ? await this.relaties(vastleggingId, gezichtspunt) : [],
      verloop: stappen.map((stap) => stapAntwoord(stap, actoren)),
      geheimhoudingen: await geheimhoudingen(this.db, { vastleggingIds: [vastleggingId] }, gezichtspunt),
      afhankelijk: await afhankelijkVan(this.db, vastleggingId, gezichtspunt),
    };
  }

  private async relaties(besluitId: string, gezichtspunt: Gezichtspunt): Promise<Vastleggingdetail['relaties']> {
    const namen = await overlegnamen(this.db, gezichtspunt);
    return (await besluitrelaties(this.db, [besluitId], gezichtspunt)).map(({ besluitId: _, overlegId, ...relatie }: RelatieRij) => ({
      ...relatie,
      overleg: overlegId === null ? null : overlegVerwijzing(namen, overlegId),
      links: { vastlegging: `/v1/vastleggingen/${relatie.vastleggingId}` },
    }));
  }
}

function stapAntwoord({ type, geldigOp, data, oorsprong }: ActieStap, actoren: ReadonlyMap<number, Actorrij>): Vastleggingdetail['verloop'][number] {
  const { houder, termijn } = data;
  const erbij = [houder ? `aan ${houder.vermelding}` : '', termijn?.datum ? `naar ${termijn.datum}` : '', termijn?.woorden ? `‘${termijn.woorden}’` : ''];
  return {
    zin: `${[gebeurtenisInWoorden(type), ...erbij].filter((deel) => deel !== '').join(' ')}.`,
    datum: geldigOp,
    woorden: data.woorden ?? null,
    herkomst: herkomstAntwoord(oorsprong, actoren),
  };
}
