import { beforeAll, expect, it } from '@jest/globals';
import type { PlannedData, SuggestData, TakenBackData } from '../../src/rpc/coverage-messages';
import { newToken, OFFICIAL, prepareCommune, withCommune } from '../support/commune-host';
import type { PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

/** Calls of one acceptance that something may break at; more than it makes. */
const CALLS = 16;

it.each(['kill', 'timeout'] as const)(
  'accepting and taking back, broken by «%s» at a call: the same click again ends with each row once',
  async (kind) => {
    let broken = 0;
    for (let at = 2; at <= CALLS; at += 2) {
      await withCommune(prepared, async (commune) => {
        const { activities } = await commune.data<SuggestData>(OFFICIAL, {
          command: 'suggest',
          period: '2024-T07',
        });
        const request = {
          command: 'planActivities' as const,
          activities: activities.map(({ prefill }) => ({ token: newToken(), cells: prefill })),
        };
        const { response } = await commune.ask(OFFICIAL, request, { faults: [{ at, kind }] });
        if (response?.ok !== true) broken += 1;
        const planned = await commune.data<PlannedData>(OFFICIAL, request);
        const ids = async () =>
          (await commune.rows('Hoạt động')).map((row) => row['_id']).filter((id) => id !== '' && id != null);
        const tokens = request.activities.map(({ token }) => token);
        expect([at, [...(await ids())].sort()]).toEqual([at, [...tokens].sort()]);
        const logged = (await commune.entries())
          .filter((entry) => entry['Thao tác'] === 'Ghi dòng mới')
          .map((entry) => entry['Mã dòng']);
        expect([at, tokens.filter((token) => !logged.includes(token))]).toEqual([at, []]);
        const undo = {
          command: 'takeBackRows' as const,
          rows: planned.rows.map(({ id, rev }) => ({ id, rev })),
        };
        await commune.ask(OFFICIAL, undo, { faults: [{ at, kind }] });
        await commune.data<TakenBackData>(OFFICIAL, undo);
        expect([at, await ids()]).toEqual([at, []]);
      });
    }
    expect(broken).toBeGreaterThan(3);
  },
  240_000,
);
