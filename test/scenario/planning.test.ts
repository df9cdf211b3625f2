import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PlannedData, SuggestData, TakenBackData } from '../../src/rpc/coverage-messages';
import type { CoverageView, MyWorkData } from '../../src/rpc/messages';
import {
  HEAD,
  MEETING,
  newToken,
  OFFICIAL,
  OWNER,
  prepareCommune,
  VIEWER,
  withCommune,
} from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const opened = (work: (commune: Commune) => Promise<void>) => () => withCommune(prepared, work);
/** 15 June 2024 in the commune. */
const suggested = (commune: Commune, user = OFFICIAL) =>
  commune.data<SuggestData>(user, { command: 'suggest', period: '2024-T07' });
type Wanted = { token: string; cells: Record<string, string> };
const wanted = ({ activities }: SuggestData): Wanted[] =>
  activities.map(({ prefill }) => ({ token: newToken(), cells: prefill }));
const plan = (commune: Commune, activities: Wanted[], user = OFFICIAL) =>
  commune.data<PlannedData>(user, { command: 'planActivities', activities });
const takeBack = (commune: Commune, { rows }: Pick<PlannedData, 'rows'>, user = OFFICIAL) =>
  commune.data<TakenBackData>(user, {
    command: 'takeBackRows',
    rows: rows.map(({ id, rev }) => ({ id, rev })),
  });
const filled = async (commune: Commune) =>
  (await commune.rows('Hoạt động')).filter((row) => row['Mã'] !== '' && row['Mã'] !== undefined);

describe('«Đưa cả danh sách vào kế hoạch»', () => {
  it(
    'makes rows of Dự kiến on days to come, each with its Mã, Kiểm tra and entry, in one batch with one flush',
    opened(async (commune) => {
      const list = await suggested(commune);
      expect(list.activities.length).toBeGreaterThan(1);
      const { run, response } = await commune.ask<PlannedData>(OFFICIAL, {
        command: 'planActivities',
        activities: wanted(list),
      });
      if (response?.ok !== true) throw new Error(JSON.stringify(response ?? run.error));
      expect(response.data.left).toEqual([]);
      expect(response.data.message).toContain(`Đã đưa ${String(list.activities.length)} hoạt động`);
      expect(run.calls['Lock.tryLock']).toBe(1);
      expect(run.calls['Range.setValues']).toBe(2);
      const rows = await filled(commune);
      expect(rows.map((row) => row['Trạng thái'])).toEqual(list.activities.map(() => 'Dự kiến'));
      expect(rows.map((row) => row['Mã'])).toEqual(list.activities.map((_, i) => `HD00${String(i + 1)}`));
      expect(rows.every((row) => !String(row['Kiểm tra']).startsWith('Lỗi'))).toBe(true);
      const entries = await commune.entries();
      expect(entries.map((entry) => entry['Mã dòng'])).toEqual(rows.map((row) => row['_id']));
    }),
  );

  it(
    'item 5: no row and no form begins with words of the plan that are no unit; units of the plan come along',
    opened(async (commune) => {
      const list = await suggested(commune);
      const view = await commune.data<CoverageView>(OFFICIAL, {
        command: 'coverageView',
        period: '2024-T07',
      });
      const work = await commune.data<MyWorkData>(OFFICIAL, { command: 'myWork' });
      const begun: readonly { readonly prefill?: Readonly<Record<string, string>> }[] = [
        ...list.activities,
        ...view.gaps,
        ...work.items,
      ];
      const prefills = begun.flatMap(({ prefill }) => (prefill === undefined ? [] : [prefill]));
      expect(prefills.length).toBeGreaterThan(list.activities.length);
      const units = prefills.flatMap(({ leadUnit = '', partnerUnits = '' }) =>
        `${leadUnit};${partnerUnits}`.split(';').map((unit) => unit.trim()),
      );
      expect(units.filter((unit) => /^(?:người|các)(?!\p{L})/iu.test(unit))).toEqual([]);
      expect(units).toContain('MTTQ xã');
      await plan(commune, wanted(list));
      const rows = await filled(commune);
      expect(rows.map((row) => row['Đơn vị chủ trì'] ?? '')).toEqual(
        list.activities.map(({ prefill }) => prefill['leadUnit'] ?? ''),
      );
    }),
  );

  it(
    'no gap that the rows will close is asked for again',
    opened(async (commune) => {
      const list = await suggested(commune);
      await plan(commune, wanted(list));
      const again = await suggested(commune);
      expect(again.gaps.planned).toBeGreaterThanOrEqual(list.gaps.closed);
      const what = ({ activities }: SuggestData) =>
        activities.map(({ hamlets, topics }) => JSON.stringify([hamlets, topics]));
      expect(what(again).filter((each) => what(list).includes(each))).toEqual([]);
    }),
  );

  it(
    'a second click with the same tokens writes nothing more, and knows the rows',
    opened(async (commune) => {
      const activities = wanted(await suggested(commune));
      const first = await plan(commune, activities);
      const second = await plan(commune, activities);
      expect(second.rows).toEqual(first.rows);
      expect(second.message).toContain('đã có từ lần bấm trước');
      expect(await filled(commune)).toHaveLength(activities.length);
      expect(await commune.entries()).toHaveLength(activities.length);
    }),
  );

  it(
    'a second person with the same list gets each meeting named that stands already, and writes none',
    opened(async (commune) => {
      const list = await suggested(commune);
      await plan(commune, wanted(list));
      const second = await plan(commune, wanted(list), OWNER);
      expect(second.rows).toEqual([]);
      expect(second.left.map(({ message }) => message)).toEqual(
        list.activities.map(() => expect.stringMatching(/đã có hoạt động HD00\d/)),
      );
      expect(await filled(commune)).toHaveLength(list.activities.length);
    }),
  );

  it(
    'a list of days gone by, another status, or more than ten are refused with a sentence',
    opened(async (commune) => {
      const [one] = wanted(await suggested(commune));
      if (one === undefined) throw new Error('Nothing suggested');
      const past = await plan(commune, [{ ...one, cells: { ...one.cells, date: '14/06/2024' } }]);
      expect(past.left[0]?.message).toMatch(/14\/06\/2024 đã qua.*Gợi ý lại/);
      const asDone = await commune.ask(OFFICIAL, {
        command: 'planActivities',
        activities: [{ ...one, cells: { ...one.cells, status: 'Đã thực hiện' } }],
      });
      expect(asDone.response).toMatchObject({ ok: false, code: 'request' });
      const many = await commune.ask(OFFICIAL, {
        command: 'planActivities',
        activities: Array.from({ length: 11 }, () => ({ ...one, token: newToken() })),
      });
      expect(many.response).toMatchObject({ ok: false, code: 'request' });
      expect(await filled(commune)).toEqual([]);
    }),
  );

  it(
    'a viewer writes nothing; a hamlet’s head plans for that hamlet alone',
    opened(async (commune) => {
      const list = await suggested(commune);
      const viewed = await commune.ask(VIEWER, { command: 'planActivities', activities: wanted(list) });
      expect(viewed.response).toMatchObject({ ok: false, code: 'permission' });
      expect(await filled(commune)).toEqual([]);
      const byHead = await plan(commune, wanted(list), HEAD);
      const own = list.activities.filter(({ hamlets }) => hamlets.every(({ code }) => code === 'A'));
      expect(own.length).toBeGreaterThan(0);
      expect(byHead.rows).toHaveLength(own.length);
      expect(byHead.left.map(({ message }) => message).join()).toContain('không do bạn phụ trách');
    }),
  );
});

