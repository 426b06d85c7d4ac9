import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CompactRange, encodeLeaf, formatVkey, leafHash, type NoteSigner } from '@besluitregister/audit-log';
import { bewijsVan, bladen, ingericht, logbestanden, OORSPRONG, register, schrijf, sleutel, verifieer, type Gebeurtenis } from './pakket.fixture.js';

// One test, or more, for each row of the threat table that concerns the log: what is found, and what is said where nothing can be.

let map: string;
let signer: NoteSigner;
let policy: string;
let state: string;

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'aanval-'));
  signer = sleutel();
  policy = await beleid('policy', `log ${formatVkey(signer.vkey)}\nquorum none\n`);
  state = join(map, 'toestand');
});
afterEach(() => rm(map, { recursive: true }));

async function beleid(naam: string, tekst: string): Promise<string> {
  await writeFile(join(map, naam), tekst);
  return join(map, naam);
}

let teller = 0;
const pakket = (leaves: readonly Uint8Array[], signers: readonly NoteSigner[] = [signer], oorsprong = OORSPRONG): Promise<string> =>
  schrijf(join(map, `pakket-${(teller += 1)}`), logbestanden(leaves, signers, oorsprong));
const verify = (pad: string, ...meer: readonly string[]) => verifieer('verify', pad, '--policy', policy, ...meer);
const metToestand = (pad: string, ...meer: readonly string[]) => verify(pad, '--state', state, ...meer);
const eerlijk = (aantal: number): Uint8Array[] => bladen(register(signer, aantal));
const anders = (aantal: number, nummer: number): Uint8Array[] =>
  bladen(register(signer, aantal).map((g, at) => (at === nummer - 1 ? { ...g, data: { ...g.data, uitkomst: 'afgewezen' } } : g)));

describe('een eerlijk pakket', () => {
  it('is in orde, zegt bij de eerste keer dat er niets is om mee te vergelijken, en volgt daarna op zichzelf', async () => {
    const eerste = await metToestand(await pakket(eerlijk(20)));
    expect(eerste.code).toBe(0);
    expect(eerste.uit).toContain('[EERSTE KEER]');
    expect(eerste.uit).toContain(`Vergelijk het kenmerk ${signer.vkey.keyId}`);
    const tweede = await metToestand(await pakket(eerlijk(300)));
    expect(tweede.code).toBe(0);
    expect(tweede.uit).toContain('[OK] L1 volgt op uw controlepunt van 20 gebeurtenissen');
    expect(tweede.uit).toContain('OORDEEL: ongewijzigd, volledig en in volgorde t/m nr. 300 — aangetoond op L0, L1');
    expect(await readFile(state, 'utf8')).toBe(await readFile(join(map, `pakket-${teller}`, 'checkpoint'), 'utf8'));
  });

  it('zegt in elke uitkomst wat niet is aangetoond, en wat er van de beschermde velden te zien is', async () => {
    const { uit } = await verify(await pakket(eerlijk(4)), '--json');
    expect(JSON.parse(uit)).toMatchObject({
      uitgang: 0, code: 'in-orde', omvang: '4', actoren: { lokaal: 3, systeem: 1 },
      beschermdeVelden: { versleuteld: 3, open: 0, nietVerstrekt: 3, gewist: 0, ontbreekt: null },
      niveaus: { L0: true, L1: false, L2: false, L3: false },
    });
    expect((await verify(await pakket(eerlijk(4)))).uit).toContain('Niet aangetoond: dat de inhoud juist is; dat alles is aangeboden; wie iemand werkelijk was');
    const engels = await verify(await pakket(eerlijk(4)), '--lang', 'en');
    expect(engels.uit).toContain('VERDICT: unchanged, complete and in order up to no. 4');
    expect(engels.uit).toContain('Not shown: that the content is true');
  });

  it('noemt elk bestand waar niet naar is gekeken', async () => {
    const pad = await schrijf(await pakket(eerlijk(4)), new Map([['tile/0/007', 'x'], ['LEESMIJ.txt', 'x']]));
    expect((await verify(pad)).uit).toContain('Niet gecontroleerd in de map: LEESMIJ.txt, tile/0/007.');
  });
});

