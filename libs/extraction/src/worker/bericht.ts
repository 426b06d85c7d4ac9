import type { Extractie, ExtractieContext } from '../model.js';

/** What the worker is asked. */
export interface Opdracht {
  readonly regels: readonly string[];
  readonly context: ExtractieContext;
}

/** @throws Error when the worker was sent something else: a fault of this package */
export function leesOpdracht(waarde: unknown): Opdracht {
  if (!isObject(waarde) || !Array.isArray(waarde['regels']) || !isObject(waarde['context'])) throw new Error('not an assignment for the extraction worker');
  return waarde as unknown as Opdracht;
}

/**
 * The shape only: whether it is borne out by the document is for `controleerExtractie`.
 * @throws Error when it is no extraction: a fault of this package
 */
export function leesAntwoord(waarde: unknown): Extractie {
  const rijen = ['voorstellen', 'agendapunten', 'overgeslagen', 'aanwezigen'];
  if (!isObject(waarde) || !rijen.every((naam) => Array.isArray(waarde[naam]))) throw new Error('not an answer of the extraction worker');
  return waarde as unknown as Extractie;
}

function isObject(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null;
}
