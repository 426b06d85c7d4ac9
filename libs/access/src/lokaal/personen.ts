import { ROLLEN_VAN_MENSEN, type MensRol } from '../identiteit/rollen.js';

/** Somebody who may use an embedded register, as `toegang/personen.json` in the data folder says it. */
export interface LokalePersoon {
  readonly naam: string;
  /** Words as in the claim of an identity provider: `secretaris`, `lezer:ijsselland`. */
  readonly rollen: readonly string[];
}

/** The file with people is not what it should be; `message` is a Dutch sentence: what is wrong, where, what to do. */
export class PersonenbestandFout extends Error {
  override readonly name = 'PersonenbestandFout';
  readonly code = 'personenbestand-ongeldig';
}

/** Every role: whoever runs the embedded register holds its files and keys, and a fence inside it would be for show. */
export const ALLE_ROLLEN: readonly MensRol[] = ROLLEN_VAN_MENSEN;

/**
 * The people in the file; without a file the account that runs the register, with every role.
 * @throws PersonenbestandFout
 */
export function leesPersonen(inhoud: string | undefined, waar: string, account: string): readonly [LokalePersoon, ...LokalePersoon[]] {
  if (inhoud === undefined) return [{ naam: account, rollen: ALLE_ROLLEN }];
  const [eerste, ...andere] = personenUit(ontleed(inhoud, waar), waar);
  if (eerste === undefined) throw fout(waar, 'noemt niemand; geef ten minste één persoon');
  if (new Set([eerste, ...andere].map(({ naam }) => naam)).size !== andere.length + 1) throw fout(waar, 'noemt iemand twee keer; geef elke persoon één keer');
  return [eerste, ...andere];
}

function ontleed(inhoud: string, waar: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    throw fout(waar, 'is geen geldige JSON; controleer komma\'s, aanhalingstekens en haakjes');
  }
}

function personenUit(json: unknown, waar: string): LokalePersoon[] {
  if (!Array.isArray(json)) throw fout(waar, 'is geen lijst; geef [{"naam": "…", "rollen": ["secretaris"]}]');
  return json.map((persoon: unknown, plaats) => {
    if (isPersoon(persoon)) return { naam: persoon.naam, rollen: persoon.rollen };
    throw fout(waar, `heeft op plaats ${plaats + 1} geen naam of geen bekende rollen; de rollen zijn ${ROLLEN_VAN_MENSEN.join(', ')}, elk eventueel met :overleg erachter`);
  });
}

function isPersoon(persoon: unknown): persoon is LokalePersoon {
  return typeof persoon === 'object' && persoon !== null && 'naam' in persoon && typeof persoon.naam === 'string' && persoon.naam.trim() !== ''
    && 'rollen' in persoon && Array.isArray(persoon.rollen) && persoon.rollen.every(isRolwoord);
}

function isRolwoord(woord: unknown): woord is string {
  const [rol] = typeof woord === 'string' ? woord.split(':') : [];
  return ROLLEN_VAN_MENSEN.some((bekend) => bekend === rol);
}

function fout(waar: string, wat: string): PersonenbestandFout {
  return new PersonenbestandFout(`Het bestand ${waar} ${wat}.`);
}
