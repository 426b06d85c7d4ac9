// Imports a report through the write side of the standalone, until it is done or killed.
// argv: <data folder> <file> <overlegId> <date>. Says "klaar" on stdout when the import has been acknowledged.
import { readFileSync } from 'node:fs';
import { Afbouw, openGegevensmap, openSchrijfkant } from '@besluitregister/standalone';

const [gegevens, bestand, overlegId, datum] = process.argv.slice(2);
const afbouw = new Afbouw();
const map = openGegevensmap(gegevens);
const { importService, gebruiker } = await openSchrijfkant(map, () => new Date(), afbouw);
process.stdout.write('open\n');
const uitslag = await importService.importeer({
  bytes: readFileSync(bestand), naam: 'verslag.txt', overlegId, datum, actor: await gebruiker.actor(),
});
process.stdout.write(`klaar ${uitslag.soort ?? uitslag.code}\n`);
await afbouw.sluit();
map.geefVrij();
