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

module.exports = {
  forbidden: [
    ...layerRules,
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
      name: 'commands-run-the-bundle',
      comment:
        'The commands send messages to the built bundle, the same file that is pushed; linking sources would test something else.',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
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
