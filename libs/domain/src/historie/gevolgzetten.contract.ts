import { ACTIESOORTEN } from '../vergadering/vastlegging.js';
import type { Plek, Wereld } from './wereld.contract.js';
import type { Zet } from './zet.contract.js';

/** A recorded action; any other item when the first few picks give none. */
function actiePlek(wereld: Wereld): Plek | undefined {
  const plekken = Array.from({ length: 6 }, () => wereld.plek());
  return plekken.find((plek) => plek && ACTIESOORTEN.some((soort) => soort === plek.state.inhoud.soort)) ?? plekken[0];
}

function volgActie(wereld: Wereld): void {
  const { kies, acties, documenten, boek: { vandaag } } = wereld;
  const plek = actiePlek(wereld);
  if (!plek) return;
  const { vastleggingId, state: { inhoud, doorgehaald } } = plek;
  const kop = { vastleggingId, geldigOp: vandaag, vandaag, vastlegging: { soort: inhoud.soort, doorgehaald } };
  const reden = wereld.reden();
  const soort = acties.state(vastleggingId).stand === 'open'
    ? kies.vast('MeldVoortgang', 'MeldVoortgang', 'DoeActieAf', 'DoeActieAf', 'LaatActieVervallen', 'VerlegTermijn', 'DraagActieOver')
    : kies.vast('HeropenActie', 'MeldVoortgang');
  switch (soort) {
    case 'MeldVoortgang': acties.doe(vastleggingId, { type: soort, ...kop, meldingId: kies.id(), woorden: wereld.tekst() }); break;
    case 'DoeActieAf': {
      const documentId = kies.uit(documenten.ids);
      const bewijs = documentId === undefined ? [] : [{ soort: 'document' as const, documentId }];
      const bewijsdoelen = new Map(bewijs.map((stuk) => [stuk.documentId, { doorgehaald: false }]));
      acties.doe(vastleggingId, { type: soort, ...kop, bewijs, bewijsdoelen, woorden: kies.kans(0.5) ? wereld.tekst() : null });
      break;
    }
    case 'LaatActieVervallen': acties.doe(vastleggingId, { type: soort, ...kop, reden }, reden); break;
    case 'VerlegTermijn': {
      const termijn = { datum: kies.kans(0.6) ? kies.datum(2024, 2) : null, woorden: kies.kans(0.6) ? 'voor de zomer' : null };
      acties.doe(vastleggingId, { type: soort, ...kop, termijn, reden }, reden);
      break;
    }
    case 'DraagActieOver': {
      const houder = { persoonId: kies.uit(wereld.personen.ids) ?? null, organisatie: null, vermelding: wereld.tekst() };
      acties.doe(vastleggingId, { type: soort, ...kop, houder });
      break;
    }
    case 'HeropenActie': acties.doe(vastleggingId, { type: soort, ...kop, reden }, reden);
  }
}

function vraagWissing(wereld: Wereld): void {
  const { kies, wisverzoeken, personen, documenten, boek } = wereld;
  const [wisverzoekId, plek, persoonId, documentId] = [kies.id(), wereld.plek(), kies.uit(personen.ids), kies.uit(documenten.ids)];
  const doelen = [
    ...(plek && kies.kans(0.7) ? [{ soort: 'vastlegging' as const, vastleggingId: plek.vastleggingId, vergaderingId: plek.vergaderingId, velden: ['tekst' as const, 'citaat' as const] }] : []),
    ...(persoonId && kies.kans(0.5) ? [{ soort: 'persoon' as const, persoonId, velden: ['naam' as const] }] : []),
    ...(documentId && kies.kans(0.3) ? [{ soort: 'document' as const, documentId, velden: ['inhoud' as const] }] : []),
  ];
  if (doelen.length === 0) return;
  const aanwezig = new Map([plek?.vastleggingId, persoonId, documentId].flatMap((id) => (id === undefined ? [] : [[id, []] as const])));
  const reden = wereld.reden();
  const gevraagdDoor = boek.gebruikers[0];
  wisverzoeken.doe(wisverzoekId, { type: 'VraagWissing', wisverzoekId, doelen, grond: 'avg-17', gevraagdDoor, aanwezig, reden }, reden);
}

