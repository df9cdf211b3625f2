import { describe, expect, it } from '@jest/globals';
import { ACTS, COMMANDS, onGridStage } from '../support/grid-acts';
import type { GridCase } from '../support/grid-acts';

/** The rest of the sweep stands in test/soak. */
const CASES = 36;
/** About the middle of each command's calls: where it reads last and writes. */
const FIRST_CALL = { save: 7, new: 6, fix: 22, check: 20, coverage: 20, mend: 6 } as const;
const SPAN = 18;
const PATIENCE_MS = 600_000;

describe('A.3: somebody sorts, inserts, deletes, moves or types while a command writes', () => {
  it(
    `a spread of ${String(CASES)} moments: nothing lost, nothing wrong, or told by name`,
    async () => {
      await onGridStage(async (stage) => {
        const cases = Array.from({ length: CASES }, (_, index): GridCase => {
          const command = COMMANDS[index % COMMANDS.length] ?? 'save';
          const act = ACTS[(index * 5 + Math.floor(index / COMMANDS.length)) % ACTS.length] ?? 'sort';
          return { command, act, at: FIRST_CALL[command] + ((index * 7 + 5) % SPAN) };
        });
        let told = 0;
        const faults: unknown[] = [];
        for (const what of cases) {
          const played = await stage.play(what);
          told += played.told ? 1 : 0;
          if (played.faults.length > 0) faults.push({ ...what, faults: played.faults });
        }
        console.info(`grid acts: ${String(cases.length)} moments, ${String(told)} told`);
        expect(faults).toEqual([]);
      });
    },
    PATIENCE_MS,
  );
});
