import { HttpException } from '@nestjs/common';

/** One thing that is wrong with a request: in the body at `pointer` (RFC 6901), or in the named `parameter`. */
export interface Foutregel {
  readonly pointer?: string;
  /** A query parameter, path parameter or header. */
  readonly parameter?: string;
  readonly code: string;
  /** A Dutch sentence. */
  readonly melding: string;
}

/** What a problem document says, apart from what belongs to this one request. */
export interface ProbleemInhoud {
  readonly status: number;
  /** Stable, kebab-case; clients may act on it. */
  readonly code: string;
  readonly title: string;
  /** A Dutch sentence: what is wrong, where, and what to do. */
  readonly detail: string;
  readonly fouten?: readonly Foutregel[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Extension members (RFC 9457 §3.2); they never replace a standard member. */
  readonly uitbreiding?: Readonly<Record<string, unknown>>;
}

/** The media type of every answer with a 4xx or 5xx status. */
export const PROBLEM_JSON = 'application/problem+json';

/** Thrown to answer with a problem document (RFC 9457; NLGov API Design Rules, /core/error-handling). */
export class Probleem extends HttpException {
  constructor(readonly inhoud: ProbleemInhoud) {
    super(inhoud.detail, inhoud.status);
  }
}

/**
 * The problem document as sent.
 * `instance` names this one occurrence (RFC 9457 §3.1.5) by the id of the request, which is also in the log.
 */
export function probleemDocument(inhoud: ProbleemInhoud, requestId: string): Record<string, unknown> {
  const { status, code, title, detail, fouten, uitbreiding } = inhoud;
  return {
    ...uitbreiding,
    type: `urn:besluitregister:probleem:${code}`,
    title,
    status,
    detail,
    instance: `urn:uuid:${requestId}`,
    code,
    ...(fouten === undefined ? {} : { fouten }),
  };
}

/** More than this helps nobody, and a small request must not make a huge answer. */
const MEESTE_FOUTEN = 100;

/** A 400 that lists everything wrong with the input at once (NLGov, /core/error-handling/all-errors). */
export function ongeldigeInvoer(fouten: readonly Foutregel[]): Probleem {
  const aantal = fouten.length === 1 ? 'Eén onderdeel' : `${fouten.length} onderdelen`;
  const getoond = fouten.length > MEESTE_FOUTEN ? ` De eerste ${MEESTE_FOUTEN} staan` : ' Ze staan';
  const waar = fouten.length === 1 ? ' Het staat' : getoond;
  return new Probleem({
    status: 400,
    code: 'invoer-ongeldig',
    title: 'De invoer is niet geldig',
    detail: `${aantal} van het verzoek ${fouten.length === 1 ? 'is' : 'zijn'} niet in orde.${waar} onder "fouten"; verbeter ze en stuur het verzoek opnieuw.`,
    fouten: fouten.slice(0, MEESTE_FOUTEN),
  });
}
