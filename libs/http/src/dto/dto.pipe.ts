import { ValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { ongeldigeInvoer } from '../probleem/probleem.js';
import { VERBODEN_NAMEN } from '../server/json-body.js';
import { invoerfouten, type Invoersoort } from './invoerfouten.js';
import { melding } from './meldingen.js';

/**
 * Checks every body and query against its DTO: unknown fields refused, nothing converted silently, all errors at
 * once. The DTO itself is checked when the application starts (see `controleerRoutes`).
 */
export class DtoPipe implements PipeTransform {
  private readonly body = pipeVoor('body');
  private readonly query = pipeVoor('query');

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'query') weigerVerboden(value);
    const result: unknown = await (metadata.type === 'query' ? this.query : this.body).transform(value, metadata);
    return result;
  }
}

/** In a body the parser refuses them; class-validator takes them for properties it knows. */
function weigerVerboden(query: unknown): void {
  const fouten = Object.keys(query ?? {}).filter((naam) => VERBODEN_NAMEN.has(naam)).map((parameter) => ({
    parameter, code: 'whitelistValidation', melding: melding(`De parameter ${parameter}`, 'whitelistValidation', []),
  }));
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
}

function pipeVoor(soort: Invoersoort): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    // The arguments of a failed constraint are found through its class.
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => ongeldigeInvoer(invoerfouten(errors, soort)),
  });
}
