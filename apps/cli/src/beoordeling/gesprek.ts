import { OVERSLAREDENEN, plaatsVan, VERWERPREDENEN } from '@besluitregister/registration';
import type { Invoer } from '../invoer.js';
import { EXIT, Opdrachtfout, type Uitvoer } from '../uitvoer.js';
import type { Beoordelaar, Beslissing, Stand, Voorstel } from './beoordelaar.js';
import { toonOmgeving, vraagKeuzes } from './keuzes.js';
import { citaatVan, leesStuk, splits, voegSamen } from './stukken.js';
import { documentregels, toonVoorstel, toonVoortgang } from './toon-voorstel.js';
import { leesWijziging, naarBody } from './wijziging.js';

const HULP = [
  '  a                  aanvaard het voorstel zoals het er staat',
  '  w                  wijzig het: soort, tekst, spreker, uitkomst …',
  `  v [reden]          verwerp het (${VERWERPREDENEN.join(', ')})`,
  '  s <woorden>        splits het vóór deze woorden; het tweede deel wordt een eigen vastlegging',
  '  m                  voeg het samen met het volgende voorstel',
  '  t <regels>         voeg zelf een vastlegging toe over deze regels, zoals 12 of 12-14',
  `  p <regels> [reden] sla een passage over (${OVERSLAREDENEN.join(', ')})`,
  '  o                  maak de vorige beslissing ongedaan',
  '  h <nummer>         heropen een voorstel waarover eerder is beslist',
  '  l                  later: ga naar het volgende',
  '  q                  stop; alles tot hier is bewaard',
];

/** How a review was left. */
export interface Afloop {
  readonly stand: Stand;
  /** The meeting it counts in from now on; null when it was not taken over. */
  readonly vergaderingId: string | null;
}

/** Goes through the open proposals of a report one at a time, and takes it over when all is accounted for. */
export class Gesprek {
  readonly #beslissingen: Beslissing[] = [];
  readonly #later = new Set<string>();

  constructor(private readonly beoordelaar: Beoordelaar, private readonly invoer: Invoer, private readonly uitvoer: Uitvoer) {}

  async voer(): Promise<Afloop> {
    const { overleg, datum } = this.beoordelaar;
    let stand = await this.beoordelaar.stand();
    this.#zeg([`Terugkoppeling van ${overleg}, ${datum}.`, toonVoortgang(stand)]);
    for (;;) {
      if (stand.fase !== 'ontvangen') return { stand, vergaderingId: null };
      const voorstel = stand.voorstellen.find(({ vastleggingId, stand: van }) => van === 'open' && !this.#later.has(vastleggingId));
      const klaar = voorstel === undefined && this.#klaar(stand);
      const regel = klaar ? await this.#vraagOvername(stand) : await this.#vraagKeuze(voorstel, stand);
      if (klaar && /^j(?:a)?$/i.test(regel)) return await this.#rondAf(stand);
      if (klaar ? !/^[ho]\b/.test(regel) : regel === 'q') return { stand, vergaderingId: null };
      await this.#probeer(() => this.#doe(regel, voorstel, stand));
      stand = await this.beoordelaar.stand();
    }
  }

  #klaar({ voorstellen, rest }: Stand): boolean {
    return rest.length === 0 && voorstellen.every(({ stand }) => stand !== 'open');
  }

