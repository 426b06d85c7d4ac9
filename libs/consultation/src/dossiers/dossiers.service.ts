import type { Database } from '@besluitregister/projections';
import {
  actorenVan, dossierGebeurtenissen, dossierlijst, dossiernamen, dossiersMetWoorden, dossiersOpNaam, DOSSIERVOLGORDE, overlegnamen, vastleggingenMetIds,
  type DossierFilter, type DossierGebeurtenisRij, type Gezichtspunt,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { actorVan } from '../antwoord/actor.js';
import { naamVanDossiers, vastleggingAntwoorden } from '../antwoord/vastleggingen.js';
import type { RuweGebeurtenis } from '../gebeurtenissen/gebeurtenissen.schema.js';
import { ruweGebeurtenissen } from '../gebeurtenissen/gebeurtenissen.service.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { bepaalBladzijde, type LijstVraag } from '../lijsten/pagina.js';
import { nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import type { DossierGebeurtenis, DossierGeschiedenis, Dossiersantwoord } from './dossiers.schema.js';
import { lijkendeDossiers } from './lijkend.js';
import { zinVan } from './zinnen.js';
import { zoalsToen } from './zoals-toen.js';

/** The dossiers and what happened in them. */
export class DossiersService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** A page of dossiers by name. */
  async dossiers(vraag: LijstVraag & DossierFilter = {}): Promise<Dossiersantwoord> {
    const { gezichtspunt, kop, pagina, cursorVan } = await bepaalBladzijde(this.db, vraag, DOSSIERVOLGORDE, this.vandaag);
    const [bekend, gevonden] = await Promise.all([
      overlegnamen(this.db, gezichtspunt), dossierlijst(this.db, { thema: vraag.thema, naam: vraag.naam }, pagina, gezichtspunt),
    ]);
    return {
      ...kop,
      volgende: cursorVan(gevonden),
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
      const lijkend = await lijkendeDossiers(this.db, dossier, gezichtspunt);
      return nietGevonden('dossier-onbekend', `Er is geen dossier ‘${dossier}’; ${lijkend.length > 0 ? 'misschien is een van deze bedoeld.' : 'vraag de lijst van dossiers op en kies er een.'}`,
        lijkend.map(({ dossierId, naam }) => ({ id: dossierId, naam })));
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
    const items = await vastleggingenMetIds(this.db, [...new Set(rijen.flatMap(({ vastleggingId }) => vastleggingId ?? []))], gezichtspunt);
    const vastleggingen = await vastleggingAntwoorden(this.db, items, gezichtspunt);
    const toen = await zoalsToen(this.db, rijen, items, gezichtspunt);
    const namen = await naamVanDossiers(this.db, rijen.flatMap(({ details }) => [details.dossierId ?? [], details.inDossierId ?? []].flat()), gezichtspunt);
    const actoren = await actorenVan(this.db, rijen.map(({ nummer }) => Number(nummer)), gezichtspunt.totNummer);
    const voorheen = await this.namenVoorSamenvoeging(rijen, gezichtspunt);
    return rijen.map((rij) => {
      const dossier = (dossierId: string): string => voorheen.get(rij.nummer)?.get(dossierId) ?? namen.get(dossierId) ?? dossierId;
      const vastlegging = rij.vastleggingId === null ? null : vastleggingen.get(rij.vastleggingId) ?? null;
      return {
        nummer: Number(rij.nummer),
        gebeurtenisId: rij.eventId,
        type: rij.type,
        zin: zinVan(rij, { overleg, dossier, vastlegging: toen.get(rij.nummer) ?? vastlegging }),
        datum: rij.datum,
        bekendOp: rij.bekendOp,
        actor: actorVan(rij, actoren),
        reden: rij.reden && { code: rij.reden.code, toelichting: rij.reden.toelichting },
        vergaderingId: rij.vergaderingId,
        overleg: rij.overlegId === null ? null : { overlegId: rij.overlegId, naam: overleg(rij.overlegId) },
        vastlegging,
      };
    });
  }

  /** What a dossier was called just before it was merged, by nummer of that event: since then it goes by the name of the other. */
  private async namenVoorSamenvoeging(rijen: readonly DossierGebeurtenisRij[], gezichtspunt: Gezichtspunt): Promise<ReadonlyMap<bigint, ReadonlyMap<string, string>>> {
    const namen = new Map<bigint, ReadonlyMap<string, string>>();
    for (const { nummer, type, details: { dossierId } } of rijen) {
      if (type !== 'DossierSamengevoegd' || dossierId === undefined) continue;
      namen.set(nummer, await naamVanDossiers(this.db, [dossierId], { ...gezichtspunt, totNummer: nummer - 1n }));
    }
    return namen;
  }
}
