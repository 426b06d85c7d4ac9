import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ga, rustig, type Schermen } from './schermen.fixture.js';

/** The auditor: from a record to its proof, worked out in the browser. */
export function auditor({ venster }: Pick<Schermen, 'venster'>): void {
  describe('De auditor volgt een vastlegging tot haar bewijs', () => {
    let pagina: Page;
    beforeAll(async () => { pagina = await venster('auditor'); });

    it('rekent in de browser na dat een gebeurtenis onveranderd in het ondertekende register staat', async () => {
      await ga(pagina, '/controle?nummer=205');
      await pagina.getByRole('heading', { name: 'Gebeurtenis 205 staat onveranderd in het ondertekende register.' }).waitFor();
      await pagina.getByText('De gegevens waarmee is gerekend').click();
      expect(await pagina.getByLabel('De gebeurtenis als JSON').innerText()).toContain('"vastleggingId"');
    });

    it('ziet het als er één byte van de gebeurtenis anders is', async () => {
      await pagina.route('**/v1/controlelog/tile/entries/**', async (route) => {
        const antwoord = await route.fetch();
        const bundel = await antwoord.body();
        let begin = 0;
        // Each leaf has its length before it, in two bytes.
        for (let blad = 0; blad < 204; blad += 1) begin += 2 + bundel.readUInt16BE(begin);
        bundel.writeUInt8(bundel.readUInt8(begin + 60) ^ 1, begin + 60);
        await route.fulfill({ response: antwoord, body: bundel });
      });
      await ga(pagina, '/controle?nummer=205');
      await pagina.getByRole('heading', { name: 'Van gebeurtenis 205 is niet alles aangetoond.' }).waitFor();
      await pagina.getByText('Het pad leidt niet van deze gebeurtenis naar de wortel: er is iets veranderd.').waitFor();
      await pagina.unroute('**/v1/controlelog/tile/entries/**');
    });

    it('ziet het als de handtekening niet van haar sleutel is', async () => {
      await ga(pagina, '/controle');
      await pagina.getByLabel('Nummer van de gebeurtenis').fill('7');
      await pagina.getByLabel('Uw controlesleutel').fill('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
      await pagina.getByRole('button', { name: 'Reken na' }).click();
      await pagina.getByText('De wortel is niet met deze controlesleutel ondertekend.').waitFor();
    });

    it('ziet in de audittrail wie wat corrigeerde en waarom', async () => {
      await ga(pagina, '/controle');
      await pagina.getByLabel('Alleen correcties, doorhalingen en wissingen').check();
      await pagina.getByText('De strekking stond er niet bij.').waitFor();
      await rustig(pagina);
      expect(await pagina.getByRole('table', { name: 'Audittrail' }).innerText()).toContain('Dit was al eerder vastgelegd.');
    });
  });
}
