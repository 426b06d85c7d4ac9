import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  beschermdeVelden, CATALOGUS, mapBeschermd, wisbaarVeld, WISBARE_VELDEN, type Gebeurtenis, type OpgeslagenGebeurtenis, type Reden,
} from '@besluitregister/domain';
import { openSqliteEventStore, START, type EventStore, type RecordedEvent } from '@besluitregister/event-store';
import { EventCodec, type KeyStore } from '@besluitregister/key-store';
import { openRegister, openSleutels, startHttp, type Register } from '@besluitregister/standalone';
import { historie } from '../../libs/domain/src/historie.contract.js';
import { stuur, type Antwoord } from '../e2e/schrijfkant.fixture.js';

/** A name nobody has, in letters that no stemming or folding changes but for their case. */
export const KANARIE = 'Xyqzwv';

/** Every place in bytes where the canary can be read, whatever its case. */
export function noemt(bytes: Uint8Array | string): boolean {
  const tekst = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
  return tekst.toLowerCase().includes(KANARIE.toLowerCase());
}

export const ROLLEN = ['lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming', 'beheerder'] as const;
export const SECRETARIS = { naam: 'secretaris', rollen: ROLLEN };
export const FG = { naam: 'fg', rollen: ROLLEN };

/** A register that is served. */
export interface Bediend {
  readonly register: Register;
  readonly adres: string;
  /** Headers of one of its people. */
  als(naam: string): Readonly<Record<string, string>>;
  /** A command that must be carried out, by the secretary unless another is named; gives its answer. */
  doe(pad: string, body: object, naam?: string): Promise<Record<string, unknown>>;
  haal(pad: string): Promise<{ readonly status: number; readonly tekst: string }>;
  sluit(): Promise<void>;
}

/** Opens the register in a folder and serves it to these people. */
export async function bedien(map: string, personen: readonly { readonly naam: string; readonly rollen: readonly string[] }[] = [SECRETARIS, FG]): Promise<Bediend> {
  const register = await openRegister({ gegevens: map, klok: () => new Date() });
  writeFileSync(join(register.toegangsmap, 'personen.json'), JSON.stringify(personen));
  const dienst = await startHttp(register, 0);
  const { adres } = dienst;
  const koekjes = new Map(await Promise.all(dienst.aanmeldlinks.map(async ({ naam, link }) => {
    const cookie = (await fetch(link, { redirect: 'manual' })).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return [naam, { cookie, 'sec-fetch-site': 'same-origin' }] as const;
  })));
  const als = (naam: string): Readonly<Record<string, string>> => koekjes.get(naam) ?? {};
  let dicht = false;
  return {
    register, adres, als,
    async doe(pad, body, naam = personen[0]?.naam ?? '') {
      const antwoord = await stuur(`${adres}/v1/${pad}`, body, als(naam));
      if (antwoord.status !== 201) throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
      return antwoord.body;
    },
    async haal(pad) {
      const antwoord = await fetch(`${adres}${pad}`, { headers: als(personen[0]?.naam ?? '') });
      return { status: antwoord.status, tekst: await antwoord.text() };
    },
    async sluit() {
      if (dicht) return;
      dicht = true;
      await dienst.stop();
      await register.sluit();
    },
  };
}

