import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { adoptPreparedKek, openWithKekFile, prepareKek } from '../../kek.js';
import { openSqliteKeyStore } from './sqlite-key-store.js';

const library = fileURLToPath(new URL('../../../', import.meta.url));
const built = new URL('../../../dist/adapters/sqlite/sqlite-key-store.js', import.meta.url);
const compiler = join(library, '../../node_modules/typescript/bin/tsc');
const kek = randomBytes(32);
let folder: string;
let file: string;

// The child processes run what is built; a build that is up to date takes no time. Its outcome is not looked at:
// types are another check's concern, and without a build the processes below fail.
beforeAll(() => {
  spawnSync(process.execPath, [compiler, '-b', library]);
}, 120_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sleutels-'));
  file = join(folder, 'sleutels.sqlite');
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

/**
 * A process with the store open as `store`, and `say` to write a line. It says that it is ready, and
 * opens the store when its stdin ends, so that several can begin at once.
 */
function startProcess(script: string) {
  const code = `
    import { openSqliteKeyStore } from ${JSON.stringify(built.href)};
    const say = (value) => new Promise((done) => process.stdout.write(JSON.stringify(value) + '\\n', done));
    await say('ready');
    for await (const _ of process.stdin);
    const store = await openSqliteKeyStore({ file: ${JSON.stringify(file)}, kek: Buffer.from('${kek.toString('hex')}', 'hex') });
    ${script}`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
}

interface Told {
  readonly command: string;
  readonly keys: readonly (readonly [onderwerp: string, kid: string, key: string])[];
}

/** Runs until it has told `count` times, then ends it with SIGKILL; what it told by then. */
async function toldBeforeKill(count: number): Promise<readonly Told[]> {
  const child = startProcess(`
    for (let n = 0; ; n++) {
      const keys = await store.keysFor([1, 2, 3].map((item) => 'vastlegging/' + n + '.' + item));
      const command = 'c-' + n;
      await store.journal.begin({ commandId: command, bodyHmac: '', plan: '[' + n + ']', createdAt: '' });
      if (n % 2 === 1) await store.journal.finish(command, 'klaar');
      await say({ command, keys: [...keys].map(([onderwerp, { kid, key }]) => [onderwerp, kid, Buffer.from(key).toString('hex')]) });
    }`);
  child.stdin.end();
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > count + 1) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  // The first line says that it is ready; the last piece is empty or a line that was cut off.
  return output.split('\n').slice(1, -1).map((line) => JSON.parse(line) as Told);
}

describe('a process that is killed while it works', () => {
  it('has lost no key and no command that it had told of', async () => {
    const told = await toldBeforeKill(20);
    expect(told.length).toBeGreaterThanOrEqual(20);
    const store = await openSqliteKeyStore({ file, kek });
    try {
      for (const [onderwerp, kid, key] of told.flatMap(({ keys }) => keys)) {
        const stored = await store.key(kid);
        expect(Buffer.from(stored?.key ?? []).toString('hex')).toBe(key);
        expect((await store.keyFor(onderwerp)).kid).toBe(kid);
      }
      for (const [n, { command }] of told.entries()) {
        expect(await store.journal.find(command)).toMatchObject(n % 2 === 1 ? { plan: '', answer: 'klaar' } : { plan: `[${n}]`, answer: null });
      }
    } finally {
      await store.close();
    }
  });
});

describe('processes that start at the same time', () => {
  it('make one store, and one key for each subject, together', async () => {
    const children = Array.from({ length: 4 }, () => startProcess(`
      const kids = [];
      for (let n = 0; n < 100; n++) kids.push((await store.keyFor('persoon/' + n)).kid);
      await say([kids, Buffer.from(store.hmac('alias', 'x')).toString('hex')]);
      await store.close();`));
    const outputs = children.map(async (child) => {
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      await once(child, 'close');
      return output;
    });
    await Promise.all(children.map((child) => once(child.stdout, 'data')));
    for (const child of children) child.stdin.end();
    const answers = new Set(await Promise.all(outputs));
    expect([...answers][0]).toMatch(/^"ready"\n\[\["/);
    expect(answers.size).toBe(1);
  });
});

describe('the key-encryption key is replaced', () => {
  const openStore = () => openWithKekFile(join(folder, 'hoofdsleutel'), file, (key) => openSqliteKeyStore({ file, kek: key }));

  it.each(['prepared', 'wrapped anew', 'adopted'])('and a stop after it was %s leaves a store that opens, with one key-encryption key', async (step) => {
    const kekFile = join(folder, 'hoofdsleutel');
    let store = await openStore();
    const { kid } = await store.keyFor('persoon/1');
    const fresh = await prepareKek(kekFile);
    if (step !== 'prepared') await store.rewrap(fresh);
    if (step === 'adopted') await adoptPreparedKek(kekFile);
    await store.close();
    store = await openStore();
    expect((await store.keyFor('persoon/1')).kid).toBe(kid);
    expect((await readdir(folder)).filter((name) => name.startsWith('hoofdsleutel'))).toEqual(['hoofdsleutel']);
    expect((await readFile(kekFile)).equals(fresh)).toBe(step !== 'prepared');
    await store.close();
  });

  it('and a kill in the middle leaves one that opens with the old one or the new one', async () => {
    const fresh = randomBytes(32);
    for (const kill of [true, false]) {
      const child = startProcess(`
        await store.keysFor(Array.from({ length: 5_000 }, (_, n) => 'persoon/' + n));
        await say('wrapping');
        await store.rewrap(Buffer.from('${fresh.toString('hex')}', 'hex'));
        await say('wrapped');`);
      child.stdin.end();
      child.stdout.setEncoding('utf8').on('data', (text: string) => { if (kill && text.includes('wrapping')) child.kill('SIGKILL'); });
      await once(child, 'close');
      const opened = await Promise.allSettled([kek, fresh].map((key) => openSqliteKeyStore({ file, kek: key })));
      expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      for (const result of opened) {
        if (result.status === 'rejected') continue;
        expect(await result.value.count()).toMatchObject({ keys: 5_000 });
        expect((await result.value.keysFor(Array.from({ length: 5_000 }, (_, n) => `persoon/${n}`))).size).toBe(5_000);
        await result.value.close();
      }
      if (!kill) expect(opened[1]?.status).toBe('fulfilled');
      await rm(file);
    }
  });
});
