/** The arrows of ARCHITECTURE.md: domain ← workbook ← wording ← app ← adapters ← entry; domain ← rpc ← ui, entry. */
const LAYERS = ['domain', 'workbook', 'wording', 'rpc', 'app', 'adapters', 'ui', 'entry'];
const MAY_IMPORT = {
  domain: [],
  workbook: ['domain'],
  wording: ['domain', 'workbook'],
  rpc: ['domain'],
  app: ['domain', 'workbook', 'wording'],
  adapters: ['domain', 'workbook', 'wording', 'app'],
  ui: ['domain', 'workbook', 'wording', 'rpc'],
  entry: ['domain', 'workbook', 'wording', 'rpc', 'app', 'adapters'],
};
const REASONS = {
  domain: 'The rules of the field must run anywhere, so they know no world outside themselves.',
  workbook:
    'The one definition of the workbook describes data only; it must not know who reads or writes it.',
  wording: 'Sentences are made from facts; they must not reach back into use cases or services.',
  rpc: 'Messages are the contract between page and server, so they depend on neither.',
  app: 'Use cases say what they need through ports; a use case that knows Google cannot be tested without it.',
  adapters: 'Only adapters touch Google, and only entry wires them.',
  ui: 'Pages talk to the server through rpc alone.',
  entry:
    'The composition root wires layers; pages are files of their own and are never linked into the server.',
};

