import { beschermdeVelden } from '@besluitregister/domain';
import { START, type EventStore } from '@besluitregister/event-store';
import { GeschondenVeldFout, OnleesbaarVeldFout, reveal, SleutelbestandFout, type DataKey, type KeyStore } from '@besluitregister/key-store';

/** A protected field that can not be read, and was not erased. */
export interface Veldbevinding {
  readonly nummer: bigint;
  readonly type: string;
  /** Stream and JSON pointer; never the text. */
  readonly veld: string;
  readonly kid: string;
  /** No key, and no event that ordered it destroyed; damaged or moved; or tampered with. */
  readonly soort: 'ontbreekt' | 'onleesbaar' | 'geschonden';
}

export interface Veldcontrole {
  readonly gebeurtenissen: number;
  /** Protected fields that open to the very text they were committed to. */
  readonly open: number;
  /** Whose key was destroyed on the order of an event that is in the register. */
  readonly gewist: number;
  readonly bevindingen: readonly Veldbevinding[];
}

/** Types of event that can order keys to be destroyed. */
const OPDRACHTTYPEN = ['WissingGoedgekeurd', 'VastleggingGelakt', 'DocumentGelakt'];
/** Events whose fields are looked at together. */
const STAPEL = 200;

/**
 * Opens every protected field of the register and says of each that does not open why. A key counts as destroyed by an
 * erasure only when the order its tombstone names is in the register, at that nummer.
 */
export async function controleerVelden(store: EventStore, keys: KeyStore): Promise<Veldcontrole> {
  const stand = { gebeurtenissen: 0, open: 0, gewist: 0 };
  const bevindingen: Veldbevinding[] = [];
  const opdrachten = await opdrachtenIn(store);
  let stapel: Veld[] = [];
  const verwerk = async (): Promise<void> => {
    const kids = [...new Set(stapel.map(({ veld }) => veld.kid))];
    const [levend, gewist] = [await sleutels(keys, kids), await keys.tombstones(kids)];
    for (const { veld, plaats, ...rest } of stapel) {
      const key = levend.get(veld.kid);
      const opdracht = gewist.get(veld.kid);
      if (key === null) bevindingen.push({ ...rest, veld: plaats, kid: veld.kid, soort: 'onleesbaar' });
      else if (key) {
        const soort = gebrekVan(() => reveal(veld, key, plaats));
        if (soort === null) stand.open += 1;
        else bevindingen.push({ ...rest, veld: plaats, kid: veld.kid, soort });
      } else if (opdracht && opdrachten.get(opdracht.eventId) === opdracht.nummer) stand.gewist += 1;
      else bevindingen.push({ ...rest, veld: plaats, kid: veld.kid, soort: 'ontbreekt' });
    }
    stapel = [];
  };
  for await (const event of store.readAll({ after: START })) {
    stand.gebeurtenissen += 1;
    const { nummer, type, stream } = event;
    stapel.push(...beschermdeVelden(event).map(([pointer, veld]) => ({ nummer, type, veld, plaats: `${stream}${pointer}` })));
    if (stapel.length >= STAPEL) await verwerk();
  }
  await verwerk();
  return { ...stand, bevindingen };
}

/** Null for a key that is damaged: one of them must not hide what is wrong with the others. */
async function sleutels(keys: KeyStore, kids: readonly string[]): Promise<ReadonlyMap<string, DataKey | null>> {
  try {
    return await keys.keys(kids);
  } catch (error) {
    if (!(error instanceof SleutelbestandFout && error.code === 'sleutel-onleesbaar')) throw error;
    const [kid = ''] = kids;
    if (kids.length === 1) return new Map([[kid, null]]);
    const helft = Math.ceil(kids.length / 2);
    return new Map([...await sleutels(keys, kids.slice(0, helft)), ...await sleutels(keys, kids.slice(helft))]);
  }
}

interface Veld {
  readonly nummer: bigint;
  readonly type: string;
  readonly veld: Parameters<typeof reveal>[0];
  readonly plaats: string;
}

async function opdrachtenIn(store: EventStore): Promise<ReadonlyMap<string, bigint>> {
  const opdrachten = new Map<string, bigint>();
  for await (const { id, type, nummer } of store.readAll({ after: START })) if (OPDRACHTTYPEN.includes(type)) opdrachten.set(id, nummer);
  return opdrachten;
}

function gebrekVan(openen: () => string): 'onleesbaar' | 'geschonden' | null {
  try {
    openen();
    return null;
  } catch (error) {
    if (error instanceof GeschondenVeldFout) return 'geschonden';
    if (error instanceof OnleesbaarVeldFout) return 'onleesbaar';
    throw error;
  }
}
