import { geteld, hoofdletter, opsomming } from '../woorden.js';
import type { Besluitvormingsantwoord, Overlegstand } from './besluitvorming.schema.js';

type Zinnen = Pick<Besluitvormingsantwoord, 'samenvatting' | 'letOp' | 'nietTeWeten'>;
type Feiten = Omit<Besluitvormingsantwoord, keyof Zinnen>;

/** What the facts of an answer come to, in Dutch sentences; each follows from the record. */
export function zinnen(feiten: Feiten): Zinnen {
  return { samenvatting: samenvatting(feiten), letOp: letOp(feiten), nietTeWeten: nietTeWeten(feiten) };
}

const namen = (standen: readonly Overlegstand[]): string => opsomming(standen.map(({ overleg }) => overleg.naam));

function samenvatting(feiten: Feiten): string[] {
  const { totalen, overleggen, gevondenVia, onderwerp } = feiten;
  if (gevondenVia === null) return [`Over ‘${onderwerp}’ is in dit register niets gevonden.`];
  return [
    besluitzin(overleggen),
    verdeling(totalen),
    ...afwijking(overleggen),
    ...openActies(totalen),
    ...feiten.gezamenlijkeStandpunten.map(({ overleggen: van }) => `Een gezamenlijk standpunt van ${vanWie(van.length, totalen.dvos)} is aangekondigd.`),
  ];
}

function besluitzin(overleggen: readonly Overlegstand[]): string {
  const met = (stand: Overlegstand['stand']): readonly Overlegstand[] => overleggen.filter((overleg) => overleg.stand === stand);
  if (met('besloten').length > 0) return `Besloten in ${namen(met('besloten'))}.`;
  if (met('aangehouden').length > 0) return `Geen besluit genomen; aangehouden in ${namen(met('aangehouden'))}.`;
  const ooit = overleggen.some(({ besluiten, vervallenBesluiten }) => besluiten.length + vervallenBesluiten.length > 0);
  return ooit ? 'Geen besluit dat geldt.' : 'Geen besluit geregistreerd.';
}

function afwijking(overleggen: readonly Overlegstand[]): string[] {
  const met = overleggen.filter(({ afwijkendeStandpunten }) => afwijkendeStandpunten.length > 0);
  return met.length === 0 ? [] : [`In ${namen(met)} gaat een standpunt tegen het besluit in.`];
}

function openActies({ openActies: open, teLateActies: teLaat }: Feiten['totalen']): string[] {
  if (open === 0) return [];
  const staan = open === 1 ? '1 actie staat open' : `${open} acties staan open`;
  return [teLaat === 0 ? `${staan}.` : `${staan}, waarvan ${teLaat} over de termijn.`];
}

const vanWie = (aantal: number, dvos: number): string => (aantal === dvos ? `alle ${dvos} DVO’s` : geteld(aantal, 'overleg', 'overleggen'));

function verdeling({ dvos, besproken, aangehouden, verwacht, geenGegevens }: Feiten['totalen']): string {
  const delen = [
    `besproken in ${besproken} van de ${geteld(dvos, 'DVO', 'DVO’s')}`,
    ...(aangehouden > 0 ? [`aangehouden in ${aangehouden}`] : []),
    ...(verwacht > 0 ? [`verwacht in ${verwacht}`] : []),
    ...(geenGegevens > 0 ? [`geen gegevens van ${geenGegevens}`] : []),
  ];
  return `${hoofdletter(delen.join(', '))}.`;
}

function letOp({ overleggen, meerduidig, dossiers, gevondenVia, onbevestigd, ookGenoemdIn, nietGevonden, lijkend }: Feiten): string[] {
  const gevonden = opsomming(dossiers.map(({ naam }) => `‘${naam}’`));
  return [
    ...(meerduidig ? [`Het onderwerp past op ${dossiers.length} dossiers: ${gevonden}. Bij elke vastlegging staat bij welk dossier zij hoort.`] : []),
    ...(gevondenVia === 'tekst' ? [`Geen dossier heet zo; de woorden komen voor in de tekst van ${dossiers.length > 0 ? `dossier ${gevonden}` : 'vastleggingen zonder dossier'}.`] : []),
    ...nietGevonden.map((deel) => `Over ‘${deel}’ is niets gevonden.`),
    ...(lijkend.length > 0 ? [`Misschien is bedoeld: dossier ${opsomming(lijkend.map(({ naam }) => `‘${naam}’`))}. Dat staat niet in dit antwoord; vraag ernaar bij de naam.`] : []),
    ...(ookGenoemdIn.length > 0 ? [`Ook genoemd in ${opsomming(ookGenoemdIn.map(({ dossier, aantal }) => `${dossier ? `dossier ‘${dossier.naam}’` : 'vastleggingen zonder dossier'} (${aantal})`))}; dat staat niet in dit antwoord.`] : []),
    ...doorhalingen(overleggen),
    ...strijdigheden(overleggen),
    ...(onbevestigd.aantal > 0 ? [onbevestigdeZin(onbevestigd)] : []),
  ];
}

function doorhalingen(overleggen: readonly Overlegstand[]): string[] {
  const aantal = overleggen.reduce((som, { doorgehaald }) => som + doorgehaald.length, 0);
  if (aantal === 0) return [];
  return [`${geteld(aantal, 'vastlegging is', 'vastleggingen zijn')} doorgehaald en ${aantal === 1 ? 'telt' : 'tellen'} niet mee.`];
}

function strijdigheden(overleggen: readonly Overlegstand[]): string[] {
  const strijdig = overleggen.filter(({ besluiten, vervallenBesluiten }) => [...besluiten, ...vervallenBesluiten].some(({ besluit }) => besluit?.strijdig));
  return strijdig.length === 0 ? [] : [`In ${namen(strijdig)} zijn besluiten met elkaar in strijd; dat moet met een rectificatie worden rechtgezet.`];
}

function onbevestigdeZin({ aantal, totaal }: Feiten['onbevestigd']): string {
  if (totaal === 1) return 'Deze vastlegging is automatisch gelezen en niet door een mens bevestigd.';
  return `${aantal} van deze ${totaal} vastleggingen zijn automatisch gelezen en niet door een mens bevestigd.`;
}

function nietTeWeten({ overleggen }: Feiten): string[] {
  const leeg = overleggen.filter(({ ingelezen, laatstBehandeldOp }) => ingelezen.aantal === 0 && laatstBehandeldOp === null);
  if (leeg.length === 0) return [];
  return [`Van ${namen(leeg)} is geen terugkoppeling ingelezen; wat daar is besproken of besloten, is hier niet te weten.`];
}
