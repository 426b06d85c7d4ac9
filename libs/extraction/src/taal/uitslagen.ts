import type { Uitkomst } from '../model.js';

/** What stands in the last column of a list of decisions, and what it means. Lower case. */
export const UITSLAGEN: readonly { readonly woord: string; readonly uitkomst: Uitkomst }[] = [
  { woord: 'conform', uitkomst: 'ingestemd' },
  { woord: 'conform voorstel', uitkomst: 'ingestemd' },
  { woord: 'conform advies', uitkomst: 'ingestemd' },
  { woord: 'aangenomen', uitkomst: 'ingestemd' },
  { woord: 'unaniem aangenomen', uitkomst: 'ingestemd' },
  { woord: 'aanvaard', uitkomst: 'ingestemd' },
  { woord: 'akkoord', uitkomst: 'ingestemd' },
  { woord: 'vastgesteld', uitkomst: 'ingestemd' },
  { woord: 'goedgekeurd', uitkomst: 'ingestemd' },
  { woord: 'ingestemd', uitkomst: 'ingestemd' },
  { woord: 'hamerstuk', uitkomst: 'ingestemd' },
  { woord: 'besloten', uitkomst: 'ingestemd' },
  { woord: 'verworpen', uitkomst: 'afgewezen' },
  { woord: 'afgewezen', uitkomst: 'afgewezen' },
  { woord: 'niet aangenomen', uitkomst: 'afgewezen' },
  { woord: 'aangehouden', uitkomst: 'aangehouden' },
  { woord: 'verdaagd', uitkomst: 'aangehouden' },
  { woord: 'stemmen staken', uitkomst: 'aangehouden' },
  { woord: 'doorgeschoven', uitkomst: 'aangehouden' },
  { woord: 'ingetrokken', uitkomst: 'ingetrokken' },
  { woord: 'vervallen', uitkomst: 'ingetrokken' },
  { woord: 'ter kennisname', uitkomst: 'ter-kennisname' },
  { woord: 'kennisgenomen', uitkomst: 'ter-kennisname' },
  { woord: 'voor kennisgeving aangenomen', uitkomst: 'ter-kennisname' },
  { woord: 'verwezen', uitkomst: 'verwezen' },
];

/** Outcomes that a cell can hold besides: the item was not treated, so nothing was decided. */
export const NIET_BEHANDELD = /\bniet (?:behandeld|ingediend|aan de orde)\b|\bvan de agenda afgevoerd\b/iu;
