// How long the extractor takes for ten pages, against splitting the same text into words in the same run.
//   npm run build && node bench/extraction.mjs
import { readFileSync } from 'node:fs';
import { extraheer } from '@besluitregister/extraction';

const seed = readFileSync(new URL('../voorbeelden/terugkoppeling-dvo-ijsselland-2019-10-02.txt', import.meta.url), 'utf8').split('\n');
const tien = [seed, seed, seed, seed].flat();
const meet = (werk) => {
  werk();
  const tijden = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    werk();
    return performance.now() - begin;
  });
  return tijden.sort((a, b) => a - b)[3];
};
const extractie = meet(() => extraheer(tien, { datum: null }));
const woorden = meet(() => tien.flatMap((regel) => regel.match(/[\p{L}\p{N}]+/gu) ?? []));
console.log(`ten pages: ${extractie.toFixed(0)} ms, ${(extractie / woorden).toFixed(0)}x splitting them into words (${woorden.toFixed(1)} ms)`);
