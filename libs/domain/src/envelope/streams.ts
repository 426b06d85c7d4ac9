/** The categories of DESIGN §4, "Streams and types". A name is part of the storage format. */
export const CATEGORIEEN = [
  'Register', 'Gebruiker', 'Overleg', 'Persoon', 'Dossier', 'Document', 'Terugkoppeling', 'Vergadering',
  'Actie', 'Wisverzoek', 'Reservering',
] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

/** Prefix of all streams of one register; fixed when the register is set up. */
export const STANDAARD_PREFIX = 'br.';

/** `<prefix><Category>-<uuid>`. */
export function streamNaam(categorie: Categorie, id: string, prefix: string = STANDAARD_PREFIX): string {
  return `${prefix}${categorie}-${id}`;
}
