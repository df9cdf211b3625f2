import { beforeAll, expect, it } from '@jest/globals';
import type { CheckData, LostData, RestoredCellsData, RestoredRowsData } from '../../src/rpc/messages';
import { OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';

const TAB = 'Hoạt động';
const ROWS = 45;
const GONE = 40;

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const check = (commune: Commune) => commune.data<CheckData>(OWNER, { command: 'check' });

async function fill(commune: Commune): Promise<void> {
  const names = (await commune.sheet(TAB)).cells[0]?.map((cell) => cell?.v) ?? [];
  const put = (header: string, values: readonly (string | number)[]) => {
    const letter = letters(names.indexOf(header));
    return commune.type(
      TAB,
      `${letter}2:${letter}${String(values.length + 1)}`,
      values.map((value) => [value]),
    );
  };
  const all = Array.from({ length: ROWS }, (_, index) => index);
  await put(
    'Ngày',
    all.map((index) => `${String((index % 28) + 1).padStart(2, '0')}/03/2024`),
  );
  await put(
    'Ghi chú',
    all.map((index) => `dòng ${String(index)}`),
  );
  await put(
    'Số người',
    all.map((index) => 30 + index),
  );
}

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${String.fromCharCode(64 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`;

/** What people see of the rows, in the order of their notes. */
async function seen(commune: Commune): Promise<readonly unknown[]> {
  const rows = await commune.rows(TAB);
  return rows
    .map((row) => [row['Ghi chú'], row['Ngày'], row['Số người'], row['Mã'], row['_id']])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}

it('40 deleted rows are named with what stood there, and all come back, cell by cell; taken back, they can be restored again', async () => {
  await withCommune(prepared, async (commune) => {
    await fill(commune);
    expect((await check(commune)).lost).toMatchObject({ deleted: [], changed: [], message: '' });
    expect((await check(commune)).lost.message).toBe('');
    const before = await seen(commune);
    await commune.host.act({
      spreadsheetId: commune.spreadsheetId,
      user: OWNER,
      sheet: TAB,
      command: { kind: 'deleteRows', at: 2, count: GONE },
    });
    const { lost } = await check(commune);
    expect(lost.deleted).toHaveLength(GONE);
    expect(lost.deleted[0]?.text).toContain('Ghi chú «dòng');
    expect((await check(commune)).lost.deleted).toHaveLength(0);
    const listed = await commune.data<LostData>(OFFICIAL, { command: 'lostRows' });
    expect(listed.deleted).toHaveLength(GONE);
    const rows = listed.deleted.map(({ tabKey, id }) => ({ tab: tabKey, id }));
    const back = await commune.data<RestoredRowsData>(OFFICIAL, { command: 'restoreRows', rows });
    expect([back.rows.length, back.left]).toEqual([GONE, []]);
    expect(await seen(commune)).toEqual(before);
    const [first] = back.rows;
    if (first === undefined) throw new Error('nothing restored');
    await commune.data(OFFICIAL, { command: 'takeBackRows', tab: first.tabKey, rows: [first] });
    expect(await seen(commune)).toHaveLength(ROWS - 1);
    await commune.data(OFFICIAL, { command: 'restoreRows', rows: [{ tab: first.tabKey, id: first.id }] });
    expect(await seen(commune)).toEqual(before);
  });
}, 120_000);

it('a cell that was typed over is named and comes back, and that is undone; the archive decides, not the page', async () => {
  await withCommune(prepared, async (commune) => {
    await fill(commune);
    await check(commune);
    const before = await seen(commune);
    const names = (await commune.sheet(TAB)).cells[0]?.map((cell) => cell?.v) ?? [];
    await commune.type(TAB, `${letters(names.indexOf('Số người'))}3`, [[999]]);
    const { lost } = await check(commune);
    expect(
      lost.changed.map(({ cells }) => cells.map(({ column, then, now }) => [column, then, now])),
    ).toEqual([[['Số người', '31', '999']]]);
    const [row] = lost.changed;
    if (row === undefined) throw new Error('nothing named');
    const forged = await commune.data<RestoredCellsData>(OFFICIAL, {
      command: 'restoreCells',
      tab: 'activities',
      id: row.id,
      digest: 'forged',
    });
    expect(forged.restored).toBe(0);
    const done = await commune.data<RestoredCellsData>(OFFICIAL, {
      command: 'restoreCells',
      tab: 'activities',
      id: row.id,
      digest: row.digest,
      field: 'attendance',
    });
    expect(done.restored).toBe(1);
    expect(await seen(commune)).toEqual(before);
    await commune.data(OFFICIAL, { command: 'applyFixes', fixes: [...done.undo] });
    expect(await seen(commune)).not.toEqual(before);
  });
}, 120_000);

/** 0-based rows and columns of what stands below the headers in our visible columns, from the row `row` of the sheet. */
async function visible(commune: Commune, row: number, rows: number) {
  const { cells, hiddenColumns } = await commune.sheet(TAB);
  const columns = (cells[0] ?? []).length;
  const first = hiddenColumns.length === 0 ? columns : Math.min(...hiddenColumns);
  return { row: row - 1, column: 0, rows, columns: first };
}

const act = (commune: Commune, command: Parameters<Commune['host']['act']>[0]['command']) =>
  commune.host.act({ spreadsheetId: commune.spreadsheetId, user: OWNER, sheet: TAB, command });

/** Everything that a list names comes back: one message for rows, one for cells. */
async function restoreAll(commune: Commune): Promise<{ readonly calls: readonly number[] }> {
  const { deleted, changed } = await commune.data<LostData>(OWNER, { command: 'lostRows' });
  const rows = deleted.map(({ tabKey, id }) => ({ tab: tabKey, id }));
  const cells = changed.flatMap(({ tabKey, id, cells: differing }) =>
    differing.map(({ field, digest }) => ({ tab: tabKey, id, field, digest })),
  );
  const back = await commune.ask<RestoredRowsData>(OWNER, { command: 'restoreRows', rows });
  const mended = await commune.ask<RestoredCellsData>(OWNER, { command: 'restoreChanged', cells });
  for (const { response } of [back, mended]) expect(response).toMatchObject({ ok: true });
  const left = [back, mended].map(({ response }) => response?.ok === true && response.data.left);
  expect(left).toEqual([[], 0]);
  return { calls: [back, mended].map(({ run }) => Object.values(run.calls).reduce((sum, n) => sum + n, 0)) };
}

it('40 rows sorted away, cleared, pasted over and under a renamed tab: all are named, and all come back cell by cell, in one write each', async () => {
  await withCommune(prepared, async (commune) => {
    await fill(commune);
    await check(commune);
    const before = await seen(commune);
    const whole = await visible(commune, 2, ROWS);

    // Sorted: nothing is lost, and nothing is said to be.
    await act(commune, {
      kind: 'sortRange',
      range: { ...whole, columns: whole.columns + 2 },
      keys: [{ column: 1, ascending: false }],
    });
    expect((await check(commune)).lost.message).toBe('');
    expect(await seen(commune)).toEqual(before);

    // Cleared, the hidden columns left: rows that say nothing any more.
    await act(commune, { kind: 'clear', range: await visible(commune, 2, GONE) });
    const cleared = await check(commune);
    expect([cleared.lost.deleted.length, cleared.lost.changed.length]).toEqual([GONE, 0]);
    await restoreAll(commune);
    expect(await seen(commune)).toEqual(before);
    expect((await check(commune)).lost.message).toBe('');

    // Pasted over: 40 rows say what the last one says.
    const { cells } = await commune.sheet(TAB);
    const { columns } = whole;
    const pasted = (cells[ROWS] ?? [])
      .slice(0, columns)
      .map((cell) => (cell?.v as string | number | undefined) ?? null);
    const range = `A2:${letters(columns - 1)}${String(GONE + 1)}`;
    await commune.type(
      TAB,
      range,
      Array.from({ length: GONE }, () => pasted),
    );
    const over = await check(commune);
    expect([over.lost.deleted.length, over.lost.changed.length]).toEqual([0, GONE]);
    const { calls } = await restoreAll(commune);
    expect(await seen(commune)).toEqual(before);
    // However many rows: one lock, one look at the tab, one batch.
    expect(calls[1]).toBeLessThan(40);

    // A check later nothing of what was pasted is offered as what stood before.
    expect((await check(commune)).lost.changed).toHaveLength(GONE);
    const listed = await commune.data<LostData>(OWNER, { command: 'lostRows' });
    expect([listed.deleted, listed.changed]).toEqual([[], []]);

    // Copied with the hidden columns over each other: the rows beneath are deleted ones, and nothing is doubled.
    await commune.type(TAB, `A2:${letters(columns + 1)}2`, [
      (cells[ROWS] ?? [])
        .slice(0, columns + 2)
        .map((cell) => (cell?.v as string | number | undefined) ?? null),
    ]);
    await check(commune);
    await restoreAll(commune);
    const after = await seen(commune);
    for (const row of before) expect(after).toContainEqual(row);
  });
}, 180_000);

it('18: a check that names 40 changed rows reads as often as one that names none, and writes once more', async () => {
  await withCommune(prepared, async (commune) => {
    await fill(commune);
    await check(commune);
    const callsOf = async () => (await commune.ask<CheckData>(OWNER, { command: 'check' })).run.calls;
    const quiet = await callsOf();
    const names = (await commune.sheet(TAB)).cells[0]?.map((cell) => cell?.v) ?? [];
    const letter = letters(names.indexOf('Số người'));
    await commune.type(
      TAB,
      `${letter}2:${letter}${String(GONE + 1)}`,
      Array.from({ length: GONE }, (_, index) => [70 + index]),
    );
    const busy = await callsOf();
    const more = (method: string) => (busy[method] ?? 0) - (quiet[method] ?? 0);
    expect([more('Range.getValues'), more('Range.setValues')]).toEqual([0, 1]);
  });
}, 180_000);

it('a renamed tab is an error and never deletions; named as before, every row is known again', async () => {
  await withCommune(prepared, async (commune) => {
    await fill(commune);
    await check(commune);
    const before = await seen(commune);
    const renamed = await commune.retyped((book) => (book.sheet(TAB).name = 'Hoạt động cũ'));
    const { response } = await renamed.ask(OWNER, { command: 'check' });
    expect(response).toMatchObject({ ok: false, code: 'structure' });
    const lost = await renamed.ask(OWNER, { command: 'lostRows' });
    expect(lost.response).toMatchObject({ ok: false, code: 'structure' });
    const again = await renamed.retyped((book) => (book.sheet('Hoạt động cũ').name = TAB), 'so-2');
    expect((await check(again)).lost).toMatchObject({ deleted: [], changed: [], message: '' });
    expect(await seen(again)).toEqual(before);
  });
}, 180_000);