describe('de controlepunten die eerder zijn gepubliceerd', () => {
  const metGeschiedenis = async (leaves: readonly Uint8Array[], eerder: readonly Uint8Array[]): Promise<string> => {
    const note = Buffer.from(logbestanden(eerder, [signer]).get('checkpoint') ?? new Uint8Array()).toString();
    return schrijf(await pakket(leaves), new Map([['controlepunten', `${JSON.stringify(note)}\n`]]));
  };

  it('passen bij het pakket, of bewijzen samen dat de sleutel twee geschiedenissen ondertekende', async () => {
    expect(await verify(await metGeschiedenis(eerlijk(9), eerlijk(5)), '--json')).toMatchObject({ code: 0, uit: expect.stringContaining('"eerdereControlepunten": 1') });
    const gevorkt = await verify(await metGeschiedenis(anders(9, 3), eerlijk(5)));
    expect(gevorkt).toMatchObject({ code: 11, meld: expect.stringContaining('[FOUT afgesplitst]') });
    expect(gevorkt.meld.match(/— register\.voorbeeld\.nl/g)).toHaveLength(2);
  });

  it('geven de sleutel niet de schuld van wat na het ondertekenen is gewijzigd', async () => {
    const note = (size: number): string => Buffer.from(logbestanden(eerlijk(size), [signer]).get('checkpoint') ?? new Uint8Array()).toString();
    const pad = await schrijf(join(map, 'later'), new Map<string, string | Uint8Array>([...logbestanden(anders(9, 3), [signer]), ['checkpoint', note(9)], ['controlepunten', `${JSON.stringify(note(5))}\n`]]));
    const gewijzigd = await verify(pad);
    expect(gewijzigd).toMatchObject({ code: 10, meld: expect.stringContaining('[FOUT root-mismatch]') });
    expect(gewijzigd.meld).not.toContain('twee geschiedenissen');
    await schrijf(pad, new Map<string, string | Uint8Array>([['checkpoint', note(9)], ['tile/0/000.p/9', logbestanden(eerlijk(9), [signer]).get('tile/0/000.p/9') ?? '']]));
    expect(await verify(pad)).toMatchObject({ code: 10, meld: expect.stringContaining('Gebeurtenis 3 past niet bij haar hash') });
  });
});

describe('wijzigen, weghalen, invoegen, verplaatsen', () => {
  const bewerkingen: readonly [string, (leaves: Uint8Array[]) => Uint8Array[]][] = [
    ['gewijzigd', () => anders(9, 5)],
    ['weggehaald', (leaves) => leaves.toSpliced(4, 1)],
    ['verdubbeld', (leaves) => leaves.toSpliced(4, 0, leaves[3] ?? new Uint8Array())],
    // Numbers 4 and 7 are of one meeting; between meetings only the signed root knows the order.
    ['verwisseld', (leaves) => leaves.with(3, leaves[6] ?? new Uint8Array()).with(6, leaves[3] ?? new Uint8Array())],
  ];

  it.each(bewerkingen)('%s zonder de sleutel, alle tegels passend gemaakt: vervalst', async (_, bewerk) => {
    const bestanden = logbestanden(bewerk(eerlijk(9)), [sleutel()]);
    const echt = logbestanden(eerlijk(9), [signer]).get('checkpoint') ?? new Uint8Array();
    const uitkomst = await verify(await schrijf(join(map, 'nep'), new Map([...bestanden, ['checkpoint', echt]])));
    expect([2, 10]).toContain(uitkomst.code);
    expect(uitkomst.uit).not.toContain('OORDEEL');
  });

  it.each(bewerkingen.slice(1))('%s vóór het ondertekenen: de stroom loopt niet door', async (_, bewerk) => {
    const uitkomst = await verify(await pakket(bewerk(eerlijk(9))));
    expect(uitkomst.code).toBe(10);
    expect(uitkomst.meld).toContain('[FOUT stroom-onderbroken]');
  });
});

