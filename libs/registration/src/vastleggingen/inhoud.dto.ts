import {
  ACTIESOORTEN, GRONDEN, MEDEDELINGSOORTEN, ORGANISATIESOORTEN, RELATIESOORTEN, ROLLEN, STANDPUNTSOORTEN, STREKKINGEN, UITKOMSTEN,
  VERTROUWELIJKHEDEN, type BesluitInhoud, type Geweigerd, type Inhoud, type Organisatiesoort, type Rol,
} from '@besluitregister/domain';
import { GeheelGetal, Genest, GenesteLijst, Id, Ids, JaNee, Kalenderdatum, Keuze, Tekst, TekstLijst } from '@besluitregister/http';
import { plat } from '../http/plat.js';

// The content of a vastlegging as a client sends it. Lengths follow the schemas in libs/domain.

const MAX_REGEL = 1_000_000;

export class OrganisatieDto {
  @Keuze(ORGANISATIESOORTEN, { omschrijving: 'Soort organisatie.' })
  soort!: Organisatiesoort;

  @Tekst({ max: 300, nulbaar: true, omschrijving: 'Naam, als de soort alleen niet genoeg zegt.' })
  naam!: string | null;
}

export class PassageDto {
  @Id({ omschrijving: 'Het document.' })
  documentId!: string;

  @Id({ omschrijving: 'De weergave van het document waarin de regels zijn geteld.' })
  weergaveId!: string;

  @GeheelGetal({ min: 1, max: MAX_REGEL, omschrijving: 'Eerste regel, vanaf 1.' })
  vanRegel!: number;

  @GeheelGetal({ min: 0, max: MAX_REGEL, omschrijving: 'Eerste teken in die regel, vanaf 0.' })
  vanTeken!: number;

  @GeheelGetal({ min: 1, max: MAX_REGEL, omschrijving: 'Laatste regel.' })
  totRegel!: number;

  @GeheelGetal({ min: 0, max: MAX_REGEL, omschrijving: 'Teken na het laatste, in die regel.' })
  totTeken!: number;

  @Tekst({ max: 20_000, omschrijving: 'De passage, letter voor letter.' })
  citaat!: string;
}

export class SprekerDto {
  @Id({ nulbaar: true, omschrijving: 'De persoon, als die bekend is.' })
  persoonId!: string | null;

  @Keuze(ROLLEN, { nulbaar: true, omschrijving: 'In welke rol.' })
  rol!: Rol | null;

  @Genest(() => OrganisatieDto, { nulbaar: true, omschrijving: 'Voor welke organisatie.' })
  organisatie!: OrganisatieDto | null;

  @Tekst({ max: 500, omschrijving: 'De woorden waarmee de bron de spreker noemt.' })
  vermelding!: string;

  @JaNee({ omschrijving: 'Overgenomen uit een eerdere zin.' })
  overgenomen!: boolean;
}

export class BetrokkeneDto {
  @Id({ nulbaar: true, omschrijving: 'De persoon, als die bekend is.' })
  persoonId!: string | null;

  @Genest(() => OrganisatieDto, { nulbaar: true, omschrijving: 'Voor welke organisatie.' })
  organisatie!: OrganisatieDto | null;

  @Tekst({ max: 500, omschrijving: 'De woorden waarmee de bron de betrokkene noemt.' })
  vermelding!: string;
}

abstract class VastleggingDto {
  @Id({ nulbaar: true, omschrijving: 'Het agendapunt.' })
  agendapuntId!: string | null;

  @GeheelGetal({ min: 0, max: MAX_REGEL, omschrijving: 'Plaats in de vergadering.' })
  volgorde!: number;

  @Tekst({ max: 20_000, nulbaar: true, omschrijving: 'In gewone woorden; leeg als de passage het zelf zegt.' })
  tekst!: string | null;

  @GenesteLijst(() => PassageDto, { max: 50, omschrijving: 'Waar het staat.' })
  passages!: PassageDto[];

  @Genest(() => SprekerDto, { nulbaar: true, omschrijving: 'Wie het zei.' })
  spreker!: SprekerDto | null;

  @Ids({ max: 50, omschrijving: 'De dossiers waar het bij hoort.' })
  dossiers!: string[];

  @Keuze(VERTROUWELIJKHEDEN, { omschrijving: 'Wie het mag zien.' })
  vertrouwelijkheid!: (typeof VERTROUWELIJKHEDEN)[number];

  @Keuze(GRONDEN, { nulbaar: true, omschrijving: 'Grond, als het vertrouwelijk of geheim is: een artikel van de Woo, of een andere wet.' })
  grond!: (typeof GRONDEN)[number] | null;
}

export class BesluitVanDerdenDto {
  @Tekst({ max: 300, omschrijving: 'Het orgaan dat besloot.' })
  orgaan!: string;

  @Tekst({ max: 2_000, omschrijving: 'Wat het besloot.' })
  uitkomst!: string;
}

export class MededelingDto extends VastleggingDto {
  @Keuze(MEDEDELINGSOORTEN)
  soort!: (typeof MEDEDELINGSOORTEN)[number];

  @Genest(() => BesluitVanDerdenDto, { nulbaar: true, omschrijving: 'Een besluit van een ander orgaan, hier meegedeeld.' })
  besluitVanDerden!: BesluitVanDerdenDto | null;
}

const BASIS = ['uitgesproken', 'afgeleid'] as const;

