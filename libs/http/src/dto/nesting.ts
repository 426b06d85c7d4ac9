import 'reflect-metadata';

/** A DTO class. */
export type Klasse = new () => object;

const GENEST = 'besluitregister:genest';

/** Notes on the property which DTO class it holds, for the check at start. */
export function noteerGenest(klasse: () => Klasse): PropertyDecorator {
  return (target, property) => { Reflect.defineMetadata(GENEST, klasse, target, property); };
}

/** The DTO class noted on this property, when it was declared with `@Genest` or `@GenesteLijst`. */
export function genesteKlasse(klasse: Klasse, property: string): Klasse | undefined {
  const noot: unknown = Reflect.getMetadata(GENEST, prototypeVan(klasse), property);
  if (!isVerwijzing(noot)) return undefined;
  const gevonden = noot();
  return isKlasse(gevonden) ? gevonden : undefined;
}

/** The type TypeScript noted for this property; undefined for an import that is not there yet (a circle). */
export function ontwerptype(klasse: Klasse, property: string): unknown {
  return Reflect.getMetadata('design:type', prototypeVan(klasse), property);
}

export function isKlasse(value: unknown): value is Klasse {
  return typeof value === 'function';
}

function isVerwijzing(noot: unknown): noot is () => unknown {
  return typeof noot === 'function';
}

/** What the metadata of properties hangs on. */
export function prototypeVan(klasse: Klasse): object {
  const prototype: unknown = klasse.prototype;
  return typeof prototype === 'object' && prototype !== null ? prototype : {};
}
