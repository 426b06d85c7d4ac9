import { readFileSync } from 'node:fs';
import { overlegId, type Lid } from '@besluitregister/domain';

/** A body of the reference data with its members. */
export interface Referentieoverleg {
  readonly overlegId: string;
  readonly naam: string;
  readonly district: string;
  readonly leden: readonly { readonly lid: Lid; readonly geldigOp: string | null }[];
}

interface Bestand {
  readonly districten: readonly {
    readonly naam: string;
    readonly vrCode: string;
    readonly gemeenten: readonly { readonly tooi: string; readonly naam: string }[];
  }[];
}

/**
 * The five DVO's of Oost-Nederland with their 76 municipalities. Since when a municipality is a member is not
 * known from the source, so `geldigOp` is null. Source and licence: data/README.md.
 */
export function overleggenOostNederland(): readonly Referentieoverleg[] {
  const bestand = JSON.parse(readFileSync(new URL('../../data/gemeenten-oost-nederland.json', import.meta.url), 'utf8')) as Bestand;
  return bestand.districten.map(({ naam, vrCode, gemeenten }) => ({
    overlegId: overlegId(`dvo/${vrCode}`),
    naam: `DVO ${naam}`,
    district: naam,
    leden: gemeenten.map((gemeente) => ({
      lid: { soort: 'gemeente', naam: gemeente.naam, tooi: gemeente.tooi },
      geldigOp: null,
    })),
  }));
}
