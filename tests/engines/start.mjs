// Runs the tests that need real engines, against what the environment names, or else against containers that are
// started for it when a Docker engine answers. What can not be reached is reported as skipped, with the reason.
//   npm run test:engines [-- jest's own arguments]
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';

/** Images and versions, from the one place where they are named. */
const IMAGES = Object.fromEntries(readFileSync(new URL('../../docker/versies.env', import.meta.url), 'utf8')
  .split('\n').flatMap((regel) => (/^[A-Z_]+=/.test(regel) ? [regel.split('=', 2)] : [])));
const WACHTWOORD = randomBytes(18).toString('base64url');

/** How each engine is started, and what the tests are then to connect to. */
const MACHINES = {
  BESLUITREGISTER_TEST_POSTGRES: {
    image: IMAGES.POSTGRES_IMAGE,
    maak: (container) => container.withEnvironment({ POSTGRES_PASSWORD: WACHTWOORD, POSTGRES_INITDB_ARGS: '--encoding=UTF8 --locale-provider=icu --icu-locale=nl --locale=C.UTF-8' })
      .withExposedPorts(5432).withWaitStrategy(Wait.forLogMessage(/database system is ready to accept connections/, 2)),
    adres: (gestart) => `postgresql://postgres:${WACHTWOORD}@${gestart.getHost()}:${gestart.getMappedPort(5432)}/postgres`,
  },
  BESLUITREGISTER_TEST_EVENTSTORE: {
    image: IMAGES.EVENTSTORE_IMAGE,
    maak: (container) => container.withEnvironment({ EVENTSTORE_INSECURE: 'true', EVENTSTORE_CLUSTER_SIZE: '1' })
      .withExposedPorts(2113).withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204)),
    adres: (gestart) => `esdb://${gestart.getHost()}:${gestart.getMappedPort(2113)}?tls=false`,
  },
};

const env = { ...process.env };
const gestart = [];
const geenEngine = await waaromGeenEngine();
for (const [naam, machine] of Object.entries(MACHINES)) {
  if (env[naam] !== undefined) continue;
  const reden = geenEngine ?? await start(naam, machine);
  if (reden === undefined) continue;
  env[`${naam}_REDEN`] = `${naam} is niet gezet, en ${reden}`;
  process.stderr.write(`overgeslagen: ${env[`${naam}_REDEN`]}\n`);
}
try {
  const jest = spawn(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...(process.argv.length > 2 ? process.argv.slice(2) : ['\\.(int|e2e)\\.spec\\.ts$', 'tests/e2e', 'tests/scenarios'])], { env, stdio: 'inherit' });
  const [code] = await once(jest, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await Promise.all(gestart.map((container) => container.stop()));
}

/** Undefined when a Docker engine answers. */
async function waaromGeenEngine() {
  if (Object.keys(MACHINES).every((naam) => env[naam] !== undefined)) return undefined;
  try {
    await getContainerRuntimeClient();
    return undefined;
  } catch (error) {
    return `er antwoordt geen Docker-engine (${zin(error)})`;
  }
}

/** Starts one; gives why not, or undefined when it runs. */
async function start(naam, { image, maak, adres }) {
  try {
    const container = await maak(new GenericContainer(image)).withStartupTimeout(120_000).start();
    gestart.push(container);
    env[naam] = adres(container);
    return undefined;
  } catch (error) {
    return `de container ${image} kon niet worden gestart (${zin(error)})`;
  }
}

function zin(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
}
