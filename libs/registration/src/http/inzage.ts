import { applyDecorators, Controller } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Geweigerd } from '@besluitregister/domain';
import { probleemVanWeigering } from '@besluitregister/http';

/** A controller of reads that a person needs before giving a command: straight from the stream, with its revision. Looking makes nobody known to the register. */
export function Inzagen(pad: string, tag: string): ClassDecorator {
  return applyDecorators(Controller(pad), ApiTags(tag));
}

/** One such read in the API document. */
export function Inzage(summary: string, type: new () => object): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary, description: 'Rechtstreeks uit wat is vastgelegd, met de revisie voor If-Match; niet uit de leesmodellen.' }),
    ApiOkResponse({ description: 'Zoals het nu is vastgelegd.', type }),
    ApiNotFoundResponse({ description: 'Dit is niet vastgelegd.' }),
  );
}

/** The answer itself; what is refused was not found. */
export function ofNietGevonden<T extends object>(antwoord: T | Geweigerd): T {
  if ('geweigerd' in antwoord) throw probleemVanWeigering({ code: antwoord.code, bericht: antwoord.bericht }, 404);
  return antwoord;
}
