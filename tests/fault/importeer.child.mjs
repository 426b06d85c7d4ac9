// Imports a report through the write side of the standalone, until it is done or killed.
// argv: <file> <overlegId> <date>. Waits for the data folder on stdin, so that it can be started ahead; says "open"
// when the register is open and "klaar" when the import has been acknowledged.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Afbouw, openGegevensmap, openSchrijfkant } from '@besluitregister/standalone';

const [bestand, overlegId, datum] = process.argv.slice(2);
const [gegevens] = await once(process.stdin.setEncoding('utf8'), 'data');
process.stdin.destroy();
const afbouw = new Afbouw();
const map = openGegevensmap(gegevens);
const { importService, gebruikers } = await openSchrijfkant(map, () => new Date(), afbouw);
process.stdout.write('open\n');
const uitslag = await importService.importeer({
  bytes: readFileSync(bestand), naam: 'verslag.txt', overlegId, datum, actor: await gebruikers.actor(),
});
process.stdout.write(`klaar ${uitslag.soort ?? uitslag.code}\n`);
await afbouw.sluit();
map.geefVrij();
