import { beforeAll, describe, expect, it } from '@jest/globals';
import { playHistory, prepareStory } from '../support/approval-story';
import type { PlayedHistory } from '../support/approval-story';
import type { PreparedFolder } from '../support/prepared-folder';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
/** Short ones, so that there may be many; longer ones in test/soak. */
const STEPS = 9;

let prepared: PreparedFolder;
const played: PlayedHistory[] = [];
beforeAll(async () => {
  prepared = await prepareStory();
}, 120_000);

const sum = (pick: (one: PlayedHistory) => number): number =>
  played.reduce((total, one) => total + pick(one), 0);

describe('submit, return, approve, lock, exception, edit, delete and restore by four people, with kills (test/soak: many more)', () => {
  it.each(SEEDS)(
    'seed %i: the state shown is what the tabs say, every change after a yes is named, nothing that was saved or checked is lost',
    async (seed) => {
      const one = await playHistory(prepared, seed, STEPS);
      played.push(one);
      expect({ steps: one.steps, faults: one.faults }).toEqual({ steps: one.steps, faults: [] });
    },
    180_000,
  );

  it('the seeds approved, changed and killed something', () => {
    for (const count of [
      sum(({ events }) => events),
      sum(({ changes }) => changes),
      sum(({ kills }) => kills),
    ])
      expect(count).toBeGreaterThan(SEEDS.length / 2);
  });
});
