/** Abbreviations whose full stop does not end a sentence (lower case, without the last full stop). */
export const AFKORTINGEN: ReadonlySet<string> = new Set([
  'bijv', 'bv', 'b.v', 'd.w.z', 'dwz', 'd.m.v', 'i.v.m', 'm.b.t', 'n.a.v', 'o.a', 't.a.v', 't.b.v', 't.o.v', 't.g.v', 'i.p.v', 'i.h.k.v', 'o.b.v', 'e.e.a', 'm.u.v',
  'incl', 'excl', 'max', 'min', 'ca', 'evt', 'resp', 'nl', 'm.n', 'm.i', 'm.a.w', 'z.s.m', 'z.g', 'zgn', 'jl', 'a.s', 'd.d', 'dd', 'nr', 'nrs', 'blz', 'pag', 'art', 'lid', 'sub', 'vz', 'vzt',
  'dhr', 'mevr', 'mw', 'mr', 'drs', 'dr', 'ing', 'ir', 'prof', 'ds', 'st', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec',
  'mln', 'mld', 'tel', 'plv', 'wnd', 'secr', 'toel', 'vgl', 'ed', 'alg', 'afd', 'gem', 'prov', 'min', 'e.d', 'e.v', 'i.o', 'w.o', 'p.m', 'v.w.b', 'i.c', 'q.q', 'c.q', 't.m', 'n.v.t', 'p', 'vd',
]);

/** Of these, the ones that often end a sentence all the same, when a capital follows. */
export const SLUITENDE_AFKORTINGEN: ReadonlySet<string> = new Set(['ed', 'e.d', 'etc', 'enz', 'jl', 'a.s', 'z.s.m', 'n.v.t', 'mln', 'mld']);