describe('de beheerder herschrijft alles en ondertekent opnieuw', () => {
  it('wordt gezien tegen een bewaard controlepunt, met beide koppen als bewijs, en dat blijft staan', async () => {
    await metToestand(await pakket(eerlijk(8)));
    const bewaard = await readFile(state, 'utf8');
    const nep = await pakket(anders(12, 5));
    const uitkomst = await metToestand(nep);
    expect(uitkomst.code).toBe(11);
    expect(uitkomst.meld).toContain(bewaard);
    expect(uitkomst.meld).toContain(await readFile(join(nep, 'checkpoint'), 'utf8'));
    expect(await readFile(state, 'utf8')).toBe(bewaard);
    expect((await metToestand(await pakket(eerlijk(12)))).code).toBe(0);
  });

  it('wordt zonder iets bewaards niet gezien, en dat wordt gezegd', async () => {
    const uitkomst = await metToestand(await pakket(anders(12, 5)));
    expect(uitkomst.code).toBe(0);
    expect(uitkomst.uit).toContain('of het register eerder is ingekort of herschreven, is nu niet te zien');
    expect((await verify(await pakket(anders(12, 5)), '--niveau', '1')).code).toBe(3);
  });
});

describe('inkorten, of een oude reservekopie terugzetten', () => {
  it('is met een bewaard controlepunt uitgang 12', async () => {
    await metToestand(await pakket(eerlijk(8)));
    const uitkomst = await metToestand(await pakket(eerlijk(7)));
    expect(uitkomst.code).toBe(12);
    expect(uitkomst.meld).toContain('Het pakket telt 7 gebeurtenissen, maar het register had er al 8 ondertekend');
    expect(await readFile(state, 'utf8')).toContain('\n8\n');
  });
});

describe('twee gezichten (split view)', () => {
  it('wordt gezien zodra twee controlepunten naast elkaar liggen, ook van dezelfde omvang', async () => {
    const [een, ander] = [await pakket(eerlijk(8)), await pakket(anders(8, 8))];
    expect((await verifieer('consistency', een, ander, '--policy', policy)).code).toBe(11);
    await metToestand(een);
    expect((await metToestand(ander)).code).toBe(11);
  });

  it('wordt door een getuige niet medeondertekend, en is zonder diens handtekening onvoldoende', async () => {
    const getuige = ['--state', join(map, 'geheugen'), '--sleutel', join(map, 'getuige.pem'), '--naam', 'getuige.voorbeeld.nl/w1'];
    const cosign = (pad: string, ...meer: readonly string[]) => verifieer('cosign', pad, '--policy', policy, ...getuige, ...meer);
    const [een, ander] = [await pakket(eerlijk(8)), await pakket(anders(9, 8))];
    const eerste = await cosign(een, '--uit', join(map, 'medeondertekend'));
    expect(eerste.code).toBe(0);
    expect((await cosign(ander)).code).toBe(11);
    expect((await cosign(await pakket(eerlijk(7)))).code).toBe(12);
    expect((await cosign(await pakket(eerlijk(10)))).code).toBe(0);

    const regel = /witness \S+ \S+/.exec(eerste.uit)?.[0] ?? '';
    policy = await beleid('met-getuige', `log ${formatVkey(signer.vkey)}\n${regel}\nquorum getuige.voorbeeld.nl/w1\n`);
    expect((await metToestand(ander)).code).toBe(3);
    await expect(readFile(state)).rejects.toMatchObject({ code: 'ENOENT' });
    const goed = await metToestand(een, '--controlepunt', join(map, 'medeondertekend'), '--niveau', '3');
    expect(goed.code).toBe(0);
    expect(goed.uit).toContain('[OK] L3 getuigen: getuige.voorbeeld.nl/w1 (2026-11-25T12:00:00.000Z)');
  });
});

