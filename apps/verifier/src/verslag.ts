import { formatVkey } from '@besluitregister/audit-log';
import { UITGANG } from './bevinding.js';
import { encodeHash, formatTijd } from './opmaak.js';
import type { Uitkomst } from './controle.js';
import { zin, type Taal, type Tweetalig } from './taal.js';

/** The report of a check, line by line. */
export function alsTekst(uitkomst: Uitkomst, taal: Taal): string[] {
  const { checkpoint, sleutel, vastgezet } = uitkomst;
  return [
    vastgezet
      ? zin(`Register   ${checkpoint.origin}   (sleutel ${sleutel.keyId}, door u vastgezet)`, `Register   ${checkpoint.origin}   (key ${sleutel.keyId}, pinned by you)`)
      : zin(`Register   ${checkpoint.origin}   (sleutel ${sleutel.keyId}, niet door u vastgezet)`, `Register   ${checkpoint.origin}   (key ${sleutel.keyId}, not pinned by you)`),
    zin(`Omvang     ${checkpoint.size} gebeurtenissen   wortel ${encodeHash(checkpoint.root)}`, `Size       ${checkpoint.size} events   root ${encodeHash(checkpoint.root)}`),
    ...stappen(uitkomst),
    ...uitkomst.meldingen.map((melding) => merk('LET OP', 'NOTE', melding)),
    ...veldregels(uitkomst),
    ...nietAangetoond(uitkomst),
    oordeel(uitkomst),
  ].map((regel) => regel[taal]);
}

/** The same for machines. Names and codes are stable. */
export function alsGegevens(uitkomst: Uitkomst): Record<string, unknown> {
  const { checkpoint, sleutel, bladen, getuigen, meldingen, ...rest } = uitkomst;
  return {
    uitgang: rest.uitgang,
    code: code(uitkomst),
    oorsprong: checkpoint.origin,
    sleutel: sleutel.keyId,
    vastgezet: rest.vastgezet,
    omvang: checkpoint.size,
    wortel: encodeHash(checkpoint.root),
    niveaus: rest.niveaus,
    gevraagdNiveau: rest.gevraagd,
    quorum: rest.quorum,
    getuigen: getuigen.map(({ name, vkey, timestamp }) => ({ naam: name, sleutel: vkey.keyId, tijdstip: formatTijd(timestamp) })),
    vorigeOmvang: rest.vorigeOmvang,
    eerdereControlepunten: rest.eerdere,
    tijdstempels: rest.tijdstempels,
    beschermdeVelden: { versleuteld: bladen.beschermd, open: 0, gewist: rest.velden.gewist, nietVerstrekt: bladen.beschermd - rest.velden.gewist, ontbreekt: null },
    wissingen: bladen.wissingen,
    actoren: bladen.actoren,
    meldingen: meldingen.map(({ nl }) => nl),
    nietGecontroleerdeBestanden: rest.ongelezen,
  };
}

