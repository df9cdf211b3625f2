import { describe, expect, it } from '@jest/globals';
import {
  GOLDEN_NAMES,
  GOLDEN_SCHEMAS,
  goldenPath,
  killedAndRunAgain,
  migrated,
} from '../support/golden/golden-runs';
import { withGoldenHost } from '../support/golden/golden-host';

describe.each(GOLDEN_SCHEMAS)('13.1: golden workbooks of schema %d, killed at every call', (schema) => {
  it.each(GOLDEN_NAMES)(
    '%s ends the same when run again',
    (name) =>
      withGoldenHost(async (open) => {
        const path = goldenPath(schema, name, 'xlsx');
        const { after, calls } = await migrated(await open(path));
        for (let at = 1; at <= calls; at += 1)
          expect({ at, sheets: await killedAndRunAgain(await open(path), at) }).toEqual({
            at,
            sheets: after.sheets,
          });
        console.log(`schema ${String(schema)}, ${name}: killed at each of ${String(calls)} calls`);
      }),
    3_600_000,
  );
});
