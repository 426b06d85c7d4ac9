/** Whether this is an existing date `jjjj-mm-dd` from year 1 on: PostgreSQL has no year 0. */
export function isKalenderdatum(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000')) return false;
  const tijdstip = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(tijdstip.getTime()) && tijdstip.toISOString().startsWith(value);
}

/** A date, a time of day and an offset from UTC; `-00:00` says that the offset is not known (RFC 3339 §4.3). */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|(?!-00:00)[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether this is an existing moment (RFC 3339 date-time), at most to the millisecond, in the years 1 to 9999 of UTC. */
export function isTijdstip(value: unknown): value is string {
  const dag = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
  return typeof value === 'string' && isKalenderdatum(dag) && /^(?!0000)\d{4}-/.test(new Date(value).toISOString());
}
