/** The ways in which the tests write a text as bytes. */
export const CODERINGEN = [
  'utf-8-zonder-bom',
  'utf-8-met-bom',
  'utf-16le-met-bom',
  'utf-16be-met-bom',
  'utf-16le-zonder-bom',
  'utf-16be-zonder-bom',
  'windows-1252',
] as const;

type Testcodering = (typeof CODERINGEN)[number];

/** Only what the tests use; the numbers are those of the code page. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

export function codeer(tekst: string, codering: Testcodering): Uint8Array {
  const metBom = codering.endsWith('met-bom') ? `\ufeff${tekst}` : tekst;
  if (codering.startsWith('utf-8')) return Buffer.from(metBom, 'utf8');
  if (codering.startsWith('utf-16le')) return Buffer.from(metBom, 'utf16le');
  if (codering.startsWith('utf-16be')) return Buffer.from(metBom, 'utf16le').swap16();
  return Uint8Array.from(Array.from(tekst, (teken) => WINDOWS_1252[teken] ?? teken.charCodeAt(0)));
}
