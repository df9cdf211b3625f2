import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RegisterData, ReportData, RpcRequest, SavedRow } from '../../src/rpc/messages';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

const SEEDS = [1] as const;
/** Periods of their own for the attempts that are killed, all with the same rows up to now. */
const periodFor = (call: number): string =>
  `${new Date(Date.UTC(2024, 0, call)).toISOString().slice(0, 10)}..2024-06-14`;
const OTHERS_PERIOD = '2024-Q2';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const reportOn = (period: string, retry?: true): RpcRequest => ({
  command: 'report',
  period,
  ...(retry === undefined ? {} : { retry }),
});

async function fillIn(commune: Commune): Promise<void> {
  for (const [date, hamlets] of [
    ['10/05/2024', 'Bình Xuân'],
    ['10/06/2024', 'Đình 6'],
  ] as const)
    await commune.data<SavedRow>(OFFICIAL, {
      command: 'saveRow',
      tab: 'activities',
      token: newToken(),
      cells: { ...MEETING, date, hamlets },
    });
}

/** What stands of a period: rows of the register as they name files, and the files themselves. */
async function standing(commune: Commune, period: string) {
  const { reports } = await commune.data<RegisterData>(OWNER, { command: 'reportRegister' });
  const files = (await commune.host.driveFiles()).filter(
    ({ appProperties }) => appProperties.period === period,
  );
  return { rows: reports.filter(({ periodCode }) => periodCode === period), files };
}

describe('item 8: under the seeded scheduler, killed at each of its service calls while another official makes a report', () => {
  it.each(SEEDS)(
    'seed %d: none or one whole report, and the retry ends with one register row and one file',
    (seed) =>
      withCommune(
        prepared,
        async (commune) => {
          await fillIn(commune);
          // The first write of a workbook makes the sheet that later ones keep copies in.
          await commune.ask(OWNER, reportOn('2024-6T1'));
          const { run } = await commune.ask(OWNER, reportOn('2024'));
          const calls = run.history.length;
          expect(run.calls).toMatchObject({ 'Chart.getAs': 1, 'Files.create': 1 });
          let struck = 0;
          for (let at = 1; at <= calls; at += 1) {
            const period = periodFor(at);
            const [killed, other] = await Promise.all([
              commune.ask<ReportData>(OWNER, reportOn(period), { faults: [{ at, kind: 'kill' }] }),
              commune.ask<ReportData>(OFFICIAL, reportOn(OTHERS_PERIOD)),
            ]);
            expect(other.response?.ok).toBe(true);
            // How many calls it takes to wait for the other's lock differs from run to run.
            if (killed.run.ok) break;
            struck = at;
            const left = await standing(commune, period);
            expect(left.files.length).toBeLessThanOrEqual(1);
            expect(left.rows.length).toBeLessThanOrEqual(left.files.length);
            for (const { link } of left.rows) expect(link).toContain(left.files[0]?.id);
            // The page that got no answer tries again; where the row was written it is a second edition by right.
            if (left.rows.length === 1) continue;
            const again = await commune.data<ReportData>(OWNER, reportOn(period, true));
            const { rows, files } = await standing(commune, period);
            expect({ at, links: rows.map(({ link }) => link), ids: files.map(({ id }) => id) }).toEqual({
              at,
              links: [again.file.url],
              ids: [again.file.id],
            });
          }
          const others = await standing(commune, OTHERS_PERIOD);
          expect(others.rows.length).toBe(others.files.length);
          expect(struck).toBeGreaterThan(calls - 5);
        },
        { seed },
      ),
    240_000,
  );
});
