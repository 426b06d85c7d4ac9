import { controleerDtos } from '../dto/controleer-dtos.js';
import { isKlasse, type Klasse } from '../dto/nesting.js';
import { routeArgumenten, type RouteArgument } from './route-argumenten.js';

const GEWIST: ReadonlySet<unknown> = new Set([Object, Array, String, Number, Boolean, undefined]);

/**
 * Checks that all input of these controllers is looked at: a body and a query each by a DTO class (an interface is
 * erased and would let everything pass), a path parameter by a pipe. Throws an Error that names every fault.
 */
export function controleerRoutes(controllers: readonly Klasse[]): void {
  const fouten: string[] = [];
  const dtos = new Set<Klasse>();
  for (const controller of controllers) {
    for (const methode of methodenVan(controller)) {
      for (const argument of routeArgumenten(controller, methode)) {
        const fout = foutVan(argument);
        if (fout !== undefined) fouten.push(`${controller.name}.${methode}: ${fout}.`);
        else if (argument.soort !== 'param' && argument.soort !== 'anders' && isKlasse(argument.type)) dtos.add(argument.type);
      }
    }
  }
  if (fouten.length > 0) throw new Error(`Routes laten invoer ongezien door:\n${fouten.join('\n')}`);
  controleerDtos([...dtos]);
}

function foutVan({ soort, naam, type, aantalPipes }: RouteArgument): string | undefined {
  if (soort === 'param') return aantalPipes > 0 ? undefined : `geef @Param('${naam ?? ''}') een pipe, of gebruik @IdUitPad`;
  if (soort === 'anders') return undefined;
  if (naam !== undefined) return `lees @${soort}('${naam}') via een DTO-klasse`;
  return GEWIST.has(type) ? `de soort van de ${soort} is gewist; gebruik een DTO-klasse, als waarde geïmporteerd` : undefined;
}

/** Inherited methods included. */
function methodenVan(controller: Klasse): string[] {
  const namen = new Set<string>();
  for (let prototype: unknown = controller.prototype; typeof prototype === 'object' && prototype !== null && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const naam of Object.getOwnPropertyNames(prototype)) namen.add(naam);
  }
  return [...namen];
}
