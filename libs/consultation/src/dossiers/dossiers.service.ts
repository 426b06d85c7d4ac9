import type { Database } from '@besluitregister/projections';
import {
  dossierGebeurtenissen, dossierlijst, dossiernamen, dossiersMetWoorden, dossiersOpNaam, DOSSIERVOLGORDE, overlegnamen, vastleggingenMetIds,
  type DossierFilter, type DossierGebeurtenisRij, type Gezichtspunt,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { naamVanDossiers, vastleggingAntwoorden } from '../antwoord/vastleggingen.js';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import type { RuweGebeurtenis } from '../gebeurtenissen/gebeurtenissen.schema.js';
import { ruweGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.service.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, cursorVan, type LijstVraag } from '../lijsten/pagina.js';
import { nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import type { DossierGebeurtenis, DossierGeschiedenis, Dossiersantwoord } from './dossiers.schema.js';
import { zinVan } from './zinnen.js';

/** The dossiers and what happened in them. */
export class DossiersService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of dossiers by name. */
  async dossiers(vraag: LijstVraag & DossierFilter = {}): Promise<Dossiersantwoord> {
    const { gezichtspunt, kop, pagina } = await bepaalBladzijde(this.db, vraag, DOSSIERVOLGORDE, this.vandaag);
    const [bekend, gevonden] = await Promise.all([
      overlegnamen(this.db, gezichtspunt), dossierlijst(this.db, { thema: vraag.thema, naam: vraag.naam }, pagina, gezichtspunt),
    ]);
    return {
      ...kop,
      volgende: cursorVan(gevonden, gezichtspunt),
      dossiers: gevonden.rijen.map(({ overleggen: ids, aliassen, samengevoegd, ...rij }) => ({
        ...rij,
        aliassen: [...aliassen],
        samengevoegd: [...samengevoegd],
        overleggen: bekend.filter(({ overlegId }) => ids.includes(overlegId)).map(({ overlegId, naam }) => ({ overlegId, naam })),
      })),
    };
  }

  /** Everything that touched a dossier, newest last; `technisch` with the events as they were recorded. The dossier is given by id or by name. */
  async geschiedenis(dossier: string, vraag: GezichtspuntVraag = {}, weergave?: 'leesbaar' | 'technisch'): Promise<DossierGeschiedenis | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const gevonden = await this.kies(dossier, gezichtspunt);
    if ('nietGevonden' in gevonden) return gevonden;
    const rijen = await dossierGebeurtenissen(this.db, gevonden.dossierId, gezichtspunt);
    const technisch = weergave === 'technisch' ? await ruweGebeurtenissen(this.db, rijen.map(({ nummer }) => nummer), gezichtspunt.totNummer) : new Map<number, RuweGebeurtenis>();
    const gebeurtenissen = await this.gebeurtenissen(rijen, gezichtspunt);
    return { ...kop, dossier: gevonden, gebeurtenissen: gebeurtenissen.map((gebeurtenis) => ({ ...gebeurtenis, technisch: technisch.get(gebeurtenis.nummer) ?? null })) };
  }

  private async kies(dossier: string, gezichtspunt: Gezichtspunt): Promise<DossierGeschiedenis['dossier'] | NietGevonden> {
    const ids = z.uuid().safeParse(dossier).success ? [dossier] : await this.opNaam(dossier, gezichtspunt);
    // Whoever asks for a dossier that was merged gets what it is now found under.
    const namen = [...new Map((await dossiernamen(this.db, ids, gezichtspunt)).map(({ gevraagdId: _, ...naam }) => [naam.dossierId, naam])).values()];
    const [eerste] = namen;
    if (!eerste) {
      return nietGevonden('dossier-onbekend', `Er is geen dossier ‘${dossier}’; vraag de lijst van dossiers op en kies er een.`);
    }
    if (namen.length === 1) return { ...eerste, aliassen: [...eerste.aliassen] };
    return nietGevonden(
      'dossier-meerduidig', `‘${dossier}’ past op ${namen.length} dossiers; noem er een bij de volledige naam.`,
      namen.map(({ dossierId, naam }) => ({ id: dossierId, naam })),
    );
  }

  private async opNaam(naam: string, gezichtspunt: Gezichtspunt): Promise<string[]> {
    const precies = await dossiersOpNaam(this.db, naam, gezichtspunt);
    const treffers = precies.length > 0 ? precies : await dossiersMetWoorden(this.db, naam, gezichtspunt);
    return treffers.map(({ dossierId }) => dossierId);
  }

  private async gebeurtenissen(rijen: readonly DossierGebeurtenisRij[], gezichtspunt: Gezichtspunt): Promise<Omit<DossierGebeurtenis, 'technisch'>[]> {
    const bekend = new Map((await overlegnamen(this.db, gezichtspunt)).map(({ overlegId, naam }) => [overlegId, naam]));
    const overleg = (overlegId: string): string => bekend.get(overlegId) ?? overlegId;
    const vastleggingen = await this.vastleggingen(rijen, gezichtspunt);
    const namen = await naamVanDossiers(this.db, rijen.flatMap(({ details }) => [details.dossierId ?? [], details.inDossierId ?? []].flat()), gezichtspunt);
    const dossier = (dossierId: string): string => namen.get(dossierId) ?? dossierId;
    return rijen.map((rij) => {
      const vastlegging = rij.vastleggingId === null ? null : vastleggingen.get(rij.vastleggingId) ?? null;
      return {
        nummer: Number(rij.nummer),
        gebeurtenisId: rij.eventId,
        type: rij.type,
        zin: zinVan(rij, { overleg, dossier, vastlegging }),
        datum: rij.datum,
        bekendOp: rij.bekendOp,
        actorId: rij.actorId,
        reden: rij.reden && { code: rij.reden.code, toelichting: rij.reden.toelichting },
        vergaderingId: rij.vergaderingId,
        overleg: rij.overlegId === null ? null : { overlegId: rij.overlegId, naam: overleg(rij.overlegId) },
        vastlegging,
      };
    });
  }

  private async vastleggingen(rijen: readonly DossierGebeurtenisRij[], gezichtspunt: Gezichtspunt): Promise<ReadonlyMap<string, Vastlegging>> {
    const ids = new Set(rijen.flatMap(({ vastleggingId }) => vastleggingId ?? []));
    return vastleggingAntwoorden(this.db, await vastleggingenMetIds(this.db, [...ids], gezichtspunt), gezichtspunt);
  }
}
