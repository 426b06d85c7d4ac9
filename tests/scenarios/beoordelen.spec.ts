import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlegId, vergaderingDecider, type Inhoud } from '@besluitregister/domain';
import { openRegister, type Register } from '@besluitregister/standalone';
import { Beoordelaar } from '../../apps/cli/src/beoordeling/beoordelaar.js';
import { Gesprek, type Afloop } from '../../apps/cli/src/beoordeling/gesprek.js';
import { voerUit } from '../../apps/cli/src/cli.js';

const VERSLAG = `Terugkoppeling DVO Twente
Datum: 5 maart 2020

1. Cameratoezicht
De heer Jansen (politie) meldt dat de proef in Almelo is gestart. Mevrouw De Vries (OM) vraagt wat de kosten zijn.
De burgemeester van Hengelo geeft aan voorstander te zijn van cameratoezicht.
De voorzitter noemt de stukken, en wijst op de planning.

2. Jaarwisseling
De politie zegt toe de cijfers voor de volgende vergadering te leveren.
De burgemeester van Enschede meldt dat het rustig was.
`;

let map: string;
beforeAll(() => { map = mkdtempSync(join(tmpdir(), 'br-beoordeel-')); });
afterAll(() => { rmSync(map, { recursive: true, force: true }); });

/** Runs one command line; `antwoorden` are given one by one to what it asks. */
async function opdracht(antwoorden: readonly string[], ...argumenten: readonly string[]): Promise<{ code: number; uit: string; fout: string }> {
  const [uit, fout]: [string[], string[]] = [[], []];
  const rest = [...antwoorden];
  const code = await voerUit(argumenten, { breedte: 100, uit: (regel) => { uit.push(regel); }, meld: (regel) => { fout.push(regel); } },
    () => ({ vraag: () => Promise.resolve(rest.shift()), sluit: () => undefined }));
  return { code, uit: uit.join('\n'), fout: fout.join('\n') };
}

