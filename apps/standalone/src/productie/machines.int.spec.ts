import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createTestPostgres, opPostgres } from '@besluitregister/projections/test';
import { Afbouw } from '../afbouw.js';
import { openOpslagmachines } from './machines.js';
import { Wachtlijst } from './wachtlijst.js';

opPostgres(() => {
  it('wat niet opengaat laat geen verbinding met de database achter', async () => {
    const postgres = await createTestPostgres();
    const map = mkdtempSync(join(tmpdir(), 'br-machines-'));
    const afbouw = new Afbouw();
    try {
      await postgres.admin(readFileSync('docker/postgres/rollen.sql', 'utf8'));
      await postgres.admin('DROP SCHEMA IF EXISTS documenten; CREATE SCHEMA documenten');
      await expect(openOpslagmachines(
        { eventstore: `sqlite:${join(map, 'gebeurtenissen.sqlite')}`, postgres: postgres.connectionString, hoofdsleutel: randomBytes(32).toString('base64') },
        new Wachtlijst(AbortSignal.timeout(20_000)), afbouw,
      )).rejects.toThrow('documenten');
      await afbouw.sluit();
      const over = await postgres.admin('SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
      expect(over).toEqual([]);
    } finally {
      await afbouw.sluit();
      await postgres.drop();
      rmSync(map, { recursive: true, force: true });
    }
  });
});