/** Random histories, in which every protected text names the canary, written into the data folder of a register that was never opened. */
export async function plantGeschiedenis(map: string, seeds: readonly number[], grootte: number): Promise<void> {
  for (const onderdeel of ['sleutels', 'gebeurtenissen']) mkdirSync(join(map, onderdeel), { recursive: true });
  const keys = await openSleutels({ sleutels: join(map, 'sleutels') });
  const store = openSqliteEventStore({ file: join(map, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  await plantIn(store, keys, seeds, grootte);
  await store.close();
  await keys.close();
}

/** The same, into stores that are open and empty. */
export async function plantIn(store: EventStore, keys: KeyStore, seeds: readonly number[], grootte: number): Promise<void> {
  const codec = new EventCodec(keys, randomBytes);
  let teller = 0;
  const tekst = (): string => `${KANARIE} ${(teller += 1) % 5}`;
  for (const seed of seeds) {
    const alles = historie(seed, grootte);
    // Requests that were approved would be carried out: here that is for the test to do.
    const beslist = new Set(alles.filter(({ event }) => event.type === 'WissingGoedgekeurd').map(({ metadata }) => metadata.stream));
    for (const { event, id, metadata } of alles.filter(({ metadata: { stream } }) => !beslist.has(stream))) {
      const schema = CATALOGUS.get(event.type)?.schema;
      const data: unknown = schema ? mapBeschermd(schema, event.data, tekst) : event.data;
      const reason: Reden | null = metadata.reason && { ...metadata.reason, toelichting: tekst() };
      const opgeslagen = await codec.encode([{ id, event: { type: event.type, data } as Gebeurtenis, metadata: { ...metadata, reason } }]);
      await store.append(metadata.stream, metadata.revision === 0 ? 'none' : BigInt(metadata.revision - 1), opgeslagen);
    }
  }
}

/** Everything that is stored, as it is stored. */
export async function opgeslagen(map: string): Promise<readonly RecordedEvent[]> {
  const store = openSqliteEventStore({ file: join(map, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  const events = await alles(store);
  await store.close();
  return events;
}

export async function alles(store: EventStore): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readAll({ after: START })) events.push(event);
  return events;
}

type Soort = keyof typeof WISBARE_VELDEN;
const isSoort = (woord: string): woord is Soort => woord in WISBARE_VELDEN;

/** The kinds of field that have text in these events, as `soort/veld`. */
export function beplant(events: readonly OpgeslagenGebeurtenis[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => {
    const soort = CATALOGUS.get(event.type)?.sleutel(event.data)?.split('/')[0] ?? '';
    return beschermdeVelden(event).map(([pointer]) => `${soort}/${String(wisbaarVeld(pointer))}`);
  }));
}

interface Doel { readonly lijst: 'vastleggingen' | 'personen' | 'documenten' | 'andere'; readonly doel: object }

/** For everything that has protected text: how a request names it, with every field. */
export function doelenVan(events: readonly OpgeslagenGebeurtenis[]): readonly Doel[] {
  const tekst = (data: OpgeslagenGebeurtenis['data'], lid: string): string | null => (typeof data[lid] === 'string' ? data[lid] : null);
  const vastgelegd = new Set(events.filter(({ type }) => /^(Mededeling|Standpunt|Besluit|Actie)Vastgelegd$/.test(type)).map(({ data }) => tekst(data, 'vastleggingId')));
  const doelen = new Map<string, Doel>();
  for (const event of events) {
    if (beschermdeVelden(event).length === 0) continue;
    const [soort = '', id = ''] = CATALOGUS.get(event.type)?.sleutel(event.data)?.split('/') ?? [];
    if (!isSoort(soort) || doelen.has(`${soort}/${id}`)) continue;
    const velden = [...WISBARE_VELDEN[soort]];
    const vergaderingId = tekst(event.data, 'vergaderingId');
    const doel = ((): Doel | null => {
      switch (soort) {
        case 'vastlegging':
          if (!vastgelegd.has(id)) return { lijst: 'andere', doel: { soort: 'voorstel', id, binnen: tekst(event.data, 'terugkoppelingId'), velden } };
          return vergaderingId === null ? null : { lijst: 'vastleggingen', doel: { vastleggingId: id, vergaderingId, velden } };
        case 'persoon': return { lijst: 'personen', doel: { persoonId: id, velden } };
        case 'document': return { lijst: 'documenten', doel: { documentId: id, velden } };
        case 'agendapunt':
        case 'verwachting': return { lijst: 'andere', doel: { soort, id, binnen: vergaderingId, velden } };
        default: return { lijst: 'andere', doel: { soort, id, binnen: null, velden } };
      }
    })();
    if (doel) doelen.set(`${soort}/${id}`, doel);
  }
  return [...doelen.values()];
}

/** Asks for the erasure of all of these, as one person, in as few requests as the API takes; gives the ids of the requests. */
export async function vraagWissing(adres: string, doelen: readonly Doel[], koppen: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const ids: string[] = [];
  const stapels = new Map<string, Doel[]>();
  for (const doel of doelen) {
    const stapel = stapels.get(doel.lijst) ?? [];
    stapels.set(doel.lijst, [...stapel, doel]);
  }
  const max = 50;
  for (const stapel of stapels.values()) {
    for (let begin = 0; begin < stapel.length; begin += max) {
      const deel = stapel.slice(begin, begin + max);
      const leeg = { vastleggingen: [], personen: [], documenten: [], andere: [] };
      const body = { ...leeg, [deel[0]?.lijst ?? 'andere']: deel.map(({ doel }) => doel), grond: 'avg-17-lid-1', reden: { code: 'privacy', toelichting: 'Op verzoek van de betrokkene.' } };
      const antwoord = await stuur(`${adres}/v1/wisverzoeken`, body, koppen);
      if (antwoord.status !== 201) throw new Error(JSON.stringify(antwoord.body));
      ids.push(String(antwoord.body['wisverzoekId']));
    }
  }
  return ids;
}

export async function keurGoed(adres: string, wisverzoekId: string, koppen: Readonly<Record<string, string>>): Promise<Antwoord> {
  return stuur(`${adres}/v1/wisverzoeken/${wisverzoekId}/goedkeuringen`, { besluit: 'goedgekeurd' }, koppen);
}

/** Every file under a folder in which the canary can be read. */
export function bestandenMet(map: string): readonly string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => statSync(join(map, naam)).isFile() && noemt(readFileSync(join(map, naam))));
}

interface Api { readonly paths: Readonly<Record<string, { readonly get?: unknown }>> }

/** What every GET of the API says, as JSON and as an export where there is one, with the ids that stand in these events for the parameters of its path. */
export async function kruip(adres: string, events: readonly OpgeslagenGebeurtenis[], koppen: Readonly<Record<string, string>>, media: readonly string[] = ['*/*', 'text/csv']): Promise<ReadonlyMap<string, string>> {
  const api = await (await fetch(`${adres}/v1/openapi.json`)).json() as Api;
  const antwoorden = new Map<string, string>();
  for (const [pad, { get }] of Object.entries(api.paths)) {
    if (get === undefined || pad.endsWith('/stroom')) continue;
    for (const ingevuld of invullingen(pad, events)) {
      const url = `${adres}${pad.startsWith('/v1') ? '' : '/v1'}${ingevuld}`;
      for (const accept of media) {
        const antwoord = await fetch(url, { headers: { ...koppen, accept }, signal: AbortSignal.timeout(20_000) }).catch((cause: unknown) => { throw new Error(`geen antwoord van ${url}`, { cause }); });
        const tekst = await antwoord.text();
        if (antwoord.status !== 406) antwoorden.set(`${antwoord.status} ${ingevuld} ${antwoord.headers.get('content-type') ?? ''}`, tekst);
      }
    }
  }
  return antwoorden;
}

/** How often one path is asked, with other ids each time. */
const PER_PAD = 4;

function invullingen(pad: string, events: readonly OpgeslagenGebeurtenis[]): readonly string[] {
  const namen = [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam = '']) => naam);
  if (namen.length === 0) return [pad, `${pad}?onderwerp=weg`, `${pad}?zoek=weg`, `${pad}?q=weg`];
  const waarden = events.flatMap(({ data }, index) => {
    const bron: Readonly<Record<string, unknown>> = { ...data, weergaveId: (data['weergave'] as { weergaveId?: string } | undefined)?.weergaveId ?? data['weergaveId'], nummer: index + 1 };
    const gevonden = namen.map((naam) => bron[naam]);
    return gevonden.every((waarde) => typeof waarde === 'string' || typeof waarde === 'number') ? [gevonden.map(String)] : [];
  });
  const anders = [...new Map(waarden.map((w) => [w.join('/'), w])).values()];
  const stap = Math.max(1, Math.floor(anders.length / PER_PAD));
  return anders.filter((_, index) => index % stap === 0).map((w) => namen.reduce((p, naam, index) => p.replace(`{${naam}}`, w[index] ?? ''), pad));
}
