import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inMap, leesVerzegeld, openControle, schrijfBewijspakket, wisselSleutel } from '@besluitregister/standalone';
import { voerUit } from '@besluitregister/verifier';

const klok = () => new Date();
const REDEN = { code: 'anders', toelichting: 'jaarlijkse wissel van de sleutel' };

let map: string;
let gegevens: string;
let oudeSleutel: string;
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'br-wissel-'));
  gegevens = join(map, 'gegevens');
  const controle = await openControle(gegevens, klok);
  await controle.log.bij().finally(() => controle.sluit());
  oudeSleutel = (await verzegeld()).openbareSleutel;
  writeFileSync(policy(), `log ${oudeSleutel}\nquorum none\n`);
});
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

const policy = (): string => join(map, 'policy');

async function verzegeld() {
  const log = await leesVerzegeld(gegevens);
  if (log === undefined) throw new Error('niets verzegeld');
  return log;
}

async function exporteer(naam: string): Promise<string> {
  await schrijfBewijspakket(await verzegeld(), join(map, naam));
  return join(map, naam);
}

async function auditor(...argumenten: readonly string[]): Promise<{ code: number; tekst: string }> {
  const regels: string[] = [];
  const zeg = (regel: string): void => { regels.push(regel); };
  const code = await voerUit([...argumenten, '--policy', policy()], { uit: zeg, meld: zeg }, new Date());
  return { code, tekst: regels.join('\n') };
}

describe('een auditor volgt een wissel van de sleutel', () => {
  it('vóór de wissel is het pakket in orde onder de sleutel die hij vastzette', async () => {
    expect(await auditor('verify', await exporteer('voor'), '--state', join(map, 'toestand'))).toMatchObject({ code: 0, tekst: expect.stringContaining('[OK] 1 eerder gepubliceerde') });
  });

  it('na de wissel leest hij dat het heel is, wijst zijn eigen sleutel de nieuwe aan, en krijgt hij de regel om toe te voegen', async () => {
    for (let keer = 0; keer < 2; keer += 1) expect(await wisselSleutel(inMap(gegevens, klok), REDEN)).not.toHaveProperty('geweigerd');
    const pakket = await exporteer('na');
    const { openbareSleutel } = await verzegeld();
    const eerst = await auditor('verify', pakket, '--state', join(map, 'toestand'));
    expect(eerst).toMatchObject({ code: 3, tekst: expect.stringContaining(`voeg aan uw beleid toe: log ${openbareSleutel}`) });
    expect(eerst.tekst).toContain('maar onvoldoende: de sleutel is niet door u vastgezet');
    expect(await auditor('cosign', pakket, '--state', join(map, 'getuige'), '--sleutel', join(map, 'getuige.pem'), '--naam', 'getuige/w1')).toMatchObject({ code: 3 });
    writeFileSync(policy(), `log ${oudeSleutel}\nlog ${openbareSleutel}\nquorum none\n`);
    expect(await auditor('verify', pakket, '--state', join(map, 'toestand'), '--niveau', '1'))
      .toMatchObject({ code: 0, tekst: expect.stringMatching(/\[OK\] L1 volgt op uw controlepunt.*\n?/) });
  });

  it('een sleutel waar zijn eigen sleutel niet voor instond, geldt als vervalsing', async () => {
    const pakket = await exporteer('zonder-overgang');
    writeFileSync(policy(), `log ${oudeSleutel}\nquorum none\n`);
    const [eerste = ''] = readFileSync(join(pakket, 'controlepunten'), 'utf8').split('\n');
    writeFileSync(join(pakket, 'controlepunten'), `${eerste}\n`);
    expect(await auditor('verify', pakket)).toMatchObject({ code: 10, tekst: expect.stringContaining('[FOUT no-known-signature]') });
  });

  it('een controlepunt dat de oude sleutel na de wissel nog tekende, wordt gevonden', async () => {
    const pakket = await exporteer('oud-getekend');
    const { openbareSleutel } = await verzegeld();
    writeFileSync(policy(), `log ${oudeSleutel}\nlog ${openbareSleutel}\nquorum none\n`);
    const regels = readFileSync(join(pakket, 'controlepunten'), 'utf8').split('\n');
    const overgang = regels.findIndex((regel) => (JSON.parse(regel) as string).split('\n— ').length === 3);
    const alleenOud = (JSON.parse(regels[overgang] ?? '') as string).split('\n').toSpliced(5, 1).join('\n');
    writeFileSync(join(pakket, 'controlepunten'), regels.with(overgang, JSON.stringify(alleenOud)).join('\n'));
    expect(await auditor('verify', pakket)).toMatchObject({ code: 10, tekst: expect.stringContaining('[FOUT sleutel-past-niet]') });
  });

  it('een geschiedenis die verder gaat dan het pakket, of die niet te lezen is, wordt gezegd', async () => {
    const ingekort = await exporteer('ingekort');
    writeFileSync(join(ingekort, 'controlepunten'), readFileSync(join(ingekort, 'controlepunten')));
    const note = JSON.stringify((await verzegeld()).controlepunt.replace(/\n(\d+)\n/, (_, n: string) => `\n${Number(n) + 5}\n`));
    appendFileSync(join(ingekort, 'controlepunten'), `${note}\n`);
    expect(await auditor('verify', ingekort)).toMatchObject({ code: 12 });
    const stuk = await exporteer('stuk');
    appendFileSync(join(stuk, 'controlepunten'), 'onzin\n');
    expect(await auditor('verify', stuk)).toMatchObject({ code: 2, tekst: expect.stringContaining('controlepunten') });
  });
});
