import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { apiTypen } from './api-typen.js';
import { adviseur } from './adviseur.contract.js';
import { auditor } from './auditor.contract.js';
import { GEBOUWD, GEEN_BROWSER, startSchermen, type Schermen } from './schermen.fixture.js';
import { secretaris } from './secretaris.contract.js';
import { toegankelijk } from './toegankelijk.contract.js';

// A browser on a busy machine takes its time; a page that never comes fails all the same.
jest.setTimeout(60_000);

const TYPEN = join('apps', 'web', 'src', 'api', 'schema.d.ts');
let schermen: Schermen;
beforeAll(async () => { schermen = await startSchermen(); }, 120_000);
afterAll(async () => { await schermen.stop(); });

describe('De schermen', () => {
  it('praten met de API zoals zij nu is (bijwerken: npm run types -w apps/web)', async () => {
    const antwoord = await fetch(`${schermen.adres}/v1/openapi.json`);
    const typen = await apiTypen(await antwoord.json());
    if (process.env.BIJWERKEN === '1') writeFileSync(TYPEN, typen);
    expect(readFileSync(TYPEN, 'utf8') === typen).toBe(true);
  });

  it('vragen voor het eerste antwoord hoogstens 200 kB aan script', () => {
    const pagina = readFileSync(join(GEBOUWD, 'index.html'), 'utf8');
    const scripts = [...pagina.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, pad = '']) => pad);
    const bytes = scripts.reduce((som, pad) => som + gzipSync(readFileSync(join(GEBOUWD, pad))).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(200_000);
  });

  it('staan op hun adressen, en nergens op die van de API', async () => {
    const soort = async (pad: string): Promise<string> => {
      const antwoord = await fetch(`${schermen.adres}${pad}`);
      return `${antwoord.status} ${antwoord.headers.get('content-type') ?? ''}`;
    };
    expect(await soort('/')).toBe('200 text/html; charset=utf-8');
    expect(await soort('/dossiers/een-dossier')).toBe('200 text/html; charset=utf-8');
    expect(await soort('/v1/bestaat-niet')).toBe('404 application/problem+json');
    expect(await soort('/bestaat-niet')).toBe('404 application/problem+json');
  });

  it('laten alleen toe wat van de server zelf komt, en bestanden met een vaste naam mogen bewaard blijven', async () => {
    const pagina = await fetch(`${schermen.adres}/`);
    expect(pagina.headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
    const [bestand = ''] = readdirSync(join(GEBOUWD, 'assets'));
    const vast = await fetch(`${schermen.adres}/assets/${bestand}`);
    expect(vast.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

const metBrowser = GEEN_BROWSER === null ? describe : describe.skip;
const venster = (...argumenten: Parameters<Schermen['venster']>): Promise<Page> => schermen.venster(...argumenten);
const achterDeRug = async (pad: string, body: unknown): Promise<number> => {
  const antwoord = await fetch(`${schermen.adres}/v1/${pad}`, {
    method: 'POST', headers: { ...schermen.koppen, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(body),
  });
  return antwoord.status;
};
const lees = async (pad: string): Promise<unknown> => (await fetch(`${schermen.adres}/v1/${pad}`, { headers: schermen.koppen })).json();

metBrowser(GEEN_BROWSER ?? 'In een echte browser', () => {
  adviseur({ venster });
  toegankelijk({ venster, lees });
  secretaris({ venster, achterDeRug, lees });
  auditor({ venster });

  it('klaagde de browser nergens over', () => {
    expect(z.array(z.string()).parse(schermen.klachten())).toEqual([]);
  });
});
