import { OnleesbaarDocument, isOnleesbaarCode } from '../onleesbaar-document.js';
import type { Weergave } from '../weergave.js';

/** The kinds that other people's code has to take apart, and so are read in a worker. */
export type Wantrouwd = 'pdf' | 'docx';

export interface Opdracht {
  readonly bytes: Uint8Array;
  readonly naam: string;
  readonly soort: Wantrouwd;
}

/** What a worker answers: errors do not keep their class on the way between threads. */
export type Antwoord = { readonly weergave: Weergave } | { readonly code: string; readonly melding: string };

/** @throws Error when the worker was started with something else: a fault of this package */
export function leesOpdracht(waarde: unknown): Opdracht {
  const { bytes, naam, soort } = velden(waarde);
  if (!(bytes instanceof Uint8Array) || typeof naam !== 'string' || (soort !== 'pdf' && soort !== 'docx')) {
    throw new Error('not an assignment for the document worker');
  }
  return { bytes, naam, soort };
}

/** @throws OnleesbaarDocument when that is the answer; Error when it is no answer at all: a fault of this package */
export function leesAntwoord(waarde: unknown): Weergave {
  const { weergave, code, melding } = velden(waarde);
  if (isOnleesbaarCode(code) && typeof melding === 'string') throw new OnleesbaarDocument(code, melding);
  const { regels, paginaVan, soort, lezer } = velden(weergave);
  const { naam, versie } = velden(lezer);
  if (!isRijVan(regels, 'string') || !isRijVan(paginaVan, 'number') || (soort !== 'pdf' && soort !== 'docx') || typeof naam !== 'string' || typeof versie !== 'number') {
    throw new Error('not an answer of the document worker');
  }
  return { regels, paginaVan, soort, codering: null, lezer: { naam, versie } };
}

interface Typen {
  string: string;
  number: number;
}

function isRijVan<Soort extends keyof Typen>(waarde: unknown, soort: Soort): waarde is Typen[Soort][] {
  return Array.isArray(waarde) && waarde.every((deel) => typeof deel === soort);
}

function velden(waarde: unknown): Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null ? { ...waarde } : {};
}
