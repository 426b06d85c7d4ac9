import { dossierDecider, isGeweigerd, type DossierCommand, type Geweigerd, type Reden, type VoegDossierSamen } from '@besluitregister/domain';
import type { Aggregaten } from '../opdracht/aggregaten.js';
import { opgegaanIn } from '../opdracht/opgegaan-in.js';
import { redenVan, type Aanvraag, type Verwerker } from '../opdracht/verwerker.js';
import type { Uitgevoerd } from '../plan/plan-uitvoerder.js';
import type { Dossiernamen } from './dossiernamen.js';

/** Finds the treatments that are still expected of bodies, for the answer to closing a dossier; never to decide. */
export interface OpenVerwachtingen {
  vanDossier(dossierId: string): Promise<readonly { readonly overlegId: string; readonly sinds: string; readonly vastleggingId: string }[]>;
}

/** The commands about dossiers. */
export class DossiersService {
  constructor(
    private readonly verwerker: Verwerker,
    private readonly aggregaten: Aggregaten,
    private readonly namen: Dossiernamen,
    private readonly verwachtingen: OpenVerwachtingen,
  ) {}

  /** @param veld JSON pointer to the name in the command, for when another dossier has it */
  async voerUit(aanvraag: Aanvraag, dossierId: string, command: DossierCommand, veld = '/naam'): Promise<Uitgevoerd | Geweigerd> {
    return this.verwerker.verwerk(aanvraag, async () => {
      const { state, ...plaats } = await this.aggregaten.laad(dossierDecider, 'Dossier', dossierId);
      const events = dossierDecider.decide(command, state);
      if (isGeweigerd(events)) return events;
      const namen = await this.namen.stappen(dossierId, state, events.reduce(dossierDecider.evolve, state), veld);
      if ('geweigerd' in namen) return namen;
      const open = command.type === 'SluitDossier' ? await this.verwachtingen.vanDossier(dossierId) : null;
      return {
        stappen: [...namen.claims, { plaats, bijConflict: 'weiger', events, reden: redenVan(command) }, ...namen.vrijgaven],
        onderwerp: plaats,
        location: `/v1/dossiers/${dossierId}`,
        inhoud: {
          dossierId,
          ...('aliasId' in command ? { aliasId: command.aliasId } : {}),
          ...(open ? { openVerwachtingen: open.map((verwachting) => ({ ...verwachting })) } : {}),
        },
      };
    });
  }

  async voegSamen(aanvraag: Aanvraag, dossierId: string, inDossierId: string, reden: Reden): Promise<Uitgevoerd | Geweigerd> {
    const maak = async (): Promise<VoegDossierSamen> => {
      const { state } = await this.aggregaten.laad(dossierDecider, 'Dossier', inDossierId);
      const doel = state.naam === null
        ? null
        : { gesloten: state.geslotenOp !== null, opgegaanIn: await opgegaanIn(this.aggregaten, dossierDecider, 'Dossier', state) };
      return { type: 'VoegDossierSamen', dossierId, inDossierId, doel, reden };
    };
    return this.verwerker.verwerkMet(aanvraag, dossierDecider, 'Dossier', dossierId, maak, {
      location: `/v1/dossiers/${dossierId}`, inhoud: { dossierId, inDossierId },
    });
  }
}
