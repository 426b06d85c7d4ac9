import { vouwDicht, type Organisatie } from '@besluitregister/domain';

/** By which an organisation is found: its kind, and its name when it has one, spelling folded: `gemeente/ommen`, `politie`. */
export function organisatiesleutel({ soort, naam }: Organisatie): string {
  return naam === null ? soort : `${soort}/${vouwDicht(naam)}`;
}
