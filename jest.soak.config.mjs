import config from './jest.config.mjs';

/** Long runs: `npm run soak`. One file at a time, so that memory stays that of one host. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/soak/**/*.soak.ts'],
  maxWorkers: 1,
  testTimeout: 600_000,
};
