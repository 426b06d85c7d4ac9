import { UITGANG, type Uitgang } from '../bevinding.js';
import { controleer, type Niveau, type Uitkomst } from '../controle.js';
import { voortgang, type Omgeving } from '../omgeving.js';
import { leesBeleid, ligtIn, Pakket } from '../pakket.js';
import { zin } from '../taal.js';
import { leesAnkers } from '../tijdstempels.js';
import { alsEnige, bewaarToestand, leesToestand } from '../toestand.js';
import { alsJson } from '../uitvoer.js';
import { alsGegevens, alsTekst } from '../verslag.js';

export interface VerifyArgumenten {
  readonly map: string;
  readonly policy: string;
  /** Without it nothing is compared with an earlier check, and nothing kept for the next. */
  readonly state: string | undefined;
  readonly controlepunt: string | undefined;
  readonly niveau: Niveau;
  /** PEM file with the certificates of the time stamping services the auditor trusts. */
  readonly tsa: string | undefined;
}

/** Checks an evidence pack and keeps its checkpoint for the next time. */
export async function verify(argumenten: VerifyArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const { state } = argumenten;
  const uitkomst = state === undefined ? await keur(argumenten, omgeving) : await alsEnige(state, () => keur(argumenten, omgeving));
  if (omgeving.json) omgeving.uitvoer.uit(alsJson(alsGegevens(uitkomst)));
  else for (const regel of alsTekst(uitkomst, omgeving.taal)) omgeving.uitvoer.uit(regel);
  return uitkomst.uitgang;
}

async function keur({ map, policy: beleid, state, controlepunt, niveau, tsa }: VerifyArgumenten, omgeving: Omgeving): Promise<Uitkomst> {
  const policy = await leesBeleid(beleid);
  const toestand = state === undefined ? undefined : await leesToestand(state, policy);
  const pakket = await Pakket.open(map, controlepunt);
  const tijdstempeldiensten = await leesAnkers(tsa);
  const uitkomst = await controleer({ pakket, policy, toestand, niveau, tijdstempeldiensten, nu: omgeving.nu, voortgang: voortgang(omgeving) });
  // Whole and as the policy asks: only such a checkpoint may replace the one that was kept.
  if (state !== undefined && uitkomst.vastgezet && uitkomst.quorum.bereikt) await bewaarToestand(state, pakket.controlepunt);
  return { ...uitkomst, meldingen: [...uitkomst.meldingen, ...await meldingen({ map, beleid, state }, uitkomst)] };
}

async function meldingen({ map, beleid, state }: { readonly map: string; readonly beleid: string; readonly state: string | undefined }, { uitgang }: Uitkomst) {
  return [
    ...(await ligtIn(beleid, map) ? [zin(
      'Het beleidsbestand ligt in het pakket zelf, en is dus gekozen door wie u controleert. Neem het over naar een eigen plaats nadat u het kenmerk van de sleutel langs een andere weg vergeleek.',
      'The policy file lies in the pack itself, and so was chosen by the party you check. Copy it to a place of your own after comparing the key id by another way.')] : []),
    ...(state === undefined && uitgang === UITGANG.inOrde ? [zin(
      'Zonder --state wordt er niets bewaard: ook een volgende keer is inkorten of herschrijven dan niet te zien.',
      'Without --state nothing is kept: truncation or rewriting cannot be seen the next time either.')] : []),
  ];
}
