import type { Matrixantwoord } from '../matrix/matrix.schema.js';
import { geteld } from '../woorden.js';
import { STANDAARD_BREEDTE, wikkel, zoalsBekend } from './opmaak.js';

type Rij = Matrixantwoord['rijen'][number];
type Cel = Rij['cellen'][number];

const KOLOM = 13;
const SLOT = 8;
const SMALSTE_NAAM = 16;

/** Dossiers against bodies for a terminal: of each cell its stand and when it was treated last. */
export function toonMatrix(antwoord: Matrixantwoord, breedte = STANDAARD_BREEDTE): string[] {
  const { rijen, overleggen, volgende } = antwoord;
  const naambreedte = Math.max(SMALSTE_NAAM, breedte - overleggen.length * KOLOM - SLOT);
  const kop = ['dossier'.padEnd(naambreedte), ...overleggen.map((_, index) => `[${index + 1}]`.padEnd(KOLOM)), 'besloten'].join('');
  return [
    ...wikkel(`${geteld(rijen.length, 'dossier', 'dossiers')} in ${geteld(overleggen.length, 'overleg', 'overleggen')} ${zoalsBekend(antwoord)}`, breedte),
    ...wikkel(overleggen.map(({ naam }, index) => `[${index + 1}] ${naam}`).join(' · '), breedte),
    '',
    kop,
    ...rijen.flatMap((rij) => toonRij(rij, naambreedte)),
    ...(volgende === null ? [] : ['', 'Er zijn meer dossiers; vraag er meer met --aantal, of beperk de matrix.']),
  ];
}

function toonRij({ dossier, cellen, convergentie }: Rij, naambreedte: number): string[] {
  const namen = wikkel(dossier.naam, naambreedte - 1, '', ' ');
  const { besloten, overleggen, eensluidend } = convergentie;
  const hoever = `${besloten}/${overleggen}${eensluidend === false ? ' ≠' : ''}`;
  const regel = (naam: string | undefined, delen: readonly string[], slot: string): string =>
    `${(naam ?? '').padEnd(naambreedte)}${delen.map((deel) => deel.padEnd(KOLOM)).join('')}${slot}`.trimEnd();
  const [eerste, tweede, ...rest] = namen;
  const standen = regel(eerste, cellen.map(standInWoord), hoever);
  const datums = regel(tweede, cellen.map(({ laatstBehandeldOp }) => laatstBehandeldOp ?? ''), '');
  return [standen, ...(datums === '' ? [] : [datums]), ...rest];
}

function standInWoord({ stand, besluit }: Cel): string {
  switch (stand) {
    // "ter kennisname" is wider than a column.
    case 'besloten': return besluit === null ? 'besloten' : besluit.uitkomst === 'ter-kennisname' ? 'kennisname' : besluit.uitkomst;
    case 'besproken-zonder-besluit': return 'besproken';
    case 'geen-gegevens': return '–';
    default: return stand;
  }
}
