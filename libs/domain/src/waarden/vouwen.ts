/**
 * Folds case, diacritics and punctuation: the form in which names and aliases are compared.
 * "Cameratoezicht / I-Watch" and "cameratoezicht  i watch" differ only in the space inside "iwatch".
 */
export function vouw(tekst: string): string {
  return tekst
    .normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])[-'’.](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** {@link vouw} without any space: "I-watch", "iwatch" and "I watch" are one. */
export function vouwDicht(tekst: string): string {
  return vouw(tekst).replaceAll(' ', '');
}
