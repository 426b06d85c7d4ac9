// Appends events while the audit log follows, now and then waiting until all is sealed, until it is killed. argv: <data folder>.
// Says "." each time all is sealed.
import { randomUUID } from 'node:crypto';
import { openControle } from '@besluitregister/standalone';

const { store, log } = await openControle(process.argv[2], () => new Date());
for (;;) {
  const id = randomUUID();
  const stream = `br.Dossier-${id}`;
  const events = Array.from({ length: 1 + Math.floor(Math.random() * 40) }, (_, revision) => ({
    id: randomUUID(), type: 'DossierHernoemd', data: { dossierId: id },
    metadata: { stream, revision, recordedAt: new Date().toISOString(), actor: { method: 'systeem' } },
  }));
  await store.append(stream, 'none', events);
  if (Math.random() < 0.3) continue;
  await log.bij();
  process.stdout.write('.');
}
