import { describe, expect, it } from '@jest/globals';
import { ACTS, COMMANDS, onGridStage } from '../support/grid-acts';

const HOURS_MS = 3_600_000;

describe('A.3: somebody sorts, inserts, deletes, moves or types while a command writes', () => {
  // A local Google of its own for each act: it keeps every workbook that it was given.
  const cases = COMMANDS.flatMap((command) => ACTS.map((act) => ({ command, act })));
  it.each(cases)(
    '$command, $act: before every call',
    async ({ command, act }) => {
      await onGridStage(async (stage) => {
        const faults: unknown[] = [];
        const count = { moments: 0, told: 0 };
        for (let at = 1, calls = 1; at <= calls; at += 1) {
          const played = await stage.play({ command, act, at });
          calls = Math.max(calls, played.calls);
          count.moments += 1;
          count.told += played.told ? 1 : 0;
          if (played.faults.length > 0) faults.push({ at, faults: played.faults });
        }
        console.info(`${command}, ${act}: ${String(count.moments)} moments, ${String(count.told)} told`);
        expect(faults).toEqual([]);
      });
    },
    HOURS_MS,
  );
});
