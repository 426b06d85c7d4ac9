import {
  CATALOGUS, decodeer, encodeer, mapBeschermd, metadataSchema, OnleesbareGebeurtenis, sleutelVan,
} from '@besluitregister/domain';
import type { BeschermdVeld, OpgeslagenGebeurtenis, Vastgesteld } from '@besluitregister/domain';
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
   * The events in their stored form, readable again.
   * @throws OnleesbareGebeurtenis also when the event does not stand where it says it does
   * @throws OnleesbaarVeldFout, GeschondenVeldFout for protected text that does not open
   */
  async decode(stored: readonly GelezenGebeurtenis[]): Promise<Vastgesteld[]> {
    const keys = await this.keys.keys([...new Set(stored.flatMap(kidsOf))]);
    return stored.map((event) => {
      requirePlace(event);
      return decodeer(event, (field, pointer) => this.open(field as BeschermdVeld, keys, aad(event.stream, pointer)));
    });
  }

  private open(field: BeschermdVeld, keys: ReadonlyMap<string, DataKey>, place: string): string {
    const key = keys.get(field.kid);
    if (!key) throw new OnleesbaarVeldFout(place, field.kid, `sleutel ${field.kid} ontbreekt`);
    return reveal(field, key, place);
  }
}

const aad = (stream: string, pointer: string): string => `${stream}${pointer}`;

function requirePlace({ id, type, stream, revision, metadata }: GelezenGebeurtenis): void {
  if (metadata['stream'] === stream && BigInt(Number(metadata['revision'])) === revision) return;
  const eigen = JSON.stringify([metadata['stream'], metadata['revision']]);
  throw new OnleesbareGebeurtenis(id, type, `zij staat op ${stream}@${String(revision)}, maar hoort op ${eigen}`);
}

function kidsOf({ type, data, metadata }: OpgeslagenGebeurtenis): string[] {
  const kids: string[] = [];
  const collect = (field: unknown): unknown => {
    const { kid } = field as Partial<BeschermdVeld>;
    if (typeof kid === 'string') kids.push(kid);
    return field;
  };
  const definitie = CATALOGUS.get(type);
  if (definitie) mapBeschermd(definitie.schema, data, collect);
  mapBeschermd(metadataSchema, metadata, collect);
  return kids;
}
