import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Controller, Get, Logger, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { configureHttp, createHttpAdapter } from '@besluitregister/http';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';
import Provider from 'oidc-provider';
import { Handeling } from '../rechten/handeling.js';
import { Sessiekoekje } from '../sessie/koekje.js';
import { VerzegeldeSessies } from '../sessie/verzegelde-sessies.js';
import { Zegel } from '../sessie/zegel.js';
import { Toegang } from '../toegang.js';
import { herkenAfzenders, ToegangModule } from '../toegang.module.js';
import { Aanmelddienst } from './aanmelddienst.js';
import { OidcAanmelding } from './oidc-aanmelding.js';
import { OidcTokens } from './oidc-tokens.js';

// A real provider (oidc-provider, certified by the OpenID Foundation) on loopback, and a small application.
Logger.overrideLogger(false);
// It says on the console that it is not set up for production.
for (const methode of ['info', 'warn'] as const) jest.spyOn(console, methode).mockImplementation(() => undefined);

const TWENTE = '0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a02';
const AUDIENCE = 'https://register.example';
const GEHEIM = 'geheim-van-de-client-in-deze-proef';
const SESSIEDUUR_MS = 60 * 60 * 1_000;

interface Sleutel { readonly kid: string; readonly prive: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']; readonly jwk: JWK }
async function sleutel(kid: string): Promise<Sleutel> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, prive: privateKey, jwk: { ...await exportJWK(privateKey), kid, alg: 'RS256', use: 'sig' } };
}

let server: Server;
let issuer: string;
let app: NestFastifyApplication;
let adres: string;
let huidig: Sleutel;
let handler: ReturnType<Provider['callback']>;

@Controller('proeven')
class ProevenController {
  @Get() @Handeling('register.raadplegen') lees(): string[] { return []; }
  @Post() @Handeling('dossier.openen') maak(): { readonly gemaakt: true } { return { gemaakt: true }; }
}

function aanbieder(gebruikt: Sleutel): Provider {
  const provider = new Provider(issuer, {
    jwks: { keys: [gebruikt.jwk] },
    clients: [{
      client_id: 'register', client_secret: GEHEIM, redirect_uris: [`${adres}/aanmelden/terug`],
      grant_types: ['authorization_code', 'client_credentials'], response_types: ['code'], post_logout_redirect_uris: [`${adres}/`],
    }],
    cookies: { keys: ['proef'] },
    claims: { openid: ['sub', 'rollen'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, name: 'F. Yilmaz', rollen: ['lezer', 'secretaris:twente', 'lezer:nergens', 'directeur'] }) }),
    interactions: { url: (_ctx, { uid }) => `/interactie/${uid}` },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      // The person agrees at once here too.
      rpInitiatedLogout: { logoutSource: (ctx, form) => { ctx.body = form; } },
      resourceIndicators: {
        enabled: true, defaultResource: () => AUDIENCE, useGrantedResource: () => true,
        getResourceServerInfo: () => ({ scope: 'register', audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } }),
      },
    },
    extraTokenClaims: () => ({ rollen: ['auditor'] }),
    // A client credentials token names the client; here it stands for an account as well.
    formats: { customizers: { jwt: (_ctx, _token, { payload }) => { payload['sub'] ??= 'dienst'; } } },
  });
  // The person who signs in and agrees at once.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interactie/')) { await next(); return; }
    const { prompt: { name, details }, params, session, grantId } = await provider.interactionDetails(ctx.req, ctx.res);
    if (name === 'login') { await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: 'fatima' } }); return; }
    const grant = (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ?? new provider.Grant({ accountId: session?.accountId, clientId: String(params['client_id']) });
    grant.addOIDCScope('openid profile');
    const ontbreekt = details['missingResourceScopes'];
    if (typeof ontbreekt === 'object') grant.addResourceScope(AUDIENCE, 'register');
    await provider.interactionFinished(ctx.req, ctx.res, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  });
  return provider;
}

