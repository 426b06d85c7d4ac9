import { getMetadataStorage } from 'class-validator';
import { genesteKlasse, ontwerptype, prototypeVan, type Klasse } from './nesting.js';

/** These say when a property is looked at, not what it may hold. */
const AANWEZIGHEID: ReadonlySet<string> = new Set(['isDefined', 'isNotEmpty', 'conditionalValidation']);
const ZEGT_NIETS: ReadonlySet<string> = new Set([...AANWEZIGHEID, 'whitelistValidation']);
const EENVOUDIG: ReadonlySet<unknown> = new Set([String, Number, Boolean, BigInt, Array, Object, Date, undefined]);

interface Eigenschap {
  readonly klasse: Klasse;
  readonly naam: string;
  /** The rules on it; `each` when a rule looks at the items of a list. */
  readonly regels: readonly { readonly naam: string; readonly each: boolean }[];
  readonly genest: Klasse | undefined;
}

/**
 * Checks DTO classes, and the ones within them, for what class-validator would silently accept: a property nobody
 * looks at, a missing or wrongly shaped nested object, a list with unchecked items, a type that TypeScript erased.
 * Throws an Error that names every fault; run when the application starts and in tests.
 */
export function controleerDtos(klassen: readonly Klasse[]): void {
  const gezien = new Set<Klasse>();
  const todo = [...klassen];
  const fouten: string[] = [];
  for (let klasse = todo.pop(); klasse !== undefined; klasse = todo.pop()) {
    if (gezien.has(klasse)) continue;
    gezien.add(klasse);
    const eigenschappen = eigenschappenVan(klasse);
    if (eigenschappen.length === 0) fouten.push(`${klasse.name} heeft geen enkele regel: alles zou erdoor komen.`);
    for (const eigenschap of eigenschappen) {
      fouten.push(...foutenVan(eigenschap).map((fout) => `${klasse.name}.${eigenschap.naam} ${fout}.`));
      if (eigenschap.genest !== undefined) todo.push(eigenschap.genest);
    }
  }
  if (fouten.length > 0) throw new Error(`DTO's laten invoer ongezien door:\n${fouten.join('\n')}`);
}

/** The properties with at least one decorator; one without any is no part of the API and refused in the input. */
function eigenschappenVan(klasse: Klasse): Eigenschap[] {
  const storage = getMetadataStorage();
  const perNaam = storage.groupByPropertyName(storage.getTargetValidationMetadatas(klasse, '', false, false));
  const beschreven: unknown = Reflect.getMetadata('swagger/apiModelPropertiesArray', prototypeVan(klasse));
  const namen = new Set([...Object.keys(perNaam), ...(Array.isArray(beschreven) ? beschreven.map((naam) => String(naam).slice(1)) : [])]);
  return [...namen].map((naam) => ({
    klasse,
    naam,
    regels: (perNaam[naam] ?? []).map(({ type, name, each }) => ({ naam: type === 'customValidation' && name !== undefined ? name : type, each })),
    genest: genesteKlasse(klasse, naam),
  }));
}

function foutenVan({ klasse, naam, regels, genest }: Eigenschap): string[] {
  const namen = new Set(regels.map((regel) => regel.naam));
  const type = ontwerptype(klasse, naam);
  const fouten: string[] = [];
  if (![...AANWEZIGHEID].some((regel) => namen.has(regel))) fouten.push('zegt niet of het verplicht is');
  if ([...namen].every((regel) => ZEGT_NIETS.has(regel))) fouten.push('heeft geen regel voor zijn waarde');
  if (genest !== undefined) return fouten;
  if (namen.has('nestedValidation') || !EENVOUDIG.has(type)) fouten.push('houdt een object; gebruik @Genest of @GenesteLijst');
  else if (namen.has('isObject')) fouten.push('houdt een object van een gewiste soort; gebruik @Genest met een klasse');
  const perOnderdeel = regels.some(({ each }) => each);
  if (perOnderdeel && !namen.has('isArray')) fouten.push('controleert onderdelen, maar niet dat het een lijst is; voeg @IsArray toe');
  if (!perOnderdeel && (namen.has('isArray') || type === Array)) fouten.push('houdt een lijst waarvan niemand de onderdelen controleert');
  return fouten;
}
