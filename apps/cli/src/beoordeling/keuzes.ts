import type { BesluitInhoud, Inhoud, Relatie } from '@besluitregister/domain';
import type { Herziening } from '@besluitregister/registration';
import type { Invoer } from '../invoer.js';
import { EXIT, Opdrachtfout } from '../uitvoer.js';

/** An earlier besluit that a proposal may be about. */
export interface Eerder {
  readonly relatie: Relatie;
  readonly inhoud: BesluitInhoud;
}

/** What belongs to a proposal and stands elsewhere in the register. */
export interface Omgeving {
  readonly dossiers: readonly { readonly dossierId: string; readonly naam: string }[];
  readonly herzieningen: readonly (Herziening & { readonly eerdere: readonly Eerder[] })[];
}

const WERKING: Readonly<Record<Relatie['soort'], string>> = { vervangt: 'Vervangt', wijzigt: 'Wijzigt', herroept: 'Herroept', bevestigt: 'Bevestigt', 'voert-uit': 'Voert uit' };

/** The lines that show it to a reviewer, with the numbers by which {@link vraagKeuzes} asks for them. */
export function toonOmgeving({ dossiers, herzieningen }: Omgeving): string[] {
  const namen = dossiers.map(({ naam }, plaats) => (dossiers.length === 1 ? naam : `${plaats + 1} ${naam}`)).join(', ');
  return [
    ...(dossiers.length === 0 ? [] : [`  dossier     ${namen}${dossiers.length > 1 ? ' (de kop noemt ze alle; bij a kiest u)' : ''}`]),
    ...herzieningen.flatMap(({ soort, woorden, datum, eerdere }) => [
      `  ${soort.padEnd(11)} zo te lezen (“${woorden}”) een besluit van ${datum}${eerdere.length === 0 ? '; daarvan is in dit overleg geen vastgelegd' : '; bij a kiest u:'}`,
      ...eerdere.map(({ inhoud }, plaats) => `${String(plaats + 1).padStart(15)} ${inhoud.uitkomst}  “${tekstVan(inhoud)}”`),
    ]),
  ];
}

/**
 * Asks what the proposal leaves open; gives the content as it then is, the same one when nothing is otherwise.
 * @param gewoonlijk ids of the dossiers that were chosen last under the same heading
 * @throws Opdrachtfout for an answer that is none
 */
export async function vraagKeuzes(inhoud: Inhoud, omgeving: Omgeving, gewoonlijk: readonly string[], invoer: Invoer): Promise<Inhoud> {
  const dossiers = omgeving.dossiers.length > 1 ? await vraagDossiers(omgeving.dossiers, gewoonlijk, invoer) : inhoud.dossiers;
  const relaties: Relatie[] = [];
  for (const herziening of omgeving.herzieningen) relaties.push(...await vraagHerziening(herziening, invoer));
  if (dossiers.length === inhoud.dossiers.length && relaties.length === 0) return inhoud;
  return inhoud.soort === 'besluit' ? { ...inhoud, dossiers: [...dossiers], relaties: [...inhoud.relaties, ...relaties] } : { ...inhoud, dossiers: [...dossiers] };
}

async function vraagDossiers(dossiers: Omgeving['dossiers'], gewoonlijk: readonly string[], invoer: Invoer): Promise<readonly string[]> {
  const kent = dossiers.some(({ dossierId }) => gewoonlijk.includes(dossierId));
  const eerder = dossiers.flatMap(({ dossierId }, plaats) => (!kent || gewoonlijk.includes(dossierId) ? [plaats + 1] : []));
  const keus = dossiers.map(({ naam }, plaats) => `${plaats + 1} ${naam}`).join(', ');
  const antwoord = (await invoer.vraag(`Bij welk dossier hoort dit: ${keus}? (een nummer of meer; Enter is ${eerder.join(' ')}): `))?.trim();
  const nummers = antwoord === '' ? eerder : (antwoord ?? '?').split(/[\s,]+/u).map(Number);
  const gekozen = nummers.map((nummer) => dossiers[nummer - 1]?.dossierId);
  if (gekozen.includes(undefined)) throw geenKeus(dossiers.length);
  return [...new Set(gekozen.filter((id) => id !== undefined))];
}

async function vraagHerziening({ soort, datum, eerdere, eenduidig }: Omgeving['herzieningen'][number], invoer: Invoer): Promise<readonly Relatie[]> {
  const [eerste] = eerdere;
  if (eerste === undefined) return [];
  if (eenduidig) {
    const antwoord = (await invoer.vraag(`${WERKING[soort]} dit besluit dat van ${datum}? (j/n): `))?.trim() ?? '';
    if (!/^(?:ja?|nee?)$/iu.test(antwoord)) throw new Opdrachtfout(EXIT.onjuist, 'keuze-ontbreekt', 'Antwoord j of n; er is nog niets vastgelegd.');
    return /^j/iu.test(antwoord) ? [eerste.relatie] : [];
  }
  const antwoord = (await invoer.vraag(`${WERKING[soort]} dit een van die besluiten van ${datum}? (1-${eerdere.length}, of 0 voor geen): `))?.trim() ?? '';
  const gekozen = eerdere[Number(antwoord) - 1];
  if (antwoord !== '0' && gekozen === undefined) throw geenKeus(eerdere.length);
  return gekozen === undefined ? [] : [gekozen.relatie];
}

function tekstVan({ tekst, passages }: Inhoud): string {
  return (tekst ?? passages.map(({ citaat }) => citaat).join(' … ')).replaceAll(/\s+/g, ' ');
}

function geenKeus(aantal: number): Opdrachtfout {
  return new Opdrachtfout(EXIT.onjuist, 'keuze-ontbreekt', `Kies uit de nummers 1 tot en met ${aantal}; er is nog niets vastgelegd.`);
}
