import { join } from 'node:path';
import root from '../../jest.config.mjs';

const {
  modulePathIgnorePatterns: _patterns,
  setupFilesAfterEnv: _setup,
  testPathIgnorePatterns: _paths,
  ...shared
} = root;

/** The root's own, over this package's tests: its engines are installed here alone. */
export default {
  ...shared,
  rootDir: join(import.meta.dirname, '../..'),
  testMatch: ['<rootDir>/packages/province/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/out'],
  maxWorkers: 1,
};
