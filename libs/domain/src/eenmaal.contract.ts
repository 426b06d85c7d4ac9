import { expect } from '@jest/globals';
import { decodeer, encodeer, sleutelVan, type Gebeurtenis } from './catalogus.js';
import { isGeweigerd, type Decider } from './decider.js';
import type { Reden } from './envelope/metadata.js';
import { given } from './given.contract.js';

/** A UUID that reads as its number. */
export const testId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const REDEN: Reden = { code: 'vergissing', toelichting: 'de naam was verkeerd overgenomen' };
export const LEGE_REDEN: Reden = { code: 'vergissing', toelichting: '.' };

/**
 * {@link given} for a command that is accepted: its events also survive encoding and decoding, have a key for the
 * reason they are given for, and asked twice there is nothing more to record.
 */
export function eenmaal<C extends object, S, E extends Gebeurtenis>(decider: Decider<C, S, E>, history: readonly E[] = []) {
  return {
    when: (command: C) => ({
      then(events: readonly E[]): void {
        given(decider, history).when(command).then(events);
        given(decider, [...history, ...events]).when(command).thenNothing();
        for (const event of events) expectOpslaanbaar(event, 'reden' in command && typeof command.reden === 'object');
      },
    }),
  };
}

/** The refusal's code and the field it points at. */
export function weigering<C, S, E>(decider: Decider<C, S, E>, history: readonly E[], command: C): string {
  const outcome = decider.decide(command, history.reduce(decider.evolve, decider.initialState));
  if (!isGeweigerd(outcome)) return 'accepted';
  expect(outcome.bericht).toMatch(/^\S.*[.]$/);
  return `${outcome.code} ${outcome.veld ?? ''}`.trim();
}

function expectOpslaanbaar(event: Gebeurtenis, metReden: boolean): void {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const bescherm = (text: unknown) => ({ kid: testId(0), iv: '', ct: base64(String(text)), commitment: '' });
  const onthul = (veld: unknown): unknown => Buffer.from(String(Reflect.get(Object(veld), 'ct')), 'base64').toString();
  const actor = { id: testId(1), role: 'secretaris', organisation: null, method: 'lokaal' } as const;
  const metadata = {
    schemaVersion: 1, stream: `br.Test-${testId(1)}`, revision: 0, recordedAt: '2026-11-24T09:00:00.000Z', actor,
    reason: metReden ? REDEN : null, commandId: testId(1), $correlationId: testId(1), $causationId: testId(1),
  };
  const beschermd: string[] = [];
  const opgeslagen = encodeer({ id: testId(1), event, metadata }, (text, pointer) => {
    beschermd.push(pointer);
    return bescherm(text);
  });
  expect(decodeer(opgeslagen, onthul)).toEqual({ id: testId(1), event, metadata });
  if (beschermd.length > 0) expect(sleutelVan(event)).toMatch(/^[a-z]+\/[0-9a-f-]{36}(\/verloop)?$/);
}