beforeAll(async () => {
  huidig = await sleutel('een');
  server = createServer((request, response) => { void handler(request, response); });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const plek = server.address();
  issuer = `http://127.0.0.1:${typeof plek === 'object' ? plek?.port : ''}`;
  const instellingen = {
    issuer, audience: AUDIENCE, jwksUri: null, algoritmen: ['PS256', 'RS256'], acr: [], klokverschil: 5, rolclaim: 'rollen', naamclaim: 'name', organisatieclaim: null,
    client: { id: 'register', geheim: GEHEIM },
  };
  const klok = (): Date => new Date();
  const vindOverleg = (naam: string) => Promise.resolve(naam === 'twente' ? TWENTE : undefined);
  const dienst = new Aanmelddienst(instellingen, 0);
  const zegel = new Zegel(randomBytes(32), klok);
  const toegang = new Toegang(new VerzegeldeSessies(zegel, klok, SESSIEDUUR_MS), new Sessiekoekje(false), [new OidcTokens(instellingen, dienst, vindOverleg, klok)]);
  const poort = await vrijePoort();
  adres = `http://127.0.0.1:${poort}`;
  const oidc = new OidcAanmelding({ instellingen, dienst, adres, vindOverleg, zegel, klok, willekeur: randomBytes });
  @Module({ imports: [ToegangModule.forRoot({ toegang, oidc })], controllers: [ProevenController] })
  class ProefModule {}
  const adapter = createHttpAdapter({ versie: '1.0.0', toegestaneHosts: ['127.0.0.1'] });
  app = await NestFactory.create<NestFastifyApplication>(ProefModule, adapter);
  await herkenAfzenders(adapter.getInstance(), toegang, 60);
  configureHttp(app);
  await app.listen(poort, '127.0.0.1');
  handler = aanbieder(huidig).callback();
});
afterAll(async () => {
  await app.close();
  server.closeAllConnections();
  server.close();
});

async function vrijePoort(): Promise<number> {
  const proef = createServer().listen(0, '127.0.0.1');
  await once(proef, 'listening');
  const plek = proef.address();
  proef.close();
  await once(proef, 'close');
  return typeof plek === 'object' && plek ? plek.port : 0;
}

const sessie = async (headers: Record<string, string>): Promise<{ status: number; body: Record<string, unknown>; www: string | null }> => {
  const antwoord = await fetch(`${adres}/v1/sessie`, { headers });
  return { status: antwoord.status, body: await antwoord.json() as Record<string, unknown>, www: antwoord.headers.get('www-authenticate') };
};
const metToken = (token: string) => sessie({ authorization: `Bearer ${token}` });

const NU = (): number => Math.floor(Date.now() / 1_000);
const goed = (): JWTPayload => ({ iss: issuer, aud: AUDIENCE, sub: 'jan', exp: NU() + 60, iat: NU(), name: 'J. de Vries', rollen: ['auditor'] });
const zonder = (weg: string): JWTPayload => Object.fromEntries(Object.entries(goed()).filter(([naam]) => naam !== weg));
const teken = (claims: JWTPayload, { kid, prive }: Pick<Sleutel, 'kid' | 'prive'> = huidig): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(prive);

