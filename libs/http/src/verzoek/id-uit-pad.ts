import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { melding } from '../dto/meldingen.js';
import { ongeldigeInvoer } from '../probleem/probleem.js';
import { opMethode } from './op-methode.js';

/** A UUID from the path, in lower case; anything else is a 400 that names the parameter. */
export function IdUitPad(naam: string, omschrijving?: string): ParameterDecorator {
  const lees = Param(naam, new IdPipe(naam));
  const beschrijf = opMethode(ApiParam({ name: naam, schema: { type: 'string', format: 'uuid' }, ...(omschrijving === undefined ? {} : { description: omschrijving }) }));
  return (target, property, index) => {
    lees(target, property, index);
    beschrijf(target, property, index);
  };
}

class IdPipe implements PipeTransform {
  constructor(private readonly naam: string) {}

  transform(value: unknown): string {
    if (isUUID(value, 'all') && typeof value === 'string') return value.toLowerCase();
    throw ongeldigeInvoer([{ parameter: this.naam, code: 'isUuid', melding: melding(`De parameter ${this.naam}`, 'isUuid', []) }]);
  }
}
