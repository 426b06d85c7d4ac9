import { ongeldigeInvoer } from '@besluitregister/http';
import { Injectable, type PipeTransform } from '@nestjs/common';

const NUMMER = /^[1-9][0-9]{0,15}$/;

/**
 * The nummer of an event from the path, in decimal; anything else is a 400 that names the parameter. A string: the
 * pipe for all DTO's takes a parameter of any other type for a DTO.
 */
@Injectable()
export class NummerPipe implements PipeTransform {
  transform(value: unknown): string {
    if (typeof value === 'string' && NUMMER.test(value)) return value;
    throw ongeldigeInvoer([{
      parameter: 'nummer', code: 'nummer',
      melding: 'De parameter nummer moet het nummer van een gebeurtenis zijn: een geheel getal vanaf 1, zonder voorloopnullen.',
    }]);
  }
}