describe('een token van de aanmelddienst', () => {
  it('dat zij zelf uitgaf wordt aanvaard', async () => {
    const antwoord = await fetch(`${issuer}/token`, {
      method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE, scope: 'register' }),
      headers: { authorization: `Basic ${Buffer.from(`register:${GEHEIM}`).toString('base64')}` },
    });
    const { access_token: token } = await antwoord.json() as { access_token: string };
    expect(await metToken(token)).toMatchObject({ status: 200, body: { methode: 'oidc', rollen: [{ rol: 'auditor', overlegId: null }] } });
  });

  it('geeft naam, rollen en wanneer het verloopt', async () => {
    expect(await metToken(await teken(goed()))).toMatchObject({ status: 200, body: { naam: 'J. de Vries', rollen: [{ rol: 'auditor', overlegId: null }], verlooptOp: expect.stringMatching(/Z$/) } });
  });

  const fout: [string, () => JWTPayload][] = [
    ['verlopen', () => ({ ...goed(), exp: NU() - 30 })],
    ['zonder einde', () => zonder('exp')],
    ['zonder subject', () => zonder('sub')],
    ['nog niet geldig', () => ({ ...goed(), nbf: NU() + 30 })],
    ['voor een ander bestemd', () => ({ ...goed(), aud: 'https://elders.example' })],
    ['van een andere uitgever', () => ({ ...goed(), iss: 'https://elders.example' })],
    ['een ID-token', () => ({ ...goed(), nonce: 'abc' })],
  ];
  it.each(fout)('dat %s is wordt geweigerd', async (_wat, claims) => {
    expect(await metToken(await teken(claims()))).toMatchObject({ status: 401, body: { code: 'aanmelding-ongeldig' }, www: 'Bearer realm="besluitregister", error="invalid_token"' });
  });

  it('zonder handtekening, met een gedeelde sleutel of onder een vreemde sleutel wordt geweigerd', async () => {
    const publiek = new TextEncoder().encode(JSON.stringify(huidig.jwk['n']));
    const vreemd = await sleutel('een');
    const tokens = [
      new UnsecuredJWT(goed()).encode(),
      await new SignJWT(goed()).setProtectedHeader({ alg: 'HS256', kid: 'een' }).sign(publiek),
      await teken(goed(), vreemd),
      (await teken(goed())).replace(/\.[^.]+$/, '.AAAA'),
      'geen-token',
    ];
    for (const token of tokens) expect((await metToken(token)).status).toBe(401);
  });

  it('onder een nieuwe sleutel wordt aanvaard zodra de dienst haar noemt, en onder de oude niet meer', async () => {
    const [oud, nieuw] = [huidig, await sleutel('twee')];
    expect((await metToken(await teken(goed(), nieuw))).status).toBe(401);
    handler = aanbieder(nieuw).callback();
    huidig = nieuw;
    expect((await metToken(await teken(goed()))).status).toBe(200);
    expect((await metToken(await teken(goed(), oud))).status).toBe(401);
  });

  it('zonder rollen meldt aan, maar geeft nergens toegang', async () => {
    const token = await teken({ ...goed(), rollen: ['directeur', 'secretaris:nergens'] });
    expect(await metToken(token)).toMatchObject({ status: 200, body: { rollen: [] } });
    expect((await fetch(`${adres}/v1/proeven`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
  });
});

interface Browser { readonly koekjes: Map<string, string>; ga(url: string, init?: RequestInit): Promise<Response> }

/** Keeps cookies, as a browser does, and follows no redirect by itself. */
function browser(): Browser {
  const koekjes = new Map<string, string>();
  return {
    koekjes,
    async ga(url, init = {}) {
      const antwoord = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ') } });
      for (const regel of antwoord.headers.getSetCookie()) {
        const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? [];
        if (waarde === '') koekjes.delete(naam); else koekjes.set(naam, waarde);
      }
      return antwoord;
    },
  };
}

/** From our sign-in page to the address the provider sends back to. */
async function totTerug(b: Browser): Promise<string> {
  let plek = `${adres}/aanmelden`;
  for (let stap = 0; stap < 10 && !plek.startsWith(`${adres}/aanmelden/terug`); stap++) {
    const antwoord = await b.ga(plek);
    plek = new URL(antwoord.headers.get('location') ?? '', plek).href;
  }
  return plek;
}

describe('aanmelden in de browser', () => {
  it('gaat langs de aanmelddienst met PKCE en eindigt in een sessie', async () => {
    const b = browser();
    const begin = new URL((await b.ga(`${adres}/aanmelden`)).headers.get('location') ?? '');
    expect(Object.fromEntries(begin.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', state: expect.any(String), nonce: expect.any(String) });
    const klaar = await b.ga(await totTerug(b));
    expect([klaar.status, klaar.headers.get('location')]).toEqual([303, '/']);
    expect(klaar.headers.getSetCookie().join('\n')).toMatch(/besluitregister=.*HttpOnly; SameSite=Strict/);
    const cookie = `besluitregister=${b.koekjes.get('besluitregister') ?? ''}`;
    expect(await sessie({ cookie })).toMatchObject({ status: 200, body: { naam: 'F. Yilmaz', rollen: [{ rol: 'lezer', overlegId: null }, { rol: 'secretaris', overlegId: TWENTE }] } });

    // A command with the cookie only from our own pages; signing out takes the cookie away.
    const maak = (koppen: Record<string, string>) => fetch(`${adres}/v1/proeven`, { method: 'POST', headers: { cookie, ...koppen } });
    for (const koppen of [{}, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) expect((await maak(koppen)).status).toBe(403);
    expect((await maak({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await maak({ origin: adres })).status).toBe(201);
    expect((await b.ga(`${adres}/v1/sessie`, { method: 'DELETE', headers: { origin: adres } })).status).toBe(204);
    expect(b.koekjes.get('besluitregister')).toBeUndefined();
    expect((await sessie({})).status).toBe(401);
  });

  it('meldt ook bij de aanmelddienst af, zodat de volgende klik niet vanzelf weer aanmeldt', async () => {
    const b = browser();
    await b.ga(await totTerug(b));
    const klik = async (): Promise<string | null> => (await b.ga((await b.ga(`${adres}/aanmelden`)).headers.get('location') ?? '')).headers.get('location');
    expect(await klik()).toContain('/aanmelden/terug');
    expect((await b.ga(`${adres}/aanmelden/afmelden`, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect(b.koekjes.get('besluitregister')).toBeDefined();
    const weg = await b.ga(`${adres}/aanmelden/afmelden`, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(b.koekjes.get('besluitregister')).toBeUndefined();
    const vraag = await b.ga(weg.headers.get('location') ?? '');
    expect(vraag.status).toBe(200);
    const formulier = await vraag.text();
    const naar = /action="([^"]+)"/.exec(formulier)?.[1] ?? '';
    const body = new URLSearchParams({ xsrf: /name="xsrf" value="([^"]+)"/.exec(formulier)?.[1] ?? '', logout: 'yes' });
    const klaar = await b.ga(naar, { method: 'POST', body });
    expect([klaar.status, klaar.headers.get('location')?.replace(/\?.*$/, '')]).toEqual([303, `${adres}/`]);
    // The provider knows nobody any more: it asks who it is.
    expect(await klik()).toContain('/interactie/');
  });

  it('geldt zo lang als is ingesteld: daarna vraagt de aanmelddienst opnieuw wie het is en wat die mag', async () => {
    let nu = new Date();
    const zegel = new Zegel(randomBytes(32), () => nu);
    const sessies = new VerzegeldeSessies(zegel, () => nu, SESSIEDUUR_MS);
    const { waarde } = await sessies.begin({ sleutel: 'oidc/x', naam: 'x', methode: 'oidc', organisatie: null, rollen: [{ rol: 'secretaris', overlegId: null }] });
    nu = new Date(nu.getTime() + SESSIEDUUR_MS - 2_000);
    expect(await sessies.van(waarde)).toBeDefined();
    nu = new Date(nu.getTime() + 3_000);
    expect(await sessies.van(waarde)).toBeUndefined();
  });

  it('aanvaardt geen sessie die een ander verzegelde, of die voor iets anders is verzegeld', async () => {
    const identiteit = { sleutel: 'oidc/x', naam: 'x', methode: 'oidc', organisatie: null, rollen: [{ rol: 'secretaris', overlegId: null }] } as const;
    const vreemd = await new VerzegeldeSessies(new Zegel(randomBytes(32), () => new Date()), () => new Date(), SESSIEDUUR_MS).begin(identiteit);
    const b = browser();
    await b.ga(`${adres}/aanmelden`);
    for (const waarde of [vreemd.waarde, b.koekjes.get('besluitregister-aanmelden') ?? '', 'x']) expect((await sessie({ cookie: `besluitregister=${waarde}` })).status).toBe(401);
  });

  it('weigert een antwoord dat al is gebruikt, van een andere browser komt, of van een andere dienst', async () => {
    const b = browser();
    const terug = await totTerug(b);
    expect((await browser().ga(terug)).status).toBe(401);
    const tweede = await totTerug(b);
    expect((await b.ga(tweede)).status).toBe(303);
    expect((await b.ga(tweede)).status).toBe(401);
    const vreemd = new URL(await totTerug(b));
    vreemd.searchParams.set('iss', 'https://elders.example');
    expect((await b.ga(vreemd.href)).status).toBe(401);
    const zonderState = new URL(await totTerug(b));
    zonderState.searchParams.set('state', 'verzonnen');
    expect((await b.ga(zonderState.href)).status).toBe(401);
    const andereCode = new URL(await totTerug(b));
    andereCode.searchParams.set('code', 'verzonnen');
    expect((await b.ga(andereCode.href)).status).toBe(401);
  });
});

describe('wie te veel vraagt', () => {
  it('moet wachten, en een ander niet', async () => {
    const [veel, weinig] = [await teken({ ...goed(), sub: 'veel' }), await teken({ ...goed(), sub: 'weinig' })];
    const statussen = await Promise.all(Array.from({ length: 70 }, async () => (await metToken(veel)).status));
    expect(statussen.filter((status) => status === 200)).toHaveLength(60);
    const geweigerd = await fetch(`${adres}/v1/sessie`, { headers: { authorization: `Bearer ${veel}` } });
    expect([geweigerd.status, geweigerd.headers.get('content-type')]).toEqual([429, 'application/problem+json']);
    expect(Number(geweigerd.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await metToken(weinig)).status).toBe(200);
  });
});
