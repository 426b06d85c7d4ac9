const CODES = [
  'leeg',
  'binair',
  'codering',
  'te-groot',
  'versleuteld',
  'beschadigd',
  'geen-tekst',
  'soort-onbekend',
  'te-traag',
] as const;

/** Why a document cannot be read; stable, for programs. */
export type OnleesbaarCode = (typeof CODES)[number];

/** Whether a value that came from outside (a worker, say) is one of the codes. */
export function isOnleesbaarCode(waarde: unknown): waarde is OnleesbaarCode {
  return CODES.some((code) => code === waarde);
}

/** A document that cannot be read. The message is a Dutch sentence for the reader: what is wrong, and what to do. */
export class OnleesbaarDocument extends Error {
  override readonly name = 'OnleesbaarDocument';

  constructor(
    readonly code: OnleesbaarCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
