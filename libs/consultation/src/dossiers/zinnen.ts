import type { DossierGebeurtenisRij } from '@besluitregister/read-models';
import type { Vastlegging } from '../antwoord/vastlegging.schema.js';
import { hoofdletter, opsomming, sprekerInWoorden } from '../woorden.js';

/** What the sentence about an event needs from elsewhere. */
export interface Omgeving {
  readonly overleg: (overlegId: string) => string;
  readonly dossier: (dossierId: string) => string;
  readonly vastlegging: Vastlegging | null;
}

/** An event that touched a dossier, as a Dutch sentence. */
export function zinVan(rij: DossierGebeurtenisRij, omgeving: Omgeving): string {
  const { type, details, overlegId } = rij;
  const { overleg, vastlegging } = omgeving;
  const waar = overlegId === null ? '' : overleg(overlegId);
  switch (type) {
    case 'AgendapuntOpgenomen': return `Op de agenda van ${waar}: ‘${details.titel ?? ''}’.`;
    case 'BehandelingVerwacht': {
      const wie = opsomming((details.overlegIds ?? []).map(overleg));
      return details.soort === 'gezamenlijk-standpunt' ? `Gezamenlijk standpunt aangekondigd van ${wie}.` : `Behandeling aangekondigd in ${wie}.`;
    }
    case 'BehandelingNietLangerVerwacht': return `Niet langer verwacht in ${opsomming((details.overlegIds ?? []).map(overleg))}.`;
    case 'MededelingVastgelegd':
    case 'StandpuntVastgelegd':
    case 'BesluitVastgelegd':
    case 'ActieVastgelegd':
      if (!vastlegging) return `Vastgelegd in ${waar}.`;
      return vastleggingZin(vastlegging, waar) + (vastlegging.doorhaling ? ' Doorgehaald.' : '');
    default: return dossierzin(rij, omgeving) ?? itemzin(rij, omgeving, waar);
  }
}

function dossierzin({ type, details }: DossierGebeurtenisRij, { dossier }: Omgeving): string | null {
  const naam = `‘${details.naam ?? ''}’`;
  const [van, naar] = [`‘${dossier(details.dossierId ?? '')}’`, `‘${dossier(details.inDossierId ?? '')}’`];
  switch (type) {
    case 'DossierGeopend': return `Dossier ${naam} geopend.`;
    case 'DossierHernoemd': return `Hernoemd naar ${naam}.`;
    case 'DossierGegevensGerectificeerd': return `Gegevens van dossier ${naam} gerectificeerd.`;
    case 'AliasToegevoegd': return `Andere naam toegevoegd: ‘${details.alias ?? ''}’.`;
    case 'AliasVervallen': return 'Een andere naam is vervallen.';
    case 'DossierSamengevoegd': return van === naar ? `Een dossier is opgegaan in ${naar}.` : `Dossier ${van} is opgegaan in ${naar}.`;
    case 'SamenvoegingOngedaan': return `De samenvoeging van dossier ${van} met ${naar} is ongedaan gemaakt.`;
    case 'DossierGesloten': return 'Dossier gesloten.';
    case 'DossierHeropend': return 'Dossier heropend.';
    default: return null;
  }
}

const ITEMZINNEN: Readonly<Record<string, string>> = {
  VastleggingBevestigd: 'bevestigd door een mens', BevestigingIngetrokken: 'bevestiging ingetrokken', VastleggingGerectificeerd: 'gerectificeerd',
  VastleggingGelakt: 'gelakt', VastleggingDoorgehaald: 'doorgehaald', VastleggingGekoppeld: 'aan een dossier gekoppeld',
  VastleggingOntkoppeld: 'van een dossier losgemaakt', GeheimhoudingOpgelegd: 'geheimhouding opgelegd',
  GeheimhoudingBekrachtigd: 'geheimhouding bekrachtigd', GeheimhoudingVerlengd: 'geheimhouding verlengd',
  GeheimhoudingOpgeheven: 'geheimhouding opgeheven', VoortgangGemeld: 'voortgang gemeld', ActieAfgedaan: 'afgedaan', ActieVervallen: 'vervallen',
  TermijnVerlegd: 'termijn verlegd', ActieOvergedragen: 'overgedragen', ActieHeropend: 'heropend',
};

/** A type of event as words: "Besluit vastgelegd", "Termijn verlegd". */
export function gebeurtenisInWoorden(type: string): string {
  return hoofdletter(ITEMZINNEN[type] ?? type.replaceAll(/(?<=.)\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`));
}

/** What happened to an item after it was recorded. */
function itemzin({ type, details }: DossierGebeurtenisRij, { vastlegging, dossier }: Omgeving, waar: string): string {
  const welke = vastlegging ? vastleggingZin(vastlegging, waar).slice(0, -1) : `Vastlegging in ${waar}`;
  const versie = details.versie === undefined ? '' : ` (versie ${details.versie})`;
  const wat = ITEMZINNEN[type] ?? type;
  return `${welke}: ${details.dossierId === undefined ? wat : wat.replace('een dossier', `dossier ‘${dossier(details.dossierId)}’`)}${versie}.`;
}

/** An item in one sentence; its passage says the rest. */
export function vastleggingZin({ soort, spreker, besluit, besluitVanDerden, actie, strekking, basis }: Vastlegging, overleg: string): string {
  const waar = ` in ${overleg}`;
  const wie = spreker ? ` van ${sprekerInWoorden(spreker)}` : '';
  const hoe = basis === 'afgeleid' ? ' (afgeleid)' : '';
  if (besluit) return `Besluit${waar}: ${uitkomstInWoorden(besluit.uitkomst)}${hoe}.`;
  if (besluitVanDerden) return `Mededeling${wie}${waar} over een besluit van ${besluitVanDerden.orgaan}.`;
  if (actie) {
    const houder = actie.houder === null ? wie : ` van ${actie.houder}`;
    return `${hoofdletter(soort)}${houder}${actie.gevraagdAan.length > 0 ? ` aan ${opsomming(actie.gevraagdAan)}` : ''}${waar}.`;
  }
  if (soort === 'standpunt') return `Standpunt${wie}${waar}: ${strekkingInWoorden(strekking)}${hoe}.`;
  return `${hoofdletter(soort)}${wie}${waar}.`;
}

export function uitkomstInWoorden(uitkomst: string): string {
  return uitkomst === 'ter-kennisname' ? 'ter kennisname aangenomen' : uitkomst;
}

export function strekkingInWoorden(strekking: Vastlegging['strekking']): string {
  switch (strekking) {
    case 'voor-onder-voorwaarde': return 'voor, onder voorwaarde';
    case 'onbekend':
    case null: return 'strekking niet bekend';
    default: return strekking;
  }
}
