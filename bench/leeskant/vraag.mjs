// Asks the questions and says what each took.
import { VastleggingenlijstService } from '@besluitregister/consultation';
import { metZicht } from '@besluitregister/read-models';
import { overHttp } from './http.mjs';
import { afgeluisterd, helemaalGelezen, meet, traagste } from './meten.mjs';
import { PEILDATUM, vragen } from './vragen.mjs';

const PAGINAS = 200;
/** Who reads what is intern of every overleg, and nothing that is vertrouwelijk or geheim: the commonest reader. */
const LEZER = { inhoud: { '*': 1 }, spoor: {} };
const ms = (tijd) => `${tijd.toFixed(tijd < 10 ? 1 : 0)} ms`;

/**
 * @param hand the same database, for the SQL by hand
 * @param deel part of the names of the questions to ask; all when absent
 */
export async function stelVragen(db, hand, deel = '') {
  const [{ items, versie }] = await db.query('SELECT count(*) AS items, version() AS versie FROM rm.vastleggingen WHERE nummer_tot IS NULL');
  console.log(`${items} items, ${versie.split(' ').slice(0, 2).join(' ')}, Node ${process.version}`);
  console.log('| question | took | as a lezer | by hand | ratio | statements | slowest of them | read from end to end |\n|---|---|---|---|---|---|---|---|');
  for (const [wat, vraag, metDeHand, wie = LEZER] of (await vragen(db, hand)).filter(([naam]) => naam.includes(deel))) {
    const { luister, gesteld } = afgeluisterd(db);
    const alsLezer = afgeluisterd(db);
    await vraag(luister);
    await vraag(metZicht(alsLezer.luister, () => wie, () => PEILDATUM));
    const lezer = metZicht(db, () => wie, () => PEILDATUM);
    const [onze, vanLezer, hunne] = await meet(() => vraag(db), () => vraag(lezer), ...(metDeHand ? [metDeHand] : []));
    const { tijd, kort } = await traagste(db, gesteld);
    const gelezen = await helemaalGelezen(db, [...gesteld, ...alsLezer.gesteld]);
    console.log(`| ${wat} | ${ms(onze)} | ${ms(vanLezer)} | ${hunne ? ms(hunne) : ''} | ${hunne ? (onze / hunne).toFixed(1) : ''} | ${gesteld.length} | ${ms(tijd)} ${kort.replaceAll('|', '')} | ${gelezen.join(', ') || 'nothing'} |`);
  }
  if ('paging'.includes(deel)) await blader(db);
  if ('http'.includes(deel)) await volDossier(db);
}

/** The answer about the dossier that holds most. */
async function volDossier(db) {
  const [{ naam, aantal }] = await db.query(
    `SELECT d.naam, v.aantal FROM (SELECT dossiers[1] AS id, count(*) AS aantal FROM rm.behandelingen WHERE nummer_tot IS NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1) v
     JOIN rm.dossiers d ON d.dossier_id = v.id AND d.nummer_tot IS NULL`);
  const { tijd, omvang } = await overHttp(db, `/v1/besluitvorming?onderwerp=${encodeURIComponent(naam)}`);
  console.log(`http: GET /v1/besluitvorming of the fullest dossier, ${aantal} items: ${ms(tijd)}, ${(omvang / 1_000).toFixed(0)} kB`);
}

/** Memory while a list is read page by page. */
async function blader(db) {
  const lijst = new VastleggingenlijstService(db, () => PEILDATUM);
  const gebruikt = [];
  let cursor;
  for (let pagina = 1; pagina <= PAGINAS; pagina += 1) {
    cursor = (await lijst.lijst({}, { cursor, facetten: false })).volgende ?? undefined;
    if (pagina % (PAGINAS / 4) !== 0) continue;
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    gebruikt.push(`page ${pagina}: ${(heapUsed / 2 ** 20).toFixed(0)} MiB heap, ${(rss / 2 ** 20).toFixed(0)} MiB in all`);
  }
  console.log(`paging: ${gebruikt.join('; ')}`);
}
