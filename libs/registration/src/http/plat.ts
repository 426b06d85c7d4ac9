/** The same fields, without the class. */
export type Plat<T> = T extends readonly (infer U)[] ? Plat<U>[] : T extends object ? { [K in keyof T]: Plat<T[K]> } : T;

/** The fields of a DTO as plain objects: events hold no instances of classes. */
export function plat<D extends object>(dto: D): Plat<D> {
  return JSON.parse(JSON.stringify(dto)) as Plat<D>;
}
