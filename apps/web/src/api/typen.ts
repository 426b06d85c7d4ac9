import type { components, paths } from './schema.js';

type Antwoord<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer T } } } } } ? T : never;

export type Besluitvorming = Antwoord<'/besluitvorming'>;
export type Overlegstand = Besluitvorming['overleggen'][number];
export type Vastlegging = Overlegstand['standpunten'][number];
export type Passage = Vastlegging['passages'][number];
export type Spreker = NonNullable<Vastlegging['spreker']>;
export type Bron = Besluitvorming['gezamenlijkeStandpunten'][number]['bron'];
export type Vergadering = Antwoord<'/vergaderingen/{id}'>;
export type Dossiers = Antwoord<'/dossiers'>;
export type Geschiedenis = Antwoord<'/dossiers/{id}/geschiedenis'>;
export type Weergave = Antwoord<'/documenten/{documentId}/weergaven/{weergaveId}'>;
export type Terugkoppeling = Antwoord<'/terugkoppelingen/{terugkoppelingId}'>;
export type Voorstel = Terugkoppeling['voorstellen'][number];
export type InhoudDto = components['schemas']['InhoudDto'];
export type Reden = components['schemas']['RedenDto'];

/** The head of every answer: from where it looks at the record. */
export type Kop = Pick<Besluitvorming, 'nummer' | 'peildatum' | 'bekendOp' | 'voorlopig'>;

export type Vastleggingenlijst = Antwoord<'/vastleggingen'>;
export type Lijstitem = Vastleggingenlijst['vastleggingen'][number];
export type Facetwaarde = NonNullable<Vastleggingenlijst['facetten']>['soort'][number];
export type Vergaderingenlijst = Antwoord<'/vergaderingen'>;
export type Detail = Antwoord<'/vastleggingen/{id}'>;
export type Versie = Detail['versies'][number];
export type Herkomst = Versie['herkomst'];
export type Zoekantwoord = Antwoord<'/zoeken'>;
export type Treffer = Zoekantwoord['treffers'][number];
export type Matrix = Antwoord<'/besluitvormingsmatrix'>;
export type Geheimhouding = Antwoord<'/geheimhoudingen'>['geheimhoudingen'][number];
export type Auditregel = Antwoord<'/audittrail'>['audittrail'][number];
export type Sessie = Antwoord<'/sessie'>;
export type Persoon = Antwoord<'/personen'>['personen'][number];
export type Volledigheid = Antwoord<'/vergaderingen/{id}/volledigheid'>;
