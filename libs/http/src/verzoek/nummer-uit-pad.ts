import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { ongeldigeInvoer } from '../probleem/probleem.js';
import { opMethode } from './op-methode.js';

const NUMMER = /^[1-9][0-9]{0,15}$/;

/**
 * The nummer of an event from the path, in decimal; anything else is a 400 that names the parameter. A string: the
 * pipe for all DTO's takes a parameter of any other type for a DTO.
 */
export function NummerUitPad(naam: string, omschrijving: string): ParameterDecorator {
  const lees = Param(naam, new NummerPipe(naam));
  const beschrijf = opMethode(ApiParam({ name: naam, description: omschrijving, schema: { type: 'integer', format: 'int64', minimum: 1 } }));
  return (target, property, index) => {
    lees(target, property, index);
    beschrijf(target, property, index);
  };
}

class NummerPipe implements PipeTransform {
  constructor(private readonly naam: string) {}

  transform(value: unknown): string {
    if (typeof value === 'string' && NUMMER.test(value)) return value;
    throw ongeldigeInvoer([{
      parameter: this.naam, code: 'nummer',
      melding: `De parameter ${this.naam} moet het nummer van een gebeurtenis zijn: een geheel getal vanaf 1, zonder voorloopnullen.`,
    }]);
  }
}
