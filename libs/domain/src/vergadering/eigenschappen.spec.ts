import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, isGeweigerd } from '../decider.js';
import type { Metadata } from '../envelope/metadata.js';
import { streamNaam } from '../envelope/streams.js';
import { arbitraryVan, inhoud, tekst } from '../generators.contract.js';
import { heenEnWeer } from '../veld.contract.js';
import { idVan, vergaderingId } from './bouw.contract.js';
import { opdracht, rommelopdracht, weinigIds } from './opdrachten.contract.js';
import { inhoudSchema } from './vastlegging.js';
import { vergaderingDecider, type VergaderingCommand } from './vergadering.decider.js';
import type { VergaderingGebeurtenis } from './vergadering.events.js';

const id = idVan('event');
const metadata: Metadata = {
  schemaVersion: 1, stream: streamNaam('Vergadering', vergaderingId), revision: 0, recordedAt: '2026-11-24T09:00:00.123Z',
  actor: { id, role: 'secretaris', organisation: null, method: 'lokaal' }, reason: null, commandId: id, $correlationId: id, $causationId: id,
};
const teruggelezen = (event: VergaderingGebeurtenis) => heenEnWeer({ id, event, metadata }).event as VergaderingGebeurtenis;

/** Content that keeps the rules most of the time, under the few ids of the commands. */
const nabij = fc.oneof(
  { weight: 3, arbitrary: inhoud },
  arbitraryVan(inhoudSchema, { id: weinigIds, datum: fc.constantFrom('2019-10-02', '2020-01-01'), tekst }),
);

function voerUit(commands: readonly VergaderingCommand[]) {
  const events: VergaderingGebeurtenis[] = [];
  let state = vergaderingDecider.initialState;
  for (const command of commands) {
    const uitkomst = vergaderingDecider.decide(command, state);
    if (isGeweigerd(uitkomst)) continue;
    events.push(...uitkomst);
    state = fold(vergaderingDecider, uitkomst, state);
  }
  return { state, events };
}

describe('Elke reeks opdrachten aan een vergadering', () => {
  it('leidt tot dezelfde toestand als haar gebeurtenissen na opslaan en teruglezen', () => {
    const soorten = new Set<string>();
    fc.assert(fc.property(fc.array(opdracht(nabij), { maxLength: 40, size: 'max' }), (commands) => {
      const { state, events } = voerUit(commands);
      events.forEach(({ type }) => soorten.add(type));
      expect(fold(vergaderingDecider, events.map(teruggelezen))).toEqual(state);
    }), { numRuns: 150 });
    // The sequences reach deep enough to mean something.
    expect(soorten.size).toBeGreaterThan(12);
  });

  it('legt bij een herhaalde opdracht niets vast', () => {
    fc.assert(fc.property(fc.array(opdracht(nabij), { maxLength: 30, size: 'max' }), opdracht(nabij), (eerder, command) => {
      const { state } = voerUit([...eerder, command]);
      const nogmaals = vergaderingDecider.decide(command, state);
      expect(isGeweigerd(nogmaals) ? [] : nogmaals).toEqual([]);
    }), { numRuns: 300 });
  });

  it('met onzin erin gooit nooit: elke opdracht wordt aanvaard of met code en zin geweigerd', () => {
    const codes = new Set<string>();
    fc.assert(fc.property(fc.array(rommelopdracht, { maxLength: 30, size: 'max' }), (commands) => {
      let state = vergaderingDecider.initialState;
      for (const command of commands) {
        const uitkomst = vergaderingDecider.decide(command, state);
        if (isGeweigerd(uitkomst)) {
          codes.add(uitkomst.code);
          expect(uitkomst.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(uitkomst.bericht).toMatch(/^[A-Z].{20,}\.$/s);
        } else {
          state = fold(vergaderingDecider, uitkomst, state);
        }
      }
    }), { numRuns: 200 });
    expect(codes.size).toBeGreaterThan(10);
  });
});