describe('een secretaris beoordeelt een verslag op de opdrachtregel', () => {
  let register: Register;
  let terugkoppelingId: string;
  beforeAll(async () => {
    // One register for all conversations: opening it again and again is what takes time, and changes nothing.
    register = await openRegister({ gegevens: join(map, 'gegevens'), klok: () => new Date() });
    const uitslag = await register.importService.importeer({
      bytes: Buffer.from(VERSLAG), naam: 'verslag.txt', overlegId: overlegId('dvo/VR05'), datum: '2020-03-05', actor: await register.gebruikers.actor(), beoordelen: true,
    });
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
    ({ terugkoppelingId } = uitslag);
  });
  afterAll(() => register.sluit());

  async function beoordeel(...antwoorden: readonly string[]): Promise<{ uit: string; standen: string[]; afloop: Afloop; gevraagd: string[] }> {
    const [uit, gevraagd]: [string[], string[]] = [[], []];
    const rest = [...antwoorden];
    const vraag = (tekst: string): Promise<string | undefined> => {
      gevraagd.push(tekst);
      return Promise.resolve(rest.shift());
    };
    const zeg = (regel: string): void => { uit.push(regel); };
    const gesprek = new Gesprek(await Beoordelaar.open(register, terugkoppelingId), { vraag, sluit: () => undefined }, { breedte: 100, uit: zeg, meld: zeg });
    const afloop = await gesprek.voer();
    const { voorstellen } = await (await Beoordelaar.open(register, terugkoppelingId)).stand();
    return { uit: uit.join('\n'), afloop, gevraagd, standen: voorstellen.map(({ inhoud, stand }) => `${inhoud.soort} ${stand}`) };
  }

  it('ziet elk voorstel met de regel van het verslag en waarom het zo is gelezen, en kan meteen weer weg', async () => {
    const { uit, afloop } = await beoordeel();
    expect(afloop.vergaderingId).toBeNull();
    expect(uit).toContain('Terugkoppeling van DVO Twente, 2020-03-05.');
    expect(uit).toMatch(/Voorstel 1 van 6 {3}mededeling\n {2}spreker {5}De heer Jansen\n {2}onder {7}1\. Cameratoezicht\n {2}dossier {5}Cameratoezicht\n {2}gelezen om {2}.+, zekerheid \d+ %\n +5 \| De heer Jansen \(politie\)/);
    // Two proposals stand on this line: which of its words is this one about?
    expect(uit).toContain('  hiervan     “De heer Jansen (politie) meldt dat de proef in Almelo is gestart.”');
  });

  it('aanvaardt, laat voor later, verwerpt en maakt ongedaan; wat is beslist blijft bewaard', async () => {
    const { standen, uit } = await beoordeel('a', 'l', 'v geen-inhoud', 'o', 'v onzin', 'q');
    expect(uit).toContain('"onzin" is geen reden; kies uit geen-inhoud, dubbel');
    expect(standen).toEqual(['mededeling aanvaard', 'vraag open', 'standpunt open', 'mededeling open', 'toezegging open', 'mededeling open']);
  });

  it('wijzigt een voorstel, ook in een besluit, en hoort wat niet kan', async () => {
    const { uit, standen } = await beoordeel('l', 'l', 'w', '', 'w', 'uitkomst ingestemd', 'soort iets', 'soort besluit', 'uitkomst', 'onbekend veld', 'uitkomst ter-kennisname', 'spreker -', '');
    expect(uit).toContain('Er is niets gewijzigd; a aanvaardt het voorstel');
    expect(uit).toContain('Het gegeven uitkomst hoort niet bij een mededeling; laat het weg. Wordt het iets anders, geef dan eerst de soort.');
    expect(uit).toContain('"iets" is geen soort; kies uit mededeling, toelichting');
    expect(uit).toContain('"uitkomst " kan niet; geef een veld en een waarde: ingestemd');
    expect(uit).toContain('"onbekend veld" kan niet');
    expect(standen[3]).toBe('besluit gewijzigd');
  });

  it('splitst, voegt samen, slaat over en voegt toe; een splitsing en een toevoeging zijn ongedaan te maken', async () => {
    const { uit, standen } = await beoordeel('s staat er niet', 's wat de kosten', 'o', 'm', 'q');
    expect(uit).toContain('Deze woorden staan niet in het voorstel');
    expect(uit).toMatch(/^Voorstel \d \(\w+\) hoort er nu bij; o maakt dit ongedaan\.$/m);
    expect(standen).toEqual([
      'mededeling aanvaard', 'vraag gewijzigd', 'vraag verworpen', 'standpunt verworpen', 'besluit gewijzigd', 'toezegging open', 'mededeling open',
    ]);
    const toegevoegd = await beoordeel('t 99', 't 10', '', 't 10', 'soort afspraak', 'houder politie', '', 'o', 'p 1-2 titel', 'p', '?', 'q');
    expect(toegevoegd.uit).toContain('Zeg ook wat het is');
    expect(toegevoegd.uit).toContain('Geef regels van het verslag, zoals 12 of 12-14');
    expect(toegevoegd.standen.filter((van) => van.startsWith('afspraak'))).toEqual(['afspraak verworpen']);
  });

  it('vindt wat zij toevoegt terug onder het agendapunt en het dossier waar de regel staat, ook als eerste onder de kop', async () => {
    const onder = async (regel: number): Promise<unknown> => {
      const { voorstellen } = await (await Beoordelaar.open(register, terugkoppelingId)).stand();
      const { agendapuntId, dossiers } = voorstellen.findLast(({ inhoud }) => inhoud.passages[0]?.vanRegel === regel)?.inhoud ?? {};
      return { agendapuntId, dossiers };
    };
    const ervoor = (await (await Beoordelaar.open(register, terugkoppelingId)).stand()).voorstellen.map(({ vastleggingId }) => vastleggingId);
    const toegevoegd: unknown[] = [];
    for (const regel of [7, 10]) {
      await beoordeel(`t ${regel}`, 'soort afspraak', '', 'q');
      const { voorstellen } = await (await Beoordelaar.open(register, terugkoppelingId)).stand();
      const nieuw = voorstellen.find(({ vastleggingId, inhoud }) => !ervoor.includes(vastleggingId) && inhoud.passages[0]?.vanRegel === regel);
      toegevoegd.push({ agendapuntId: nieuw?.inhoud.agendapuntId, dossiers: nieuw?.inhoud.dossiers });
      if (nieuw) await (await Beoordelaar.open(register, terugkoppelingId)).verwerp(nieuw.vastleggingId, 'anders');
    }
    expect(toegevoegd).toEqual([await onder(5), await onder(11)]);
    expect(toegevoegd).not.toContainEqual(expect.objectContaining({ agendapuntId: null }));
  });

  it('neemt over zodra alles is verantwoord, en niet eerder', async () => {
    expect((await beoordeel('a', 'nee')).gevraagd.join()).not.toContain('Alles is verantwoord');
    expect((await beoordeel('h 99', 'a', 'h 1')).standen[0]).toBe('mededeling open');
    const { gevraagd, afloop } = await beoordeel('a', 'Ja');
    expect(gevraagd.at(-1)).toBe('Alles is verantwoord. Neem 5 vastleggingen over? (ja/nee, of h <nummer> om een voorstel te heropenen): ');
    const { state } = await register.registratie.aggregaten.laad(vergaderingDecider, 'Vergadering', afloop.vergaderingId ?? '');
    expect([...state.vastleggingen.values()].map(({ inhoud }) => inhoud.herkomst.wijze)).toEqual(Array<string>(5).fill('beoordeeld'));
    expect((await beoordeel('a')).afloop).toMatchObject({ stand: { fase: 'overgenomen' }, vergaderingId: null });
  });
});

