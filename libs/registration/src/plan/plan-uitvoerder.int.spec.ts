import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OpgeslagenGebeurtenis } from '@besluitregister/domain';
import { MemoryEventStore, StoreUnavailableError } from '@besluitregister/event-store';
import { openSqliteKeyStore } from '@besluitregister/key-store';
import { PlanUitvoerder } from './plan-uitvoerder.js';
import type { Plan } from './plan.js';

const CLAIM = 'br.Reservering-00000000-0000-5000-8000-000000000001';
const DOEL = 'br.Dossier-00000000-0000-5000-8000-000000000002';

let teller = 0;
function gebeurtenis(stream: string, revision: number, type: string): OpgeslagenGebeurtenis {
  teller += 1;
  return { id: `01999999-7c3d-7e4f-8a5b-${String(teller).padStart(12, '0')}`, type, data: {}, metadata: { stream, revision, recordedAt: '2026-11-25T09:00:00.000Z' } };
}

describe('een plan dat werd geweigerd toen de opslag wegviel', () => {
  it('geeft terug wat het had geclaimd, en antwoordt nooit alsof het was vastgelegd', async () => {
    const map = mkdtempSync(join(tmpdir(), 'br-plan-'));
    const keys = await openSqliteKeyStore({ file: join(map, 'sleutels.sqlite'), kek: new Uint8Array(32) });
    const store = new MemoryEventStore();
    await store.append(DOEL, 'none', [gebeurtenis(DOEL, 0, 'DossierGeopend')]);
    const plan: Plan = {
      appends: [
        { stream: CLAIM, expectedRevision: 'none', bijConflict: 'weiger', events: [gebeurtenis(CLAIM, 0, 'GereserveerdVoor')], ongedaan: [gebeurtenis(CLAIM, 1, 'Vrijgegeven')] },
        { stream: DOEL, expectedRevision: 'none', bijConflict: 'weiger', events: [gebeurtenis(DOEL, 0, 'DossierGeopend')], ongedaan: [] },
      ],
      antwoord: { status: 201, location: '/v1/dossiers/x', stream: DOEL, inhoud: {} },
    };
    let weg = true;
    const hapert = Object.create(store) as MemoryEventStore;
    hapert.append = async (stream, revision, events) => {
      if (weg && events[0]?.type === 'Vrijgegeven') throw new StoreUnavailableError('weg');
      return store.append(stream, revision, events);
    };
    const uitvoerder = new PlanUitvoerder(hapert, keys.journal);
    try {
      await expect(uitvoerder.voerUit('opdracht', 'hmac', '2026-11-25T09:00:00.000Z', plan)).rejects.toThrow(StoreUnavailableError);
      weg = false;
      // A retry with the same key, or the next start: the command has no answer and is decided anew.
      expect(await uitvoerder.eerder('opdracht', 'hmac')).toBeUndefined();
      const claim: string[] = [];
      for await (const { type } of store.readStream(CLAIM)) claim.push(type);
      expect(claim).toEqual(['GereserveerdVoor', 'Vrijgegeven']);
      expect(await keys.journal.unanswered()).toEqual([]);
    } finally {
      await keys.close();
      rmSync(map, { recursive: true });
    }
  });
});
