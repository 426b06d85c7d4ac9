import type { Database } from '@besluitregister/projections';
import {
  aanwezigen, agendapunten, vastleggingenVanVergadering, vergadering, verslagen, type AanwezigeRij, type AgendapuntRij, type Gezichtspunt,
  type VerslagRij,
} from '@besluitregister/read-models';
import { z } from 'zod';
import { naamVanDossiers, vastleggingAntwoorden } from '../antwoord/vastleggingen.js';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import { bepaalGezichtspunt, type GezichtspuntVraag, type Vandaag } from '../gezichtspunt.js';
import { nietGevonden, type NietGevonden } from '../niet-gevonden.js';
import type { Vergaderingantwoord } from './vergadering.schema.js';

export function geenVergadering(vergaderingId: string): NietGevonden {
  return nietGevonden('vergadering-onbekend', `Er is geen vergadering met kenmerk ${vergaderingId}; controleer het kenmerk, of importeer eerst de terugkoppeling.`);
}

/** Meetings and what was recorded of them. */
export class VergaderingenService {
  /** @param vandaag the peildatum of a question that names none */
  constructor(private readonly db: Database, private readonly vandaag?: Vandaag) {}

  /** One meeting: its agenda in order with what was recorded, its reports and counts. */
  async vergadering(vergaderingId: string, vraag: GezichtspuntVraag = {}): Promise<Vergaderingantwoord | NietGevonden> {
    const { gezichtspunt, kop } = await bepaalGezichtspunt(this.db, vraag, this.vandaag);
    const rij = z.uuid().safeParse(vergaderingId).success ? await vergadering(this.db, vergaderingId, gezichtspunt) : null;
    if (!rij) return geenVergadering(vergaderingId);
    const agenda = await agendapunten(this.db, vergaderingId, gezichtspunt);
    const { vastleggingen, naamVan } = await this.inhoud(vergaderingId, agenda, gezichtspunt);
    return {
      ...kop,
      vergaderingId: rij.vergaderingId,
      overleg: { overlegId: rij.overlegId, naam: rij.overlegNaam },
      datum: rij.datum,
      volgnummer: rij.volgnummer,
      verslagVastgesteld: rij.vastgesteldIn === null || rij.vastgesteldOp === null ? null : { vergaderingId: rij.vastgesteldIn, datum: rij.vastgesteldOp },
      aanwezigen: (await aanwezigen(this.db, vergaderingId, gezichtspunt)).map(aanwezige),
      verslagen: (await verslagen(this.db, vergaderingId, gezichtspunt)).map(verslag),
      ...verdeel(agenda, vastleggingen, naamVan),
      aantallen: aantallen(vastleggingen.map(({ antwoord }) => antwoord)),
    };
  }

  private async inhoud(vergaderingId: string, agenda: readonly AgendapuntRij[], gezichtspunt: Gezichtspunt) {
    const rijen = await vastleggingenVanVergadering(this.db, vergaderingId, gezichtspunt);
    const antwoorden = await vastleggingAntwoorden(this.db, rijen, gezichtspunt);
    return {
      naamVan: await naamVanDossiers(this.db, agenda.flatMap(({ dossierId }) => dossierId ?? []), gezichtspunt),
      vastleggingen: rijen.flatMap(({ vastleggingId, agendapuntId }) => {
        const antwoord = antwoorden.get(vastleggingId);
        return antwoord ? [{ agendapuntId, antwoord }] : [];
      }),
    };
  }
}

function aanwezige({ agendapuntId, persoonId, naam, rol, organisatie, aanwezig }: AanwezigeRij): Vergaderingantwoord['aanwezigen'][number] {
  return { agendapuntId, persoonId, naam, rol, organisatie: organisatie && { soort: organisatie.soort, naam: organisatie.naam }, aanwezig };
}

function verslag({ terugkoppelingId, documentId, documentNaam, regels, aantal, wijze, overgenomenOp }: VerslagRij): Vergaderingantwoord['verslagen'][number] {
  return { terugkoppelingId, documentId, naam: documentNaam, regels, aantal, wijze, overgenomenOp };
}

function verdeel(
  agenda: readonly AgendapuntRij[],
  vastleggingen: readonly { readonly agendapuntId: string | null; readonly antwoord: Vastlegging }[],
  naamVan: ReadonlyMap<string, string>,
): Pick<Vergaderingantwoord, 'agenda' | 'zonderAgendapunt'> {
  const bij = (agendapuntId: string | null): Vastlegging[] =>
    vastleggingen.filter((vastlegging) => vastlegging.agendapuntId === agendapuntId).map(({ antwoord }) => antwoord);
  return {
    agenda: inBoomvolgorde(agenda).map(({ agendapuntId, onderdeelVan, titel, dossierId }) => ({
      agendapuntId, onderdeelVan, titel,
      dossier: dossierId === null ? null : { dossierId, naam: naamVan.get(dossierId) ?? dossierId },
      vastleggingen: bij(agendapuntId),
    })),
    zonderAgendapunt: bij(null),
  };
}

/** Each item followed by the items that are part of it; one whose parent is not on the agenda stands by itself. */
function inBoomvolgorde(agenda: readonly AgendapuntRij[], onder: string | null = null): AgendapuntRij[] {
  const bekend = new Set(agenda.map(({ agendapuntId }) => agendapuntId));
  return agenda
    .filter(({ onderdeelVan }) => (onderdeelVan !== null && bekend.has(onderdeelVan) ? onderdeelVan : null) === onder)
    .flatMap((punt) => [punt, ...inBoomvolgorde(agenda, punt.agendapuntId)]);
}

function aantallen(alle: readonly Vastlegging[]): Vergaderingantwoord['aantallen'] {
  const vastleggingen = alle.filter(({ doorhaling }) => doorhaling === null);
  const tel = (klopt: (vastlegging: Vastlegging) => boolean): number => vastleggingen.filter(klopt).length;
  return {
    vastleggingen: vastleggingen.length,
    doorgehaald: alle.length - vastleggingen.length,
    besluiten: tel(({ besluit }) => besluit !== null),
    standpunten: tel(({ soort }) => soort === 'standpunt' || soort === 'vraag'),
    mededelingen: tel(({ soort }) => soort === 'mededeling' || soort === 'toelichting'),
    acties: tel(({ actie }) => actie !== null),
    onbevestigd: tel(({ bevestigd }) => !bevestigd),
  };
}
