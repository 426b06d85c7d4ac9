import { tekst, type Blad } from './blad.js';
import { Bevinding, UITGANG } from './bevinding.js';
import { herstelmelding, leesHerstel, type Herstel } from './herstel.js';
import { zin, type Tweetalig } from './taal.js';

/** What the records themselves say, besides being unchanged. */
export interface Bladverslag {
  /** Protected fields; their keys are not in a pack, so none of them is opened. */
  readonly beschermd: number;
  readonly wissingen: { readonly uitgevoerd: number; readonly sleutels: number };
  /** By id of a destroyed key, the number of the event that says so. */
  readonly vernietigd: ReadonlyMap<string, bigint>;
  /** Events by how their actor was known. */
  readonly actoren: Readonly<Record<string, number>>;
  /** Origin and key the register itself has recorded, as they stand at the end. */
  readonly oorsprong: string | null;
  readonly sleutel: string | null;
  /** Where the log was begun again under another origin. */
  readonly herstellen: readonly Herstel[];
  readonly meldingen: readonly Tweetalig[];
}

const REGISTERSLEUTEL: ReadonlySet<string> = new Set(['RegisterIngericht', 'SleutelGewisseld', 'RegisterHersteld']);

/** Events that name the keys that go with them: an erasure, and a text that was redacted. */
const VERNIETIGT: ReadonlySet<string> = new Set(['WissingUitgevoerd', 'VastleggingGelakt', 'DocumentGelakt']);

/** Looks at the records one by one, in order; memory grows with the number of streams only. */
export class Bladkeuring {
  /** By stream the revision that comes next. */
  readonly #revisies = new Map<string, { volgende: number }>();
  readonly #wisverzoeken = new Map<string, { readonly door: string | undefined; goedgekeurd: boolean }>();
  readonly #actoren: Record<string, number> = {};
  readonly #sleutelwissels: bigint[] = [];
  readonly #herstellen: Herstel[] = [];
  #beschermd = 0;
  #wissingen = 0;
  readonly #vernietigd = new Map<string, bigint>();
  #alleen: bigint[] = [];
  #oorsprong: string | null = null;
  #sleutel: string | null = null;
  #laatste = '';
  /** Records dated before one that stands earlier, and those dated before proof by someone else. */
  readonly #terug = new Telling();
  readonly #voorAnker = new Telling();
  readonly #toekomst = new Telling();
  #anker = '';

  /** @param nu the moment of checking, UTC with milliseconds */
  constructor(private readonly nu: string) {}

  /** @throws Bevinding when a record is not where it says it is, or the register does not begin with its own identity */
  keur(blad: Blad): void {
    this.#stroom(blad);
    this.#register(blad);
    this.#klok(blad);
    this.#wis(blad);
    this.#sleutelsWeg(blad);
    this.#beschermd += blad.beschermd;
    this.#actoren[blad.methode] = (this.#actoren[blad.methode] ?? 0) + 1;
  }

  /** Origin and key as the records say by now. */
  get oorsprong(): string | null {
    return this.#oorsprong;
  }

  get sleutel(): string | null {
    return this.#sleutel;
  }

  verslag(): Bladverslag {
    return {
      beschermd: this.#beschermd,
      wissingen: { uitgevoerd: this.#wissingen, sleutels: this.#vernietigd.size },
      vernietigd: this.#vernietigd,
      actoren: this.#actoren,
      oorsprong: this.#oorsprong,
      sleutel: this.#sleutel,
      herstellen: this.#herstellen,
      meldingen: this.#meldingen(),
    };
  }

  #stroom({ nummer, stream, revision }: Blad): void {
    const bekend = this.#revisies.get(stream);
    const verwacht = bekend?.volgende ?? 0;
    // A part of a text keeps all of it in memory: a stream that stays is copied out of the record it was seen in.
    if (bekend === undefined) this.#revisies.set(Buffer.from(stream).toString(), { volgende: revision + 1 });
    else bekend.volgende = revision + 1;
    if (revision === verwacht) return;
    throw new Bevinding(UITGANG.vervalst, 'stroom-onderbroken', zin(
      `Gebeurtenis ${nummer} is revisie ${revision} van ${stream}, waar ${verwacht} hoort: er is iets tussenuit, dubbel of verwisseld.`,
      `Event ${nummer} is revision ${revision} of ${stream}, where ${verwacht} belongs: something is missing, doubled or swapped.`), { nummer, stream });
  }

