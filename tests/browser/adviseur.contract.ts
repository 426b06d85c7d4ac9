import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ga, rustig, type Schermen } from './schermen.fixture.js';

type Middelen = Pick<Schermen, 'venster'>;

/** The adviser of a mayor: one question, and everything behind the answer. */
export function adviseur({ venster }: Middelen): void {
  describe('De adviseur vraagt wat er over cameratoezicht is besloten', () => {
    let pagina: Page;
    beforeAll(async () => {
      pagina = await venster('adviseur');
      await ga(pagina, '/');
      await pagina.getByLabel('Over welk onderwerp?').fill('cameratoezicht/I-watch');
      await pagina.getByRole('button', { name: 'Vraag' }).click();
      await pagina.getByRole('heading', { name: 'Cameratoezicht', exact: true }).waitFor();
      await rustig(pagina);
    });

    it('ziet het antwoord en elk van de vijf DVO’s in een oogopslag', async () => {
      await pagina.getByText('Geen besluit geregistreerd. Besproken in 1 van de 5 DVO’s, verwacht in 4.').waitFor();
      const rijen = pagina.getByRole('table', { name: 'Waar het onderwerp staat' }).getByRole('row');
      expect(await rijen.count()).toBe(6);
      expect(await rijen.filter({ hasText: 'DVO IJsselland' }).innerText()).toMatch(/besproken, geen besluit[\s\S]*2 okt 2019[\s\S]*voor: burgemeester Bats \(afgeleid\)/);
      expect(await rijen.filter({ hasText: 'DVO Twente' }).innerText()).toMatch(/verwacht, nog niet besproken[\s\S]*niets ingelezen/);
    });

    it('opent de passage in het verslag, letter voor letter gemerkt, zonder haar plaats kwijt te raken', async () => {
      const bron = pagina.getByRole('link', { name: 'r. 130-131 in het verslag' }).last();
      await bron.scrollIntoViewIfNeeded();
      const plaats = (await bron.boundingBox())?.y ?? 0;
      await bron.click();
      const verslag = pagina.getByRole('complementary', { name: 'Het verslag, r. 130-131' });
      await verslag.locator('mark').first().waitFor();
      expect((await verslag.locator('mark').allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim())
        .toBe('Dit stuk wordt besproken in alle DVO’s en er wordt geprobeerd tot een gezamenlijk Oost-NL standpunt te komen.');
      // Lines break elsewhere now that the report stands beside them; the one that was clicked stays under the eye.
      expect(Math.abs(((await bron.boundingBox())?.y ?? 0) - plaats)).toBeLessThan(3);
      expect(new URL(pagina.url()).searchParams.get('bron')).toMatch(/~130~131$/);
      await pagina.keyboard.press('Escape');
      await verslag.waitFor({ state: 'detached' });
      await pagina.locator('a:focus', { hasText: 'r. 130-131' }).waitFor();
    });

    it('vindt dezelfde passage terug met het adres alleen', async () => {
      await pagina.getByRole('link', { name: 'r. 135-136 in het verslag' }).click();
      const ander = await venster('adviseur');
      await ga(ander, pagina.url());
      await ander.getByRole('complementary').getByText('Burgemeester Bats onderstreept').waitFor();
      await ander.context().close();
    });

    it('kijkt terug naar voor de vergadering en leest wat er nu anders is', async () => {
      await pagina.getByText('Terugkijken', { exact: true }).click();
      await pagina.getByLabel('Zoals het gold op').fill('2019-09-01');
      await pagina.getByRole('button', { name: 'Toon' }).click();
      await pagina.getByText('U kijkt terug.').waitFor();
      await pagina.getByText('DVO IJsselland: toen geen gegevens, nu besproken, geen besluit.').waitFor();
      await pagina.getByRole('button', { name: 'Terug naar vandaag' }).click();
      await pagina.getByText('Besproken in 1 van de 5 DVO’s').waitFor();
    });

    it('gaat door naar het dossier: de tijdlijn als tekening en als tabel', async () => {
      await pagina.getByRole('heading', { name: 'Cameratoezicht' }).getByRole('link').click();
      await pagina.getByRole('img', { name: /2 oktober 2019, DVO IJsselland: .*4 mededelingen/ }).waitFor();
      expect(await pagina.getByRole('table', { name: 'Geschiedenis van het dossier' }).getByRole('row').count()).toBeGreaterThan(8);
      expect(await pagina.getByRole('table', { name: 'Standpunten per spreker' }).innerText()).toContain('burgemeester Snijders');
    });

    it('zoekt, en neemt een deel van de vraag weer weg', async () => {
      await ga(pagina, '/zoeken?q=camera*+spreker%3Abats');
      await pagina.getByRole('heading', { name: '1 vastlegging' }).waitFor();
      expect(await pagina.locator('article mark').allInnerTexts()).toEqual(['cameratoezicht']);
      await pagina.getByRole('button', { name: 'spreker ‘bats’ weglaten' }).click();
      await pagina.waitForURL(/q=camera/);
      await pagina.getByText('Gezocht:').waitFor();
      expect(new URL(pagina.url()).searchParams.get('q')).toBe('camera*');
    });

    it('ziet in de matrix vooraan waar de overleggen het verst uit elkaar lopen', async () => {
      await ga(pagina, '/matrix');
      const eerste = pagina.getByRole('rowheader').first();
      await eerste.filter({ hasText: 'APV overzicht' }).waitFor();
      await pagina.getByLabel('Volgorde').selectOption('grootste achterstand eerst');
      await eerste.filter({ hasText: 'Cameratoezicht' }).waitFor();
      expect(await pagina.getByRole('row').nth(1).innerText()).toMatch(/achterstand \d+ dagen/);
      await pagina.getByLabel('Alleen dossiers met in de naam').fill('burger');
      await pagina.getByText('1 dossier getoond').waitFor();
    });

    it('mag niet corrigeren of beoordelen: het wordt haar niet aangeboden, en wie het adres heeft, leest dat', async () => {
      await ga(pagina, '/besluiten');
      await pagina.getByRole('link', { name: /^ingestemd \(/ }).first().click();
      await pagina.getByRole('heading', { name: 'Versies' }).waitFor();
      expect(await pagina.getByRole('link', { name: /^(Rectificeer|Haal door|Beoordelen|Geheimhouding)$/ }).count()).toBe(0);
      await ga(pagina, '/beoordelen');
      await pagina.getByRole('heading', { name: 'Dit is niet voor u te zien of te doen' }).waitFor();
    });
  });
}
