import { ORGANISATIESOORTEN, vouwDicht, type Organisatie } from '@besluitregister/domain';

/** By which an organisation is asked for in an address: `politie`, `gemeente.ommen`. */
export function sleutelVan({ soort, naam }: Organisatie): string {
  return naam === null ? soort : `${soort}.${vouwDicht(naam)}`;
}

/** The organisation of a key; null when it is none. The name comes back as it was folded. */
export function leesSleutel(sleutel: string): Organisatie | null {
  const [gevraagd = '', ...rest] = sleutel.split('.');
  const soort = ORGANISATIESOORTEN.find((bekend) => bekend === gevraagd);
  if (soort === undefined) return null;
  return { soort, naam: rest.length === 0 ? null : rest.join('.') };
}
