import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build` puts the screens. */
const GEBOUWD = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The first part of every address the screens have; what follows is theirs to read. */
const ADRESSEN = [
  'dossiers', 'vergaderingen', 'vastleggingen', 'besluiten', 'matrix', 'zoeken', 'acties', 'beoordelen', 'geheimhouding', 'controle',
];

/** Only what this server sends itself: no inline script or style, no frame around it, no form to elsewhere. */
const BELEID = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "form-action 'self'",
  "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** Media types of what the build gives. */
const SOORTEN: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png',
};

/**
 * Serves the web interface, when it has been built: the page on `/` and every address of the screens, its files under
 * `/assets`, which may be kept for ever as their names change with what is in them. Everything else stays the API's.
 * @param map the folder with the built screens
 */
export function bedienSchermen(server: FastifyInstance, map = GEBOUWD): void {
  if (!existsSync(join(map, 'index.html'))) return;
  const pagina = readFileSync(join(map, 'index.html'));
  const beeldmerk = readFileSync(join(map, 'beeldmerk.svg'));
  // A handful of files, named by the build: each a route of its own, so that no other path of the disk can be asked for.
  for (const naam of readdirSync(join(map, 'assets'))) {
    const bytes = readFileSync(join(map, 'assets', naam));
    const soort = SOORTEN[extname(naam)] ?? 'application/octet-stream';
    server.get(`/assets/${naam}`, (_verzoek, antwoord) => antwoord
      .header('Content-Type', soort).header('Cache-Control', 'public, max-age=31536000, immutable').send(bytes));
  }
  for (const adres of ['/', ...ADRESSEN.flatMap((begin) => [`/${begin}`, `/${begin}/*`])]) {
    server.get(adres, (_verzoek, antwoord) => antwoord
      .header('Content-Type', 'text/html; charset=utf-8').header('Content-Security-Policy', BELEID)
      .header('Referrer-Policy', 'same-origin').header('Cache-Control', 'no-cache').send(pagina));
  }
  server.get('/beeldmerk.svg', (_verzoek, antwoord) => antwoord
    .header('Content-Type', 'image/svg+xml').header('Cache-Control', 'max-age=86400').send(beeldmerk));
}
