/** The house of docs/architecture.md: data flows one way and no import points back. */
/** Tests and what only they use: they may reach further. */
const TESTS = '\\.(spec|contract|fixture)\\.ts$';
const lib = (...namen) => `^libs/(${namen.join('|')})/`;
const BELOW_REGISTRATION = ['domain', 'event-store', 'projections', 'read-models', 'audit-log', 'key-store', 'documents', 'extraction'];

/** What each package may import of the house; anything else points back or reaches too far. */
const MAY_IMPORT = {
  domain: [],
  documents: [],
  extraction: [],
  'audit-log': [],
  http: [],
  access: ['http'],
  'event-store': ['domain'],
  'key-store': ['domain'],
  projections: ['event-store'],
  'read-models': ['domain', 'projections'],
  registration: ['domain', 'event-store', 'key-store', 'documents', 'extraction', 'http', 'access'],
  consultation: ['domain', 'projections', 'read-models', 'http', 'access'],
};

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { pathNot: 'node_modules' } } },
    {
      name: 'domain-is-pure', severity: 'error',
      comment: 'No Nest, no IO, no clock, no random: the domain imports zod, uuid and canonicalize only',
      from: { path: lib('domain'), pathNot: TESTS },
      to: { pathNot: [lib('domain'), 'node_modules/(zod|uuid|canonicalize)/'] },
    },
    {
      name: 'no-nest-below-registration', severity: 'error',
      from: { path: lib(...BELOW_REGISTRATION) },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'adapters-only-via-port', severity: 'error',
      comment: 'An adapter is reached through the index of its lib, never by its folder',
      from: { pathNot: [lib('event-store', 'key-store', 'projections', 'documents'), TESTS] },
      to: { path: '^libs/[^/]+/src/adapters/' },
    },
    {
      name: 'consultation-never-appends', severity: 'error',
      from: { path: lib('consultation', 'read-models'), pathNot: TESTS },
      to: { path: lib('event-store', 'registration', 'key-store') },
    },
    {
      name: 'registration-never-reads-read-models-to-decide', severity: 'error',
      from: { path: lib('registration') },
      to: { path: lib('read-models', 'projections', 'consultation') },
    },
    {
      name: 'verifier-needs-no-server', severity: 'error',
      from: { path: ['^libs/audit-log/', '^apps/verifier/'], pathNot: TESTS },
      to: { pathNot: ['^libs/audit-log/', '^apps/verifier/', '^(node:)?[a-z_/]+$', 'node_modules/(canonicalize|yargs)/'] },
    },
    ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
      name: `house-${name}`, severity: 'error',
      from: { path: lib(name), pathNot: TESTS },
      to: { path: '^(libs|apps)/', pathNot: lib(name, ...allowed) },
    })),
    { name: 'through-the-index', severity: 'error',
      comment: 'One index.ts per lib is its public face',
      from: { path: '^(libs|apps)/([^/]+)/', pathNot: TESTS },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsConfig: { fileName: 'tsconfig.spec.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default'] },
  },
};
