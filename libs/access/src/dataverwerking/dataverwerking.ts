import type { Handelingnaam } from '../rechten/rechten.js';
import type { TraceContext } from './trace-context.js';

/** A processing of personal data that ended: Logboek Dataverwerkingen 1.0.0, with nothing in it about who did it or what was said. */
export interface Dataverwerking extends TraceContext {
  readonly handeling: Handelingnaam;
  /** Milliseconds since the epoch. */
  readonly begin: number;
  readonly einde: number;
  /** Code of what went wrong; null when it went well. */
  readonly fout: string | null;
  /** The persons it is about, as the register knows them: an id that says nothing without the register. */
  readonly betrokkenen: readonly string[];
}

/** What every record says. */
export interface Verwerkingsplaats {
  /** The processing activity in the register of processing activities of the organisation, a URI. */
  readonly activiteit: string;
  /** Name of the service that does it. */
  readonly dienst: string;
}

interface Kenmerk { readonly key: string; readonly value: { readonly stringValue: string } }

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: 1 | 2;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Kenmerk[];
  readonly status: { readonly code: 1 | 2 };
}

/** An ExportTraceServiceRequest of OTLP 1, as JSON. */
export interface OtlpVerzoek {
  readonly resourceSpans: readonly [{
    readonly resource: { readonly attributes: readonly Kenmerk[] };
    readonly scopeSpans: readonly [{ readonly scope: { readonly name: string }; readonly spans: readonly Span[] }];
  }];
}

/** Where processings are recorded. */
export interface Dataverwerkinglogboek {
  /** Resolves when the log has confirmed that it has them. */
  schrijf(verzoek: OtlpVerzoek): Promise<void>;
}

/** Work on the evidence and on one's own sign-in: nobody is the subject of it. */
const GEEN_PERSOONSGEGEVENS: ReadonlySet<Handelingnaam> = new Set<Handelingnaam>(['controle.bewijzen', 'aanmeldlink.maken']);

export function verwerktPersoonsgegevens(handeling: Handelingnaam): boolean {
  return !GEEN_PERSOONSGEGEVENS.has(handeling);
}

/** The persons that a path, a body or an answer names, each once. A stream is no answer to look into. */
export function betrokkenenIn(...delen: readonly unknown[]): readonly string[] {
  const gevonden = new Set<string>();
  for (const deel of delen) verzamel(deel, gevonden);
  return [...gevonden];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function verzamel(waarde: unknown, gevonden: Set<string>): void {
  if (typeof waarde !== 'object' || waarde === null || !isGegevens(waarde)) return;
  for (const [naam, deel] of Object.entries(waarde)) {
    if (typeof deel === 'string' && /(^p|P)ersoonId$/.test(naam) && UUID.test(deel)) gevonden.add(deel);
    else verzamel(deel, gevonden);
  }
}

/** JSON, or the parameters of a path; not a stream, a file or anything else with a life of its own. */
function isGegevens(waarde: object): boolean {
  const soort: unknown = Object.getPrototypeOf(waarde);
  return Array.isArray(waarde) || soort === Object.prototype || soort === null;
}

/**
 * A processing as spans: one of the action itself, and within it one for each person concerned, as a record has at most one
 * (Logboek Dataverwerkingen §3.3.1).
 * @param willekeur gives random bytes
 */
export function alsOtlp({ traceId, parentSpanId, handeling, begin, einde, fout, betrokkenen }: Dataverwerking, { activiteit, dienst }: Verwerkingsplaats, willekeur: (aantal: number) => Uint8Array): OtlpVerzoek {
  const nieuw = (): string => Buffer.from(willekeur(8)).toString('hex');
  const gemeen = {
    traceId, name: handeling, startTimeUnixNano: `${begin}000000`, endTimeUnixNano: `${einde}000000`, status: { code: fout === null ? 1 : 2 },
  } as const;
  const kenmerken = [kenmerk('dpl.core.processing_activity_id', activiteit), ...(fout === null ? [] : [kenmerk('exception.type', fout)])];
  const hoofd: Span = { ...gemeen, spanId: nieuw(), ...(parentSpanId === null ? {} : { parentSpanId }), kind: 2, attributes: kenmerken };
  const perPersoon = betrokkenen.map((persoonId): Span => ({
    ...gemeen, spanId: nieuw(), parentSpanId: hoofd.spanId, kind: 1,
    attributes: [...kenmerken, kenmerk('dpl.core.data_subject_id', persoonId), kenmerk('dpl.core.data_subject_id_type', 'urn:besluitregister:persoon')],
  }));
  return {
    resourceSpans: [{
      resource: { attributes: [kenmerk('service.name', dienst)] },
      scopeSpans: [{ scope: { name: 'logboek-dataverwerkingen' }, spans: [hoofd, ...perPersoon] }],
    }],
  };
}

function kenmerk(key: string, stringValue: string): Kenmerk {
  return { key, value: { stringValue } };
}
