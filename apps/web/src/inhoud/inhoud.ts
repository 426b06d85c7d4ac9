import type { components } from '../api/schema.js';
import type { InhoudDto } from '../api/typen.js';

type Schemas = components['schemas'];

/** The content of one item, of whichever kind. */
export type Inhoud = Schemas['MededelingDto'] | Schemas['StandpuntDto'] | Schemas['BesluitDto'] | Schemas['ActieDto'];
export type Soort = Inhoud['soort'];
export type InhoudPassage = Schemas['PassageDto'];

export const ALLE_SOORTEN: readonly Soort[] = ['mededeling', 'toelichting', 'standpunt', 'vraag', 'besluit', 'verzoek', 'toezegging', 'actiepunt', 'afspraak'];

/** The one content in a body of the API. @throws Error when there is none: the API always gives one */
export function uitDto({ mededeling, standpunt, besluit, actie }: InhoudDto): Inhoud {
  const inhoud = mededeling ?? standpunt ?? besluit ?? actie;
  if (!inhoud) throw new Error('a content of no kind');
  return inhoud;
}

/** The body that carries this content. */
export function naarDto(inhoud: Inhoud): InhoudDto {
  if (isBesluit(inhoud)) return { besluit: inhoud };
  if (isStandpunt(inhoud)) return { standpunt: inhoud };
  return isActie(inhoud) ? { actie: inhoud } : { mededeling: inhoud };
}

export function isBesluit(inhoud: Inhoud): inhoud is Schemas['BesluitDto'] {
  return inhoud.soort === 'besluit';
}

export function isStandpunt(inhoud: Inhoud): inhoud is Schemas['StandpuntDto'] {
  return inhoud.soort === 'standpunt' || inhoud.soort === 'vraag';
}

export function isActie(inhoud: Inhoud): inhoud is Schemas['ActieDto'] {
  return inhoud.soort === 'verzoek' || inhoud.soort === 'toezegging' || inhoud.soort === 'actiepunt' || inhoud.soort === 'afspraak';
}

/**
 * The same content as another kind. What only the new kind has starts as what nobody said: no direction, no term, the day
 * of the meeting as the day of the decision.
 */
export function alsSoort(inhoud: Inhoud, soort: Soort, vergaderdatum: string): Inhoud {
  const { agendapuntId, volgorde, tekst, passages, spreker, dossiers, vertrouwelijkheid, grond } = inhoud;
  const gedeeld = { agendapuntId, volgorde, tekst, passages, spreker, dossiers, vertrouwelijkheid, grond };
  switch (soort) {
    case 'mededeling':
    case 'toelichting':
      return 'besluitVanDerden' in inhoud ? { ...inhoud, soort } : { ...gedeeld, soort, besluitVanDerden: null };
    case 'standpunt':
    case 'vraag':
      return isStandpunt(inhoud) ? { ...inhoud, soort } : { ...gedeeld, soort, strekking: 'onbekend', namens: null, basis: 'afgeleid' };
    case 'besluit':
      return isBesluit(inhoud) ? inhoud : {
        ...gedeeld, soort, uitkomst: 'ingestemd', uitkomstWoorden: null, basis: 'afgeleid', beslotenOp: vergaderdatum, ingangsdatum: null, einddatum: null,
        stemming: null, voorwaarden: [], relaties: [],
      };
    default:
      return isActie(inhoud) ? { ...inhoud, soort } : { ...gedeeld, soort, houder: null, gevraagdAan: [], termijn: null };
  }
}
