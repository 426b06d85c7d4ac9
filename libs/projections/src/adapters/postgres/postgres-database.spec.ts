import { describe, expect, it } from '@jest/globals';

import { openPostgres, requireSuitable } from './postgres-database.js';

const place = { server: 'db.voorbeeld:5432', database: 'register', user: 'lezer' };

describe('a server', () => {
  it('of version 15 or newer with UTF-8 will do', () => {
    expect(() => { requireSuitable(150_000, 'UTF8', place); }).not.toThrow();
    expect(() => { requireSuitable(180_002, 'UTF8', place); }).not.toThrow();
  });

  it('that is older is named with its version and the one needed', () => {
    expect(() => { requireSuitable(140_011, 'UTF8', place); }).toThrow(expect.objectContaining({
      code: 'database-te-oud', message: expect.stringMatching(/db\.voorbeeld:5432 is PostgreSQL 14;.* versie 15/),
    }));
  });

  it('that keeps another encoding is refused', () => {
    expect(() => { requireSuitable(150_000, 'LATIN1', place); }).toThrow(expect.objectContaining({ code: 'database-codering' }));
  });
});

describe('an address that can not be read', () => {
  it.each(['postgresql://u:geheim@host:notaport/db', 'postgresql://u:geheim@[::1/db'])('is refused without quoting it: %s', async (connectionString) => {
    const error = await openPostgres({ connectionString }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'database-adres', message: expect.not.stringContaining('geheim') });
    expect(error).not.toHaveProperty('cause');
  });
});
