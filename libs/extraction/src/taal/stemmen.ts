/** Numbers in words as they stand in the result of a vote; the place in the list is the number. */
export const TELWOORDEN = ['geen', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const N = `(\\d{1,3}|één|${TELWOORDEN.join('|')})`;
const WIE = '(?:stem(?:men)?|leden|lid|burgemeesters?|gemeenten?|fracties?)';
/** "Vier leden stemmen voor en een tegen", "met 37 tegen 7 stemmen": for in the first or third group, against in the next. */
export const VOOR_EN_TEGEN = new RegExp(`(?<!\\p{L})${N} (?:${WIE} )?(?:(?:stemmen|stemt|zijn|is) )?voor(?:,| en|, en) ${N} (?:${WIE} )?(?:(?:stemmen|stemt|zijn|is) )?tegen|met ${N}(?: stemmen)?(?: voor)?(?: en)? tegen ${N} stem(?:men)?\\b`, 'iu');
