import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesVerzegeld, openControle, schrijfGebeurtenissen } from '@besluitregister/standalone';
import { voerUit } from '@besluitregister/verifier';

const MOMENTEN = 4;

let map: string;
let gegevens: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'br-controlekill-'));
  gegevens = join(map, 'gegevens');
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

async function schrijfTotDeVal(): Promise<void> {
  const child = spawn(process.execPath, ['tests/fault/controlelog.child.mjs', gegevens], { stdio: ['ignore', 'pipe', 'inherit'] });
  const einde = once(child, 'close');
  for (let verzegeld = 0; verzegeld <= Math.random() * 3; verzegeld += 1) await once(child.stdout, 'data');
  await delay(Math.random() * 60);
  child.kill('SIGKILL');
  await einde;
}

async function auditor(...argumenten: readonly string[]): Promise<{ code: number; tekst: string }> {
  const regels: string[] = [];
  const zeg = (regel: string): void => { regels.push(regel); };
  const code = await voerUit([...argumenten, '--policy', join(map, 'policy')], { uit: zeg, meld: zeg }, new Date());
  return { code, tekst: regels.join('\n') };
}

describe(`kill -9 terwijl het controlelog volgt, op ${MOMENTEN} willekeurige momenten`, () => {
  it('wat gepubliceerd is blijft heel en zet het vorige voort; na de laatste start is alles verzegeld', async () => {
    const omvangen: bigint[] = [];
    for (let moment = 0; moment < MOMENTEN; moment += 1) {
      await schrijfTotDeVal();
      const verzegeld = await leesVerzegeld(gegevens);
      if (verzegeld === undefined) throw new Error('niets verzegeld');
      writeFileSync(join(map, 'policy'), `log ${verzegeld.openbareSleutel}\nquorum none\n`);
      const { code, tekst } = await auditor('verify', verzegeld.map.logboek, '--state', join(map, 'toestand'));
      expect([code, tekst]).toEqual([0, expect.stringContaining('OORDEEL: ongewijzigd')]);
      omvangen.push(BigInt(/t\/m nr\. (\d+)/.exec(tekst)?.[1] ?? '0'));
    }
    const controle = await openControle(gegevens, () => new Date());
    await controle.log.bij();
    const aantal = await schrijfGebeurtenissen(controle.store, join(map, 'opslag.jsonl'));
    await controle.sluit();
    const logboek = join(gegevens, 'controle', 'logboek');
    expect(await auditor('verify', logboek, '--state', join(map, 'toestand'), '--niveau', '1')).toMatchObject({ code: 0 });
    expect(await auditor('reconcile', logboek, join(map, 'opslag.jsonl'))).toMatchObject({ code: 0, tekst: expect.stringContaining(`${aantal} van ${aantal}`) });
    // Grown between the kills, or they proved nothing.
    expect(new Set(omvangen).size).toBe(MOMENTEN);
  }, 120_000);
});