export class StandpuntDto extends VastleggingDto {
  @Keuze(STANDPUNTSOORTEN)
  soort!: (typeof STANDPUNTSOORTEN)[number];

  @Keuze(STREKKINGEN)
  strekking!: (typeof STREKKINGEN)[number];

  @Tekst({ max: 300, nulbaar: true, omschrijving: 'Namens wie, als de bron dat zegt.' })
  namens!: string | null;

  @Keuze(BASIS, { omschrijving: 'Uitgesproken in de bron, of daaruit afgeleid.' })
  basis!: (typeof BASIS)[number];
}

const WIJZEN = ['unaniem', 'acclamatie', 'meerderheid', 'hoofdelijk'] as const;

export class StemmingDto {
  @Keuze(WIJZEN, { nulbaar: true })
  wijze!: (typeof WIJZEN)[number] | null;

  @GeheelGetal({ min: 0, max: 10_000, nulbaar: true })
  voor!: number | null;

  @GeheelGetal({ min: 0, max: 10_000, nulbaar: true })
  tegen!: number | null;

  @Tekst({ max: 1_000, omschrijving: 'De woorden waarmee de bron de stemming beschrijft.' })
  woorden!: string;
}

export class RelatieDto {
  @Keuze(RELATIESOORTEN)
  soort!: (typeof RELATIESOORTEN)[number];

  @Id({ omschrijving: 'Het eerdere besluit.' })
  besluitId!: string;

  @Id({ omschrijving: 'De vergadering waarin dat is genomen.' })
  vergaderingId!: string;
}

export class BesluitDto extends VastleggingDto {
  @Keuze(['besluit'])
  soort!: 'besluit';

  @Keuze(UITKOMSTEN)
  uitkomst!: (typeof UITKOMSTEN)[number];

  @Tekst({ max: 2_000, nulbaar: true, omschrijving: 'De woorden van de uitkomst in de bron.' })
  uitkomstWoorden!: string | null;

  @Keuze(BASIS, { omschrijving: 'Uitgesproken in de bron, of daaruit afgeleid.' })
  basis!: (typeof BASIS)[number];

  @Kalenderdatum()
  beslotenOp!: string;

  @Kalenderdatum({ nulbaar: true })
  ingangsdatum!: string | null;

  @Kalenderdatum({ nulbaar: true })
  einddatum!: string | null;

  @Genest(() => StemmingDto, { nulbaar: true })
  stemming!: StemmingDto | null;

  @TekstLijst({ max: 50, maxLengte: 2_000 })
  voorwaarden!: string[];

  @GenesteLijst(() => RelatieDto, { max: 50, omschrijving: 'Wat dit besluit met eerdere besluiten doet.' })
  relaties!: RelatieDto[];
}

export class TermijnDto {
  @Kalenderdatum({ nulbaar: true, omschrijving: 'De datum, als de bron die noemt.' })
  datum!: string | null;

  @Tekst({ max: 300, nulbaar: true, omschrijving: 'De woorden van de bron, zoals "voor de zomer".' })
  woorden!: string | null;
}

export class ActieDto extends VastleggingDto {
  @Keuze(ACTIESOORTEN)
  soort!: (typeof ACTIESOORTEN)[number];

  @Genest(() => BetrokkeneDto, { nulbaar: true, omschrijving: 'Wie het doet.' })
  houder!: BetrokkeneDto | null;

  @GenesteLijst(() => BetrokkeneDto, { max: 50, omschrijving: 'Aan wie het is gevraagd.' })
  gevraagdAan!: BetrokkeneDto[];

  @Genest(() => TermijnDto, { nulbaar: true })
  termijn!: TermijnDto | null;
}

/** Exactly one of the four record types. */
export class InhoudDto {
  @Genest(() => MededelingDto, { optioneel: true })
  mededeling?: MededelingDto;

  @Genest(() => StandpuntDto, { optioneel: true })
  standpunt?: StandpuntDto;

  @Genest(() => BesluitDto, { optioneel: true })
  besluit?: BesluitDto;

  @Genest(() => ActieDto, { optioneel: true })
  actie?: ActieDto;
}

/** The content a client sent, recorded by hand; null when not exactly one of the four is given. */
export function inhoudUit({ mededeling, standpunt, besluit, actie }: InhoudDto): Inhoud | null {
  const gegeven = [mededeling, standpunt, besluit, actie].filter((deel) => deel !== undefined);
  if (gegeven.length !== 1) return null;
  const herkomst: BesluitInhoud['herkomst'] = { wijze: 'handmatig', terugkoppelingId: null, extractor: null, zekerheid: null };
  const [inhoud] = gegeven.map(plat);
  return { ...inhoud, herkomst } as Inhoud;
}

/** A refusal about `/inhoud/…`, as the body names it: `/besluit/…`. */
export function opBody<U>(uitslag: U | Geweigerd, dto: InhoudDto): U | Geweigerd {
  if (typeof uitslag !== 'object' || uitslag === null || !('geweigerd' in uitslag) || uitslag.veld === undefined) return uitslag;
  const [deel = 'inhoud'] = Object.entries(dto).flatMap(([naam, waarde]) => (waarde instanceof VastleggingDto ? [naam] : []));
  return { ...uitslag, veld: uitslag.veld.replace(/^\/inhoud(?=\/|$)/, `/${deel}`) };
}
