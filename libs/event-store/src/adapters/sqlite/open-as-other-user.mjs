/** Child process of sqlite-failure.int.spec.ts: opens the file given and prints what it is told. */
import { openSqliteEventStore } from '../../../dist/index.js';

try {
  await openSqliteEventStore({ file: process.argv[2] }).close();
  process.stdout.write(JSON.stringify({ opened: true }));
} catch (error) {
  process.stdout.write(JSON.stringify({ name: error.name, code: error.code, message: error.message, cause: error.cause?.code }));
}
