import type { ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { Foutregel } from '../probleem/probleem.js';
import { pointerDeel } from '../server/json-body.js';
import { melding } from './meldingen.js';

/** Where the input came from: a body has pointers, a query has parameters. */
export type Invoersoort = 'body' | 'query';

/** All failed constraints of class-validator, in Dutch, with their place. */
export function invoerfouten(errors: readonly ValidationError[], soort: Invoersoort, pad: readonly string[] = []): Foutregel[] {
  return errors.flatMap((error) => {
    const hier = [...pad, error.property];
    return [
      ...constraintsVan(error).map((code) => foutregel(error, code, soort, hier)),
      ...invoerfouten(error.children ?? [], soort, hier),
    ];
  });
}

/** In this order: when one of these fails on the whole value, the rest fails with it and is not worth saying. */
const ALLESBEPALEND = ['isDefined', 'isArray', 'isObject', 'isString', 'isInt'];

function constraintsVan(error: ValidationError): string[] {
  const namen = Object.keys(error.constraints ?? {});
  const bepalend = ALLESBEPALEND.find((naam) => namen.includes(naam) && !regelVan(error, naam).each);
  return bepalend === undefined ? namen : [bepalend];
}

function foutregel(error: ValidationError, code: string, soort: Invoersoort, pad: readonly string[]): Foutregel {
  const { each, eisen } = regelVan(error, code);
  const naam = pad.join('.');
  const wat = soort === 'query' ? `De parameter ${naam}` : `Het veld ${naam}`;
  const zin = melding(each ? `Elk onderdeel van ${wat.charAt(0).toLowerCase()}${wat.slice(1)}` : wat, code, eisen);
  return soort === 'query'
    ? { parameter: naam, code, melding: zin }
    : { pointer: pad.map((deel) => `/${pointerDeel(deel)}`).join(''), code, melding: zin };
}

/** The error has the constraint's name only; its arguments are in the metadata of the class it was checked by. */
function regelVan({ target, property }: ValidationError, code: string): { each: boolean; eisen: readonly unknown[] } {
  if (target === undefined) return { each: false, eisen: [] };
  const regels = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', false, false);
  const regel = regels.find(({ propertyName, name }) => propertyName === property && name === code);
  const eisen: unknown = regel?.constraints;
  return { each: regel?.each ?? false, eisen: Array.isArray(eisen) ? eisen : [] };
}
