import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { overlegId, vergaderingDecider } from '@besluitregister/domain';
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
    expect(uit).toMatch(/Voorstel 1 van 6 {3}mededeling\n {2}spreker {5}De heer Jansen\n {2}gelezen om {2}.+, zekerheid \d+ %\n +5 \| De heer Jansen \(politie\)/);
    // Two proposals stand on this line: which of its words is this one about?
    expect(uit).toContain('  hiervan     “De heer Jansen (politie) meldt dat de proef in Almelo is gestart.”');
  });

  it('aanvaardt, laat voor later, verwerpt en maakt ongedaan; wat is beslist blijft bewaard', async () => {
    const { standen, uit } = await beoordeel('a', 'l', 'v geen-inhoud', 'o', 'v onzin', 'q');
    expect(uit).toContain('"onzin" is geen reden; kies uit geen-inhoud, dubbel');
    expect(standen).toEqual(['mededeling aanvaard', 'vraag open', 'standpunt open', 'mededeling open', 'toezegging open', 'mededeling open']);
  });

  it('wijzigt een voorstel, ook in een besluit, en hoort wat niet kan', async () => {
    const { uit, standen } = await beoordeel('l', 'l', 'w', 'soort besluit', 'uitkomst', 'onbekend veld', 'uitkomst ter-kennisname', 'spreker -', '');
    expect(uit).toContain('"uitkomst " kan niet');
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
    const toegevoegd = await beoordeel('t 99', 't 10', 'soort afspraak', 'houder politie', '', 'o', 'p 1-2 titel', 'p', '?', 'q');
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

  it('een id dat er niet is of geen id is: een zin die zegt wat te doen', async () => {
    expect(await opdracht([], 'beoordeel', 'iets')).toMatchObject({ code: 2 });
    expect(await opdracht([], 'beoordeel', '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', '--gegevens', join(map, 'register')))
      .toMatchObject({ code: 3, fout: expect.stringContaining('Er is geen terugkoppeling') });
  });
});
