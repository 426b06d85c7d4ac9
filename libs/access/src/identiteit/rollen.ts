/** Roles of people (DESIGN §11); what each may do is in `rechten/`. */
export const ROLLEN_VAN_MENSEN = ['lezer', 'secretaris', 'voorzitter', 'auditor', 'functionaris-gegevensbescherming', 'beheerder'] as const;
export type MensRol = (typeof ROLLEN_VAN_MENSEN)[number];

/** A role, for one overleg or for all. */
export interface Rolverlening {
  readonly rol: MensRol;
  /** Null: for all overleggen, also those still to be set up. */
  readonly overlegId: string | null;
}

/** Finds the id of an overleg by what a role names it: its id, or its name or district as one word; undefined when there is none. */
export type Overlegvinder = (naam: string) => Promise<string | undefined>;

/**
 * The roles that words like `secretaris` and `lezer:ijsselland` give. A word that is no role, or names an overleg that is
 * not there, gives nothing: a spelling error must never widen what somebody may do.
 */
export async function rollenUit(woorden: unknown, vind: Overlegvinder): Promise<readonly Rolverlening[]> {
  const rollen: Rolverlening[] = [];
  for (const woord of Array.isArray(woorden) ? woorden : [woorden]) {
    if (typeof woord !== 'string') continue;
    const [naam = '', ...rest] = woord.trim().toLowerCase().split(':');
    const rol = ROLLEN_VAN_MENSEN.find((kandidaat) => kandidaat === naam);
    if (rol === undefined) continue;
    if (rest.length === 0) rollen.push({ rol, overlegId: null });
    const overlegId = rest.length === 1 && rest[0] ? await vind(rest[0]) : undefined;
    if (overlegId !== undefined) rollen.push({ rol, overlegId });
  }
  return rollen;
}
