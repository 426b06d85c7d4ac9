import type { ServerResponse } from 'node:http';

/**
 * The headers of every answer: the version (NLGov API Design Rules, /core/version-header) and the security headers
 * (/core/transport/security-headers). A handler may replace one; HSTS means nothing outside TLS (RFC 6797 §7.2).
 */
export function vasteKoppen(versie: string, overHttps: boolean): Readonly<Record<string, string>> {
  return {
    'API-Version': versie,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(overHttps ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** Puts headers on the bare response, so that also an answer that bypasses Fastify's reply (SSE) carries them. */
export function zetKoppen(response: ServerResponse, koppen: Readonly<Record<string, string>>): void {
  for (const [naam, waarde] of Object.entries(koppen)) response.setHeader(naam, waarde);
}
