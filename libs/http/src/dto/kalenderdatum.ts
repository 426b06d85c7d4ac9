/** Whether this is an existing date `jjjj-mm-dd` from year 1 on: PostgreSQL has no year 0. */
export function isKalenderdatum(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000')) return false;
  const tijdstip = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(tijdstip.getTime()) && tijdstip.toISOString().startsWith(value);
}
