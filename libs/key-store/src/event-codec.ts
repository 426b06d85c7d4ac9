import {
  beschermdeVelden, decodeer, encodeer, GEWIST, OnleesbareGebeurtenis, sleutelVan,
} from '@besluitregister/domain';
import type { BeschermdVeld, OpgeslagenGebeurtenis, Vastgesteld } from '@besluitregister/domain';
import type { Tombstone } from './erasure.js';
import { OnleesbaarVeldFout } from './errors.js';
import type { DataKey, KeyStore } from './key-store.js';
import { protect, reveal } from './protected-field.js';
import type { RandomBytes } from './sealed-content.js';

/** A stored event with the place it was read from. */
export interface GelezenGebeurtenis extends OpgeslagenGebeurtenis {
  readonly stream: string;
  readonly revision: bigint;
}

/** Turns events into their stored form and back: schemas from the catalogue, protected text under the data keys. */
export class EventCodec {
  constructor(private readonly keys: KeyStore, private readonly random: RandomBytes) {}

  /**
   * The stored form of events. Their data keys are durable before this resolves.
   * @throws OnleesbareGebeurtenis, GebeurtenisTeGroot as the domain's `encodeer`
   */
  async encode(events: readonly Vastgesteld[]): Promise<OpgeslagenGebeurtenis[]> {
    const subjects = new Set(events.map(({ event }) => sleutelVan(event)).filter((s) => s !== null));
    const keys = await this.keys.keysFor([...subjects]);
    return events.map((vastgesteld) => {
      const subject = sleutelVan(vastgesteld.event);
      return encodeer(vastgesteld, (text, pointer) => {
        const key = subject === null ? undefined : keys.get(subject);
        if (!key) throw new OnleesbareGebeurtenis(vastgesteld.id, vastgesteld.event.type, `${pointer} is beschermd en heeft geen sleutel`);
        return protect(String(text), key, aad(vastgesteld.metadata.stream, pointer), this.random);
      });
    });
  }

  /**
   * The events in their stored form, readable again; where a key was destroyed on the order of an event, `[gewist]`.
   * @throws OnleesbareGebeurtenis also when the event does not stand where it says it does
   * @throws OnleesbaarVeldFout, GeschondenVeldFout for protected text that does not open
   */
  async decode(stored: readonly GelezenGebeurtenis[]): Promise<Vastgesteld[]> {
    const kids = [...new Set(stored.flatMap(kidsOf))];
    const keys = await this.keys.keys(kids);
    const missing = kids.filter((kid) => !keys.has(kid));
    const erased = missing.length === 0 ? new Map<string, Tombstone>() : await this.keys.tombstones(missing);
    return stored.map((event) => {
      requirePlace(event);
      return decodeer(event, (field, pointer) => open(field as BeschermdVeld, keys, erased, aad(event.stream, pointer)));
    });
  }
}

function open(field: BeschermdVeld, keys: ReadonlyMap<string, DataKey>, erased: ReadonlyMap<string, Tombstone>, place: string): string {
  const key = keys.get(field.kid);
  if (key) return reveal(field, key, place);
  if (erased.has(field.kid)) return GEWIST;
  throw new OnleesbaarVeldFout(place, field.kid, `sleutel ${field.kid} ontbreekt, en er is geen wissing die haar heeft vernietigd`);
}

const aad = (stream: string, pointer: string): string => `${stream}${pointer}`;

function requirePlace({ id, type, stream, revision, metadata }: GelezenGebeurtenis): void {
  if (metadata['stream'] === stream && BigInt(Number(metadata['revision'])) === revision) return;
  const eigen = JSON.stringify([metadata['stream'], metadata['revision']]);
  throw new OnleesbareGebeurtenis(id, type, `zij staat op ${stream}@${String(revision)}, maar hoort op ${eigen}`);
}

/** The ids of the keys that protect text of a stored event. */
export function kidsOf(event: OpgeslagenGebeurtenis): string[] {
  return beschermdeVelden(event).map(([, { kid }]) => kid);
}
