import { UITGANG } from './bevinding.js';
import { encodeHash, formatTijd } from './opmaak.js';
import type { Uitkomst } from './controle.js';
import { zin, type Taal, type Tweetalig } from './taal.js';

/** The report of a check, line by line. */
export function alsTekst(uitkomst: Uitkomst, taal: Taal): string[] {
  const { checkpoint, sleutel } = uitkomst;
  return [
    zin(`Register   ${checkpoint.origin}   (sleutel ${sleutel.keyId}, door u vastgezet)`, `Register   ${checkpoint.origin}   (key ${sleutel.keyId}, pinned by you)`),
    zin(`Omvang     ${checkpoint.size} gebeurtenissen   wortel ${encodeHash(checkpoint.root)}`, `Size       ${checkpoint.size} events   root ${encodeHash(checkpoint.root)}`),
    ...stappen(uitkomst),
    ...uitkomst.meldingen.map((melding) => merk('LET OP', 'NOTE', melding)),
    ...velden(uitkomst),
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
    omvang: checkpoint.size,
    wortel: encodeHash(checkpoint.root),
    niveaus: rest.niveaus,
    gevraagdNiveau: rest.gevraagd,
    quorum: rest.quorum,
    getuigen: getuigen.map(({ name, vkey, timestamp }) => ({ naam: name, sleutel: vkey.keyId, tijdstip: formatTijd(timestamp) })),
    vorigeOmvang: rest.vorigeOmvang,
    beschermdeVelden: { versleuteld: bladen.beschermd, open: 0, nietVerstrekt: bladen.beschermd, gewist: null, ontbreekt: null },
    wissingen: bladen.wissingen,
    actoren: bladen.actoren,
    meldingen: meldingen.map(({ nl }) => nl),
    nietGecontroleerdeBestanden: rest.ongelezen,
  };
}

function stappen({ checkpoint: { size }, vorigeOmvang, niveaus, getuigen, quorum, sleutel, checkpoint }: Uitkomst): Tweetalig[] {
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
    merk('OK', 'OK', zin('L0 handtekening van de vastgezette sleutel', 'L0 signature by the pinned key')),
    merk('OK', 'OK', zin(`L0 ${size} van ${size} gebeurtenissen en alle hashes herrekend`, `L0 ${size} of ${size} events and all hashes recomputed`)),
    vorige,
    merk('–', '–', zin('L2 tijdstempels (RFC 3161) leest dit programma niet', 'L2 time stamps (RFC 3161) are not read by this tool')),
    getuige,
  ];
}

function velden({ bladen: { beschermd, wissingen } }: Uitkomst): Tweetalig[] {
  return [zin(
    `Beschermde velden: ${beschermd} versleuteld, 0 geopend, ${beschermd} niet verstrekt (een pakket bevat geen sleutels). Vastgelegde wissingen: ${wissingen.uitgevoerd}, met ${wissingen.sleutels} vernietigde sleutels. Of een veld zonder wissing ontbreekt, is zonder sleutels niet te zien.`,
    `Protected fields: ${beschermd} encrypted, 0 opened, ${beschermd} not supplied (a pack holds no keys). Recorded erasures: ${wissingen.uitgevoerd}, with ${wissingen.sleutels} keys destroyed. Whether a field is missing without an erasure cannot be seen without keys.`)];
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
  const waarom = code(uitkomst) === 'quorum-niet-bereikt'
    ? zin('uw beleid vraagt meer getuigen dan er ondertekenden', 'your policy asks for more witnesses than signed')
    : zin(`u vroeg niveau L${gevraagd}`, `you asked for level L${gevraagd}`);
  return zin(`OORDEEL: heel t/m nr. ${size}, maar onvoldoende: ${waarom.nl} — aangetoond op ${gehaald}`, `VERDICT: whole up to no. ${size}, but not enough: ${waarom.en} — shown at ${gehaald}`);
}

function code({ uitgang, quorum }: Uitkomst): string {
  if (uitgang === UITGANG.inOrde) return 'in-orde';
  return quorum.bereikt ? 'niveau-niet-bereikt' : 'quorum-niet-bereikt';
}

function merk(nl: string, en: string, regel: Tweetalig): Tweetalig {
  return zin(`[${nl}] ${regel.nl}`, `[${en}] ${regel.en}`);
}
