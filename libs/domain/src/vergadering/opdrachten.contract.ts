import fc from 'fast-check';
import { datum, reden, tekst, vormVan, type Bladen } from '../generators.contract.js';
import { grondSchema } from './geheimhouding.events.js';
import type { Inhoudcontext, Relatiedoel } from './inhoud.regels.js';
import { inhoudSchema, type Inhoud } from './vastlegging.js';
import type { VergaderingCommand } from './vergadering.decider.js';
import {
  aanwezigheidVastgelegd, agendapuntOpgenomen, behandelingNietLangerVerwacht, behandelingVerwacht, vergaderingGegevensGerectificeerd,
  vergaderingGepland, vergaderingVerplaatst, verslagVastgesteld,
} from './vergadering.events.js';

/** Ids of which there are so few that commands meet each other. */
export const weinigIds = fc.constantFrom(...[1, 2, 3, 4].map((n) => `0199a8c0-0000-7000-8000-00000000000${n}`));

const geldig: Bladen = { id: weinigIds, datum, tekst };
const rommelwoord = fc.constantFrom('', ' ', '-', '\u0000', '\ud800', '__proto__', 'null', '9999-99-99', '💥', 'x'.repeat(30_000));
/** Leaves that are of the right kind only half of the time. */
const rommel: Bladen = { id: fc.oneof(weinigIds, rommelwoord), datum: fc.oneof(datum, rommelwoord), tekst: fc.oneof(tekst, rommelwoord) };

/** Commands for one meeting, made of these leaves; `inhoud` gives their content. */
function opdrachtenVan(bladen: Bladen, inhoud: fc.Arbitrary<Inhoud>): fc.Arbitrary<VergaderingCommand> {
  const { id } = bladen;
  const dag = bladen.datum;
  const waarom = fc.oneof({ weight: 4, arbitrary: reden }, fc.constant(null), bladen.tekst.map((toelichting) => ({ code: 'x', toelichting })));
  const over = { vergaderingId: id, vastleggingId: id };
  const doel: fc.Arbitrary<Relatiedoel> = fc.record({
    overlegId: id, doorgehaald: fc.boolean(), reikt: fc.array(id, { maxLength: 2 }).map((ids) => new Set(ids)), herroepenDoor: fc.option(id),
  });
  const context: { [K in keyof Inhoudcontext]: fc.Arbitrary<Inhoudcontext[K]> } = {
    vandaag: dag, overlegSinds: fc.option(dag), relatiedoelen: fc.array(fc.tuple(id, doel), { maxLength: 3 }).map((doelen) => new Map(doelen)),
  };
  const geheim = { ...over, geheimhoudingId: id, geldigOp: dag };
  const metGegevens = <const T extends string, G>(type: T, gegevens: fc.Arbitrary<G>) => fc.record({ type: fc.constant(type), gegevens });
  const zonder = <G extends object, K extends keyof G>(arbitrary: fc.Arbitrary<G>, ...weg: readonly K[]): fc.Arbitrary<Omit<G, K>> =>
    arbitrary.map((waarde) => Object.fromEntries(Object.entries(waarde).filter(([naam]) => !weg.some((k) => k === naam))) as Omit<G, K>);
  const punt = vormVan(agendapuntOpgenomen.schema, bladen);
  const verwachting = vormVan(behandelingVerwacht.schema, bladen);
  return fc.oneof(
    { weight: 4, arbitrary: metGegevens('PlanVergadering', vormVan(vergaderingGepland.schema, bladen)) },
    metGegevens('VerplaatsVergadering', vormVan(vergaderingVerplaatst.schema, bladen)),
    fc.record({ type: fc.constant('RectificeerVergadering' as const), gegevens: vormVan(vergaderingGegevensGerectificeerd.schema, bladen), reden: waarom }),
    metGegevens('NeemAgendapuntOp', zonder(punt, 'geldigOp')),
    metGegevens('LegAanwezigheidVast', zonder(vormVan(aanwezigheidVastgelegd.schema, bladen), 'geldigOp')),
    metGegevens('VerwachtBehandeling', zonder(verwachting, 'geldigOp', 'overnameId')),
    fc.record({ type: fc.constant('VerwachtBehandelingNietLanger' as const), gegevens: vormVan(behandelingNietLangerVerwacht.schema, bladen), reden: waarom }),
    metGegevens('StelVerslagVast', vormVan(verslagVastgesteld.schema, bladen)),
    fc.record({
      type: fc.constant('NeemTerugkoppelingOver' as const), vergaderingId: id, overnameId: id, terugkoppelingId: id, ...context,
      agendapunten: fc.array(zonder(punt, 'geldigOp', 'vergaderingId'), { maxLength: 2 }),
      vastleggingen: fc.array(fc.record({ vastleggingId: id, inhoud }), { maxLength: 2 }),
      verwachtingen: fc.array(zonder(verwachting, 'geldigOp', 'overnameId', 'vergaderingId'), { maxLength: 1 }),
    }),
    { weight: 4, arbitrary: fc.record({ type: fc.constant('LegVast' as const), ...over, inhoud, ...context }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('BevestigVastlegging' as const), ...over, versie: fc.integer({ min: 1, max: 3 }) }) },
    fc.record({ type: fc.constantFrom('TrekBevestigingIn' as const, 'HaalVastleggingDoor' as const), ...over, reden: waarom }),
    { weight: 2, arbitrary: fc.record({ type: fc.constant('RectificeerVastlegging' as const), ...over, inhoud, reden: waarom, ...context }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('KoppelVastlegging' as const, 'OntkoppelVastlegging' as const), ...over, dossierId: id }) },
    fc.record({ type: fc.constant('LakVastlegging' as const), ...over, inhoud, sleutels: fc.constant([]), reden: waarom, vandaag: dag }),
    fc.record({
      type: fc.constant('LegGeheimhoudingOp' as const), ...geheim, grond: vormVan(grondSchema, bladen), totEnMet: fc.option(dag),
      bekrachtigenVoor: fc.option(dag), reden: waarom,
    }),
    fc.record({ type: fc.constant('BekrachtigGeheimhouding' as const), ...geheim }),
    fc.record({ type: fc.constant('VerlengGeheimhouding' as const), ...geheim, totEnMet: fc.option(dag), reden: waarom }),
    fc.record({ type: fc.constant('HefGeheimhoudingOp' as const), ...geheim, reden: waarom }),
  );
}

/** Commands that fit their types, as the API lets them through. */
export const opdracht = (inhoud: fc.Arbitrary<Inhoud>): fc.Arbitrary<VergaderingCommand> => opdrachtenVan(geldig, inhoud);
/** Commands with anything in them. */
export const rommelopdracht: fc.Arbitrary<VergaderingCommand> = opdrachtenVan(rommel, vormVan(inhoudSchema, rommel));
