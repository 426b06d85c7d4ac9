import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ga, rustig, toegankelijkheid, type Schermen } from './schermen.fixture.js';

interface Middelen extends Pick<Schermen, 'venster'> {
  /** A command of somebody else; gives its status. */
  achterDeRug(pad: string, body: unknown): Promise<number>;
  lees(pad: string): Promise<unknown>;
}

const VERSLAG = `Terugkoppeling Districtelijk Veiligheidsoverleg Twente 6 november 2019

Cameratoezicht
Burgemeester Welten geeft aan dat het cameratoezicht de politie helpt. Burgemeester Welten vraagt om een overzicht van de kosten.
Burgemeester Cazemier geeft aan dat er ook zorgen zijn over privacy.
De voorzitter concludeert dat wordt ingestemd met het voorstel.
De politie zegt toe voor 1 december 2019 een overzicht van de kosten te sturen.
`;

/** The secretary of a DVO: a report in, reviewed, taken over, and set right afterwards. */
export function secretaris({ venster, achterDeRug, lees }: Middelen): void {
  describe('De secretaris neemt een terugkoppeling over', () => {
    let pagina: Page;
    let id: string;
    const kop = (tekst: RegExp) => pagina.getByRole('heading', { name: tekst }).waitFor();
    const stand = async (): Promise<Record<string, string>> => {
      const { voorstellen } = z.looseObject({ voorstellen: z.array(z.looseObject({ vastleggingId: z.string(), stand: z.string() })) }).parse(await lees(`terugkoppelingen/${id}`));
      return Object.fromEntries(voorstellen.map(({ vastleggingId, stand: nu }) => [vastleggingId, nu]));
    };
    beforeAll(async () => {
      pagina = await venster('secretaris');
      await ga(pagina, '/beoordelen');
      await pagina.getByLabel('Bestand').setInputFiles({ name: 'twente.txt', mimeType: 'text/plain', buffer: Buffer.from(VERSLAG) });
      await pagina.getByLabel('Overleg', { exact: true }).selectOption({ label: 'DVO Twente' });
      await pagina.getByLabel('Datum van de vergadering').fill('2019-11-06');
      await pagina.getByRole('button', { name: 'Lees in en beoordeel' }).click();
      await pagina.waitForURL(/\/beoordelen\/[0-9a-f-]{36}/);
      id = /beoordelen\/([0-9a-f-]{36})/.exec(pagina.url())?.[1] ?? '';
      await kop(/^Voorstel 1 van 5: open$/);
    });

    it('vindt een beoordeling waar axe niets op aan te merken heeft, ook niet op het wijzigen en splitsen', async () => {
      const bezwaren = [await toegankelijkheid(pagina)];
      for (const [toets, knop] of [['w', 'Aanvaard zo'], ['s', 'Splits hier']] as const) {
        await pagina.keyboard.press(toets);
        await pagina.getByRole('button', { name: knop }).waitFor();
        bezwaren.push(await toegankelijkheid(pagina));
        await pagina.keyboard.press('Escape');
      }
      expect(bezwaren).toEqual([[], [], []]);
    });

    it('aanvaardt met één toets, en is meteen bij het volgende voorstel', async () => {
      await pagina.keyboard.press('a');
      await kop(/^Voorstel 2 van 5: open$/);
      await pagina.getByText('1 van 5 voorstellen beoordeeld').waitFor();
      expect(Object.values(await stand())).toEqual(['aanvaard', 'open', 'open', 'open', 'open']);
    });

    it('maakt dat ongedaan', async () => {
      await pagina.keyboard.press('o');
      await pagina.getByText('0 van 5 voorstellen beoordeeld').waitFor();
      expect(Object.values(await stand())).toEqual(['open', 'open', 'open', 'open', 'open']);
    });

    it('wijzigt de soort van een voorstel, zonder de muis', async () => {
      await pagina.keyboard.press('w');
      await pagina.getByLabel('Soort', { exact: true }).selectOption('vraag');
      await pagina.getByRole('button', { name: 'Aanvaard zo' }).click();
      await kop(/^Voorstel 3 van 5: open$/);
      expect(Object.values(await stand())).toEqual(['open', 'gewijzigd', 'open', 'open', 'open']);
    });

    it('verwerpt een voorstel met een reden', async () => {
      await pagina.keyboard.press('x');
      await pagina.getByLabel('Waarom').selectOption('dubbel');
      await pagina.getByRole('button', { name: 'Verwerp', exact: true }).click();
      await kop(/^Voorstel 4 van 5: open$/);
      expect(Object.values(await stand())).toEqual(['open', 'gewijzigd', 'verworpen', 'open', 'open']);
    });

    it('vindt na een gesloten tabblad alles terug', async () => {
      const adres = pagina.url();
      await pagina.close();
      pagina = await venster('secretaris');
      await ga(pagina, adres);
      await pagina.getByText('2 van 5 voorstellen beoordeeld').waitFor();
    });

    it('ziet dat een ander intussen besliste, en overschrijft niets', async () => {
      const [eerste = ''] = Object.keys(await stand());
      await ga(pagina, `/beoordelen/${id}?voorstel=${Object.keys(await stand())[3] ?? ''}`);
      expect(await achterDeRug(`terugkoppelingen/${id}/voorstellen/${eerste}/aanvaardingen`, { gecontroleerd: true })).toBe(201);
      await pagina.keyboard.press('a');
      await kop(/^Iemand anders beoordeelt ook$/);
      expect(Object.values(await stand())).toEqual(['aanvaard', 'gewijzigd', 'verworpen', 'open', 'open']);
      await pagina.getByRole('button', { name: 'Voer mijn stap alsnog uit' }).click();
      await pagina.getByText('4 van 5 voorstellen beoordeeld').waitFor();
    });

    it('verliest niets als de aanmelding verloopt', async () => {
      const koekjes = await pagina.context().cookies();
      await ga(pagina, `/beoordelen/${id}`);
      await kop(/^Voorstel 5 van 5: open$/);
      await pagina.context().clearCookies();
      await pagina.keyboard.press('a');
      await pagina.getByRole('heading', { name: 'U bent niet aangemeld' }).first().waitFor();
      await kop(/^Voorstel 5 van 5: open$/);
      await pagina.context().addCookies(koekjes);
      await pagina.getByRole('button', { name: 'Opnieuw proberen' }).click();
      await pagina.getByText('Alles is beoordeeld.').waitFor();
    });

    it('neemt over, en het telt mee in het antwoord over alle DVO’s', async () => {
      await pagina.getByRole('button', { name: 'Neem 4 vastleggingen over' }).click();
      await pagina.getByText('Deze terugkoppeling is overgenomen').waitFor();
      await pagina.getByRole('link', { name: 'Vraag', exact: true }).click();
      await pagina.getByLabel('Over welk onderwerp?').fill('cameratoezicht');
      await pagina.getByRole('button', { name: 'Vraag' }).click();
      await pagina.getByText('Besloten in DVO Twente.').waitFor();
    });

    it('rectificeert een besluit nadat zij heeft gezien wat er wordt vastgelegd', async () => {
      await ga(pagina, '/?onderwerp=cameratoezicht');
      await pagina.getByRole('link', { name: 'besluit', exact: true }).first().click();
      await pagina.getByRole('link', { name: 'Rectificeer' }).click();
      await pagina.getByLabel('In gewone woorden').fill('Het DVO stemt in met het cameratoezicht.');
      await pagina.getByLabel('De reden in woorden').fill('De strekking stond er niet bij.');
      await pagina.getByRole('button', { name: 'Kijk na wat wordt vastgelegd' }).click();
      await pagina.getByText('Versie 2 komt in de plaats van versie 1.').waitFor();
      await pagina.getByRole('button', { name: 'Leg versie 2 vast' }).click();
      await pagina.locator('ins', { hasText: 'Het DVO stemt in met het cameratoezicht.' }).waitFor();
      expect(await pagina.getByRole('list').filter({ hasText: 'Versie 2' }).innerText()).toContain('De strekking stond er niet bij.');
    });

    it('haalt een vastlegging door; zij blijft te zien, met de reden', async () => {
      await pagina.getByRole('link', { name: 'Haal door' }).click();
      await pagina.getByLabel('De reden in woorden').fill('Dit was al eerder vastgelegd.');
      await pagina.getByRole('button', { name: 'Kijk na wat wordt vastgelegd' }).click();
      await pagina.getByText('Doorhalen is definitief.').waitFor();
      await pagina.getByRole('button', { name: 'Haal definitief door' }).click();
      await pagina.getByText('doorgehaald, telt niet mee').waitFor();
      await pagina.getByText('Doorgehaald: Dit was al eerder vastgelegd.').waitFor();
    });

    it('krijgt op een open pagina te horen dat er iets nieuws is, zonder dat er iets verschuift', async () => {
      await ga(pagina, '/dossiers');
      const eerder = await pagina.getByRole('table').innerText();
      expect(await achterDeRug('dossiers', { naam: 'Messenbezit', thema: null })).toBe(201);
      await pagina.getByText(/^Nieuw in het register: \d+$/).waitFor();
      expect(await pagina.getByRole('table').innerText()).toBe(eerder);
      await pagina.getByRole('button', { name: 'Ververs deze pagina' }).click();
      await pagina.getByRole('link', { name: 'Messenbezit' }).waitFor();
      await rustig(pagina);
    });
  });
}