  #register({ nummer, type, data }: Blad): void {
    if ((nummer === 1n) !== (type === 'RegisterIngericht')) {
      throw new Bevinding(UITGANG.vervalst, 'register-inrichting', zin(
        `Een register begint met RegisterIngericht, en met niets anders; gebeurtenis ${nummer} is ${type}.`,
        `A register begins with RegisterIngericht, once; event ${nummer} is ${type}.`), { nummer });
    }
    if (!REGISTERSLEUTEL.has(type)) return;
    const inhoud = data();
    const vorige = tekst(inhoud, 'vorigeSleutel');
    if (type === 'SleutelGewisseld' && vorige !== this.#sleutel) {
      throw new Bevinding(UITGANG.vervalst, 'sleutelwissel-los', zin(
        `Gebeurtenis ${nummer} wisselt een sleutel die het register niet gebruikte.`,
        `Event ${nummer} replaces a key the register did not use.`), { nummer });
    }
    if (nummer > 1n) this.#sleutelwissels.push(nummer);
    if (type === 'RegisterHersteld') this.#herstellen.push(leesHerstel(nummer, inhoud, this.#oorsprong));
    this.#sleutel = tekst(inhoud, 'publiekeSleutel') ?? null;
    this.#oorsprong = tekst(inhoud, 'oorsprong') ?? this.#oorsprong;
  }

  #klok({ nummer, recordedAt, type, data }: Blad): void {
    if (recordedAt < this.#laatste) this.#terug.bij(nummer);
    else this.#laatste = recordedAt;
    if (recordedAt < this.#anker) this.#voorAnker.bij(nummer);
    if (recordedAt > this.nu) this.#toekomst.bij(nummer);
    const gegevenOp = type === 'AnkerVastgelegd' ? tekst(data(), 'gegevenOp') : undefined;
    if (gegevenOp !== undefined && gegevenOp > this.#anker) this.#anker = gegevenOp;
  }

  #wis({ nummer, type, data }: Blad): void {
    if (!type.startsWith('Wissing')) return;
    const inhoud = data();
    const id = tekst(inhoud, 'wisverzoekId') ?? '';
    const verzoek = this.#wisverzoeken.get(id);
    if (type === 'WissingGevraagd') this.#wisverzoeken.set(id, { door: tekst(inhoud, 'gevraagdDoor'), goedgekeurd: false });
    if (type === 'WissingGoedgekeurd' && verzoek !== undefined) verzoek.goedgekeurd = tekst(inhoud, 'goedgekeurdDoor') !== verzoek.door;
    if (type !== 'WissingUitgevoerd') return;
    if (verzoek?.goedgekeurd !== true) this.#alleen.push(nummer);
    this.#wissingen += 1;
  }

  #sleutelsWeg({ nummer, type, data }: Blad): void {
    if (!VERNIETIGT.has(type)) return;
    const { sleutels } = data();
    for (const kid of Array.isArray(sleutels) ? sleutels : []) if (typeof kid === 'string' && !this.#vernietigd.has(kid)) this.#vernietigd.set(kid, nummer);
  }

  #meldingen(): Tweetalig[] {
    const wissels = this.#sleutelwissels.join(', ');
    const alleen = this.#alleen.join(', ');
    return [
      ...this.#terug.melding(
        'dragen een eerder tijdstip dan een gebeurtenis die ervoor staat; ga na of er is teruggedateerd of dat een klok verkeerd stond',
        'carry an earlier time than an event before them; find out whether they were back-dated or a clock was wrong'),
      ...this.#voorAnker.melding(
        'dragen een tijdstip van vóór een anker waar zij achter staan: zij zijn aantoonbaar later gemaakt dan zij zeggen',
        'carry a time before an anchor they stand behind: they were demonstrably made later than they say'),
      ...this.#toekomst.melding(
        'dragen een tijdstip dat nog moet komen volgens de klok van deze machine',
        'carry a time still to come by the clock of this machine'),
      ...(wissels === '' ? [] : [zin(
        `Het register wisselde van sleutel of begon opnieuw bij gebeurtenis ${wissels}; vergelijk het kenmerk van de nieuwe sleutel langs een andere weg.`,
        `The register changed its key or began anew at event ${wissels}; compare the id of the new key by another way.`)]),
      ...this.#herstellen.map(herstelmelding),
      ...(alleen === '' ? [] : [zin(
        `Een wissing zonder goedkeuring door een tweede persoon: gebeurtenis ${alleen}.`,
        `An erasure without approval by a second person: event ${alleen}.`)]),
    ];
  }
}

/** How many, and which was the first. */
class Telling {
  #aantal = 0;
  #eerste = 0n;

  bij(nummer: bigint): void {
    if (this.#aantal === 0) this.#eerste = nummer;
    this.#aantal += 1;
  }

  melding(nl: string, en: string): Tweetalig[] {
    if (this.#aantal === 0) return [];
    return [zin(`Gebeurtenissen, te beginnen bij nummer ${this.#eerste} (samen ${this.#aantal}), ${nl}.`, `Events, beginning with number ${this.#eerste} (${this.#aantal} in all), ${en}.`)];
  }
}
