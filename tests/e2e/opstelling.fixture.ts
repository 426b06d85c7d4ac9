import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { openSqliteEventStore } from '@besluitregister/event-store';
import { z } from 'zod';
import { aangemeld } from './aangemeld.fixture.js';

// A busy machine takes long to start a process; a test that hangs ends as well.
jest.setTimeout(120_000);

const BIN = fileURLToPath(new URL('../../apps/cli/bin/besluitregister.js', import.meta.url));

/** The report every installation has. */
export const VERSLAG = fileURLToPath(new URL('../../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url));
export const IJSSELLAND_2_OKTOBER = ['--overleg', 'IJsselland', '--datum', '2019-10-02', '--direct'] as const;

/** How a command ended. */
export interface Afloop {
  readonly exit: number | null;
  readonly uit: string;
  readonly fout: string;
}

export interface Startopties {
  readonly cwd?: string;
  /** Another user of the operating system. */
  readonly uid?: number;
  readonly gid?: number;
}

const lopend = new Set<ChildProcess>();

/** Remembers a process until it has ended. */
function volg(kind: ChildProcess): void {
  lopend.add(kind);
  kind.once('close', () => { lopend.delete(kind); });
}

function voerUit(argumenten: readonly string[], opties: Startopties): { readonly kind: ChildProcess; readonly afloop: Promise<Afloop>; readonly uit: () => string } {
  const kind = spawn(process.execPath, [BIN, ...argumenten], { ...opties, stdio: ['ignore', 'pipe', 'pipe'] });
  volg(kind);
  let uit = '';
  let fout = '';
  kind.stdout.setEncoding('utf8').on('data', (stuk: string) => { uit += stuk; });
  kind.stderr.setEncoding('utf8').on('data', (stuk: string) => { fout += stuk; });
  const afloop = once(kind, 'close').then(() => ({ exit: kind.exitCode, uit, fout }));
  return { kind, afloop, uit: () => uit };
}

/** Runs one command of the built command line to its end, in a process of its own. */
export function alsProces(argumenten: readonly string[], opties: Startopties = {}): Promise<Afloop> {
  return voerUit(argumenten, opties).afloop;
}

const berichtSchema = z.strictObject({ volgnummer: z.int(), afloop: z.strictObject({ exit: z.int(), uit: z.string(), fout: z.string() }) });

let lezer: ChildProcess | undefined;
let gesteld = 0;

/** Runs one command of the built command line to its end; all of one test file share a process, as starting one is what takes time. */
export async function besluitregister(argumenten: readonly string[], { cwd = process.cwd() }: { readonly cwd?: string } = {}): Promise<Afloop> {
  if (lezer?.connected !== true) {
    lezer = fork(fileURLToPath(new URL('opdrachten.child.mjs', import.meta.url)), { execArgv: [] });
    lezer.setMaxListeners(0);
    volg(lezer);
  }
  const kind = lezer;
  const volgnummer = gesteld++;
  const antwoord = new Promise<Afloop>((klaar, mislukt) => {
    kind.on('message', (bericht) => {
      const { volgnummer: van, afloop } = berichtSchema.parse(bericht);
      if (van === volgnummer) klaar(afloop);
    });
    kind.once('exit', (code) => { mislukt(new Error(`het proces met de opdrachten stopte met ${String(code)}`)); });
  });
  kind.send({ volgnummer, argumenten, cwd });
  return antwoord;
}

/** A command that goes on until it is told to stop. */
export interface Dienst {
  readonly adres: string;
  /** Everything on stdout up to now. */
  uit(): string;
  /** Headers that sign in as who may read the data folder. */
  aangemeld(): { readonly authorization: string };
  stop(signaal: 'SIGINT' | 'SIGTERM'): Promise<Afloop>;
}

/** Starts a command that serves, and waits for its address. @throws when it ends before it has one */
export async function dien(argumenten: readonly string[]): Promise<Dienst> {
  const { kind, afloop, uit } = voerUit([...argumenten, '--poort', '0'], {});
  // The sign-in link comes last of what the tests need.
  const adres = (): string | undefined => /(http:\/\/127\.0\.0\.1:\d+)\/aanmelden\?code=/.exec(uit())?.[1];
  const geeindigd = afloop.then(({ fout }) => { throw new Error(`de dienst stopte voor ze een adres had: ${fout}`); });
  while (adres() === undefined && kind.stdout) await Promise.race([once(kind.stdout, 'data'), geeindigd]);
  geeindigd.catch(() => undefined);
  const gegevens = argumenten[argumenten.indexOf('--gegevens') + 1] ?? '';
  return { adres: adres() ?? '', uit, aangemeld: () => aangemeld(join(gegevens, 'toegang', 'token')), stop: (signaal) => { kind.kill(signaal); return afloop; } };
}

/** A folder of our own; `ruimOp` ends what still runs, and removes it. */
export function werkmap(): { readonly map: string; ruimOp(): Promise<void> } {
  const map = mkdtempSync(join(tmpdir(), 'br e2e '));
  return {
    map,
    ruimOp: async () => {
      await Promise.all([...lopend].map((kind) => { kind.kill('SIGKILL'); return once(kind, 'close'); }));
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** How many events the register in a data folder holds; not while another process has it open. */
export async function aantalGebeurtenissen(gegevens: string): Promise<bigint> {
  const store = openSqliteEventStore({ file: join(gegevens, 'gebeurtenissen', 'gebeurtenissen.sqlite') });
  try {
    // In this adapter a position is the nummer of the event.
    return (await store.head()).commit;
  } finally {
    await store.close();
  }
}

interface Passage {
  readonly vanRegel: number;
  readonly totRegel: number;
  readonly citaat: string;
}

const REGELS = readFileSync(VERSLAG, 'utf8').replace(/^\ufeff/, '').split(/\r\n|\n/);

/** The part of the report's own lines that a passage points to: the same letters, or null when they are not there. */
export function inHetVerslag({ vanRegel, totRegel, citaat }: Passage): string | null {
  const regels = REGELS.slice(vanRegel - 1, totRegel).join('\n');
  const helemaal = citaat.split('\n').length === totRegel - vanRegel + 1;
  return helemaal && regels.includes(citaat) ? citaat : null;
}

/** Every passage anywhere in an answer. */
export function passagesIn(antwoord: unknown): Passage[] {
  if (typeof antwoord !== 'object' || antwoord === null) return [];
  if ('citaat' in antwoord && typeof antwoord.citaat === 'string' && 'vanRegel' in antwoord && typeof antwoord.vanRegel === 'number'
    && 'totRegel' in antwoord && typeof antwoord.totRegel === 'number') {
    return [{ citaat: antwoord.citaat, vanRegel: antwoord.vanRegel, totRegel: antwoord.totRegel }];
  }
  return Object.values(antwoord).flatMap(passagesIn);
}