  async #toon(voorstel: Voorstel | undefined, { voorstellen, rest, koppen }: Stand): Promise<void> {
    const { regels } = this.beoordelaar;
    if (voorstel !== undefined) {
      const kop = koppen.findLast((regel) => regel <= (voorstel.inhoud.passages[0]?.vanRegel ?? 0));
      const bij = [...(kop === undefined ? [] : [`  onder       ${regels[kop - 1]?.trim() ?? ''}`]), ...toonOmgeving(await this.beoordelaar.omgeving(voorstel))];
      this.#zeg(toonVoorstel(voorstel, `Voorstel ${voorstellen.indexOf(voorstel) + 1} van ${voorstellen.length}`, regels, bij));
      return;
    }
    const open = voorstellen.filter(({ stand }) => stand === 'open').length;
    this.#zeg([
      '',
      ...(open === 0 ? [] : [`${open} voorstellen liet u voor later; l begint daar opnieuw.`]),
      ...(rest.length === 0 ? [] : ['Nog niet verantwoord; voeg toe (t) of sla over (p):', ...rest.flatMap((stuk) => documentregels(stuk, regels))]),
    ]);
  }

  async #doe(regel: string, voorstel: Voorstel | undefined, stand: Stand): Promise<void> {
    const [, keuze = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(regel) ?? [];
    switch (keuze) {
      case 't': return this.#voegToe(rest, stand);
      case 'p': return this.#slaOver(rest);
      case 'o': return this.#ongedaan();
      case 'h': return this.#heropen(rest, stand);
      case 'l':
        this.#naarLater(voorstel);
        break;
      default:
        if (voorstel === undefined || !'awvsm'.includes(keuze) || keuze.length !== 1) this.#zeg(HULP);
        else this.#beslissingen.push(...await this.#beslis(keuze, rest, voorstel, stand));
    }
  }

  async #beslis(keuze: string, rest: string, voorstel: Voorstel, stand: Stand): Promise<readonly Beslissing[]> {
    const { vastleggingId, inhoud } = voorstel;
    switch (keuze) {
      case 'a': return [await this.#aanvaard(voorstel, stand)];
      case 'v': return [await this.beoordelaar.verwerp(vastleggingId, await this.#reden(rest, VERWERPREDENEN))];
      case 's': return this.#splits(voorstel, rest);
      case 'm': return this.#voegSamen(voorstel, stand);
      default: {
        const wijziging = await leesWijziging(this.invoer, this.uitvoer, inhoud);
        if (Object.keys(wijziging).length === 0) throw new Opdrachtfout(EXIT.onjuist, 'niets-gewijzigd', 'Er is niets gewijzigd; a aanvaardt het voorstel zoals het er staat.');
        const opgezocht = await this.beoordelaar.zoekOp(wijziging);
        return [await this.beoordelaar.wijzig(vastleggingId, naarBody(wijziging, inhoud, this.beoordelaar.datum, { opgezocht }))];
      }
    }
  }

  /** As it stands, or as the reviewer completes it. */
  async #aanvaard(voorstel: Voorstel, { voorstellen }: Stand): Promise<Beslissing> {
    const { vastleggingId, inhoud } = voorstel;
    const eerder = voorstellen.findLast(({ stand, inhoud: { agendapuntId } }) => (stand === 'aanvaard' || stand === 'gewijzigd') && agendapuntId !== null && agendapuntId === inhoud.agendapuntId);
    const nieuw = await vraagKeuzes(inhoud, await this.beoordelaar.omgeving(voorstel), eerder?.inhoud.dossiers ?? [], this.invoer);
    return nieuw === inhoud ? this.beoordelaar.aanvaard(vastleggingId) : this.beoordelaar.wijzig(vastleggingId, naarBody({}, nieuw, this.beoordelaar.datum));
  }

  async #splits({ vastleggingId, inhoud }: Voorstel, woorden: string): Promise<readonly Beslissing[]> {
    const delen = splits(inhoud.passages, woorden);
    if (delen === undefined) {
      this.#zeg(['Deze woorden staan niet in het voorstel, of helemaal vooraan; geef de eerste woorden van het tweede deel.']);
      return [];
    }
    const [eerste, tweede] = delen;
    const nieuw = await this.beoordelaar.voegToe(naarBody({}, { ...inhoud, passages: [...tweede] }, this.beoordelaar.datum));
    const kort = await this.beoordelaar.wijzig(vastleggingId, naarBody({}, { ...inhoud, passages: [...eerste] }, this.beoordelaar.datum));
    return [{ heropen: kort.heropen, verwerp: nieuw.verwerp }];
  }

  async #voegSamen({ vastleggingId, inhoud }: Voorstel, { voorstellen }: Stand): Promise<readonly Beslissing[]> {
    const plaats = voorstellen.findIndex((ander) => ander.vastleggingId === vastleggingId);
    const volgende = voorstellen.slice(plaats + 1).find(({ stand }) => stand !== 'verworpen');
    if (volgende === undefined) {
      this.#zeg(['Hierna komt geen voorstel meer om mee samen te voegen.']);
      return [];
    }
    const passages = [...voegSamen(this.beoordelaar.regels, inhoud.passages, volgende.inhoud.passages)];
    await this.beoordelaar.wijzig(vastleggingId, naarBody({}, { ...inhoud, passages }, this.beoordelaar.datum));
    await this.beoordelaar.verwerp(volgende.vastleggingId, 'dubbel');
    this.#zeg([`Voorstel ${voorstellen.indexOf(volgende) + 1} (${volgende.inhoud.soort}) hoort er nu bij; o maakt dit ongedaan.`]);
    return [{ heropen: [vastleggingId, volgende.vastleggingId], verwerp: [] }];
  }

  async #voegToe(rest: string, stand: Stand): Promise<void> {
    const { regels, datum } = this.beoordelaar;
    const stuk = leesStuk(rest, regels);
    if (stuk === undefined) throw geenRegels();
    const wijziging = await leesWijziging(this.invoer, this.uitvoer, null);
    if (wijziging.soort === undefined) throw new Opdrachtfout(EXIT.onjuist, 'soort-ontbreekt', 'Zeg ook wat het is, zoals "soort besluit"; er is niets toegevoegd.');
    const opgezocht = await this.beoordelaar.zoekOp(wijziging);
    const passages = [this.beoordelaar.passage(stuk, citaatVan(regels, stuk))];
    this.#beslissingen.push(await this.beoordelaar.voegToe(naarBody(wijziging, null, datum, { passages, opgezocht, plaats: plaatsVan(stand.voorstellen.map(({ inhoud }) => inhoud), stand.koppen, stuk.vanRegel) })));
  }

  async #slaOver(rest: string): Promise<void> {
    const [, regels = '', reden = ''] = /^([\d\s-]*?)\s*([a-z-]*)$/.exec(rest) ?? [];
    const stuk = leesStuk(regels, this.beoordelaar.regels);
    if (stuk === undefined) throw geenRegels();
    await this.beoordelaar.slaOver(stuk, await this.#reden(reden, OVERSLAREDENEN));
  }

  async #ongedaan(): Promise<void> {
    const laatste = this.#beslissingen.pop();
    if (laatste === undefined) this.#zeg(['In deze zitting is nog niets beslist wat ongedaan kan worden gemaakt.']);
    else await this.beoordelaar.neemTerug(laatste);
  }

  async #heropen(rest: string, { voorstellen }: Stand): Promise<void> {
    const voorstel = /^\d+$/.test(rest) ? voorstellen[Number(rest) - 1] : undefined;
    if (voorstel === undefined || voorstel.stand === 'open') throw nietBeslist(voorstellen.length);
    this.#later.delete(voorstel.vastleggingId);
    await this.beoordelaar.neemTerug({ heropen: [voorstel.vastleggingId], verwerp: [] });
  }

  #naarLater(voorstel: Voorstel | undefined): void {
    if (voorstel === undefined) this.#later.clear();
    else this.#later.add(voorstel.vastleggingId);
  }

  /** @throws Opdrachtfout when it is none of these */
  async #reden(gegeven: string, redenen: readonly string[]): Promise<string> {
    const reden = gegeven || ((await this.invoer.vraag(`Reden (${redenen.join(', ')}): `)) ?? '').trim();
    if (redenen.includes(reden)) return reden;
    throw new Opdrachtfout(EXIT.onjuist, 'reden-onbekend', `"${reden}" is geen reden; kies uit ${redenen.join(', ')}.`);
  }

  /** The choice of the reviewer; `q` when there is no more input. */
  async #vraagKeuze(voorstel: Voorstel | undefined, stand: Stand): Promise<string> {
    await this.#toon(voorstel, stand);
    return (await this.invoer.vraag('Uw keuze (? voor hulp): '))?.trim() ?? 'q';
  }

  async #vraagOvername(stand: Stand): Promise<string> {
    this.#zeg(['', toonVoortgang(stand)]);
    return (await this.invoer.vraag(`Alles is verantwoord. Neem ${aantalOver(stand)} vastleggingen over? (ja/nee, of h <nummer> om een voorstel te heropenen): `))?.trim() ?? '';
  }

  async #rondAf(stand: Stand): Promise<Afloop> {
    const vergaderingId = await this.beoordelaar.neemOver(aantalOver(stand));
    return { stand: await this.beoordelaar.stand(), vergaderingId };
  }

  /** What is refused is said, and the same proposal is asked again. */
  async #probeer(werk: () => Promise<void>): Promise<void> {
    try {
      await werk();
    } catch (error) {
      if (!(error instanceof Opdrachtfout)) throw error;
      this.#zeg([error.message]);
    }
  }

  #zeg(regels: readonly string[]): void {
    for (const regel of regels) this.uitvoer.uit(regel);
  }
}

function aantalOver({ voorstellen }: Stand): number {
  return voorstellen.filter(({ stand }) => stand !== 'verworpen').length;
}

function nietBeslist(aantal: number): Opdrachtfout {
  return new Opdrachtfout(EXIT.onjuist, 'voorstel-niet-beslist', `Geef het nummer van een voorstel waarover is beslist, van 1 tot en met ${aantal}.`);
}

function geenRegels(): Opdrachtfout {
  return new Opdrachtfout(EXIT.onjuist, 'regels-onbekend', 'Geef regels van het verslag, zoals 12 of 12-14, die met tekst beginnen en eindigen.');
}