describe('de klok', () => {
  const op = (recordedAt: string, gebeurtenis: Partial<Gebeurtenis> = {}): Gebeurtenis =>
    ({ type: 'BesluitVastgelegd', data: {}, recordedAt, ...gebeurtenis });

  it('terugdateren valt op, en is achter een anker aantoonbaar', async () => {
    const pad = await pakket(bladen([
      ingericht(signer), op('2026-11-24T09:00:05.000Z'), op('2026-11-24T09:00:04.000Z'),
      op('2026-11-24T10:00:00.000Z', { type: 'AnkerVastgelegd', data: { gegevenOp: '2026-11-24T09:59:00.000Z' } }), op('2026-11-24T09:30:00.000Z'),
    ]));
    const { code, uit } = await verify(pad);
    expect(code).toBe(0);
    expect(uit).toContain('[LET OP] Gebeurtenissen, te beginnen bij nummer 3 (samen 2), dragen een eerder tijdstip');
    expect(uit).toContain('[LET OP] Gebeurtenissen, te beginnen bij nummer 5 (samen 1), dragen een tijdstip van vóór een anker');
  });

  it('vooruitdateren valt op', async () => {
    expect((await verify(await pakket(bladen([ingericht(signer), op('2031-01-01T00:00:00.000Z')])))).uit)
      .toContain('[LET OP] Gebeurtenissen, te beginnen bij nummer 2 (samen 1), dragen een tijdstip dat nog moet komen');
  });
});

describe('het verkeerde record', () => {
  it('past niet bij het bewijs van een ander, en het goede wel', async () => {
    const leaves = eerlijk(9);
    await writeFile(join(map, 'bewijs'), await bewijsVan(logbestanden(leaves, [signer]), 5));
    const toets = async (record: Uint8Array) => {
      await writeFile(join(map, 'record'), record);
      return verifieer('verify-record', join(map, 'bewijs'), join(map, 'record'), '--policy', policy);
    };
    const goed = await toets(Buffer.concat([leaves[4] ?? new Uint8Array(), Buffer.from('\n')]));
    expect(goed.code).toBe(0);
    expect(goed.uit).toContain('Record     nummer 5, BesluitVastgelegd');
    for (const [at, leaf] of leaves.entries()) if (at !== 4) expect((await toets(leaf)).code).toBe(10);
    expect((await toets(anders(9, 5)[4] ?? new Uint8Array())).code).toBe(10);
  });
});

describe('de sleutel', () => {
  it('een andere dan de vastgezette wordt niet aanvaard, ook niet als het pakket haar zelf meelevert', async () => {
    const dief = sleutel();
    const pad = await pakket(bladen(register(dief, 8)), [dief]);
    const uitkomst = await verify(await schrijf(pad, new Map([['policy.txt', `log ${formatVkey(dief.vkey)}\nquorum none\n`]])));
    expect(uitkomst.code).toBe(10);
    expect(uitkomst.meld).toContain('no-known-signature');
    expect((await verifieer('verify', pad, '--policy', join(pad, 'policy.txt'))).uit).toContain('[LET OP] Het beleidsbestand ligt in het pakket zelf');
  });

  const gewisseld = (nieuw: NoteSigner): Uint8Array[] => bladen([...register(signer, 5), {
    type: 'SleutelGewisseld', data: { vorigeSleutel: formatVkey(signer.vkey), publiekeSleutel: formatVkey(nieuw.vkey) }, stream: 'br.Register-1',
  }]);

  it('wisselen is in orde als oude en nieuwe beide ondertekenen, en wordt gemeld', async () => {
    const nieuw = sleutel();
    const { code, uit } = await verify(await pakket(gewisseld(nieuw), [signer, nieuw]));
    expect(code).toBe(0);
    expect(uit).toContain('Het register wisselde van sleutel of begon opnieuw bij gebeurtenis 6');
  });

  it('na een wissel alleen met de oude ondertekend: vervalst', async () => {
    const uitkomst = await verify(await pakket(gewisseld(sleutel())));
    expect(uitkomst.code).toBe(10);
    expect(uitkomst.meld).toContain('[FOUT sleutel-past-niet]');
  });

  it('een wissel van een sleutel die het register niet had: vervalst', async () => {
    const uitkomst = await verify(await pakket(bladen([...register(signer, 5), {
      type: 'SleutelGewisseld', data: { vorigeSleutel: formatVkey(sleutel().vkey), publiekeSleutel: formatVkey(signer.vkey) }, stream: 'br.Register-1',
    }])));
    expect(uitkomst.code).toBe(10);
    expect(uitkomst.meld).toContain('[FOUT sleutelwissel-los]');
  });
});

