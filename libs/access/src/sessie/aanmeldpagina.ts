import type { FastifyReply } from 'fastify';

/** What a person sees whose signing in did not work. `zin` is ours: nothing from the request stands on the page. */
export async function aanmeldpagina(reply: FastifyReply, status: 400 | 401 | 403 | 503, zin: string): Promise<void> {
  await reply.code(status)
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
    .send(`<!doctype html>\n<html lang="nl">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Aanmelden – Besluitregister</title>\n<main>\n<h1>U bent niet aangemeld</h1>\n<p>${zin}</p>\n</main>\n</html>\n`);
}
