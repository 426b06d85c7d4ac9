import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { ga, rustig, tabNaar, toegankelijkheid, type Schermen } from './schermen.fixture.js';

interface Middelen extends Pick<Schermen, 'venster'> {
  lees(pad: string): Promise<unknown>;
}

const lijst = z.looseObject({ vastleggingen: z.array(z.looseObject({
  vastleggingId: z.string(), vergaderingId: z.string(), dossiers: z.array(z.looseObject({ dossierId: z.string() })),
  passages: z.array(z.looseObject({ documentId: z.string(), weergaveId: z.string() })),
})) });

/** Addresses of every page, with what they need of the register. */
async function adressen(lees: Middelen['lees']): Promise<readonly string[]> {
  const [besluit] = lijst.parse(await lees('besluiten?limit=1')).vastleggingen;
  const [passage] = besluit?.passages ?? [];
  const { vastleggingId, vergaderingId, dossiers } = besluit ?? { vastleggingId: '', vergaderingId: '', dossiers: [] };
  return [
    '/', '/?onderwerp=cameratoezicht', '/?onderwerp=bestaatniet', '/?onderwerp=cameratoezicht&peildatum=2019-09-01',
    `/?onderwerp=cameratoezicht&bron=${passage?.documentId ?? ''}~${passage?.weergaveId ?? ''}~130~131`,
    '/matrix', '/dossiers', `/dossiers/${dossiers[0]?.dossierId ?? ''}`, '/vergaderingen', `/vergaderingen/${vergaderingId}`,
    '/besluiten', '/acties', '/acties?status=te-laat', '/zoeken', '/zoeken?q=politie', '/zoeken?q=bestaatniet', '/beoordelen', '/geheimhouding',
    `/vastleggingen/${vastleggingId}`, `/vastleggingen/${vastleggingId}/rectificatie`, `/vastleggingen/${vastleggingId}/doorhaling`,
    '/vastleggingen/0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b', '/dossiers/zonder-kenmerk', '/dossiers/x/y/z',
  ];
}

/** For who can not see well, has no mouse, or has a small screen. */
export function toegankelijk({ venster, lees }: Middelen): void {
  describe('Toegankelijk', () => {
    let pagina: Page;
    let paden: readonly string[];
    const teBreed: Record<string, unknown> = {};
    beforeAll(async () => {
      pagina = await venster('secretaris');
      paden = await adressen(lees);
    });

    it('heeft axe op geen pagina en in geen toestand iets aan te merken', async () => {
      const bezwaren: Record<string, string[]> = {};
      for (const pad of paden) {
        await ga(pagina, pad);
        const gevonden = await toegankelijkheid(pagina);
        if (gevonden.length > 0) bezwaren[pad] = gevonden;
        // Being there already, at the width that 400 % of 1280 points leaves.
        await pagina.setViewportSize({ width: 320, height: 640 });
        const breedte = await pagina.evaluate('document.documentElement.scrollWidth');
        if (breedte !== 320) teBreed[pad] = breedte;
        await pagina.setViewportSize({ width: 1280, height: 800 });
      }
      expect(bezwaren).toEqual({});
    }, 120_000);

    it('past elke pagina op een scherm van 320 punten breed, wat 400 % vergroting is, zonder opzij te schuiven', () => {
      expect(teBreed).toEqual({});
    });

    it('ook niet zonder aanmelding, voor wie iets niet mag, bij de auditor terwijl een antwoord op zich laat wachten of als het register weg is', async () => {
      const bezwaren: Record<string, string[]> = {};
      const [niemand, lezer, auditor] = [await venster(null), await venster('adviseur'), await venster('auditor')];
      await ga(niemand, '/?onderwerp=cameratoezicht');
      await niemand.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
      bezwaren['niet aangemeld'] = await toegankelijkheid(niemand);
      await ga(lezer, '/beoordelen');
      bezwaren['geen toegang'] = await toegankelijkheid(lezer);
      await ga(auditor, '/controle?nummer=12');
      await auditor.getByRole('heading', { name: 'Gebeurtenis 12 staat onveranderd' }).waitFor();
      bezwaren.controle = await toegankelijkheid(auditor);
      await lezer.route('**/v1/besluitvorming**', () => undefined);
      await lezer.goto('/?onderwerp=cameratoezicht');
      await lezer.getByText('duurt langer dan normaal').waitFor();
      bezwaren.traag = await toegankelijkheid(lezer);
      await lezer.route('**/v1/**', (route) => route.abort());
      await lezer.getByLabel('Over welk onderwerp?').fill('burgernet');
      await lezer.keyboard.press('Enter');
      await lezer.getByRole('heading', { name: 'Het register is niet bereikbaar' }).waitFor();
      bezwaren.onbereikbaar = await toegankelijkheid(lezer);
      await Promise.all([niemand, lezer, auditor].map((ander) => ander.context().close()));
      expect(bezwaren).toEqual({ 'niet aangemeld': [], 'geen toegang': [], controle: [], traag: [], onbereikbaar: [] });
    });

    it('is de hele weg van vraag naar passage te gaan met het toetsenbord', async () => {
      await ga(pagina, '/');
      const hier = (): Promise<string> => pagina.evaluate('(document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText ?? "").trim()');
      await pagina.keyboard.press('Tab');
      expect(await hier()).toBe('Naar de inhoud');
      await pagina.keyboard.press('Enter');
      await pagina.keyboard.press('Tab');
      await pagina.keyboard.type('cameratoezicht');
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('heading', { name: 'Cameratoezicht', exact: true }).waitFor();
      await rustig(pagina);
      const bron = pagina.locator('.citaat__bron', { hasText: 'r. 135-136' });
      await tabNaar(pagina, bron);
      await pagina.keyboard.press('Enter');
      await pagina.getByRole('complementary', { name: 'Het verslag, r. 135-136' }).waitFor();
      await pagina.locator('h2:focus', { hasText: 'Het verslag, r. 135-136' }).waitFor();
      await pagina.keyboard.press('Escape');
      await bron.and(pagina.locator(':focus')).waitFor();
    });

    it('is de weg van een besluit naar zijn bewijs te gaan met het toetsenbord', async () => {
      const auditor = await venster('auditor');
      const besluit = paden.find((pad) => /^\/vastleggingen\/[^/]+$/.test(pad)) ?? '';
      await ga(auditor, besluit);
      await tabNaar(auditor, auditor.getByRole('link', { name: /^Bewijs van nr\. / }));
      await auditor.keyboard.press('Enter');
      await auditor.getByRole('heading', { name: /staat onveranderd in het ondertekende register/ }).waitFor();
      await auditor.keyboard.press('Tab');
      await tabNaar(auditor, auditor.getByText('De gegevens waarmee is gerekend'));
      await auditor.keyboard.press('Enter');
      await auditor.getByLabel('De gebeurtenis als JSON').waitFor();
      await auditor.context().close();
    });

    it('heeft op elke pagina een kop van de eerste orde en slaat geen orde over', async () => {
      const fout: Record<string, readonly number[]> = {};
      for (const pad of paden) {
        await ga(pagina, pad);
        const koppen = z.array(z.number()).parse(await pagina.evaluate('[...document.querySelectorAll("main :is(h1,h2,h3,h4), aside :is(h1,h2,h3,h4)")].map((kop) => Number(kop.tagName.slice(1)))'));
        if (koppen[0] !== 1 || koppen.filter((orde) => orde === 1).length !== 1 || koppen.some((orde, plaats) => plaats > 0 && orde > (koppen[plaats - 1] ?? 0) + 1)) fout[pad] = koppen;
      }
      expect(fout).toEqual({});
    });
  });
}
