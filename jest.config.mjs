const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
];

/** One project; scenario and bundle tests use the build that `pretest` made. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/packages/*/test/**/*.test.ts'],
  // Its engines are installed there alone; `npm test` of the package runs them, and CI.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/packages/province/'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/equal-at-once.ts'],
  // Sources, not what was built last.
  moduleNameMapper: { '^ooxml-read$': '<rootDir>/packages/ooxml-read/src/index.ts' },
  transform: { '\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out', '<rootDir>/packages/[^/]+/dist/types'],
  maxWorkers: 2,
  testTimeout: 120_000,
};
