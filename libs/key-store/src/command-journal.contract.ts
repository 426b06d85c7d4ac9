import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandJournal } from './command-journal.js';
import { OpdrachtJournaalFout } from './errors.js';
import type { KeyStoreHarness } from './key-store.contract.js';

const ENTRY = { commandId: 'c-1', bodyHmac: 'aG1hYw==', plan: '[{"stream":"br.Dossier-1"}]', createdAt: '2026-11-24T09:00:00.123Z' };

/** What every command journal does, whatever it is kept in. */
export function commandJournalContract(name: string, create: () => Promise<KeyStoreHarness>): void {
  describe(`command journal contract: ${name}`, () => {
    let harness: KeyStoreHarness;
    let store: Awaited<ReturnType<KeyStoreHarness['open']>>;
    let journal: CommandJournal;

    beforeEach(async () => {
      harness = await create();
      store = await harness.open();
      journal = store.journal;
    });
    afterEach(async () => {
      await store.close();
      await harness.dispose();
    });

    /** The same journal as another process, or this one after a restart, sees it. */
    async function reopened<T>(look: (other: CommandJournal) => Promise<T>): Promise<T> {
      const other = await harness.open();
      try {
        return await look(other.journal);
      } finally {
        await other.close();
      }
    }

    it('keeps a plan without an answer', async () => {
      expect(await journal.begin(ENTRY)).toEqual({ ...ENTRY, answer: null });
      expect(await reopened((other) => other.find('c-1'))).toEqual({ ...ENTRY, answer: null });
      expect(await journal.find('c-2')).toBeUndefined();
    });

    it('gives the plan that stands when a command is begun again, and changes nothing', async () => {
      await journal.begin(ENTRY);
      const again = { ...ENTRY, bodyHmac: 'anders', plan: '[]', createdAt: '2026-11-25T00:00:00.000Z' };
      expect(await journal.begin(again)).toEqual({ ...ENTRY, answer: null });
      await journal.finish('c-1', '{"status":201}');
      expect(await reopened((other) => other.begin(again))).toEqual({ ...ENTRY, plan: '', answer: '{"status":201}' });
    });

    it('lets one of many that begin the same command win, over handles', async () => {
      const other = await harness.open();
      try {
        const begun = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? journal : other.journal).begin({ ...ENTRY, plan: `[${n}]` }));
        expect(new Set((await Promise.all(begun)).map(({ plan }) => plan)).size).toBe(1);
      } finally {
        await other.close();
      }
    });

    it('replaces a plan as long as there is no answer', async () => {
      await journal.begin(ENTRY);
      await journal.rewrite('c-1', '[1]');
      expect(await reopened((other) => other.find('c-1'))).toEqual({ ...ENTRY, plan: '[1]', answer: null });
      await journal.finish('c-1', '{}');
      await expect(journal.rewrite('c-1', '[2]')).rejects.toMatchObject({ code: 'opdracht-beantwoord' });
      expect((await journal.find('c-1'))?.plan).toBe('');
    });

    it('keeps the first answer: the same one again is fine, another one is refused', async () => {
      await journal.begin(ENTRY);
      await journal.finish('c-1', '{"status":201}');
      await journal.finish('c-1', '{"status":201}');
      await expect(journal.finish('c-1', '{"status":409}')).rejects.toMatchObject({ code: 'opdracht-beantwoord' });
      expect((await reopened((other) => other.find('c-1')))?.answer).toBe('{"status":201}');
    });

    it('forgets a command without an answer, after which it can be begun anew', async () => {
      await journal.begin(ENTRY);
      await journal.forget('c-1');
      expect(await reopened((other) => other.find('c-1'))).toBeUndefined();
      await journal.forget('c-1');
      expect((await journal.begin({ ...ENTRY, plan: '[2]' })).plan).toBe('[2]');
    });

    it('never forgets an answer', async () => {
      await journal.begin(ENTRY);
      await journal.finish('c-1', '{}');
      await expect(journal.forget('c-1')).rejects.toMatchObject({ code: 'opdracht-beantwoord' });
      expect((await journal.find('c-1'))?.answer).toBe('{}');
    });

    it('refuses to rewrite or finish what was never begun', async () => {
      await expect(journal.rewrite('c-9', '[]')).rejects.toMatchObject({ code: 'opdracht-onbekend' });
      await expect(journal.finish('c-9', '{}')).rejects.toBeInstanceOf(OpdrachtJournaalFout);
      expect(await journal.find('c-9')).toBeUndefined();
    });

    it('lists what has no answer in the order of beginning, whatever the clock said', async () => {
      for (const [commandId, createdAt] of [['c-b', '2026-03-01'], ['c-a', '2026-02-01'], ['c-d', '2026-01-01'], ['c-c', '2026-01-15']] as const) {
        await journal.begin({ ...ENTRY, commandId, createdAt });
      }
      await journal.finish('c-a', '{}');
      await journal.rewrite('c-b', '[1]');
      await journal.forget('c-d');
      const open = await reopened((other) => other.unanswered());
      expect(open.map(({ commandId }) => commandId)).toEqual(['c-b', 'c-c']);
      expect(open[0]).toEqual({ ...ENTRY, commandId: 'c-b', createdAt: '2026-03-01', plan: '[1]', answer: null });
    });

    it('lets work under one name wait for the work before it, also when that fails', async () => {
      const report: string[] = [];
      const [a, b, c] = [work(report, 'a'), work(report, 'b'), work(report, 'c')];
      const outcomes = Promise.allSettled([a, b, c].map(({ run }) => journal.exclusive('x', run)));
      b.finish();
      c.finish();
      await a.begun;
      expect(report).toEqual(['a']);
      a.fail();
      expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
      expect(report).toEqual(['a', 'b', 'c']);
    });

    it('lets work under different names go at the same time', async () => {
      const report: string[] = [];
      const [a, b] = [work(report, 'a'), work(report, 'b')];
      const first = journal.exclusive('x', a.run);
      await a.begun;
      b.finish();
      expect(await journal.exclusive('y', b.run)).toBe('b');
      a.finish();
      expect(await first).toBe('a');
    });

    it('keeps a large plan letter for letter', async () => {
      const plan = JSON.stringify([{ tekst: '✓ é \u0000 "\\'.repeat(100_000) }]);
      await journal.begin({ ...ENTRY, plan });
      expect((await reopened((other) => other.find('c-1')))?.plan === plan).toBe(true);
    });
  });
}

/** Work that notes when it begins, and ends when it is told to. */
export function work(report: string[], name: string) {
  let resolve: (name: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  let begin: () => void = () => undefined;
  const ended = new Promise<string>((yes, no) => { [resolve, reject] = [yes, no]; });
  const begun = new Promise<void>((yes) => { begin = yes; });
  return { begun, run: () => { report.push(name); begin(); return ended; }, finish: () => { resolve(name); }, fail: () => { reject(new Error(name)); } };
}
