import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesVerzegeld, openControle } from '@besluitregister/standalone';
import { voerUit } from '@besluitregister/verifier';
import { voerUit as voerRegisterUit } from '../../apps/cli/src/cli.js';
import { OPENSSL, OpensslTsa } from '../../libs/audit-log/src/timestamp/tsa.fixture.js';

// A time stamping service is made with openssl; without it nothing here can be shown.
(OPENSSL ? describe : describe.skip)('een controlepunt verankerd door een ander', () => {
  let map: string;
  let gegevens: string;
  let tsa: OpensslTsa;
  let dienst: Awaited<ReturnType<OpensslTsa['serve']>>;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'br-anker-'));
    gegevens = join(map, 'gegevens');
    tsa = new OpensslTsa(join(map, 'tsa'));
    tsa.service('dienst');
    dienst = await tsa.serve('dienst');
    const controle = await openControle(gegevens, () => new Date());
    await controle.log.bij().finally(() => controle.sluit());
    writeFileSync(join(map, 'policy'), `log ${(await leesVerzegeld(gegevens))?.openbareSleutel ?? ''}\nquorum none\n`);
  });
  afterAll(async () => {
    await dienst.close();
    rmSync(map, { recursive: true, force: true });
  });

  async function beheerder(...argumenten: readonly string[]): Promise<{ code: number; tekst: string }> {
    const regels: string[] = [];
    const zeg = (regel: string): void => { regels.push(regel); };
    const code = await voerRegisterUit([...argumenten, '--gegevens', gegevens], { breedte: 100, uit: zeg, meld: zeg });
    return { code, tekst: regels.join('\n') };
  }
  async function auditor(...argumenten: readonly string[]): Promise<{ code: number; tekst: string }> {
    const regels: string[] = [];
    const zeg = (regel: string): void => { regels.push(regel); };
    const code = await voerUit([...argumenten, '--policy', join(map, 'policy')], { uit: zeg, meld: zeg }, new Date());
    return { code, tekst: regels.join('\n') };
  }
  const stempel = (url: string) => beheerder('audit', 'tijdstempel', '--tsa', url, '--certificaat', tsa.anchor);

  it('door een tijdstempeldienst is vastgelegd, gaat mee in het pakket, en telt voor de auditor als L2', async () => {
    expect(await stempel(dienst.url)).toMatchObject({ code: 0, tekst: expect.stringContaining('CN=Proefdienst dienst (tijdstempel)') });
    const pakket = join(map, 'pakket');
    expect((await beheerder('audit', 'exporteer', pakket)).code).toBe(0);
    const zonder = await auditor('verify', pakket, '--niveau', '2');
    expect(zonder).toMatchObject({ code: 3, tekst: expect.stringContaining('geef --tsa met het certificaat') });
    const met = await auditor('verify', pakket, '--niveau', '2', '--tsa', tsa.anchor);
    expect(met).toMatchObject({ code: 0, tekst: expect.stringMatching(/\[OK\] L2 tijdstempel \S+ \(CN=Proefdienst dienst\)/) });
    expect(met.tekst).toMatch(/\[LET OP\] \d+ gebeurtenissen na het laatste tijdstempel/);
    const [bestand = ''] = readdirSync(join(pakket, 'ankers')).filter((naam) => naam.endsWith('.tsr'));
    const message = readFileSync(join(pakket, 'ankers', bestand.replace('.tsr', '.checkpoint')));
    expect(tsa.verifies(readFileSync(join(pakket, 'ankers', bestand)), message)).toBe(true);
  });

  it('is gewijzigd, van een vreemde dienst of over een ander controlepunt: het telt niet, of geldt als vervalst', async () => {
    const pakket = join(map, 'gewijzigd');
    await beheerder('audit', 'exporteer', pakket);
    const vreemd = new OpensslTsa(join(map, 'vreemd'));
    expect(await auditor('verify', pakket, '--niveau', '2', '--tsa', vreemd.anchor)).toMatchObject({ code: 3, tekst: expect.stringContaining('1 tijdstempels tellen niet') });
    const [tsr = '', checkpoint = ''] = ['.tsr', '.checkpoint'].map((soort) => join(pakket, 'ankers', readdirSync(join(pakket, 'ankers')).find((naam) => naam.endsWith(soort)) ?? ''));
    const goed = readFileSync(tsr);
    writeFileSync(tsr, goed.with(goed.length - 10, (goed.at(-10) ?? 0) ^ 1));
    expect(await auditor('verify', pakket, '--tsa', tsa.anchor)).toMatchObject({ code: 10, tekst: expect.stringContaining('timestamp-invalid') });
    writeFileSync(tsr, goed);
    writeFileSync(checkpoint, readFileSync(checkpoint, 'utf8').replace('\n', '/\n'));
    expect(await auditor('verify', pakket, '--tsa', tsa.anchor)).toMatchObject({ code: 10 });
  });

  it('door een getuige is vastgelegd; van een ander register niet', async () => {
    const pakket = join(map, 'getuige');
    await beheerder('audit', 'exporteer', pakket);
    const mede = join(map, 'medeondertekend');
    const gezegd = await auditor('cosign', pakket, '--state', join(map, 'geheugen'), '--sleutel', join(map, 'getuige.pem'), '--naam', 'getuige/w1', '--uit', mede);
    const vkey = /witness getuige\/w1 (\S+)/.exec(gezegd.tekst)?.[1] ?? '';
    expect(await beheerder('audit', 'anker', mede, '--getuige', vkey)).toMatchObject({ code: 0, tekst: expect.stringContaining('getuige/w1 (medeondertekening)') });
    expect(await beheerder('audit', 'anker', join(pakket, 'checkpoint'), '--getuige', vkey)).toMatchObject({ code: 2 });
  });

  it('door een dienst die niet antwoordt: een zin die zegt wat te doen, en niets vastgelegd', async () => {
    const voor = (await leesVerzegeld(gegevens))?.controlepunt;
    expect(await stempel('http://127.0.0.1:1/')).toMatchObject({ code: 2, tekst: expect.stringContaining('gaf geen bruikbaar antwoord') });
    expect((await leesVerzegeld(gegevens))?.controlepunt).toBe(voor);
  });
});