describe('«Hoàn tác»', () => {
  it(
    'takes back exactly those rows, with what they held in Nhật ký; again, it says that they are gone',
    opened(async (commune) => {
      await commune.data(OFFICIAL, {
        command: 'saveRow',
        tab: 'activities',
        token: newToken(),
        cells: MEETING,
      });
      const planned = await plan(commune, wanted(await suggested(commune)));
      const count = planned.rows.length;
      const back = await takeBack(commune, planned);
      expect(back).toMatchObject({ taken: count, left: [] });
      const rows = await filled(commune);
      expect(rows.map((row) => row['Trạng thái'])).toEqual(['Đã thực hiện']);
      const entries = await commune.entries();
      const undone = entries.filter((entry) => entry['Thao tác'] === 'Hoàn tác dòng dự kiến');
      expect(entries).toHaveLength(1 + 2 * count);
      expect(entries[1 + count]?.['Trước']).toMatch(/Trạng thái: Dự kiến/);
      expect(entries[1 + count]?.['Sau']).toBe('');
      expect(undone).toHaveLength(count);
      const again = await takeBack(commune, planned);
      expect(again.taken).toBe(0);
      expect(again.left).toHaveLength(count);
      // What was taken back may be accepted anew.
      const anew = await plan(commune, wanted(await suggested(commune)));
      expect(anew.rows).toHaveLength(count);
    }),
  );

  it(
    'leaves a row that somebody changed since, and names it',
    opened(async (commune) => {
      const activities = wanted(await suggested(commune));
      const planned = await plan(commune, activities);
      const [first] = planned.rows;
      if (first === undefined) throw new Error('Nothing planned');
      const headers = Object.keys((await commune.rows('Hoạt động'))[0] ?? {});
      const column = String.fromCharCode(65 + headers.indexOf('Ghi chú'));
      await commune.type('Hoạt động', `${column}${String(first.row)}`, [['Đã hẹn bà con']]);
      // A click that comes again must not take the change for its own.
      const again = await plan(commune, activities);
      const back = await takeBack(commune, again);
      expect(back.taken).toBe(planned.rows.length - 1);
      expect(back.left.map(({ message }) => message)).toEqual([
        expect.stringContaining(`${first.code}: đã có người sửa`),
      ]);
      expect((await filled(commune)).map((row) => [row['Mã'], row['Ghi chú']])).toEqual([
        [first.code, 'Đã hẹn bà con'],
      ]);
    }),
  );

  it(
    'rows that others wrote in between stay where they are',
    opened(async (commune) => {
      const planned = await plan(commune, wanted(await suggested(commune)));
      await commune.data(OWNER, { command: 'saveRow', tab: 'activities', token: newToken(), cells: MEETING });
      await takeBack(commune, planned);
      const rows = await filled(commune);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ 'Nội dung': 'ND1', 'Trạng thái': 'Đã thực hiện' });
    }),
  );
});

describe('a form from a gap', () => {
  it(
    'opens as Dự kiến on a day still free after today',
    opened(async (commune) => {
      const { gaps } = await commune.data<CoverageView>(OFFICIAL, {
        command: 'coverageView',
        period: '2024-T07',
      });
      const forms = gaps.flatMap(({ prefill }) => (prefill === undefined ? [] : [prefill]));
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(form).toMatchObject({ status: 'Dự kiến', date: '18/06/2024' });
    }),
  );
});