describe('herstellen als dekmantel', () => {
  const nieuw = sleutel('register.voorbeeld.nl/besluiten/2');
  const wortel = (leaves: readonly Uint8Array[]): string => {
    const range = CompactRange.empty();
    leaves.forEach((leaf) => { range.append(leafHash(leaf)); });
    return Buffer.from(range.root()).toString('hex');
  };
  const herstel = (zegt: Record<string, unknown>): Gebeurtenis =>
    ({ type: 'RegisterHersteld', data: { oorsprong: nieuw.vkey.name, publiekeSleutel: formatVkey(nieuw.vkey), ...zegt }, stream: 'br.Register-1' });
  const vorig = (omvang: number, leaves = eerlijk(omvang)) => ({ oorsprong: OORSPRONG, omvang, wortel: wortel(leaves) });
  /** Five events were signed and seen by the auditor; then the register begins again over what is given. */
  const opnieuw = async (gebeurtenissen: readonly Gebeurtenis[]) => {
    policy = await beleid('een', `log ${formatVkey(signer.vkey)}\nquorum none\n`);
    await metToestand(await pakket(eerlijk(5)));
    policy = await beleid('beide', `log ${formatVkey(signer.vkey)}\nlog ${formatVkey(nieuw.vkey)}\nquorum none\n`);
    return pakket(bladen(gebeurtenissen), [nieuw], nieuw.vkey.name);
  };
  const gewijzigd = (aantal: number): Gebeurtenis[] => register(signer, aantal).map((g, at) => (at === 2 ? { ...g, data: { ...g.data, uitkomst: 'afgewezen' } } : g));

  it('een eerlijk herstel vraagt de nieuwe sleutel vast te zetten, en volgt dan op wat van de vorige oorsprong is bewaard', async () => {
    const pad = await opnieuw([...register(signer, 5), herstel({ vorig: vorig(5), verloren: null })]);
    const beide = policy;
    policy = await beleid('oud', `log ${formatVkey(signer.vkey)}\nquorum none\n`);
    expect((await metToestand(pad)).code).toBe(10);
    policy = beide;
    const eerste = await verify(pad, '--state', join(map, 'toestand-2'));
    expect(eerste).toMatchObject({ code: 0, uit: expect.stringContaining(`[LET OP] Gebeurtenis 6 begon het logboek opnieuw na ${OORSPRONG} (5 gebeurtenissen`) });
    expect(eerste.uit).toContain('Verloren ging er niets.');
    expect(await verifieer('cosign', pad, '--policy', policy, '--state', state, '--sleutel', join(map, 'getuige.pem'), '--naam', 'getuige.voorbeeld.nl/w1')).toMatchObject({ code: 2, meld: expect.stringContaining('houd voor elke oorsprong een eigen bestand bij') });
    expect(await metToestand(pad)).toMatchObject({ code: 0, uit: expect.stringContaining('[OK] L1 volgt op uw controlepunt van 5 gebeurtenissen') });
    expect(await readFile(state, 'utf8')).toContain(nieuw.vkey.name);
  });

  it('herschrijven onder de naam van een herstel zonder verlies: vervalst', async () => {
    const pad = await opnieuw([...gewijzigd(5), herstel({ vorig: vorig(5), verloren: null })]);
    expect(await verify(pad)).toMatchObject({ code: 10, meld: expect.stringContaining('[FOUT herstel-past-niet]') });
    const leeg = await opnieuw([...register(signer, 4), herstel({ vorig: vorig(5), verloren: null })]);
    expect(await verify(leeg)).toMatchObject({ code: 10, meld: expect.stringContaining('[FOUT herstel-past-niet]') });
  });

  it('ook liegen over wat er ondertekend was valt op naast een bewaard controlepunt', async () => {
    const pad = await opnieuw([...gewijzigd(5), herstel({ vorig: vorig(5, anders(5, 3)), verloren: null })]);
    expect(await metToestand(pad)).toMatchObject({ code: 11, meld: expect.stringContaining('met andere gebeurtenissen dan de 5') });
    expect(await readFile(state, 'utf8')).toContain(OORSPRONG);
    const verzwegen = await opnieuw([...register(signer, 4), herstel({ vorig: vorig(4), verloren: null })]);
    expect(await metToestand(verzwegen)).toMatchObject({ code: 12, meld: expect.stringMatching(/noemt er als laatste een van 4: wat daarna is ondertekend/) });
  });

  it('wat verloren ging staat in het verslag, en is uitgang 12 voor wie het nog kende', async () => {
    const pad = await opnieuw([...register(signer, 3), herstel({ vorig: vorig(5), verloren: { vanNummer: 4, totNummer: 5 } })]);
    expect(await verify(pad)).toMatchObject({ code: 0, uit: expect.stringContaining('Verloren gingen de nummers 4 tot en met 5.') });
    expect(await metToestand(pad)).toMatchObject({ code: 12, meld: expect.stringContaining('gingen volgens gebeurtenis 4 de nummers 4 tot en met 5 verloren') });
    await rm(state);
    policy = await beleid('een', `log ${formatVkey(signer.vkey)}\nquorum none\n`);
    await metToestand(await pakket(eerlijk(3)));
    policy = await beleid('beide', `log ${formatVkey(signer.vkey)}\nlog ${formatVkey(nieuw.vkey)}\nquorum none\n`);
    expect(await metToestand(pad)).toMatchObject({ code: 0 });
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['van een andere oorsprong', () => ({ vorig: { ...vorig(5), oorsprong: 'elders.nl/1' }, verloren: null })],
    ['zonder te zeggen wat er stond', () => ({ verloren: null })],
    ['met een verlies dat nog moet komen', () => ({ vorig: vorig(5), verloren: { vanNummer: 9, totNummer: 9 } })],
  ])('een herstel %s: vervalst', async (_, zegt) => {
    expect(await verify(await opnieuw([...register(signer, 5), herstel(zegt())]))).toMatchObject({ code: 10, meld: expect.stringContaining('[FOUT herstel-los]') });
  });
});

