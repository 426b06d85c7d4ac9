import { HttpException } from '@nestjs/common';
import { Probleem, type ProbleemInhoud } from './probleem.js';

type Tekst = Pick<ProbleemInhoud, 'code' | 'title' | 'detail'>;

/** What to say when the status is all that is known. */
const PER_STATUS: Readonly<Record<number, Tekst>> = {
  400: { code: 'verzoek-onleesbaar', title: 'Het verzoek is niet te lezen', detail: 'Het adres of de inhoud van het verzoek is niet te lezen. Controleer de opmaak en stuur het opnieuw.' },
  401: { code: 'niet-aangemeld', title: 'Niet aangemeld', detail: 'Voor dit adres moet u zijn aangemeld. Meld u aan en probeer het opnieuw.' },
  403: { code: 'geen-toegang', title: 'Geen toegang', detail: 'Uw rol geeft geen toegang tot dit adres. Vraag de beheerder om de juiste rol.' },
  404: { code: 'adres-onbekend', title: 'Niet gevonden', detail: 'Op dit adres is niets. Controleer de spelling, zonder schuine streep aan het eind; /v1/openapi.json noemt alle adressen.' },
  405: { code: 'methode-niet-toegestaan', title: 'Methode niet toegestaan', detail: 'Dit adres kent deze methode niet. De header Allow noemt de methoden die wel mogen.' },
  406: { code: 'mediatype-niet-leverbaar', title: 'Gevraagd mediatype is niet leverbaar', detail: 'Dit adres levert geen van de mediatypen in de header Accept. Vraag bijvoorbeeld application/json.' },
  408: { code: 'verzoek-te-traag', title: 'Het verzoek duurde te lang', detail: 'Het verzoek kwam niet op tijd volledig binnen. Stuur het opnieuw.' },
  413: { code: 'inhoud-te-groot', title: 'De inhoud is te groot', detail: 'De inhoud van het verzoek is groter dan toegestaan. Verdeel haar over meer verzoeken.' },
  414: { code: 'adres-te-lang', title: 'Het adres is te lang', detail: 'Een onderdeel van het adres is langer dan toegestaan. Maak het korter.' },
  415: { code: 'mediatype-onbekend', title: 'Het mediatype wordt niet gelezen', detail: 'De inhoud heeft een mediatype of codering die hier niet wordt gelezen. Stuur JSON in UTF-8, met Content-Type: application/json.' },
  421: { code: 'host-onbekend', title: 'Deze server hoort niet bij die naam', detail: 'De naam in de header Host is niet van deze server. Gebruik het adres dat bij het starten is getoond.' },
  429: { code: 'te-veel-verzoeken', title: 'Te veel verzoeken', detail: 'U stuurde meer verzoeken dan is toegestaan. Wacht het aantal seconden in de header Retry-After en ga dan verder.' },
  431: { code: 'headers-te-groot', title: 'De headers zijn te groot', detail: 'De headers van het verzoek zijn groter dan toegestaan. Stuur er minder of kortere.' },
  500: { code: 'onverwachte-fout', title: 'Onverwachte fout', detail: 'Er ging iets mis in het register. Probeer het later opnieuw; meld anders de code onder "instance" aan de beheerder.' },
  503: { code: 'niet-beschikbaar', title: 'Tijdelijk niet beschikbaar', detail: 'Het register kan nu niet bij zijn opslag. Probeer het over enkele seconden opnieuw; een opdracht met dezelfde Idempotency-Key wordt niet dubbel vastgelegd.' },
  504: { code: 'nog-niet-zichtbaar', title: 'Vastgelegd, en nog niet te zien', detail: 'Wat is vastgelegd, was nog niet op tijd in de antwoorden te zien. Vraag het over enkele seconden opnieuw.' },
};

const HERHAAL = { 'Retry-After': '5' };

const ONBEREIKBAAR: ProbleemInhoud = { status: 503, ...tekst(503), headers: HERHAAL };

