import { equalBytes } from '../encoding.js';
import { AuditLogError, FormatError } from '../errors.js';
import { parseVkey } from '../note/vkey.js';
import type { KeyType, Vkey } from '../note/vkey.js';
import type { Policy, PolicyGroup, PolicyWitness } from './policy.js';

const FORBIDDEN = /[^\t\n\x20-\x7e\x80-\u{10ffff}]|\p{Surrogate}/u;
const NO_QUORUM = 'none';
const THRESHOLD = /^[1-9][0-9]{0,8}$/;

/**
 * Reads a policy file (C2SP tlog-policy): lines `log <vkey> [<url>]`, `witness <name> <vkey> [<url>]`,
 * `group <name> any|all|<k> <member>…` and one `quorum <name>|none`. URLs are not kept: verification
 * is offline.
 *
 * @throws FormatError `policy-malformed`, with the number of the line
 */
export function parsePolicy(text: string): Policy {
  if (!text.endsWith('\n')) malformed('de laatste regel eindigt niet met een regeleinde; misschien is het bestand afgebroken');
  if (FORBIDDEN.test(text)) malformed('het bevat andere stuurtekens dan tab en regeleinde');
  const reader = new PolicyReader();
  text.slice(0, -1).split('\n').forEach((line, at) => {
    const [keyword, ...words] = line.split(/[ \t]+/).filter((word) => word !== '');
    if (keyword === undefined || keyword.startsWith('#')) return;
    try {
      reader.line(keyword, words);
    } catch (cause) {
      if (!(cause instanceof AuditLogError)) throw cause;
      throw new FormatError('policy-malformed', `Regel ${at + 1} van het beleidsbestand klopt niet: ${cause.message}`, { cause });
    }
  });
  return reader.policy();
}

class PolicyReader {
  readonly #logs: Vkey[] = [];
  readonly #witnesses: PolicyWitness[] = [];
  readonly #groups: PolicyGroup[] = [];
  readonly #names = new Set<string>();
  readonly #grouped = new Set<string>();
  #quorum: string | null | undefined;

  line(keyword: string, words: readonly string[]): void {
    if (keyword === 'log') this.#log(words);
    else if (keyword === 'witness') this.#witness(words);
    else if (keyword === 'group') this.#group(words);
    else if (keyword === 'quorum') this.#setQuorum(words);
    else malformed(`"${keyword}" is geen log, witness, group of quorum`);
  }

  policy(): Policy {
    if (this.#quorum === undefined) malformed('de regel "quorum" ontbreekt; gebruik "quorum none" als geen getuige nodig is');
    return { logs: this.#logs, witnesses: this.#witnesses, groups: this.#groups, quorum: this.#quorum };
  }

  #log(words: readonly string[]): void {
    const [text] = words;
    if (text === undefined || words.length > 2) malformed('verwacht wordt "log <sleutel> [<url>]"');
    this.#logs.push(enrol(text, 'ed25519', this.#logs));
  }

  #witness(words: readonly string[]): void {
    const [name, text] = words;
    if (name === undefined || text === undefined || words.length > 3) malformed('verwacht wordt "witness <naam> <sleutel> [<url>]"');
    const vkey = enrol(text, 'cosignature', this.#witnesses.map((witness) => witness.vkey));
    this.#define(name);
    this.#witnesses.push({ name, vkey });
  }

  #group(words: readonly string[]): void {
    const [name, rule, ...members] = words;
    if (name === undefined || rule === undefined || members.length === 0) malformed('verwacht wordt "group <naam> any|all|<aantal> <lid>…"');
    for (const member of members) {
      this.#requireDefined(member);
      // A witness counts in one place only, or one signature could make a quorum of two.
      if (this.#grouped.has(member)) malformed(`"${member}" is al lid van een groep`);
      this.#grouped.add(member);
    }
    this.#define(name);
    this.#groups.push({ name, threshold: threshold(rule, members.length), members });
  }

  #setQuorum(words: readonly string[]): void {
    const [name] = words;
    if (name === undefined || words.length > 1) malformed('verwacht wordt "quorum <naam>" of "quorum none"');
    if (this.#quorum !== undefined) malformed('er staat al een regel "quorum" boven');
    if (name !== NO_QUORUM) this.#requireDefined(name);
    this.#quorum = name === NO_QUORUM ? null : name;
  }

  #define(name: string): void {
    if (name === NO_QUORUM || this.#names.has(name)) malformed(`de naam "${name}" is al vergeven`);
    this.#names.add(name);
  }

  #requireDefined(name: string): void {
    if (!this.#names.has(name)) malformed(`"${name}" is hierboven niet omschreven`);
  }
}

function enrol(text: string, type: KeyType, known: readonly Vkey[]): Vkey {
  const vkey = parseVkey(text);
  if (vkey.type !== type) malformed(`de sleutel van ${vkey.name} is van het type ${vkey.type}; hier hoort ${type}`);
  if (known.some(({ publicKey }) => equalBytes(publicKey, vkey.publicKey))) malformed(`de sleutel van ${vkey.name} staat er al`);
  return vkey;
}

function threshold(rule: string, members: number): number {
  if (rule === 'any') return 1;
  if (rule === 'all') return members;
  const count = THRESHOLD.test(rule) ? Number(rule) : 0;
  if (count < 1 || count > members) malformed(`"${rule}" is geen any, all of een aantal van 1 tot ${members}`);
  return count;
}

function malformed(why: string): never {
  throw new FormatError('policy-malformed', `Dit is geen beleidsbestand (C2SP tlog-policy): ${why}.`);
}
