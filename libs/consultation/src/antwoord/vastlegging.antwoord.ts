import type { BehandelingRij, SprekerRij, VastleggingRij } from '@besluitregister/read-models';
import type { Betrokkene } from '@besluitregister/domain';
import type { SprekerAntwoord, Vastlegging } from './vastlegging.schema.js';

type Kracht = BehandelingRij['kracht'];

/** An item as answers show it; `kracht` says of a besluit whether it is in force. */
export function vastleggingAntwoord(rij: VastleggingRij, dossiernamen: ReadonlyMap<string, string>, kracht: Kracht = null): Vastlegging {
  const { vastleggingId, vergaderingId, overlegId, datum, volgorde, soort, tekst, herkomst, zekerheid, vertrouwelijkheid, bevestigd } = rij;
  return {
    vastleggingId, vergaderingId, overlegId, datum, volgorde, soort, tekst,
    passages: rij.passages.map(({ documentId, weergaveId, vanRegel, totRegel, citaat }) => ({ documentId, weergaveId, vanRegel, totRegel, citaat })),
    spreker: rij.spreker && spreker(rij.spreker),
    ...bijzonderheden(rij.bijzonderheden, kracht),
    dossiers: rij.dossiers.map((dossierId) => ({ dossierId, naam: dossiernamen.get(dossierId) ?? dossierId })),
    herkomst, zekerheid, vertrouwelijkheid, bevestigd,
  };
}

function spreker({ persoonId, naam, rol, organisatieSoort, organisatieNaam, vermelding, overgenomen }: SprekerRij): SprekerAntwoord {
  const organisatie = organisatieSoort === null ? null : { soort: organisatieSoort, naam: organisatieNaam };
  return { persoonId, naam, rol, organisatie, vermelding, overgenomen };
}

type Bijzonder = Pick<Vastlegging, 'basis' | 'strekking' | 'namens' | 'besluit' | 'besluitVanDerden' | 'actie'>;

function bijzonderheden(details: VastleggingRij['bijzonderheden'], kracht: Kracht): Bijzonder {
  const geen: Bijzonder = { basis: null, strekking: null, namens: null, besluit: null, besluitVanDerden: null, actie: null };
  switch (details.soort) {
    case 'mededeling':
    case 'toelichting':
      return { ...geen, besluitVanDerden: details.besluitVanDerden };
    case 'standpunt':
    case 'vraag':
      return { ...geen, basis: details.basis, strekking: details.strekking, namens: details.namens };
    case 'besluit': {
      const { uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, voorwaarden, stemming } = details;
      return {
        ...geen,
        basis: details.basis,
        besluit: { uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, voorwaarden, stemming, kracht },
      };
    }
    default: {
      const woorden = ({ vermelding }: Betrokkene): string => vermelding;
      return { ...geen, actie: { houder: details.houder && woorden(details.houder), gevraagdAan: details.gevraagdAan.map(woorden), termijn: details.termijn } };
    }
  }
}
