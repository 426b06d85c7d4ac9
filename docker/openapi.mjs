// Writes the description of the whole API on stdout, for the reverse proxy to serve: each service knows its own part only.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister, startHttp } from '@besluitregister/standalone';

const map = mkdtempSync(join(tmpdir(), 'br-openapi-'));
const register = await openRegister({ gegevens: map, klok: () => new Date() });
const dienst = await startHttp(register, 0);
try {
  process.stdout.write(await (await fetch(`${dienst.adres}/v1/openapi.json`)).text());
} finally {
  await dienst.stop();
  await register.sluit();
  rmSync(map, { recursive: true });
}
