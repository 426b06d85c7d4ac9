import { leesPlaats, type GezichtspuntVraag } from '@besluitregister/consultation';
import { leesDatum } from '../datum.js';
import { EXIT, Opdrachtfout } from '../uitvoer.js';

/** From where a question on the command line looks at the record. */
export interface Gezichtspuntopties {
  readonly peildatum?: string | undefined;
  readonly 'bekend-op'?: string | undefined;
  readonly 'tot-nummer'?: string | undefined;
}

/** @throws Opdrachtfout when there is no such day, moment or nummer */
export function leesGezichtspunt(opties: Gezichtspuntopties): GezichtspuntVraag {
  const { peildatum, 'bekend-op': bekendOp, 'tot-nummer': totNummer } = opties;
  return {
    peildatum: peildatum === undefined ? undefined : leesDatum(peildatum),
    bekendOp: bekendOp === undefined ? undefined : leesTijdstip(bekendOp),
    totNummer: totNummer === undefined ? undefined : leesNummer(totNummer),
  };
}

/** A nummer or a moment as given on the command line. @throws Opdrachtfout when it is neither */
export function leesNummerOfTijdstip(tekst: string): GezichtspuntVraag {
  const plaats = leesPlaats(tekst);
  if (plaats) return plaats;
  throw new Opdrachtfout(EXIT.onjuist, 'plaats-ongeldig', `"${tekst}" is geen nummer en geen tijdstip; geef een nummer uit een eerder antwoord, of een tijdstip als 2019-11-01T12:00:00Z.`);
}

function leesTijdstip(tekst: string): string {
  const tijdstip = leesPlaats(tekst)?.bekendOp;
  if (tijdstip !== undefined) return tijdstip;
  throw new Opdrachtfout(EXIT.onjuist, 'tijdstip-ongeldig', `Het tijdstip "${tekst}" bestaat niet; geef het met tijdzone, bijvoorbeeld 2019-11-01T12:00:00Z.`);
}

function leesNummer(tekst: string): bigint {
  const nummer = leesPlaats(tekst)?.totNummer;
  if (nummer !== undefined && nummer > 0n) return nummer;
  throw new Opdrachtfout(EXIT.onjuist, 'nummer-ongeldig', `"${tekst}" is geen nummer; geef een geheel getal vanaf 1, zoals "t/m nr." in een antwoord.`);
}
