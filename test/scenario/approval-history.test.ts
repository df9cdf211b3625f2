import { beforeAll, describe, expect, it } from '@jest/globals';
import { playHistory, prepareStory } from '../support/approval-story';
import type { PreparedFolder } from '../support/prepared-folder';

const SEEDS = [1, 2];
const STEPS = 14;

let prepared: PreparedFolder;
beforeAll(async () => {
  prepared = await prepareStory();
}, 120_000);

describe('submit, return, approve, lock, exception, edit, delete and restore by four people, with kills (test/soak: many more)', () => {
  it.each(SEEDS)(
    'seed %i: the state shown is what the tabs say, every change after a yes is named, nothing that was saved or checked is lost',
    async (seed) => {
      const { steps, faults, events } = await playHistory(prepared, seed, STEPS);
      expect({ steps, faults }).toEqual({ steps, faults: [] });
      expect(events).toBeGreaterThan(0);
    },
    180_000,
  );
});