function stappen(uitkomst: Uitkomst): Tweetalig[] {
  const { checkpoint: { size }, vorigeOmvang, niveaus, getuigen, quorum, sleutel, checkpoint, vastgezet, eerdere } = uitkomst;
  const vorige = vorigeOmvang === null
    ? merk('EERSTE KEER', 'FIRST USE', zin(
      `er is geen eerder controlepunt van u: of het register eerder is ingekort of herschreven, is nu niet te zien. Vergelijk het kenmerk ${sleutel.keyId} en de wortel ${encodeHash(checkpoint.root)} langs een andere weg.`,
      `there is no earlier checkpoint of yours: whether the register was truncated or rewritten before cannot be seen now. Compare the id ${sleutel.keyId} and the root ${encodeHash(checkpoint.root)} by another way.`))
    : merk('OK', 'OK', zin(`L1 volgt op uw controlepunt van ${vorigeOmvang} gebeurtenissen`, `L1 continues your checkpoint of ${vorigeOmvang} events`));
  const namen = getuigen.map(({ name, timestamp }) => `${name} (${formatTijd(timestamp)})`).join(', ') || '–';
  const getuige = !quorum.gevraagd
    ? merk('–', '–', zin('L3 uw beleid vraagt geen getuigen', 'L3 your policy asks for no witnesses'))
    : merk(niveaus.L3 ? 'OK' : 'ONVOLDOENDE', niveaus.L3 ? 'OK' : 'NOT MET', zin(`L3 getuigen: ${namen}`, `L3 witnesses: ${namen}`));
  return [
    vastgezet
      ? merk('OK', 'OK', zin('L0 handtekening van de vastgezette sleutel', 'L0 signature by the pinned key'))
      : merk('ONVOLDOENDE', 'NOT MET', zin(
        `L0 handtekening van een sleutel die u niet heeft vastgezet; uw sleutel tekende mee toen het register haar aanwees. Vergelijk het kenmerk ${sleutel.keyId} langs een andere weg en voeg aan uw beleid toe: log ${formatVkey(sleutel)}`,
        `L0 signature by a key you have not pinned; your key signed along when the register named it. Compare the id ${sleutel.keyId} by another way and add to your policy: log ${formatVkey(sleutel)}`)),
    merk('OK', 'OK', zin(`L0 ${size} van ${size} gebeurtenissen en alle hashes herrekend`, `L0 ${size} of ${size} events and all hashes recomputed`)),
    eerdere === 0
      ? merk('–', '–', zin('er liggen geen eerdere controlepunten in het pakket', 'the pack holds no earlier checkpoints'))
      : merk('OK', 'OK', zin(`${eerdere} eerder gepubliceerde controlepunten passen erop`, `${eerdere} checkpoints published before fit it`)),
    vorige,
    ...tijdstempelregels(uitkomst),
    getuige,
  ];
}

function tijdstempelregels({ tijdstempels: { aanwezig, geldig: [beste], nietGeteld }, checkpoint: { size } }: Uitkomst): Tweetalig[] {
  if (aanwezig === 0) return [merk('–', '–', zin('L2 er liggen geen tijdstempels (RFC 3161) in het pakket', 'L2 the pack holds no time stamps (RFC 3161)'))];
  const overig = nietGeteld.length === 0 ? [] : [merk('LET OP', 'NOTE', zin(
    `${nietGeteld.length} tijdstempels tellen niet: van een dienst die u niet vertrouwt, of over een controlepunt dat niet in het pakket ligt (${nietGeteld.slice(0, 3).join(', ')}).`,
    `${nietGeteld.length} time stamps do not count: of a service you do not trust, or over a checkpoint that is not in the pack (${nietGeteld.slice(0, 3).join(', ')}).`))];
  if (beste === undefined) {
    return overig.length > 0 ? overig : [merk('–', '–', zin(
      `L2 er liggen ${aanwezig} tijdstempels in het pakket; geef --tsa met het certificaat van de dienst om ze te laten tellen`,
      `L2 the pack holds ${aanwezig} time stamps; give --tsa with the certificate of the service to have them count`))];
  }
  const staart = size - beste.omvang;
  return [
    merk('OK', 'OK', zin(
      `L2 tijdstempel ${beste.gegevenOp} (${beste.dienst}) over ${beste.omvang} gebeurtenissen`, `L2 time stamp ${beste.gegevenOp} (${beste.dienst}) over ${beste.omvang} events`)),
    ...(staart === 0n ? [] : [merk('LET OP', 'NOTE', zin(
      `${staart} gebeurtenissen na het laatste tijdstempel: nog niet door een ander verankerd`, `${staart} events after the last time stamp: not anchored by anyone else yet`))]),
    ...overig,
  ];
}

