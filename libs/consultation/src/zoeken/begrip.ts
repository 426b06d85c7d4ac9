import type { Database } from '@besluitregister/projections';
import { lexemenVan, type Gezichtspunt, type VastleggingFilter, type Zoekvoorwaarde } from '@besluitregister/read-models';
import { patronen, schrijfwijzen, tsquery, type Lexemen, type Patroon } from './patronen.js';
import { sprekerwoorden, Velden } from './velden.js';
import { delenVan, type Waardenaam, type Zoekboom } from './zoekboom.js';

type Voorwaarde = Zoekvoorwaarde<VastleggingFilter>;

/** A question made ready for the database. */
export interface Begrip {
  /** Null when nothing is left to look for. */
  readonly filter: (VastleggingFilter & { readonly zoek: Voorwaarde }) | null;
  readonly toelichtingen: readonly string[];
  /** What to mark in the text of what was found, and in the words that name its speaker. */
  readonly inTekst: readonly Patroon[];
  readonly inSpreker: readonly Patroon[];
  /** The words that must be there, for names that hold them. */
  readonly woorden: string;
  readonly waardenaam: Waardenaam;
}

/** Makes of a tree what the database can look for: words become lexemes, names become ids. */
export async function begrijp(db: Database, boom: Zoekboom, gezichtspunt: Gezichtspunt): Promise<Begrip> {
  const lexemen = await lexemenVan(db, woordvormen(boom));
  const bouw = new Bouw(new Velden(db, gezichtspunt, lexemen), lexemen);
  const zoek = await bouw.voorwaarde(boom, true);
  const zonderDoorgehaald = !delenVan(boom).some(({ boom: deel }) => deel.soort === 'veld' && deel.veld === 'doorgehaald');
  if (zoek && !noemtIets(zoek)) bouw.toelichtingen.push('Er staat alleen wat er niet in mag staan; noem ook iets om naar te zoeken.');
  return {
    filter: zoek && noemtIets(zoek) ? { zoek, ...(zonderDoorgehaald ? { doorgehaald: false } : {}) } : null,
    toelichtingen: bouw.toelichtingen,
    inTekst: bouw.inTekst,
    inSpreker: bouw.inSpreker,
    woorden: samenGenoemd(boom).join(' '),
    waardenaam: (veld, waarde) => bouw.namen.get(`${veld}:${waarde}`) ?? waarde,
  };
}

/** Something that is asked for, and not only something excluded: that would be nearly everything. */
function noemtIets(voorwaarde: Voorwaarde): boolean {
  switch (voorwaarde.soort) {
    case 'niet': return false;
    case 'en': return voorwaarde.delen.some(noemtIets);
    case 'of': return voorwaarde.delen.every(noemtIets);
    default: return true;
  }
}

/** The words and phrases that all must be there. */
function samenGenoemd(boom: Zoekboom): string[] {
  switch (boom.soort) {
    case 'woord': return boom.begin ? [] : [boom.woord];
    case 'zinsdeel': return [boom.woorden];
    case 'en': return boom.delen.flatMap(samenGenoemd);
    default: return [];
  }
}

/** The words beside each part of a row of words, for what is written as one word or as two. */
function naastElkaar(delen: readonly Zoekboom[], plek: number): { readonly voor?: string | undefined; readonly na?: string | undefined } {
  const woord = (index: number): string | undefined => {
    const deel = delen[index];
    return deel?.soort === 'woord' && !deel.begin ? deel.woord : undefined;
  };
  return { voor: woord(plek - 1), na: woord(plek + 1) };
}

function woordvormen(boom: Zoekboom, naast?: { readonly voor?: string | undefined; readonly na?: string | undefined }): string[] {
  switch (boom.soort) {
    case 'woord':
    case 'zinsdeel': return schrijfwijzen(boom, naast).flatMap(({ woorden }) => woorden);
    case 'veld': return boom.veld === 'spreker' ? sprekerwoorden(boom.waarde) : [];
    case 'niet': return woordvormen(boom.deel);
    default: return boom.delen.flatMap((deel, plek) => woordvormen(deel, naastElkaar(boom.delen, plek)));
  }
}

class Bouw {
  readonly toelichtingen: string[] = [];
  readonly inTekst: Patroon[] = [];
  readonly inSpreker: Patroon[] = [];
  readonly namen = new Map<string, string>();

  constructor(private readonly velden: Velden, private readonly lexemen: Lexemen) {}

  /** @param gevraagd not excluded: only then it is marked in what was found */
  async voorwaarde(boom: Zoekboom, gevraagd: boolean, naast?: { readonly voor?: string | undefined; readonly na?: string | undefined }): Promise<Voorwaarde | null> {
    switch (boom.soort) {
      case 'woord':
      case 'zinsdeel': return this.tekst(boom, gevraagd, naast);
      case 'veld': return this.veld(boom, gevraagd);
      case 'niet': {
        const deel = await this.voorwaarde(boom.deel, !gevraagd);
        return deel && { soort: 'niet', deel };
      }
      default: {
        const delen: Voorwaarde[] = [];
        for (const [plek, deel] of boom.delen.entries()) {
          const gebouwd = await this.voorwaarde(deel, gevraagd, boom.soort === 'en' ? naastElkaar(boom.delen, plek) : undefined);
          if (gebouwd) delen.push(gebouwd);
        }
        return delen.length === 0 ? null : { soort: boom.soort, delen };
      }
    }
  }

  private tekst(blad: Extract<Zoekboom, { soort: 'woord' | 'zinsdeel' }>, gevraagd: boolean, naast?: Parameters<typeof schrijfwijzen>[1]): Voorwaarde | null {
    const gevonden = patronen(schrijfwijzen(blad, naast), this.lexemen);
    const query = tsquery(gevonden);
    if (query === null) {
      const wat = blad.soort === 'woord' ? blad.woord : blad.woorden;
      this.toelichtingen.push(`‘${wat}’ komt in bijna elke tekst voor of is geen woord; daar is niet op gezocht.`);
      return null;
    }
    if (gevraagd) {
      this.inTekst.push(...gevonden);
      this.inSpreker.push(...gevonden);
    }
    return { soort: 'tekst', query };
  }

  private async veld(blad: Extract<Zoekboom, { soort: 'veld' }>, gevraagd: boolean): Promise<Voorwaarde> {
    const { voorwaarde, naam, toelichting } = await this.velden.lees(blad);
    if (toelichting !== undefined) this.toelichtingen.push(toelichting);
    if (naam !== undefined) this.namen.set(`${blad.veld}:${blad.waarde}`, naam);
    if (gevraagd && blad.veld === 'spreker') {
      for (const woord of sprekerwoorden(blad.waarde)) this.inSpreker.push(...patronen([{ woorden: [woord], begin: false, bijkomend: false }], this.lexemen));
    }
    return voorwaarde;
  }
}
