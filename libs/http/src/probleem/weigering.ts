import { Probleem, type Foutregel } from './probleem.js';

/** A refusal of the domain, as far as HTTP needs it. `veld` is a JSON pointer into the command. */
export interface Weigering {
  readonly code: string;
  readonly bericht: string;
  readonly veld?: string;
}

const TITELS: Readonly<Record<number, string>> = {
  400: 'De invoer is niet geldig',
  404: 'Niet gevonden',
  409: 'De opdracht past niet bij wat er is vastgelegd',
  412: 'Intussen gewijzigd',
};

/** What is wrong with such a command is in the command itself, whatever the register holds. */
const FOUT_IN_OPDRACHT = /(?:^zonder-|-zonder-|^document-(?:binair|codering|versleuteld|beschadigd|geen-tekst|te-traag)$|-(?:ongeldig|ontbreekt|leeg|overbodig|dubbel|in-toekomst|te-lang|te-groot)$)/;

/**
 * The problem for a refused command. Without `status` the code decides: `…-onbekend` is a 404, or a 400 when
 * `veld` says that the command only refers to it; a fault in the command itself is a 400; anything else
 * contradicts the state of the register, a 409.
 */
export function probleemVanWeigering(weigering: Weigering, status = statusVan(weigering)): Probleem {
  const { code, bericht, veld } = weigering;
  const fouten: readonly Foutregel[] | undefined = veld === undefined ? undefined : [{ pointer: veld, code, melding: bericht }];
  return new Probleem({
    status,
    code,
    title: TITELS[status] ?? 'De opdracht is geweigerd',
    detail: bericht,
    ...(fouten === undefined ? {} : { fouten }),
  });
}

function statusVan({ code, veld }: Weigering): number {
  if (code.endsWith('-onbekend')) return veld === undefined ? 404 : 400;
  return FOUT_IN_OPDRACHT.test(code) ? 400 : 409;
}