describe('wissen als dekmantel', () => {
  const wis = (goedgekeurdDoor: string): Gebeurtenis[] => [
    { type: 'WissingGevraagd', data: { wisverzoekId: 'w', gevraagdDoor: 'a' } },
    { type: 'WissingGoedgekeurd', data: { wisverzoekId: 'w', goedgekeurdDoor } },
    { type: 'WissingUitgevoerd', data: { wisverzoekId: 'w', sleutels: ['k'] } },
  ];

  it('elke wissing wordt geteld, en een zonder tweede persoon gemeld', async () => {
    const goed = await verify(await pakket(bladen([...register(signer, 5), ...wis('b')])));
    expect(goed.uit).toContain('4 versleuteld: 4 gewist (1 wissingen, 1 sleutels), 0 niet verstrekt');
    expect(goed.uit).not.toMatch(/tweede persoon|die sleutel was er dus nog/);
    expect((await verify(await pakket(bladen([...register(signer, 5), ...wis('a')])))).uit)
      .toContain('[LET OP] Een wissing zonder goedkeuring door een tweede persoon: gebeurtenis 8');
  });

  it('wie na de wissing nog onder de vernietigde sleutel schrijft, had haar nog', async () => {
    const [, ...later] = register(signer, 3);
    const { code, uit } = await verify(await pakket(bladen([...register(signer, 5), ...wis('b'), ...later])));
    expect([code, uit]).toEqual([0, expect.stringContaining('[LET OP] 2 gebeurtenissen hebben tekst onder een sleutel die toen al vernietigd heette (9, 10)')]);
  });
});

