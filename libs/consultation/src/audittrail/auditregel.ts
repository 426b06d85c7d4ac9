import type { AudittrailRij } from '@besluitregister/read-models';
import { gebeurtenisInWoorden } from '../dossiers/zinnen.js';
import type { Auditregel } from './audittrail.schema.js';

/** Where in this API the object of a stream is found, by its category; the others have no address of their own. */
const ADRESSEN: Readonly<Record<string, (id: string) => string>> = {
  Vergadering: (id) => `/v1/vergaderingen/${id}`,
  Dossier: (id) => `/v1/dossiers/${id}/geschiedenis`,
  Persoon: (id) => `/v1/personen/${id}/standpunten`,
  Terugkoppeling: (id) => `/v1/terugkoppelingen/${id}`,
  Actie: (id) => `/v1/vastleggingen/${id}`,
};

/** Events after which something is no longer there to be seen as it was. */
const WEG: ReadonlySet<string> = new Set(['VastleggingDoorgehaald', 'WissingUitgevoerd']);

export function auditregel(rij: AudittrailRij): Auditregel {
  const { categorie, objectId, vastleggingId, type, nummer } = rij;
  const hoofdObject = ADRESSEN[categorie]?.(objectId) ?? `urn:uuid:${objectId}`;
  const onderdeel = vastleggingId !== null && categorie === 'Vergadering';
  const revisie = Number(rij.revisie);
  const nieuw = revisie === 0 || /Vastgelegd$|^AgendapuntOpgenomen$|^GeheimhoudingOpgelegd$|^BehandelingVerwacht$/.test(type);
  return {
    uuid: rij.gebeurtenisId,
    bron: 'besluitregister',
    applicatieId: rij.opdrachtId,
    applicatieWeergave: rij.actorMethode,
    gebruikersId: rij.actorId,
    gebruikersWeergave: gebruiker(rij),
    actie: WEG.has(type) ? 'destroy' : nieuw ? 'create' : 'partial_update',
    actieWeergave: gebeurtenisInWoorden(type),
    resultaat: 201,
    hoofdObject,
    resource: onderdeel ? 'vastlegging' : categorie.toLowerCase(),
    resourceUrl: onderdeel ? `/v1/vastleggingen/${vastleggingId}` : hoofdObject,
    toelichting: rij.redenToelichting,
    resourceWeergave: onderdeel ? `Vastlegging ${vastleggingId}` : `${categorie} ${objectId}`,
    aanmaakdatum: rij.vastgelegdOp,
    wijzigingen: { oud: revisie === 0 ? null : { revisie: revisie - 1 }, nieuw: { revisie, gebeurtenis: `/v1/gebeurtenissen/${String(nummer)}` } },
    nummer: Number(nummer),
    type,
    stroom: rij.stream,
    bekendOp: rij.bekendOp,
    redenCode: rij.redenCode,
    correlatieId: rij.correlatieId,
  };
}

/** Who did it: name, role and organisation, as far as known. */
export function gebruiker({ actorNaam, actorRol, actorOrganisatie }: Pick<AudittrailRij, 'actorNaam' | 'actorRol' | 'actorOrganisatie'>): string {
  const wie = actorNaam === null ? actorRol : `${actorNaam}, ${actorRol}`;
  return actorOrganisatie === null ? wie : `${wie} (${actorOrganisatie})`;
}
