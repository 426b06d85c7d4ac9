import type { Database } from '@besluitregister/projections';

interface Kolom { readonly weergave: string; readonly omschrijving: string; readonly kolom: string; readonly soort: string; readonly uitleg: string | null }
interface Functie { readonly functie: string; readonly uitleg: string | null }

const KOP = `# Rapportage: de weergaven

Gemaakt uit de database; niet met de hand te wijzigen (\`npm run bijwerken\`). Hoe u erbij komt staat in [how-to/rapportage.md](../how-to/rapportage.md).

De namen en kolommen van het schema \`rapportage\` blijven; er kunnen kolommen achteraan bij komen. Alleen lezen. In dit schema
staat alleen wat de software zelf maakt: een eigen weergave hoort in een eigen database of in het rapportagehulpmiddel.
`;

/** The data dictionary of the schema rapportage, as Markdown, from the comments in the database. */
export async function woordenboek(database: Database): Promise<string> {
  const kolommen = await database.query<Kolom>(
    `SELECT c.relname AS weergave, obj_description(c.oid, 'pg_class') AS omschrijving, a.attname AS kolom,
       format_type(a.atttypid, a.atttypmod) AS soort, col_description(c.oid, a.attnum) AS uitleg
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE n.nspname = 'rapportage' AND c.relkind = 'v' ORDER BY c.relname COLLATE "C", a.attnum`,
  );
  const functies = await database.query<Functie>(
    `SELECT p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS functie, obj_description(p.oid, 'pg_proc') AS uitleg
     FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'rapportage' ORDER BY p.proname COLLATE "C"`,
  );
  const namen = [...new Set(kolommen.map(({ weergave }) => weergave))];
  return `${[
    KOP,
    ...namen.map((naam) => {
      const eigen = kolommen.filter(({ weergave }) => weergave === naam);
      return [`## ${naam}\n`, `${eigen[0]?.omschrijving ?? ''}\n`, '| kolom | type | wat het is |', '|---|---|---|',
        ...eigen.map(({ kolom, soort, uitleg }) => `| ${kolom} | ${soort} | ${uitleg ?? ''} |`), ''].join('\n');
    }),
    ['## Op een ander moment\n', '| functie | wat het geeft |', '|---|---|', ...functies.map(({ functie, uitleg }) => `| ${functie} | ${uitleg ?? ''} |`)].join('\n'),
  ].join('\n')}\n`;
}
