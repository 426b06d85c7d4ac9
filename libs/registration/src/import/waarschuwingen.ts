import type { Relatie } from '@besluitregister/domain';
import { overleggenOostNederland } from '../inrichting/overleggen-oost-nederland.js';
import type { Stap } from '../plan/planner.js';
import type { Herzieningen } from '../terugkoppelingen/herzieningen.js';
import type { GelezenRapport } from './gelezen-rapport.js';
import type { Rapport } from './import.types.js';

/** How far into a report its heading may stand. */
const KOPREGELS = 10;

/** Where the report itself says something else than whoever offers it, in Dutch sentences. */
export function kopwaarschuwingen({ extractie, weergave }: GelezenRapport, { datum, overlegId }: Rapport): string[] {
  const zinnen: string[] = [];
  if (extractie.datum !== null && extractie.datum !== datum) {
    zinnen.push(`Het verslag noemt zelf ${extractie.datum} als datum; geregistreerd is ${datum}, zoals u opgaf.`);
  }
  const kop = weergave.regels.slice(0, KOPREGELS).join(' ');
  const genoemd = overleggenOostNederland().filter(({ district }) => kop.includes(district));
  if (genoemd.length > 0 && genoemd.every((overleg) => overleg.overlegId !== overlegId)) {
    zinnen.push(`De kop van het verslag noemt ${genoemd.map(({ naam }) => naam).join(' en ')}; geregistreerd is het bij het overleg dat u opgaf. Controleer of dat klopt.`);
  }
  return zinnen;
}

const WERKING: Readonly<Record<Relatie['soort'], string>> = {
  vervangt: 'vervangen', wijzigt: 'gewijzigd', herroept: 'herroepen', bevestigt: 'bevestigd', 'voert-uit': 'uitgevoerd',
};

/** Earlier besluiten that a report which nobody reviews seems to change: only a person may say that one no longer stands. */
export async function herzieningswaarschuwingen(herzieningen: Herzieningen, stappen: readonly Stap[], rapport: Rapport): Promise<string[]> {
  const zinnen: string[] = [];
  for (const { type, data } of stappen.flatMap(({ events }) => events)) {
    if (type !== 'BesluitVastgelegd') continue;
    for (const { soort, woorden, datum, besluiten } of await herzieningen.van(data.inhoud, rapport)) {
      const regel = data.inhoud.passages[0]?.vanRegel ?? 0;
      const wat = `Op regel ${regel} wordt zo te lezen het besluit van ${datum} ${WERKING[soort]} (“${woorden}”)`;
      zinnen.push(besluiten.length === 0
        ? `${wat}, maar van die dag is in dit overleg geen besluit vastgelegd.`
        : `${wat}; dat is niet vastgelegd, want niemand heeft het beoordeeld. Klopt het, rectificeer dan ${data.vastleggingId}: ${soort} ${besluiten.map(({ besluitId }) => besluitId).join(' of ')}.`);
    }
  }
  return zinnen;
}