function beslisWissing(wereld: Wereld): void {
  const { kies, wisverzoeken, boek: { gebruikers } } = wereld;
  const wisverzoekId = kies.uit(wisverzoeken.ids);
  if (wisverzoekId === undefined) return;
  const reden = wereld.reden();
  const soort = wisverzoeken.state(wisverzoekId)?.fase === 'goedgekeurd'
    ? 'MeldWissingUitgevoerd' : kies.vast('KeurWissingGoed', 'KeurWissingGoed', 'WijsWissingAf');
  switch (soort) {
    case 'KeurWissingGoed': wisverzoeken.doe(wisverzoekId, { type: soort, wisverzoekId, goedgekeurdDoor: kies.vast(...gebruikers) }); break;
    case 'WijsWissingAf': wisverzoeken.doe(wisverzoekId, { type: soort, wisverzoekId, afgewezenDoor: gebruikers[1], reden }, reden); break;
    case 'MeldWissingUitgevoerd': {
      const sleutels = Array.from({ length: kies.getal(1, 3) }, () => wisverzoekId);
      const aantallen = { gebeurtenissen: kies.getal(1, 9), documenten: kies.getal(0, 1) };
      wisverzoeken.doe(wisverzoekId, { type: soort, wisverzoekId, sleutels, aantallen });
    }
  }
}

function veranderOverleg(wereld: Wereld): void {
  const { kies, overleggen } = wereld;
  const overlegId = kies.uit(overleggen.ids) ?? kies.id();
  const { ingesteld, opgehevenOp, lidmaatschappen } = overleggen.state(overlegId);
  const soort = kies.vast('BeginLidmaatschap', 'BeginLidmaatschap', 'BeginLidmaatschap', 'BeeindigLidmaatschap', 'HefOverlegOp', 'RectificeerOverleg');
  const lid = { soort: 'gemeente' as const, naam: kies.vast('Deventer', 'Zwolle', 'Kampen', 'Almelo', 'Tiel'), tooi: null };
  switch (soort) {
    case 'BeginLidmaatschap': overleggen.doe(overlegId, { type: soort, overlegId, lid, geldigOp: kies.datum(2015, 5) }); break;
    case 'BeeindigLidmaatschap': overleggen.doe(overlegId, { type: soort, overlegId, lid: kies.uit(lidmaatschappen)?.lid ?? lid, geldigOp: kies.datum(2020, 5) }); break;
    case 'HefOverlegOp': if (kies.kans(0.3)) overleggen.doe(overlegId, { type: soort, overlegId, geldigOp: kies.datum(2024, 2) }); break;
    case 'RectificeerOverleg': {
      if (!ingesteld) return;
      const reden = wereld.reden();
      const gegevens = { ...ingesteld, geldigOp: kies.datum(2010, 4), opgehevenOp: kies.kans(0.8) ? null : opgehevenOp, lidmaatschappen: [...lidmaatschappen] };
      overleggen.doe(overlegId, { type: soort, gegevens, reden }, reden);
    }
  }
}

function beheerRegister(wereld: Wereld): void {
  const { kies, register, boek } = wereld;
  const registerId = register.ids[0] ?? kies.id();
  const oorsprong = register.state(registerId)?.oorsprong ?? '';
  const publiekeSleutel = `register.example+${wereld.hmac().slice(0, 8)}+AQ==`;
  const reden = wereld.reden();
  const soort = kies.vast('LegAnkerVast', 'LegAnkerVast', 'WisselSleutel', 'HerstelRegister');
  switch (soort) {
    case 'LegAnkerVast':
      register.doe(registerId, {
        type: soort, registerId, soort: kies.vast('tijdstempel', 'medeondertekening'), dienst: 'tijdstempeldienst.example',
        omvang: Math.max(1, boek.gebeurd.length), wortel: wereld.hmac(), bewijs: wereld.hmac(), gegevenOp: `${boek.vandaag}T12:00:00.000Z`,
      });
      break;
    case 'WisselSleutel': register.doe(registerId, { type: soort, registerId, publiekeSleutel, reden }, reden); break;
    case 'HerstelRegister': {
      const vorig = { oorsprong, omvang: boek.gebeurd.length, wortel: wereld.hmac() };
      const opvolger = oorsprong.replace(/\d+$/, (n) => String(Number(n) + 1));
      // Nothing is really lost in a history: only the key was.
      register.doe(registerId, { type: soort, registerId, oorsprong: opvolger, publiekeSleutel, vorig, verloren: null, reden }, reden);
    }
  }
}

/** The moves after and around the meetings: actions followed up, text erased, bodies and the register itself. */
export const GEVOLGZETTEN: readonly Zet[] = [
  { gewicht: 8, doe: volgActie },
  { gewicht: 2, doe: vraagWissing },
  { gewicht: 3, doe: beslisWissing },
  { gewicht: 4, doe: veranderOverleg },
  { gewicht: 1, doe: beheerRegister },
];
