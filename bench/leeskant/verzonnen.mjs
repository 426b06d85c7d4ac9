// A made-up register: five DVO's over ten years, a dossier for each 250 items. The same for every run, but for the ids.
import { randomUUID } from 'node:crypto';

const PER_VERGADERING = 40;

let worp = 42;
const kans = () => { worp = (Math.imul(worp, 1_103_515_245) + 12_345) >>> 0; return worp / 2 ** 32; };
const kies = (lijst) => lijst[Math.floor(kans() * lijst.length)];
/** Few words often and many seldom, as in language. */
export const WOORDEN = Array.from({ length: 4_000 }, (_, n) => `${kies(['veilig', 'politie', 'camera', 'toezicht', 'buiten', 'jeugd', 'zorg', 'horeca', 'drugs', 'brand'])}${n.toString(36)}`);
const woord = () => WOORDEN[Math.floor(WOORDEN.length * kans() ** 3)];
const zin = () => Array.from({ length: 12 + Math.floor(kans() * 20) }, woord).join(' ');

const actor = { id: randomUUID(), role: 'secretaris', organisation: null, method: 'lokaal' };
const revisies = new Map();
let nummer = 0n;
/** An event as a runner delivers it. */
function gebeurd(categorie, id, event) {
  nummer += 1n;
  const stream = `br.${categorie}-${id}`;
  const revision = revisies.get(stream) ?? 0;
  revisies.set(stream, revision + 1);
  const eventId = randomUUID();
  const recordedAt = new Date(Date.UTC(2016, 0, 1) + Number(nummer) * 1_000).toISOString();
  const metadata = { schemaVersion: 1, stream, revision, recordedAt, actor, reason: null, commandId: eventId, $correlationId: eventId, $causationId: eventId };
  return { event: { id: eventId, event, metadata }, nummer, bekendVan: recordedAt };
}

/** The events of so many items, as a runner delivers them. */
export function* register(aantal) {
  const overleggen = ['IJsselland', 'Twente', 'Noord- en Oost-Gelderland', 'Gelderland-Midden', 'Gelderland-Zuid'].map((district) => ({ overlegId: randomUUID(), district }));
  for (const { overlegId, district } of overleggen) yield gebeurd('Overleg', overlegId, { type: 'OverlegIngesteld', data: { overlegId, naam: `DVO ${district}`, soort: 'dvo', district, geldigOp: null } });
  const dossiers = Array.from({ length: Math.max(20, Math.round(aantal / 250)) }, (_, n) => ({ dossierId: randomUUID(), naam: `Onderwerp ${woord()} ${n}` }));
  for (const { dossierId, naam } of dossiers) yield gebeurd('Dossier', dossierId, { type: 'DossierGeopend', data: { dossierId, naam, thema: kies(['zorg', 'ondermijning', null]) } });
  const personen = Array.from({ length: 150 }, (_, n) => ({ persoonId: randomUUID(), naam: `Persoon ${n}` }));
  for (const { persoonId, naam } of personen) yield gebeurd('Persoon', persoonId, { type: 'PersoonGeregistreerd', data: { persoonId, naam } });
  const vergaderingen = Math.ceil(aantal / PER_VERGADERING);
  for (let v = 0; v < vergaderingen; v += 1) yield* vergadering(overleggen[v % 5], v / vergaderingen, dossiers, personen);
}

function* vergadering({ overlegId }, deel, dossiers, personen) {
  const vergaderingId = randomUUID();
  const geldigOp = new Date(Date.UTC(2016, 0, 4) + Math.floor(deel * 3_640) * 86_400_000).toISOString().slice(0, 10);
  const kop = { vergaderingId, geldigOp };
  yield gebeurd('Vergadering', vergaderingId, { type: 'VergaderingGepland', data: { ...kop, overlegId, volgnummer: 1 } });
  for (let volgorde = 1; volgorde <= PER_VERGADERING; volgorde += 1) {
    const vastleggingId = randomUUID();
    const { type, inhoud } = item(volgorde, geldigOp, kies(dossiers).dossierId, kies(personen));
    yield gebeurd('Vergadering', vergaderingId, { type, data: { ...kop, overnameId: null, vastleggingId, inhoud } });
    if (inhoud.soort === 'toezegging' && kans() < 0.6) yield gebeurd('Actie', vastleggingId, { type: 'ActieAfgedaan', data: { vastleggingId, geldigOp, bewijs: [{ soort: 'document', documentId: randomUUID() }], woorden: null } });
    if (kans() < 0.02) yield gebeurd('Vergadering', vergaderingId, { type: 'VastleggingDoorgehaald', data: { vergaderingId, vastleggingId } });
  }
}

function item(volgorde, datum, dossierId, { persoonId, naam }) {
  const citaat = zin();
  const passages = [{ documentId: randomUUID(), weergaveId: randomUUID(), vanRegel: volgorde, vanTeken: 0, totRegel: volgorde, totTeken: citaat.length, citaat }];
  const spreker = { persoonId, rol: 'burgemeester', organisatie: { soort: 'gemeente', naam: null }, vermelding: naam, overgenomen: false };
  const herkomst = { wijze: 'automatisch', terugkoppelingId: null, extractor: { naam: 'regels', versie: 1 }, zekerheid: 0.9 };
  const basis = { agendapuntId: null, volgorde, tekst: null, passages, spreker, dossiers: [dossierId], herkomst, vertrouwelijkheid: 'intern', grond: null };
  const soort = kans();
  if (soort < 0.4) return { type: 'MededelingVastgelegd', inhoud: { soort: 'mededeling', ...basis, besluitVanDerden: null } };
  if (soort < 0.7) return { type: 'StandpuntVastgelegd', inhoud: { soort: 'standpunt', ...basis, strekking: kies(['voor', 'tegen', 'neutraal']), namens: null, basis: 'uitgesproken' } };
  if (soort < 0.8) {
    return { type: 'BesluitVastgelegd', inhoud: { soort: 'besluit', ...basis, uitkomst: kies(['ingestemd', 'afgewezen', 'aangehouden']), uitkomstWoorden: null, basis: 'uitgesproken', beslotenOp: datum, ingangsdatum: null, einddatum: null, stemming: null, voorwaarden: [], relaties: [] } };
  }
  return { type: 'ActieVastgelegd', inhoud: { soort: 'toezegging', ...basis, houder: { persoonId, organisatie: null, vermelding: naam }, gevraagdAan: [], termijn: { datum, woorden: null } } };
}
