import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ga, rustig, tabNaar, toegankelijkheid, type Schermen } from './schermen.fixture.js';

interface Middelen extends Pick<Schermen, 'venster'> {
  /** A command of somebody else; gives its status. */
  achterDeRug(pad: string, body: unknown): Promise<number>;
  lees(pad: string): Promise<unknown>;
}

const VERSLAG = `Terugkoppeling Districtelijk Veiligheidsoverleg Twente 6 november 2019

Cameratoezicht
Burgemeester Welten geeft aan dat het cameratoezicht de politie helpt. Burgemeester Welten vraagt om een overzicht van de € 45.000 uit het verslag van 4 september.
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
    const metToetsen = async (knop: string): Promise<void> => {
      await tabNaar(pagina, pagina.getByRole('button', { name: knop, exact: true }));
      await pagina.keyboard.press('Enter');
    };
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
      await pagina.getByText('Bedragen: “€ 45.000” (€ 45.000)').waitFor();
      await pagina.getByText(/^Verwijst naar: “verslag van 4 september\.?” \(4 september 2019\)$/).waitFor();
      await pagina.getByText('1 van 5 voorstellen beoordeeld').waitFor();
      expect(Object.values(await stand())).toEqual(['aanvaard', 'open', 'open', 'open', 'open']);
    });

    it('maakt dat ongedaan', async () => {
      await pagina.keyboard.press('o');
      await pagina.getByText('0 van 5 voorstellen beoordeeld').waitFor();
      expect(Object.values(await stand())).toEqual(['open', 'open', 'open', 'open', 'open']);
    });

    it('aanvaardt in een keer wat onder een agendapunt klopt, nadat alles in beeld is geweest, en maakt dat in een keer ongedaan', async () => {
      await pagina.keyboard.press('g');
      await pagina.getByRole('form', { name: 'Cameratoezicht: 5 voorstellen open' }).waitFor();
      expect(await toegankelijkheid(pagina)).toEqual([]);
      // What the reader is less sure of is for a person to tick.
      const vinken = pagina.getByRole('checkbox');
      expect(await pagina.locator('input:checked').count()).toBeLessThan(5);
      for (const vink of await vinken.all()) await vink.check();
      await vinken.nth(2).uncheck();
      // Sent before the end was on the screen, the form shows the rest first.
      await pagina.getByText('Nog niet alles is in beeld geweest.').waitFor();
      await pagina.keyboard.press('Enter');
      expect(new Set(Object.values(await stand()))).toEqual(new Set(['open']));
      for (const punt of await pagina.locator('.gezamenlijk__lijst > li').all()) await punt.evaluate('element => element.scrollIntoView({ block: "center" })');
      await pagina.getByText(/^U bevestigt van .* dat zij kloppen met het verslag. 1 voorstel blijft open.$/).waitFor();
      await pagina.keyboard.press('Enter');
      await pagina.getByText('Cameratoezicht: 4 voorstellen aanvaard.').waitFor();
      expect(Object.values(await stand())).toEqual(['aanvaard', 'aanvaard', 'open', 'aanvaard', 'aanvaard']);
      await kop(/^Voorstel 3 van 5: open$/);
      await pagina.keyboard.press('o');
      await pagina.getByText('0 van 5 voorstellen beoordeeld').waitFor();
      await pagina.keyboard.press('k');
      await kop(/^Voorstel 2 van 5: open$/);
    });

    it('wijzigt de soort van een voorstel, zonder de muis', async () => {
      await pagina.keyboard.press('w');
      await pagina.getByLabel('Soort', { exact: true }).and(pagina.locator(':focus')).waitFor();
      await pagina.keyboard.type('vra');
      await metToetsen('Aanvaard zo');
      await kop(/^Voorstel 3 van 5: open$/);
      expect(Object.values(await stand())).toEqual(['open', 'gewijzigd', 'open', 'open', 'open']);
    });

    it('verwerpt een voorstel met een reden', async () => {
      await pagina.keyboard.press('x');
      await pagina.getByLabel('Waarom').and(pagina.locator(':focus')).waitFor();
      await pagina.keyboard.press('ArrowDown');
      await metToetsen('Verwerp');
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
      const stroom = pagina.waitForResponse('**/v1/gebeurtenissen');
      await ga(pagina, `/beoordelen/${id}?voorstel=${Object.keys(await stand())[3] ?? ''}`);
      await stroom;
      expect(await achterDeRug(`terugkoppelingen/${id}/voorstellen/${eerste}/aanvaardingen`, { gecontroleerd: true })).toBe(201);
      await pagina.keyboard.press('a');
      await kop(/^Iemand anders beoordeelt ook$/);
      expect(Object.values(await stand())).toEqual(['aanvaard', 'gewijzigd', 'verworpen', 'open', 'open']);
      await pagina.getByRole('button', { name: 'Voer mijn stap alsnog uit' }).click();
      await pagina.getByText('4 van 5 voorstellen beoordeeld').waitFor();
      // What she does herself is no news to her, only what somebody else did: the first acceptance, and this.
      expect(await achterDeRug('dossiers', { naam: 'Wapenbezit', thema: null })).toBe(201);
      await pagina.getByText('Nieuw in het register: 2', { exact: true }).waitFor();
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

    it('legt een regel die was overgeslagen toch vast, en bedenkt zich', async () => {
      await pagina.getByText('Overgeslagen regels (2)').click();
      await pagina.getByRole('button', { name: 'Leg toch vast (r. 1)' }).click();
      expect(await toegankelijkheid(pagina)).toEqual([]);
      await pagina.getByRole('button', { name: 'Aanvaard zo' }).click();
      await pagina.getByText('6 van 6 voorstellen beoordeeld').waitFor();
      await pagina.getByRole('button', { name: 'Maak ongedaan' }).click();
      await pagina.getByText('Laatste stap ongedaan gemaakt.').waitFor();
      expect(Object.values(await stand()).filter((nu) => nu === 'verworpen')).toHaveLength(2);
    });

    it('neemt over, en het telt mee in het antwoord over alle DVO’s', async () => {
      await metToetsen('Neem 4 vastleggingen over');
      await pagina.getByText('Deze terugkoppeling is overgenomen').waitFor();
      await pagina.getByRole('link', { name: 'Vraag', exact: true }).click();
      await pagina.getByLabel('Over welk onderwerp?').fill('cameratoezicht');
      await pagina.getByRole('button', { name: 'Vraag' }).click();
      await pagina.getByText('Besloten in DVO Twente.').waitFor();
    });

    it('bevestigt welk eerder besluit een nieuw verslag intrekt, en hoort wat er bij het inlezen opviel', async () => {
      const intrekking = 'Terugkoppeling Districtelijk Veiligheidsoverleg Twente 3 december 2019\n\nCameratoezicht\nBesluit: het besluit van 6 november wordt ingetrokken.\n\nHavenveiligheid\nDe politie meldt dat de haven is afgesloten.\n';
      await ga(pagina, '/beoordelen');
      await pagina.getByLabel('Bestand').setInputFiles({ name: 'intrekking.txt', mimeType: 'text/plain', buffer: Buffer.from(intrekking) });
      await pagina.getByLabel('Overleg', { exact: true }).selectOption({ label: 'DVO Twente' });
      await pagina.getByLabel('Datum van de vergadering').fill('2019-12-04');
      await pagina.getByRole('button', { name: 'Lees in en beoordeel' }).click();
      await pagina.getByText('Het verslag noemt zelf 2019-12-03 als datum').waitFor();
      const vraag = pagina.getByRole('group', { name: 'Zo te lezen herroept dit (“ingetrokken”) het besluit van 6 november 2019' });
      await vraag.getByRole('radio', { name: /^ingestemd op 6 november 2019: “De voorzitter concludeert/, checked: true }).waitFor();
      expect(await toegankelijkheid(pagina)).toEqual([]);
      await pagina.keyboard.press('a');
      await pagina.getByText('Voorstel 1 gewijzigd aanvaard.').waitFor();
      await kop(/^Voorstel 2 van 2: open$/);
      // The report opened this dossier, and nothing of it counts yet: it has a name all the same.
      await pagina.keyboard.press('w');
      await pagina.getByRole('checkbox', { name: 'Havenveiligheid', checked: true }).waitFor();
      await pagina.keyboard.press('Escape');
      await pagina.keyboard.press('k');
      await pagina.getByText(/^Dit herroept: ingestemd op 6 november 2019/).waitFor();
      await pagina.getByRole('button', { name: 'Maak ongedaan' }).click();
      await vraag.getByRole('radio', { name: 'Nee, dat doet het niet' }).check();
      await pagina.getByRole('button', { name: 'Aanvaard', exact: true }).click();
      await pagina.getByText('Voorstel 1 aanvaard.').waitFor();
      await kop(/^Voorstel 2 van 2: open$/);
      await pagina.keyboard.press('k');
      await kop(/^Voorstel 1 van 2: aanvaard$/);
      expect(await pagina.getByText(/^Dit herroept/).count()).toBe(0);
    });

    it('doet een toezegging af, nadat zij heeft gezien wat er wordt vastgelegd', async () => {
      await ga(pagina, '/acties');
      await pagina.locator('tr', { hasText: 'een overzicht van de kosten te sturen' }).getByRole('link', { name: /^toezegging \(DVO Twente/ }).click();
      await pagina.getByRole('link', { name: 'Doe af' }).click();
      await pagina.getByLabel('Afgedaan op').fill('2019-11-28');
      await pagina.getByLabel('Waaruit dat blijkt: zoek een andere vastlegging').fill('ingestemd voorstel');
      await pagina.getByRole('list', { name: 'Gevonden vastleggingen' }).getByRole('button', { name: /^besluit DVO Twente/ }).click();
      await pagina.getByLabel('Wat is er gedaan').fill('Het overzicht is per brief gestuurd.');
      expect(await toegankelijkheid(pagina)).toEqual([]);
      await pagina.getByRole('button', { name: 'Kijk na wat wordt vastgelegd' }).click();
      await pagina.getByText('Afgedaan op 28 november 2019: Het overzicht is per brief gestuurd.').waitFor();
      await pagina.getByRole('button', { name: 'Leg vast', exact: true }).click();
      await pagina.getByRole('definition').filter({ hasText: '28 november 2019: Het overzicht is per brief gestuurd.' }).waitFor();
      await ga(pagina, '/acties?status=afgedaan');
      await pagina.getByText('1 actie', { exact: true }).waitFor();
    });

    it('bewaart een lijst als werkblad', async () => {
      const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.getByRole('button', { name: 'Bewaar als werkblad' }).click()]);
      expect(bestand.suggestedFilename()).toMatch(/^acties-nr\d+\.xlsx$/);
      await pagina.getByText('Bewaard.', { exact: true }).waitFor();
    });

    it('rectificeert een besluit nadat zij heeft gezien wat er wordt vastgelegd', async () => {
      await ga(pagina, '/?onderwerp=cameratoezicht');
      await pagina.getByRole('link', { name: /^besluit \(r\. / }).first().click();
      await pagina.getByRole('link', { name: 'Rectificeer' }).click();
      await pagina.getByLabel('In gewone woorden').fill('Het DVO stemt in met het cameratoezicht.');
      await pagina.getByLabel('Spreker', { exact: true }).selectOption('iemand anders …');
      await pagina.getByLabel('Zoek de persoon op naam').fill('wel');
      await pagina.getByText('1 persoon gevonden.').waitFor();
      expect(await toegankelijkheid(pagina)).toEqual([]);
      await pagina.getByLabel('Zoek de persoon op naam').press('Enter');
      await pagina.getByText('Gekozen: Welten').waitFor();
      await pagina.getByLabel('De reden in woorden').fill('De strekking stond er niet bij.');
      await pagina.getByRole('button', { name: 'Kijk na wat wordt vastgelegd' }).click();
      await pagina.getByText('Versie 2 komt in de plaats van versie 1.').waitFor();
      await pagina.getByRole('button', { name: 'Leg versie 2 vast' }).click();
      await pagina.locator('ins', { hasText: 'Het DVO stemt in met het cameratoezicht.' }).waitFor();
      expect(await pagina.getByRole('definition').filter({ hasText: 'Welten' }).count()).toBeGreaterThan(0);
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
      const stroom = pagina.waitForResponse('**/v1/gebeurtenissen');
      await ga(pagina, '/?onderwerp=cameratoezicht');
      await stroom;
      const regel = pagina.getByText('Burgemeester Bats onderstreept').first();
      await regel.scrollIntoViewIfNeeded();
      const [plaats, eerder] = [await regel.boundingBox(), await pagina.getByRole('main').innerText()];
      expect(await achterDeRug('dossiers', { naam: 'Messenbezit', thema: null })).toBe(201);
      await pagina.getByText('Nieuw in het register: 1', { exact: true }).waitFor();
      expect([await regel.boundingBox(), await pagina.getByRole('main').innerText()]).toEqual([plaats, eerder]);
      await pagina.getByRole('button', { name: 'Ververs deze pagina' }).click();
      await pagina.locator('.nieuws').waitFor({ state: 'detached' });
      await rustig(pagina);
      expect(await regel.boundingBox()).toEqual(plaats);
    });
  });
}
