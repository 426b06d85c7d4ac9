import type { Betrokkene, Herkomst, Inhoud, Passage } from '@besluitregister/domain';
import type { Voorstel } from '@besluitregister/extraction';
import { betrokkeneVan, sprekerVan } from './spreker.js';

/** What a proposal becomes part of. */
export interface Vertaalcontext {
  readonly documentId: string;
  readonly weergaveId: string;
  /** Date of the meeting. */
  readonly datum: string;
  readonly herkomst: Omit<Herkomst, 'zekerheid'>;
  readonly agendapuntId: string | null;
  readonly dossiers: readonly string[];
  readonly persoonId: string | null;
  /** 1-based place in the report. */
  readonly volgorde: number;
}

/** The content of a vastlegging as it follows from a proposal; nothing is added that the proposal does not hold. */
export function inhoudVan(voorstel: Voorstel, context: Vertaalcontext): Inhoud {
  const gemeenschappelijk = {
    agendapuntId: context.agendapuntId,
    volgorde: context.volgorde,
    tekst: null,
    passages: voorstel.passages.map((passage): Passage => ({
      documentId: context.documentId,
      weergaveId: context.weergaveId,
      ...passage,
    })),
    spreker: voorstel.spreker && sprekerVan(voorstel.spreker, context.persoonId),
    dossiers: [...context.dossiers],
    herkomst: { ...context.herkomst, zekerheid: voorstel.zekerheid },
    vertrouwelijkheid: 'intern' as const,
    grond: null,
  };
  switch (voorstel.soort) {
    case 'mededeling':
    case 'toelichting':
      return { soort: voorstel.soort, ...gemeenschappelijk, besluitVanDerden: voorstel.besluitVanDerden };
    case 'standpunt':
    case 'vraag':
      return {
        soort: voorstel.soort,
        ...gemeenschappelijk,
        strekking: voorstel.standpunt?.strekking ?? 'onbekend',
        namens: voorstel.standpunt?.namens ?? null,
        basis: voorstel.standpunt?.basis ?? 'uitgesproken',
      };
    case 'besluit':
      return { soort: 'besluit', ...gemeenschappelijk, ...besluitVan(voorstel, context.datum) };
    default:
      return { soort: voorstel.soort, ...gemeenschappelijk, ...actieVan(voorstel) };
  }
}

function besluitVan({ besluit }: Voorstel, datum: string) {
  return {
    uitkomst: besluit?.uitkomst ?? ('ter-kennisname' as const),
    uitkomstWoorden: besluit?.uitkomstWoorden ?? null,
    basis: besluit?.uitkomstWoorden ? besluit.basis : ('afgeleid' as const),
    beslotenOp: datum,
    ingangsdatum: null,
    einddatum: null,
    stemming: besluit?.stemming ?? null,
    voorwaarden: [...(besluit?.voorwaarden ?? [])],
    relaties: [],
  };
}

function actieVan({ actie }: Voorstel) {
  const houder: Betrokkene | null = actie?.houder ? betrokkeneVan(actie.houder) : null;
  return { houder, gevraagdAan: (actie?.gevraagdAan ?? []).map(betrokkeneVan), termijn: actie?.termijn ?? null };
}
