import type { ActiestandRij, BehandelingRij, RelatieRij, SprekerRij, VastleggingRij } from '@besluitregister/read-models';
import type { Betrokkene } from '@besluitregister/domain';
import type { SprekerAntwoord, Vastlegging } from './vastlegging.schema.js';

/** What answers say of an item beside its own content; what is left out was not asked for. */
export interface Omstandigheden {
  /** Of a besluit on the peildatum. */
  readonly behandeling?: Pick<BehandelingRij, 'kracht' | 'strijdig'> | undefined;
  readonly relaties?: readonly RelatieRij[] | undefined;
  /** Of an action on the peildatum. */
  readonly actiestand?: ActiestandRij | undefined;
}

/** An item as answers show it. */
export function vastleggingAntwoord(rij: VastleggingRij, dossiernamen: ReadonlyMap<string, string>, omstandigheden: Omstandigheden = {}): Vastlegging {
  const { vastleggingId, vergaderingId, overlegId, datum, volgorde, soort, tekst, herkomst, zekerheid, vertrouwelijkheid, bevestigd, versie, doorhaling } = rij;
  return {
    vastleggingId, vergaderingId, overlegId, datum, volgorde, soort, tekst,
    passages: rij.passages.map(({ documentId, weergaveId, vanRegel, totRegel, citaat }) => ({ documentId, weergaveId, vanRegel, totRegel, citaat })),
    spreker: rij.spreker && spreker(rij.spreker),
    ...bijzonderheden(rij.bijzonderheden, omstandigheden),
    dossiers: rij.dossiers.map((dossierId) => ({ dossierId, naam: dossiernamen.get(dossierId) ?? dossierId })),
    herkomst, zekerheid, vertrouwelijkheid, bevestigd, versie,
    doorhaling: doorhaling && { reden: doorhaling.reden?.toelichting ?? null, bekendOp: doorhaling.bekendOp, nummer: doorhaling.nummer },
  };
}

function spreker({ persoonId, naam, rol, organisatieSoort, organisatieNaam, vermelding, overgenomen }: SprekerRij): SprekerAntwoord {
  const organisatie = organisatieSoort === null ? null : { soort: organisatieSoort, naam: organisatieNaam };
  return { persoonId, naam, rol, organisatie, vermelding, overgenomen };
}

type Bijzonder = Pick<Vastlegging, 'basis' | 'strekking' | 'namens' | 'besluit' | 'besluitVanDerden' | 'actie'>;
type Bijzonderheden = VastleggingRij['bijzonderheden'];

function bijzonderheden(details: Bijzonderheden, omstandigheden: Omstandigheden): Bijzonder {
  const geen: Bijzonder = { basis: null, strekking: null, namens: null, besluit: null, besluitVanDerden: null, actie: null };
  switch (details.soort) {
    case 'mededeling':
    case 'toelichting':
      return { ...geen, besluitVanDerden: details.besluitVanDerden };
    case 'standpunt':
    case 'vraag':
      return { ...geen, basis: details.basis, strekking: details.strekking, namens: details.namens };
    case 'besluit':
      return { ...geen, basis: details.basis, besluit: besluit(details, omstandigheden) };
    default:
      return { ...geen, actie: actie(details, omstandigheden.actiestand) };
  }
}

function besluit(details: Extract<Bijzonderheden, { soort: 'besluit' }>, { behandeling, relaties = [] }: Omstandigheden): Vastlegging['besluit'] {
  const { uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, voorwaarden, stemming } = details;
  return {
    uitkomst, uitkomstWoorden, beslotenOp, ingangsdatum, einddatum, voorwaarden, stemming,
    kracht: behandeling?.kracht ?? null,
    strijdig: behandeling?.strijdig ?? false,
    relaties: relaties.map(({ richting, soort, vastleggingId, vergaderingId, datum, doorgehaald }) =>
      ({ richting, soort, vastleggingId, vergaderingId, datum, doorgehaald })),
  };
}

function actie(details: Extract<Bijzonderheden, { houder: unknown }>, stand: ActiestandRij | undefined): Vastlegging['actie'] {
  const woorden = ({ vermelding }: Betrokkene): string => vermelding;
  const houder = stand ? stand.houder : details.houder;
  const afdoening = stand?.afdoening ?? null;
  return {
    houder: houder && woorden(houder),
    gevraagdAan: details.gevraagdAan.map(woorden),
    termijn: stand ? stand.termijn : details.termijn,
    stand: stand?.stand ?? null,
    standSinds: stand?.standSinds ?? null,
    teLaat: stand?.teLaat ?? false,
    afdoening: afdoening && {
      datum: afdoening.geldigOp,
      woorden: afdoening.woorden,
      bewijs: afdoening.bewijs.map((stuk) => ({ soort: stuk.soort, id: stuk.soort === 'document' ? stuk.documentId : stuk.vastleggingId })),
    },
  };
}
