import { createRequire } from 'node:module';
import type { DuckDb } from '../src/duckdb';

export const duckdb = createRequire(__filename)('@duckdb/node-api') as DuckDb;
