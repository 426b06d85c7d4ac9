/** Whether two JSON values are the same, whatever the order of their members. */
export function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [namen, andere] = [Object.keys(a), Object.keys(b)];
  return namen.length === andere.length
    && Array.isArray(a) === Array.isArray(b)
    && namen.every((naam) => Object.hasOwn(b, naam) && gelijk(Reflect.get(a, naam), Reflect.get(b, naam)));
}
