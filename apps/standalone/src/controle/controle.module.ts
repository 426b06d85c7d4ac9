import { Module, type DynamicModule } from '@nestjs/common';
import { CONTROLELOG, ControlelogController, ControlepuntController } from './controle.controllers.js';
import type { Controlelog } from './controlelog.js';

/** The audit log over HTTP. */
@Module({})
export class ControleModule {
  static voor(log: Controlelog): DynamicModule {
    return {
      module: ControleModule,
      controllers: [ControlepuntController, ControlelogController],
      providers: [{ provide: CONTROLELOG, useValue: log }],
    };
  }
}