function veldregels({ bladen: { beschermd, wissingen }, velden: { gewist, naWissing } }: Uitkomst): Tweetalig[] {
  const na = naWissing.slice(0, 5).join(', ');
  return [
    ...(naWissing.length === 0 ? [] : [merk('LET OP', 'NOTE', zin(
      `${naWissing.length} gebeurtenissen hebben tekst onder een sleutel die toen al vernietigd heette (${na}): die sleutel was er dus nog.`,
      `${naWissing.length} events have text under a key that was said to be destroyed by then (${na}): so it was still there.`))]),
    zin(
      `Beschermde velden: ${beschermd} versleuteld: ${gewist} gewist (${wissingen.uitgevoerd} wissingen, ${wissingen.sleutels} sleutels), ${beschermd - gewist} niet verstrekt (een pakket bevat geen sleutels), 0 geopend. Of een veld zonder wissing ontbreekt, is zonder sleutels niet te zien.`,
      `Protected fields: ${beschermd} encrypted: ${gewist} erased (${wissingen.uitgevoerd} erasures, ${wissingen.sleutels} keys), ${beschermd - gewist} not supplied (a pack holds no keys), 0 opened. Whether a field is missing without an erasure cannot be seen without keys.`),
  ];
}

function nietAangetoond({ bladen: { actoren }, ongelezen }: Uitkomst): Tweetalig[] {
  const wie = Object.entries(actoren).map(([methode, aantal]) => `${aantal} × ${methode}`).sort().join(', ');
  const bestanden = ongelezen.length > 5 ? `${ongelezen.slice(0, 5).join(', ')} … (${ongelezen.length})` : ongelezen.join(', ');
  return [
    zin(`Niet aangetoond: dat de inhoud juist is; dat alles is aangeboden; wie iemand werkelijk was (door de server vastgesteld: ${wie}).`,
      `Not shown: that the content is true; that everything was offered; who someone really was (established by the server: ${wie}).`),
    ...(bestanden === '' ? [] : [zin(`Niet gecontroleerd in de map: ${bestanden}.`, `Not checked in the folder: ${bestanden}.`)]),
  ];
}

function oordeel(uitkomst: Uitkomst): Tweetalig {
  const { checkpoint: { size }, niveaus, gevraagd } = uitkomst;
  const gehaald = Object.entries(niveaus).filter(([, ja]) => ja === true).map(([naam]) => naam).join(', ');
  if (uitkomst.uitgang === UITGANG.inOrde) {
    return zin(`OORDEEL: ongewijzigd, volledig en in volgorde t/m nr. ${size} — aangetoond op ${gehaald}`, `VERDICT: unchanged, complete and in order up to no. ${size} — shown at ${gehaald}`);
  }
  const waarom = WAAROM[code(uitkomst)] ?? zin(`u vroeg niveau L${gevraagd}`, `you asked for level L${gevraagd}`);
  return zin(`OORDEEL: heel t/m nr. ${size}, maar onvoldoende: ${waarom.nl} — aangetoond op ${gehaald || 'geen niveau'}`, `VERDICT: whole up to no. ${size}, but not enough: ${waarom.en} — shown at ${gehaald || 'no level'}`);
}

const WAAROM: Readonly<Record<string, Tweetalig>> = {
  'sleutel-niet-vastgezet': zin('de sleutel is niet door u vastgezet', 'the key is not pinned by you'),
  'quorum-niet-bereikt': zin('uw beleid vraagt meer getuigen dan er ondertekenden', 'your policy asks for more witnesses than signed'),
};

function code({ uitgang, quorum, vastgezet }: Uitkomst): string {
  if (uitgang === UITGANG.inOrde) return 'in-orde';
  if (!vastgezet) return 'sleutel-niet-vastgezet';
  return quorum.bereikt ? 'niveau-niet-bereikt' : 'quorum-niet-bereikt';
}

function merk(nl: string, en: string, regel: Tweetalig): Tweetalig {
  return zin(`[${nl}] ${regel.nl}`, `[${en}] ${regel.en}`);
}
