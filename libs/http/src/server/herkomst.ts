import type { IncomingMessage } from 'node:http';
import { standaardProbleem } from '../probleem/vertaal-fout.js';

const VEILIG: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site sends to a server on this machine: by a name that it made point here
 * (DNS rebinding: the Host is not ours), or straight, as a form or script (the Origin is another).
 * `toegestaneHosts` are names without port; without them only a missing or second Host is refused (RFC 9112 §3.2).
 * Throws a Probleem: 400, 421 or 403.
 */
export function controleerHerkomst({ method, headers, headersDistinct, url = '' }: Pick<IncomingMessage, 'method' | 'headers' | 'headersDistinct' | 'url'>, toegestaneHosts: readonly string[] | undefined): void {
  if (headers.host === undefined || headersDistinct.host?.length !== 1) {
    throw standaardProbleem(400, { code: 'host-ontbreekt', detail: 'De header Host ontbreekt of staat er twee keer. Stuur hem één keer mee (HTTP/1.1).' });
  }
  if (toegestaneHosts === undefined) return;
  // Of a whole address in the request line the host counts, and not the header.
  const host = adres(url.startsWith('/') ? `http://${headers.host}` : url);
  if (host === undefined || !toegestaneHosts.includes(host.hostname)) throw standaardProbleem(421);
  if (VEILIG.has(method ?? '') || headers.origin === undefined) return;
  if (adres(headers.origin)?.host !== host.host) {
    throw standaardProbleem(403, {
      code: 'vreemde-herkomst', title: 'Verzoek van een andere site',
      detail: 'Dit verzoek komt van een pagina van een andere site (header Origin) en is geweigerd. Werk in de schermen van het register zelf.',
    });
  }
}

function adres(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
