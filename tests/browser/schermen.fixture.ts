import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import { overlegId } from '@besluitregister/domain';
import { openRegister, startHttp } from '@besluitregister/standalone';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { z } from 'zod';
import { aangemeld } from '../e2e/aangemeld.fixture.js';

const VERSLAG = 'terugkoppeling-dvo-ijsselland-2019-10-02.txt';
/** Debian's, or the one the environment names. */
const CHROMIUM = process.env.BESLUITREGISTER_TEST_CHROMIUM ?? '/usr/bin/chromium';
const SCHERMEN = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/** Milliseconds after which something that was to appear is given up. */
const WACHTTIJD = 10_000;

/** Why no browser can be used here; null: one can. */
export const GEEN_BROWSER = existsSync(CHROMIUM) ? null : `overgeslagen: er is geen Chromium op ${CHROMIUM}`;

/** The files of the built screens. */
export const GEBOUWD = SCHERMEN;

/** Who can sign in at the register of these tests. */
export type Persoon = 'adviseur' | 'secretaris' | 'auditor';
const PERSONEN = [
  { naam: 'secretaris', rollen: ['secretaris', 'lezer'] },
  { naam: 'adviseur', rollen: ['lezer'] },
  { naam: 'auditor', rollen: ['auditor'] },
];

/** The real register in this process with the example report taken over, and one browser to look at it. */
export interface Schermen {
  readonly adres: string;
  /** Headers that sign in as the secretaris, for what happens behind the back of an open page. */
  readonly koppen: Readonly<Record<string, string>>;
  /** A window of its own, signed in once for each person; null: not signed in. */
  venster(persoon: Persoon | null, breedte?: number): Promise<Page>;
  /** What the browser complained about: script errors, and whatever the Content-Security-Policy refused. */
  klachten(): readonly string[];
  stop(): Promise<void>;
}

// What goes wrong on purpose in a test is in its answer.
Logger.overrideLogger(false);

export async function startSchermen(): Promise<Schermen> {
  if (!existsSync(join(SCHERMEN, 'index.html'))) throw new Error('Bouw eerst de schermen: npm run build');
  const map = mkdtempSync(join(tmpdir(), 'br-schermen-'));
  mkdirSync(join(map, 'toegang'), { mode: 0o700 });
  writeFileSync(join(map, 'toegang', 'personen.json'), JSON.stringify(PERSONEN), { mode: 0o600 });
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  const uitslag = await register.importService.importeer({
    bytes: readFileSync(join('voorbeelden', VERSLAG)), naam: VERSLAG, overlegId: overlegId('dvo/VR04'), datum: '2019-10-02', actor: await register.gebruikers.actor(),
  });
  if ('geweigerd' in uitslag) throw new Error(uitslag.bericht);
  await register.projecties.bij();
  const dienst = await startHttp(register, 0);
  const browser = GEEN_BROWSER === null ? await startBrowser() : null;
  const klachten: string[] = [];
  const aanmeldingen = new Map<Persoon, Awaited<ReturnType<BrowserContext['storageState']>>>();
  const open = async (opties: Parameters<Browser['newContext']>[0]): Promise<BrowserContext> => {
    if (!browser) throw new Error('no browser');
    return browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', baseURL: dienst.adres, reducedMotion: 'reduce', ...opties });
  };
  const meldAan = async (persoon: Persoon): Promise<Awaited<ReturnType<BrowserContext['storageState']>>> => {
    const context = await open({});
    const link = dienst.aanmeldlinks.find(({ naam }) => naam === persoon)?.link ?? '';
    await (await context.newPage()).goto(link);
    const stand = await context.storageState();
    await context.close();
    return stand;
  };
  return {
    adres: dienst.adres,
    koppen: aangemeld(dienst.tokenbestand),
    async venster(persoon, breedte = 1280) {
      if (persoon !== null && !aanmeldingen.has(persoon)) aanmeldingen.set(persoon, await meldAan(persoon));
      const stand = persoon === null ? undefined : aanmeldingen.get(persoon);
      const context = await open({ viewport: { width: breedte, height: 800 }, ...(stand ? { storageState: stand } : {}) });
      context.setDefaultTimeout(WACHTTIJD);
      const pagina = await context.newPage();
      pagina.on('pageerror', (fout) => klachten.push(fout.message));
      pagina.on('console', (bericht) => { if (bericht.type() === 'error' && !/status of 4\d\d|net::ERR_FAILED/.test(bericht.text())) klachten.push(bericht.text()); });
      return pagina;
    },
    klachten: () => klachten,
    async stop() {
      await browser?.close();
      await dienst.stop();
      await register.sluit();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage'],
  });
}

/** Opens an address and waits until nothing is being fetched any more. */
export async function ga(pagina: Page, pad: string): Promise<void> {
  await pagina.goto(pad);
  await rustig(pagina);
}

/** Waits until the page is there and fetches nothing. */
export async function rustig(pagina: Page): Promise<void> {
  await pagina.locator('h1').waitFor();
  await pagina.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Goes from control to control with the Tab key until this one has the focus, as who has no mouse does. */
export async function tabNaar(pagina: Page, doel: Locator): Promise<void> {
  const heeftFocus = doel.and(pagina.locator(':focus'));
  for (let stap = 0; stap < MEESTE_TABS && await heeftFocus.count() === 0; stap += 1) await pagina.keyboard.press('Tab');
  await heeftFocus.waitFor();
}
const MEESTE_TABS = 80;

const schendingen = z.array(z.looseObject({ id: z.string(), help: z.string(), nodes: z.array(z.looseObject({ target: z.array(z.unknown()), failureSummary: z.string().optional() })) }));

/** What axe has against a page by WCAG 2.2 A and AA and its best practices: each rule with where it is broken. */
export async function toegankelijkheid(pagina: Page): Promise<string[]> {
  // Not as a script of the page: the policy of the server rightly refuses that.
  await pagina.evaluate(AXE);
  const gevonden = await pagina.evaluate('axe.run(document, { preload: false, resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)');
  return schendingen.parse(gevonden).map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ target }) => String(target[0])).slice(0, 3).join(' ; ')}`);
}
