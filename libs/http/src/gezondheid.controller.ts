import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Probleem } from './probleem/probleem.js';
import { Openbaar } from './verzoek/openbaar.js';

/** What {@link GezondheidController} asks of the application. */
export interface Gezondheid {
  gereed(): Promise<Gereedheid>;
}

/** Whether requests can be served, and how each part stands. */
export interface Gereedheid {
  readonly gereed: boolean;
  readonly onderdelen: Readonly<Record<string, { readonly status: string; readonly melding?: string }>>;
}

/** Injection token of the {@link Gezondheid} of the application. */
export const GEZONDHEID = Symbol('Gezondheid');

/** `/health/live` and `/health/ready`, outside the API's own version. */
@Openbaar()
@ApiExcludeController()
@Controller('health')
export class GezondheidController {
  constructor(@Inject(GEZONDHEID) private readonly gezondheid: Gezondheid) {}

  /** The process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** 200 when every part is ready; otherwise 503, a problem document with the parts. */
  @Get('ready')
  async ready(): Promise<Gereedheid> {
    const stand = await this.gezondheid.gereed();
    if (stand.gereed) return stand;
    throw new Probleem({
      status: 503, code: 'niet-gereed', title: 'Nog niet gereed',
      detail: 'Een of meer onderdelen van het register zijn niet gereed. Onder "onderdelen" staat welke.',
      uitbreiding: { ...stand },
    });
  }
}
