/**
 * Child process of pglite-map.spec.ts: writes pairs of rows, with their number of pairs in the same
 * transaction, until it is killed. Says each number once it is committed.
 */
import { openPglite } from '../../libs/projections/dist/index.js';

const database = await openPglite({ folder: process.argv[2] });
await database.script(`
  CREATE TABLE IF NOT EXISTS paren (tekst text);
  CREATE TABLE IF NOT EXISTS teller (n int8);
  INSERT INTO teller SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM teller);`);
for (;;) {
  const n = await database.transaction(async (tx) => {
    await tx.query('INSERT INTO paren SELECT $1 FROM generate_series(1, 2)', ['x'.repeat(500)]);
    const [row] = await tx.query('UPDATE teller SET n = n + 1 RETURNING n');
    return row.n;
  });
  process.stdout.write(`${n}\n`);
}