describe('vreemde bewijzen, sleutels en schrijfwijzen', () => {
  it('een zwakke sleutel kan niet worden vastgezet', async () => {
    policy = await beleid('zwak', `log ${OORSPRONG}+b5b9a3b1+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nquorum none\n`);
    expect((await verify(await pakket(eerlijk(3)))).code).toBe(2);
  });

  it.each([
    ['met een hash te veel', (tekst: string) => tekst.replace('\n\n', `\n${Buffer.alloc(32).toString('base64')}\n\n`)],
    ['met een hash te weinig', (tekst: string) => tekst.replace(/\n[^\n]+\n\n/, '\n\n')],
    ['met een voorloopnul', (tekst: string) => tekst.replace('index ', 'index 0')],
    ['met een andere plaats', (tekst: string) => tekst.replace('index 4', 'index 5')],
    ['met rommel erachter', (tekst: string) => `${tekst}rommel`],
  ])('een bewijs %s wordt geweigerd', async (_, verdraai) => {
    const leaves = eerlijk(9);
    await writeFile(join(map, 'bewijs'), verdraai(await bewijsVan(logbestanden(leaves, [signer]), 5)));
    await writeFile(join(map, 'record'), leaves[4] ?? new Uint8Array());
    expect((await verifieer('verify-record', join(map, 'bewijs'), join(map, 'record'), '--policy', policy)).code).toBe(10);
  });

  it.each([
    ['een dubbele naam', (tekst: string) => tekst.replace('{"data"', '{"data":{},"data"'), 'leaf-not-canonical'],
    ['een spatie', (tekst: string) => tekst.replace('{"data"', '{ "data"'), 'leaf-not-canonical'],
    ['een veld erbij', (tekst: string) => tekst.replace('"metadata"', '"meer":1,"metadata"'), 'blad-vorm'],
  ])('een ondertekend blad met %s (dezelfde bytes, twee lezingen) wordt geweigerd', async (_, verdraai, code) => {
    const leaves = eerlijk(4).map((leaf, at) => (at === 2 ? Buffer.from(verdraai(Buffer.from(leaf).toString())) : leaf));
    const uitkomst = await verify(await pakket(leaves));
    expect(uitkomst.code).toBe(10);
    expect(uitkomst.meld).toContain(code);
  });

  it('een register dat niet met zijn inrichting begint, of er twee heeft, wordt geweigerd', async () => {
    expect((await verify(await pakket(bladen(register(signer, 4).slice(1))))).meld).toContain('register-inrichting');
    expect((await verify(await pakket(bladen([ingericht(signer), ingericht(signer)])))).meld).toContain('register-inrichting');
    expect((await verify(await pakket([encodeLeaf({ id: 'x' })]))).meld).toContain('blad-vorm');
  });
});

describe('wat een auditor zelf bewaart', () => {
  it.each(['', 'onzin', 'halverwege'])('een beschadigd bestand (%j) is een fout, geen eerste keer', async (inhoud) => {
    const pad = await pakket(eerlijk(6));
    await metToestand(pad);
    const goed = await readFile(state, 'utf8');
    await writeFile(state, inhoud === 'halverwege' ? goed.slice(0, goed.length / 2) : inhoud);
    const uitkomst = await metToestand(pad);
    expect(uitkomst.code).toBe(2);
    expect(uitkomst.meld).toContain('is niet bruikbaar');
    expect(uitkomst.uit).not.toContain('EERSTE KEER');
    expect(await readFile(state, 'utf8')).not.toBe(goed);
  });

  it('twee controles tegelijk met één bestand gaan niet samen', async () => {
    await writeFile(`${state}.slot`, '');
    expect(await metToestand(await pakket(eerlijk(3)))).toMatchObject({ code: 2, meld: expect.stringContaining('Een ander proces gebruikt') });
  });
});

describe('de opslag naast het log (KurrentDB of SQLite, gewijzigd door een beheerder)', () => {
  const reconcile = async (leaves: readonly Uint8Array[], regels: readonly Uint8Array[]) => {
    await writeFile(join(map, 'g.jsonl'), Buffer.concat(regels.flatMap((regel) => [regel, Buffer.from('\n')])));
    return verifieer('reconcile', await pakket(leaves), join(map, 'g.jsonl'), '--policy', policy);
  };

  it('gelijk is in orde; gewijzigd, ingekort en nog niet verzegeld worden onderscheiden', async () => {
    expect((await reconcile(eerlijk(300), eerlijk(300))).code).toBe(0);
    expect(await reconcile(eerlijk(9), anders(9, 7))).toMatchObject({ code: 10, meld: expect.stringContaining('Gebeurtenis 7 in de opslag') });
    expect(await reconcile(eerlijk(9), eerlijk(8))).toMatchObject({ code: 12 });
    expect(await reconcile(eerlijk(9), eerlijk(11))).toMatchObject({ code: 3, uit: expect.stringContaining('daarna staan er 2 gebeurtenissen') });
  });
});
