/** From PostgreSQL's ISO style, `2026-11-24 09:00:00.123456+00`, to `2026-11-24T09:00:00.123Z`. */
export function isoTimestamp(text: string): string {
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}
