import { isObject, telBeschermd, tekst, type Blad } from './blad.js';
import { Bevinding, UITGANG } from './bevinding.js';
import { zin, type Tweetalig } from './taal.js';

/** What the records themselves say, besides being unchanged. */
export interface Bladverslag {
  /** Protected fields; their keys are not in a pack, so none of them is opened. */
  readonly beschermd: number;
  readonly wissingen: { readonly uitgevoerd: number; readonly sleutels: number };
  /** Events by how their actor was known. */
  readonly actoren: Readonly<Record<string, number>>;
  /** Origin and key the register itself has recorded, as they stand at the end. */
  readonly oorsprong: string | null;
  readonly sleutel: string | null;
  readonly meldingen: readonly Tweetalig[];
}

const REGISTERSLEUTEL: ReadonlySet<string> = new Set(['RegisterIngericht', 'SleutelGewisseld', 'RegisterHersteld']);

/** Looks at the records one by one, in order; memory grows with the number of streams only. */
export class Bladkeuring {
  readonly #revisies = new Map<string, number>();
  readonly #wisverzoeken = new Map<string, { readonly door: string | undefined; goedgekeurd: boolean }>();
  readonly #actoren: Record<string, number> = {};
  readonly #sleutelwissels: bigint[] = [];
  #beschermd = 0;
  #wissingen = { uitgevoerd: 0, sleutels: 0 };
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
    this.#beschermd += telBeschermd(blad.data) + telBeschermd(blad.metadata);
    this.#actoren[blad.methode] = (this.#actoren[blad.methode] ?? 0) + 1;
  }

  verslag(): Bladverslag {
    return {
      beschermd: this.#beschermd,
      wissingen: this.#wissingen,
      actoren: this.#actoren,
      oorsprong: this.#oorsprong,
      sleutel: this.#sleutel,
      meldingen: this.#meldingen(),
    };
  }

  #stroom({ nummer, stream, revision }: Blad): void {
    const verwacht = (this.#revisies.get(stream) ?? -1) + 1;
    this.#revisies.set(stream, revision);
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
    const vorige = tekst(data, 'vorigeSleutel');
    if (type === 'SleutelGewisseld' && vorige !== this.#sleutel) {
      throw new Bevinding(UITGANG.vervalst, 'sleutelwissel-los', zin(
        `Gebeurtenis ${nummer} wisselt een sleutel die het register niet gebruikte.`,
        `Event ${nummer} replaces a key the register did not use.`), { nummer });
    }
    if (nummer > 1n) this.#sleutelwissels.push(nummer);
    this.#sleutel = tekst(data, 'publiekeSleutel') ?? null;
    this.#oorsprong = tekst(data, 'oorsprong') ?? this.#oorsprong;
  }

  #klok({ nummer, recordedAt, type, data }: Blad): void {
    if (recordedAt < this.#laatste) this.#terug.bij(nummer);
    else this.#laatste = recordedAt;
    if (recordedAt < this.#anker) this.#voorAnker.bij(nummer);
    if (recordedAt > this.nu) this.#toekomst.bij(nummer);
    const gegevenOp = type === 'AnkerVastgelegd' ? tekst(data, 'gegevenOp') : undefined;
    if (gegevenOp !== undefined && gegevenOp > this.#anker) this.#anker = gegevenOp;
  }

  #wis({ nummer, type, data }: Blad): void {
    const id = tekst(data, 'wisverzoekId');
    if (id === undefined) return;
    const verzoek = this.#wisverzoeken.get(id);
    if (type === 'WissingGevraagd') this.#wisverzoeken.set(id, { door: tekst(data, 'gevraagdDoor'), goedgekeurd: false });
    if (type === 'WissingGoedgekeurd' && verzoek !== undefined) verzoek.goedgekeurd = tekst(data, 'goedgekeurdDoor') !== verzoek.door;
    if (type !== 'WissingUitgevoerd') return;
    if (verzoek?.goedgekeurd !== true) this.#alleen.push(nummer);
    const sleutels = isObject(data['aantallen']) ? data['aantallen']['sleutels'] : undefined;
    this.#wissingen = { uitgevoerd: this.#wissingen.uitgevoerd + 1, sleutels: this.#wissingen.sleutels + (typeof sleutels === 'number' ? sleutels : 0) };
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
