import { beforeAll, describe, expect, it } from '@jest/globals';
import { playHistory, prepareStory } from '../support/approval-story';
import type { PlayedHistory } from '../support/approval-story';
import type { PreparedFolder } from '../support/prepared-folder';

/** SOAK_SEEDS says how many; the first is SOAK_FROM. */
const seeds = Number(process.env.SOAK_SEEDS ?? 500);
const from = Number(process.env.SOAK_FROM ?? 1);
const STEPS = 24;

describe('histories of approval by four people, with kills', () => {
  let prepared: PreparedFolder;
  beforeAll(async () => {
    prepared = await prepareStory();
  }, 120_000);

  it(
    'the state shown is what the tabs say, every change after a yes is named, nothing that was saved or checked is lost',
    async () => {
      const played: PlayedHistory[] = [];
      for (let seed = from; seed < from + seeds; seed += 1)
        played.push(await playHistory(prepared, seed, STEPS));
      const sum = (pick: (one: PlayedHistory) => number): string =>
        String(played.reduce((total, one) => total + pick(one), 0));
      process.stdout.write(
        `${String(played.length)} histories: ${sum(({ steps }) => steps.length)} steps, ${sum(({ kills }) => kills)} kills, ` +
          `${sum(({ events }) => events)} events, ${sum(({ changes }) => changes)} changes to name\n`,
      );
      expect(played.filter(({ faults }) => faults.length > 0)).toEqual([]);
    },
    6 * 3_600_000,
  );
});