const layerRules = LAYERS.map((layer) => ({
  name: `arrows-of-${layer}`,
  comment: REASONS[layer],
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...MAY_IMPORT[layer]].join('|')})/` },
}));

/** The floors of src/domain, lowest first: what stands on each, and why it leans on none above. */
const FLOORS = [
  {
    name: 'ground',
    path: '(calendar|text|tables)/|(ids|result|remembering|sieve|group-by|on-demand)\\.ts$',
    why: 'Days, text and cells as they come mean the same whatever a commune counts.',
  },
  {
    name: 'cells',
    path: 'cells/',
    why: 'What one cell says is known before anybody knows what its row is.',
  },
  {
    name: 'entities',
    path: '(activities|plan|hamlets)/|book\\.ts$',
    why: 'An activity or a hamlet is what it is, whoever typed it and however it was read.',
  },
  {
    name: 'reading',
    path: '(reading|plan-reading)/',
    why: 'Reading says what a row means; whether that is right is the question of the rules.',
  },
  {
    name: 'access',
    path: 'access/',
    why: 'Who may do what is known before anybody asks what is wrong with a row, or what it counts for.',
  },
  {
    name: 'validation',
    path: 'validation/',
    why: 'A rule that leaned on coverage could not be checked as one types, nor changed without moving figures.',
  },
  {
    name: 'coverage',
    path: 'coverage/',
    why: 'Coverage is computed from what is valid; it must not ask what a report will print.',
  },
  {
    name: 'indicators',
    path: 'indicators/',
    why: 'A figure is the same in the report, in a trace and beside last year’s.',
  },
  { name: 'report', path: 'report/', why: 'A report is told from figures, not from what was kept of it.' },
  {
    name: 'approval',
    path: 'approval/',
    why: 'Who said yes to which rows changes no figure: nothing that counts may ask for it.',
  },
  { name: 'register', path: 'register/', why: 'The register keeps what the report said.' },
  {
    name: 'intake',
    path: 'intake/',
    why: 'What comes from outside becomes rows like any others; nothing that reads or counts rows may ask where one came from.',
  },
];

const anyFloor = (floors) => `^src/domain/(${floors.map(({ path }) => path).join('|')})`;

/** Inside domain no arrow from a lower floor to a higher. */
const floorRules = FLOORS.slice(0, -1).map(({ name, path, why }, level) => ({
  name: `floor-of-${name}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/domain/(${path})` },
  to: { path: anyFloor(FLOORS.slice(level + 1)) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...floorRules,
    {
      name: 'every-room-has-a-floor',
      comment: 'A room of domain that stands on no floor could be leaned on by all and lean on all.',
      severity: 'error',
      from: {},
      to: { path: '^src/domain/', pathNot: anyFloor(FLOORS) },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thought in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'adapters-stand-alone',
      comment: 'An adapter that leans on another cannot be replaced alone.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'pure-domain',
      comment: 'The domain has no packages: what it computes must be readable without anybody else’s manual.',
      severity: 'error',
      from: { path: '^src/(domain|workbook|wording)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'product-never-imports-what-runs-it',
      comment: 'The product must not know the local Google, or it would behave otherwise on the real one.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(packages/local-google|cli|test|scripts|bench)/' },
    },
    {
      name: 'rules-book-in-no-bundle',
      comment:
        'What explains the rules to readers and tests would be carried to every commune on every edit; the product shows only the sentences of wording.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^rules-book/' },
    },
    {
      name: 'rules-book-reads-the-rules',
      comment: 'The book tells of rules, columns and sentences; it has no use for those who run them.',
      severity: 'error',
      from: { path: '^rules-book/' },
      to: { pathNot: '^(rules-book|src/(domain|workbook|wording))/' },
    },
    {
      name: 'local-google-knows-no-product',
      comment:
        'The local Google runs any folder that could be pushed; one that knows its product cannot be trusted with another.',
      severity: 'error',
      from: { path: '^packages/local-google/src/' },
      to: { path: '^(src|cli|test|scripts|bench)/' },
    },
    {
      name: 'ooxml-read-stands-alone',
      comment:
        'The reader runs in pages, commands, the local Google and other packages: it may lean on none of them, nor on Node.',
      severity: 'error',
      from: { path: '^packages/ooxml-read/src/' },
      to: { pathNot: '^(packages/ooxml-read/src/|node_modules/fflate/)' },
    },
    {
      name: 'ooxml-read-by-its-door',
      comment: 'What is behind the index of the reader may change without its users.',
      severity: 'error',
      from: { pathNot: '^packages/ooxml-read/' },
      to: { path: '^packages/ooxml-read/src/', pathNot: '^packages/ooxml-read/src/index\\.ts$' },
    },
    {
      name: 'province-knows-the-contract',
      comment:
        'A province reads what communes deliver; one that knew more of the product than the tab of facts could not be trusted with the files of another edition.',
      severity: 'error',
      from: { path: '^packages/province/src/' },
      to: {
        path: '^(src|cli|rules-book|packages)/',
        pathNot: '^(packages/province/src/|packages/ooxml-read/src/index\\.ts$|src/workbook/facts-tab\\.ts$)',
      },
    },
    {
      name: 'province-in-nothing',
      comment: 'What sums many communes is no part of what one of them runs.',
      severity: 'error',
      from: { path: '^(src|cli|rules-book|packages/(local-google|ooxml-read))/' },
      to: { path: '^packages/province/' },
    },
    {
      name: 'deploy-knows-folders-only',
      comment: 'What pushes a built folder must push any release, so it may not know what this one holds.',
      severity: 'error',
      from: { path: '^deploy/' },
      to: { path: '^(src|cli|packages|test|scripts|bench)/' },
    },
    {
      name: 'commands-run-the-bundle',
      comment:
        'The commands send messages to the built bundle, the same file that is pushed; linking sources would test something else. Lists from outside are read where they are, in the page or the command, by the same code; hamlets are called what the answer says, and what has no figure by the words of the tab.',
      severity: 'error',
      from: { path: '^cli/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(domain/intake/|domain/reading/catalogue\\.ts|workbook/intake-target\\.ts|workbook/hamlet-noun\\.ts|wording/(intake|coverage)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'commands-use-the-door',
      comment: 'What is behind the door of the local Google may change without the commands.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^packages/local-google/src/' },
    },
    {
      name: 'conformance-runs-on-google',
      comment:
        'The cases run on the real Google too: they may know nothing of the local one, of Node or of packages.',
      severity: 'error',
      from: { path: '^packages/local-google/src/conformance/' },
      to: { pathNot: '^packages/local-google/src/conformance/' },
    },
    {
      name: 'no-node-in-the-product',
      comment: 'Apps Script has no Node.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '^(dist|out|packages/[^/]+/dist)/' },
  },
};