/** Waiting does not help here, and trying again does no harm: somebody has to see to the machine first. */
const OPSLAG_VOL: ProbleemInhoud = {
  status: 503, code: 'opslag-niet-beschrijfbaar', title: 'De opslag is niet te beschrijven',
  detail: 'De opslag van het register is vol of alleen te lezen; er is niets vastgelegd. Waarschuw de beheerder; een opdracht met dezelfde Idempotency-Key wordt niet dubbel vastgelegd.',
  headers: { 'Retry-After': '60' },
};

/** A disk that is full, broken or read-only: in SQLite's, the file system's, PostgreSQL's (appendix A) and our own codes. */
const NIET_BESCHRIJFBAAR = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|EDQUOT|EROFS|EIO|EACCES|53100|58030|25006|schijf-vol|geen-toegang)/;

const TE_GROOT: ProbleemInhoud = {
  status: 413, code: 'vastlegging-te-groot', title: 'De vastlegging is te groot',
  detail: 'De opdracht bevat meer tekst dan in één gebeurtenis past. Verdeel de inhoud over meer vastleggingen.',
};

/** Failures underneath that are no bug, by the stable `code` of their error. */
const PER_CODE: Readonly<Record<string, ProbleemInhoud>> = {
  'store-unavailable': ONBEREIKBAAR,
  'store-closed': ONBEREIKBAAR,
  'store-access-denied': ONBEREIKBAAR,
  'database-onbereikbaar': ONBEREIKBAAR,
  'database-geweigerd': ONBEREIKBAAR,
  'sleuteldatabase-onbereikbaar': ONBEREIKBAAR,
  'opdracht-bezet': ONBEREIKBAAR,
  // PostgreSQL has no memory left for the question (its manual, appendix A).
  '53200': ONBEREIKBAAR,
  concurrency: {
    status: 409, code: 'gelijktijdig-gewijzigd', title: 'Intussen gewijzigd',
    detail: 'Iemand anders legde intussen iets vast op dezelfde plaats. Haal de gegevens opnieuw op en stuur de opdracht opnieuw.',
  },
  'event-too-large': TE_GROOT,
  'gebeurtenis-te-groot': TE_GROOT,
  'tekst-ongeldig': {
    status: 400, code: 'tekst-ongeldig', title: 'De invoer is niet geldig',
    detail: 'De opdracht bevat een half teken (losse surrogate), dat niet te bewaren is. Herstel of verwijder het.',
  },
};

function tekst(status: number): Tekst {
  const gevonden = PER_STATUS[status] ?? PER_STATUS[status < 500 ? 400 : 500];
  if (gevonden === undefined) throw new Error(`Geen tekst voor status ${status}`);
  return gevonden;
}

/** The problem of a status, in the standing words; `extra` replaces or adds members. */
export function standaardProbleem(status: number, extra: Partial<Omit<ProbleemInhoud, 'status'>> = {}): Probleem {
  return new Probleem({ status, ...tekst(status), ...extra });
}

/** Whatever was thrown, as a problem. What is not recognised is a 500 that gives nothing away. */
export function naarProbleem(fout: unknown): Probleem {
  if (fout instanceof Probleem) return fout;
  if (isNietBeschrijfbaar(fout)) return new Probleem(OPSLAG_VOL);
  const bekend = PER_CODE[codeVan(fout) ?? ''];
  if (bekend !== undefined) return new Probleem(bekend);
  return standaardProbleem(fout instanceof HttpException ? fout.getStatus() : 500);
}

function isNietBeschrijfbaar(fout: unknown): boolean {
  for (let oorzaak = fout; oorzaak instanceof Error; oorzaak = oorzaak.cause) {
    if (NIET_BESCHRIJFBAAR.test(codeVan(oorzaak) ?? '')) return true;
  }
  return false;
}

/** The stable code an error carries, when it carries one. */
export function codeVan(fout: unknown): string | undefined {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : undefined;
}
