import { once } from 'node:events';
import { startHttp, type Register } from '@besluitregister/standalone';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';

/** Serves on 127.0.0.1 until Ctrl-C or SIGTERM. */
export async function startOpdracht(register: Register, poort: number, uitvoer: Uitvoer, volgende: readonly string[] = []): Promise<void> {
  const dienst = await startHttp(register, poort).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Opdrachtfout(EXIT.onjuist, 'poort-in-gebruik', `Poort ${poort} is in gebruik; kies een andere met --poort.`);
    }
    throw error;
  });
  uitvoer.uit(`Het register luistert op ${dienst.adres} (stoppen met Ctrl-C).`);
  for (const regel of volgende) uitvoer.uit(regel.replaceAll('{adres}', dienst.adres));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  uitvoer.meld('Stoppen …');
  await dienst.stop();
}