describe('een secretaris beslist op de opdrachtregel wat de lezer niet kan weten', () => {
  const TWENTE = overlegId('dvo/VR05');
  let register: Register;
  const lees = async (datum: string, regels: readonly string[], beoordelen: boolean): Promise<string> => {
    const uitslag = await register.importService.importeer({
      bytes: Buffer.from(['Terugkoppeling DVO Twente', '', ...regels].join('\n')), naam: 'verslag.txt', overlegId: TWENTE, datum, actor: await register.gebruikers.actor(), beoordelen,
    });
    if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
    await register.projecties.bij();
    return uitslag.terugkoppelingId;
  };
  /** The first proposal of a report after these answers, with what was shown and asked. */
  const beoordeel = async (id: string, ...antwoorden: readonly string[]): Promise<{ uit: string; stand: string | undefined; inhoud: Inhoud | undefined }> => {
    const uit: string[] = [];
    const rest = [...antwoorden];
    const vraag = (tekst: string): Promise<string | undefined> => {
      uit.push(tekst);
      return Promise.resolve(rest.shift());
    };
    const zeg = (regel: string): void => { uit.push(regel); };
    await new Gesprek(await Beoordelaar.open(register, id), { vraag, sluit: () => undefined }, { breedte: 100, uit: zeg, meld: zeg }).voer();
    const [eerste] = (await (await Beoordelaar.open(register, id)).stand()).voorstellen;
    return { uit: uit.join('\n'), stand: eerste?.stand, inhoud: eerste?.inhoud };
  };
  beforeAll(async () => {
    register = await openRegister({ gegevens: join(map, 'kiezen'), klok: () => new Date() });
    await lees('2020-03-04', ['1. Cameratoezicht', 'Besluit: de proef gaat door.', '', '2. Taxi-overlast', 'Besluit: er komt een stadsregeling.', 'Besluit: er komt een proef.'], false);
  });
  afterAll(() => register.sluit());

  it('bevestigt welk besluit wordt ingetrokken, en dat het er een is', async () => {
    const id = await lees('2020-06-03', ['1. Cameratoezicht', 'Besluit: het besluit van 4 maart wordt ingetrokken.'], true);
    const eerst = await beoordeel(id, 'a', 'misschien', 'q');
    expect(eerst.uit).toMatch(/herroept {4}zo te lezen \(“ingetrokken”\) een besluit van 2020-03-04; bij a kiest u:\n +1 ingestemd {2}“.*de proef gaat door/);
    expect(eerst).toMatchObject({ uit: expect.stringContaining('Antwoord j of n; er is nog niets vastgelegd.'), stand: 'open' });
    expect(await beoordeel(id, 'a', 'nee', 'h 1', 'q')).toMatchObject({ stand: 'open', inhoud: { relaties: [] } });
    expect(await beoordeel(id, 'a', 'j', 'q')).toMatchObject({ stand: 'gewijzigd', inhoud: { relaties: [{ soort: 'herroept' }] } });
  });

  it('kiest uit wat past, en nooit ongevraagd', async () => {
    const id = await lees('2020-07-01', ['1. Taxi-overlast', 'Besluit: het besluit van 4 maart vervalt.'], true);
    expect(await beoordeel(id, 'a', '3', 'q')).toMatchObject({ uit: expect.stringContaining('Kies uit de nummers 1 tot en met 2'), stand: 'open' });
    expect(await beoordeel(id, 'a', '0', 'h 1', 'q')).toMatchObject({ stand: 'open', inhoud: { relaties: [] } });
    const { uit, inhoud } = await beoordeel(id, 'a', '2', 'q');
    expect(uit).toMatch(/ 2 ingestemd {2}“.*er komt een proef/);
    expect(inhoud).toMatchObject({ relaties: [{ soort: 'herroept' }] });
  });

  it('zegt bij welk dossier iets hoort als de kop er meer noemt, en hoeft dat onder die kop maar een keer', async () => {
    const id = await lees('2020-09-02', ['1. Cameratoezicht en taxi-overlast', 'De politie meldt dat de cijfers dalen.', 'De politie vraagt om steun.', '', '2. Jaarwisseling', 'De politie meldt dat er een draaiboek is.'], true);
    const { uit } = await beoordeel(id, 'a', '9', 'a', '2', 'a', '', 'w', 'dossier Cameratoezicht; taxi-overlast', '', 'q');
    expect(uit).toContain('  dossier     1 Cameratoezicht, 2 Taxi-overlast (de kop noemt ze alle; bij a kiest u)');
    expect(uit).toContain('(een nummer of meer; Enter is 1 2): ');
    expect(uit).toContain('(een nummer of meer; Enter is 2): ');
    expect(uit).toContain('  dossier     Jaarwisseling');
    const { voorstellen } = await (await Beoordelaar.open(register, id)).stand();
    expect(voorstellen.map(({ inhoud }) => inhoud.dossiers.length)).toEqual([1, 1, 2]);
    expect(voorstellen[0]?.inhoud.dossiers).toEqual(voorstellen[1]?.inhoud.dossiers);
  });

  it('trekt een verslag in, met de reden, en kan het daarna opnieuw inlezen', async () => {
    const regels = ['1. Cameratoezicht', 'De politie meldt dat de cijfers stijgen.'];
    const id = await lees('2020-10-07', regels, true);
    const pad = join(map, 'kiezen');
    await register.sluit();
    expect(await opdracht([], 'trek-in', id, '--gegevens', pad)).toMatchObject({ code: 64, fout: expect.stringContaining('--reden') });
    const gelukt = { code: 0, uit: expect.stringContaining(`Ingetrokken: ${id}`) };
    expect(await opdracht([], 'trek-in', id, '--reden', 'verkeerde versie', '--code', 'onjuist-verslag', '--gegevens', pad)).toMatchObject(gelukt);
    expect(await opdracht([], 'trek-in', id, '--reden', 'nog eens', '--gegevens', pad)).toMatchObject({ code: 0, uit: expect.stringContaining('Het was al zo') });
    expect(await opdracht([], 'trek-in', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', '--reden', 'weg', '--gegevens', pad)).toMatchObject({ code: 3 });
    register = await openRegister({ gegevens: pad, klok: () => new Date() });
    expect((await beoordeel(id)).uit).not.toContain('Voorstel 1');
    expect((await (await Beoordelaar.open(register, await lees('2020-10-07', [...regels, 'De politie meldt dat het klopt.'], true))).stand()).fase).toBe('ontvangen');
  });
});

describe('een map met verslagen inlezen', () => {
  const GOED = 10;
  beforeAll(() => {
    mkdirSync(join(map, 'map', 'oud'), { recursive: true });
    for (let dag = 10; dag < 10 + GOED; dag += 1) writeFileSync(join(map, 'map', dag < 12 ? 'oud' : '.', `dvo-ijsselland-2021-04-${dag}.txt`), VERSLAG.replace('rustig', `rustig op ${dag} april`));
    writeFileSync(join(map, 'map', 'dvo-twente-2021-04-31.txt'), VERSLAG);
    writeFileSync(join(map, 'map', 'zonder-overleg-2021-04-01.md'), VERSLAG);
    writeFileSync(join(map, 'map', 'foto.png'), 'geen verslag');
  });

  it('toont voortgang, gaat na een fout door met de rest, en geeft een tabel', async () => {
    const { code, uit, fout } = await opdracht([], 'importeer', join(map, 'map'), '--direct', '--gegevens', join(map, 'register'));
    expect(code).toBe(2);
    expect(fout).toMatch(/\[1\/12\] dvo-ijsselland-2021-04-12\.txt: geregistreerd \(nog ongeveer \d+ s\)/);
    expect(fout).toContain('2 van de 12 verslagen zijn niet ingelezen');
    expect(uit).toMatch(/dvo-twente-2021-04-31\.txt +mislukt +0 {2}De datum "2021-04-31" bestaat niet/);
    expect(uit).toMatch(/zonder-overleg-2021-04-01\.md +mislukt +0 {2}Uit de naam .* blijkt niet van welk overleg/);
    expect(uit).toContain('12 verslagen: 10 geregistreerd, 0 ter beoordeling, 0 stonden er al, 2 mislukt.');
  }, 60_000);

  it('gaat een tweede keer verder met wat er nog niet in staat', async () => {
    writeFileSync(join(map, 'map', 'dvo-twente-2021-04-30.txt'), VERSLAG);
    const { uit } = await opdracht([], 'importeer', join(map, 'map'), '--json', '--gegevens', join(map, 'register'));
    const { verslagen, fout } = JSON.parse(uit) as { verslagen: { uitkomst: string; terugkoppelingId: string }[]; fout: { code: string } };
    expect(fout.code).toBe('verslagen-mislukt');
    expect(verslagen.map(({ uitkomst }) => uitkomst).sort()).toEqual([...Array<string>(GOED).fill('al-geregistreerd'), 'mislukt', 'mislukt', 'ter-beoordeling']);
    const voorgelegd = verslagen.find(({ uitkomst }) => uitkomst === 'ter-beoordeling')?.terugkoppelingId ?? '';
    const beoordeling = await opdracht(['a'], 'beoordeel', voorgelegd, '--gegevens', join(map, 'register'));
    expect(beoordeling).toMatchObject({ code: 0, uit: expect.stringContaining(`Verder gaan: besluitregister beoordeel ${voorgelegd}`) });
    expect(beoordeling.uit).toContain('1 aanvaard');
  }, 60_000);

  it('zegt na Ctrl-C wat erin staat, wat niet, en hoe het verder gaat', async () => {
    for (const dag of [1, 2, 3]) writeFileSync(join(map, 'map', `dvo-twente-2021-05-0${dag}.txt`), VERSLAG.replace('rustig', `rustig op ${dag} mei`));
    const [uit, fout]: [string[], string[]] = [[], []];
    const meld = (regel: string): void => {
      fout.push(regel);
      if (regel.includes('2021-05-01.txt')) process.emit('SIGINT');
    };
    const luisteraars = process.listenerCount('SIGINT');
    const code = await voerUit(['importeer', join(map, 'map'), '--gegevens', join(map, 'register')], { breedte: 100, uit: (regel) => { uit.push(regel); }, meld });
    expect(code).toBe(130);
    expect(process.listenerCount('SIGINT')).toBe(luisteraars);
    expect(fout).toContain('Wordt gestopt zodra dit verslag klaar is; nog een keer Ctrl-C stopt meteen.');
    expect(fout.at(-1)).toMatch(/^Onderbroken: \d+ van de 16 verslagen staan in het register, \d+ zijn nog niet gelezen.* Geef dezelfde opdracht opnieuw om verder te gaan/);
    expect(uit.join('\n')).toMatch(/dvo-twente-2021-05-02\.txt +nog-niet/);
    const verder = await opdracht([], 'importeer', join(map, 'map'), '--gegevens', join(map, 'register'));
    expect(verder.uit).toContain('16 verslagen: 0 geregistreerd, 4 ter beoordeling, 10 stonden er al, 2 mislukt.');
  }, 60_000);

  it('een id dat er niet is of geen id is: een zin die zegt wat te doen', async () => {
    expect(await opdracht([], 'beoordeel', 'iets')).toMatchObject({ code: 2, fout: expect.stringContaining('zonder id noemt wat er ligt') });
    const { uit } = await opdracht([], 'beoordeel', '--gegevens', join(map, 'register'));
    expect(uit).toMatch(/^DVO Twente, 2021-05-02: dvo-twente-2021-05-02\.txt, nog 6 van 6 voorstellen open\n {2}besluitregister beoordeel [0-9a-f-]{36}$/m);
    expect(uit).not.toContain('IJsselland');
    expect(await opdracht([], 'beoordeel', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', '--gegevens', join(map, 'register')))
      .toMatchObject({ code: 3, fout: expect.stringContaining('Er is geen terugkoppeling') });
  });
});
