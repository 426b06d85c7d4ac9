import { fileURLToPath } from 'node:url';
import type { Register } from '@besluitregister/standalone';
import type { Uitvoer } from '../uitvoer.js';
import { importeerOpdracht } from './importeer.js';
import { vraagOpdracht } from './raadpleeg.js';
import { startOpdracht } from './start.js';

const VERSLAG = fileURLToPath(new URL('../../../../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url));

export interface DemoArgumenten {
  readonly poort: number;
  readonly eenmalig: boolean;
}

/** The main job on the example report: import, ask, and serve. */
export async function demoOpdracht(register: Register, { poort, eenmalig }: DemoArgumenten, uitvoer: Uitvoer): Promise<void> {
  await importeerOpdracht(register, { bestand: VERSLAG, overleg: 'IJsselland', datum: '2019-10-02', json: false }, uitvoer);
  uitvoer.uit('');
  uitvoer.uit('Vraag: Wat is er besloten over cameratoezicht/I-watch, in alle DVO’s?');
  uitvoer.uit('');
  await vraagOpdracht(register, 'cameratoezicht/I-watch', false, uitvoer);
  if (eenmalig) return;
  uitvoer.uit('');
  await startOpdracht(register, poort, uitvoer, [
    'Probeer verder:',
    '  {adres}/v1/besluitvorming?onderwerp=cameratoezicht/I-watch',
    '  {adres}/v1/dossiers',
    '  {adres}/v1/openapi.json',
    'of stop en vraag op de opdrachtregel:',
    '  npx besluitregister vraag "buitengebied" --gegevens gegevens-demo',
    '  npx besluitregister dossiers --gegevens gegevens-demo',
  ]);
}
