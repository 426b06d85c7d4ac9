import { createReadStream } from 'node:fs';
import { Bevinding, UITGANG, type Uitgang } from '../bevinding.js';
import { controleer, eisVastgezet } from '../controle.js';
import { toon, voortgang, type Omgeving } from '../omgeving.js';
import { leesBeleid, Pakket } from '../pakket.js';
import { zin } from '../taal.js';

export interface ReconcileArgumenten {
  readonly map: string;
  readonly gebeurtenissen: string;
  readonly policy: string;
}

const REGELEINDE = 0x0a;
/** The most bytes a leaf may have, its newline included. */
const LANGSTE_REGEL = 65_536;

/** Lays what the store holds (`besluitregister audit gebeurtenissen`) beside the sealed log, record by record. */
export async function reconcile({ map, gebeurtenissen, policy }: ReconcileArgumenten, omgeving: Omgeving): Promise<Uitgang> {
  const opgeslagen = regels(gebeurtenissen);
  const uitkomst = await controleer({
    pakket: await Pakket.open(map), policy: await leesBeleid(policy), toestand: undefined, niveau: 0, nu: omgeving.nu, voortgang: voortgang(omgeving),
    bij: async ({ index, bytes }) => {
      const { value, done } = await opgeslagen.next();
      if (done === true) throw verdwenen(index);
      if (!value.equals(bytes)) throw anders(index + 1n);
    },
  });
  eisVastgezet(uitkomst);
  const { checkpoint: { size, origin } } = uitkomst;
  let meer = 0n;
  for await (const _ of opgeslagen) meer += 1n;
  const uitgang = meer === 0n ? UITGANG.inOrde : UITGANG.onvoldoende;
  toon(omgeving, { uitgang, code: meer === 0n ? 'in-orde' : 'staart-niet-verzegeld', oorsprong: origin, omvang: size, nietVerzegeld: meer }, [
    meer === 0n
      ? zin(`OORDEEL: de opslag en het controlelog zijn gelijk, ${size} van ${size} gebeurtenissen`, `VERDICT: the store and the log are the same, ${size} of ${size} events`)
      : zin(`OORDEEL: gelijk t/m nr. ${size}; daarna staan er ${meer} gebeurtenissen in de opslag die dit controlepunt nog niet dekt`, `VERDICT: the same up to no. ${size}; after it the store has ${meer} events this checkpoint does not cover yet`),
  ]);
  return uitgang;
}

function anders(nummer: bigint): Bevinding {
  return new Bevinding(UITGANG.vervalst, 'opslag-wijkt-af', zin(
    `Gebeurtenis ${nummer} in de opslag is niet die welke is verzegeld.`, `Event ${nummer} in the store is not the one that was sealed.`), { nummer });
}

function verdwenen(aantal: bigint): Bevinding {
  return new Bevinding(UITGANG.ingekort, 'opslag-ingekort', zin(
    `De opslag houdt op na ${aantal} gebeurtenissen, waar er meer zijn verzegeld.`, `The store ends after ${aantal} events, where more were sealed.`), { aantal });
}

/** The lines of a file as bytes: a line is compared as it was written, before anything interprets it. */
async function* regels(bestand: string): AsyncGenerator<Buffer, void, undefined> {
  let rest = Buffer.alloc(0);
  for await (const stuk of createReadStream(bestand) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, stuk]);
    for (let einde = rest.indexOf(REGELEINDE); einde >= 0; einde = rest.indexOf(REGELEINDE)) {
      yield rest.subarray(0, einde);
      rest = rest.subarray(einde + 1);
    }
    if (rest.length > LANGSTE_REGEL) {
      throw new Bevinding(UITGANG.nietTeControleren, 'regel-te-lang', zin(
        `${bestand} heeft een regel die langer is dan een gebeurtenis kan zijn; maak het met besluitregister audit gebeurtenissen.`,
        `${bestand} has a line longer than an event can be; make it with besluitregister audit gebeurtenissen.`));
    }
  }
  if (rest.length > 0) yield rest;
}
