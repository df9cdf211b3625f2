import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActRequest, EditRequest, RunResult } from 'local-google';
import type { RowData, RpcRequest, RpcResponse } from '../../src/rpc/messages';
import { Commune, MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from './commune-host';

/** What somebody else does in tab Hoạt động while a command stands at one of its calls. */
export const ACTS = [
  'sort',
  'insert',
  'delete another',
  'delete the row',
  'move',
  'type in the cell',
  'type below',
  'insert a column',
  'move a column',
] as const;
export const COMMANDS = ['save', 'new', 'fix', 'check', 'coverage', 'mend'] as const;
export type Act = (typeof ACTS)[number];
export type CommandName = (typeof COMMANDS)[number];

const TAB = 'Hoạt động';
/** Rows are told apart by their Ghi chú, which neither the acts nor the commands change. */
const NOTES = ['r1', 'r2', 'r3', 'r4', 'r5'] as const;
const TARGET = 'r3';
const TYPED = 77;

export interface GridCase {
  readonly command: CommandName;
  readonly act: Act;
  /** The call before which it is done, from 1. */
  readonly at: number;
}

type Row = Record<string, unknown>;

/** A workbook with five rows in a local Google; every case opens a copy of it. */
export interface GridStage {
  /** What was lost or wrong and not told; empty where all is well. `calls`: how many the command made. */
  play(
    what: GridCase,
  ): Promise<{ readonly faults: readonly string[]; readonly calls: number; readonly told: boolean }>;
}

export async function onGridStage<T>(work: (stage: GridStage) => Promise<T>): Promise<T> {
  const prepared = await prepareCommune();
  const folder = mkdtempSync(join(tmpdir(), 'grid-acts-'));
  const path = join(folder, 'so.xlsx');
  try {
    return await withCommune(prepared, async (commune) => {
      await fill(commune);
      await commune.host.exportXlsx(commune.spreadsheetId, path);
      return work({ play: (what) => play(commune, path, what) });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** r3 has a cell to mend, r5 has no id, and r4 has an error. */
async function fill(commune: Commune): Promise<void> {
  for (const note of NOTES.slice(0, 4)) {
    const cells = { ...MEETING, note, ...(note === 'r4' ? { topics: 'ND99' } : {}) };
    await commune.data(OWNER, { command: 'saveRow', tab: 'activities', token: newToken(), cells });
  }
  await commune.type(TAB, at(await headers(commune), TARGET, 'Xóm'), [['xóm Bình  Xuân']]);
  await commune.data(OWNER, { command: 'check' });
  const widths = await headers(commune);
  await commune.type(TAB, at(widths, 'r5', 'Ngày'), [['11/06/2024']]);
  await commune.type(TAB, at(widths, 'r5', 'Ghi chú'), [['r5']]);
}

const headers = async (commune: Commune): Promise<readonly string[]> =>
  ((await commune.sheet(TAB)).cells[0] ?? []).map((cell) => String(cell?.v ?? ''));

const at = (names: readonly string[], note: string, header: string): string =>
  `${letters(names.indexOf(header) + 1)}${String(NOTES.indexOf(note as (typeof NOTES)[number]) + 2)}`;

const letters = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : `A${String.fromCharCode(64 + column - 26)}`;

async function play(stage: Commune, path: string, what: GridCase) {
  const commune = new Commune(stage.host, await stage.host.importXlsx(path, OWNER));
  await commune.host.share(commune.spreadsheetId, OFFICIAL, 'editor');
  const before = await commune.rows(TAB);
  const does = actOf(commune.spreadsheetId, what.act, await headers(commune));
  const request = await requestOf(commune, what.command);
  const { run, response } = await commune.ask<unknown>(OFFICIAL, request, {
    faults: [{ at: what.at, kind: 'meanwhile', does }],
  });
  const [rows, audit] = [await commune.rows(TAB), await commune.rows('Nhật ký')];
  const happened = Object.values(run.calls).reduce((sum, count) => sum + count, 0) >= what.at;
  const faults = faultsOf({ what, before, rows, audit, run, response, happened });
  const calls = run.history.length;
  return { faults, calls, told: response?.ok === false };
}

function actOf(spreadsheetId: string, act: Act, names: readonly string[]): ActRequest | EditRequest {
  const who = { spreadsheetId, user: OWNER, sheet: TAB };
  const width = names.length;
  switch (act) {
    case 'sort': {
      const keys = [{ column: names.indexOf('Ghi chú'), ascending: false }];
      return {
        ...who,
        command: { kind: 'sortRange', range: { row: 1, rows: 5, column: 0, columns: width }, keys },
      };
    }
    case 'insert':
      return { ...who, command: { kind: 'insertRows', at: 1, count: 1, side: 'before' } };
    case 'delete another':
      return { ...who, command: { kind: 'deleteRows', at: 2, count: 1 } };
    case 'delete the row':
      return { ...who, command: { kind: 'deleteRows', at: 3, count: 1 } };
    case 'move':
      return { ...who, command: { kind: 'moveRows', at: 1, count: 1, before: 5 } };
    case 'type in the cell':
      return { ...who, range: at(names, TARGET, 'Số người'), values: [[TYPED]] };
    case 'type below':
      return { ...who, range: `${letters(names.indexOf('Ghi chú') + 1)}7`, values: [['gõ tay']] };
    case 'insert a column':
      return { ...who, command: { kind: 'insertColumns', at: 4, count: 1, side: 'before' } };
    case 'move a column':
      return { ...who, command: { kind: 'moveColumns', at: names.indexOf('Số người'), count: 1, before: 2 } };
  }
}

async function requestOf(commune: Commune, command: CommandName): Promise<RpcRequest> {
  const row = 2 + NOTES.indexOf(TARGET);
  switch (command) {
    case 'save': {
      const loaded = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row });
      const { id, rev } = loaded;
      const cells = { attendance: '60', place: 'Nhà văn hóa' };
      return { command: 'saveRow', tab: 'activities', token: newToken(), id, row, rev, cells };
    }
    case 'new': {
      const cells = { ...MEETING, note: 'mới' };
      return { command: 'saveRow', tab: 'activities', token: newToken(), cells };
    }
    case 'fix':
      return { command: 'fix' };
    case 'check':
      return { command: 'check' };
    case 'coverage':
      return { command: 'coverage', period: '2024-Q2' };
    case 'mend': {
      const { id } = await commune.data<RowData>(OFFICIAL, { command: 'rowAt', tab: 'activities', row });
      const fix = {
        tab: 'activities',
        row,
        id,
        field: 'hamlets',
        before: 'xóm Bình  Xuân',
        after: 'Bình Xuân',
      } as const;
      return { command: 'applyFixes', fixes: [fix] };
    }
  }
}

interface Played {
  readonly what: GridCase;
  readonly before: readonly Row[];
  readonly rows: readonly Row[];
  readonly audit: readonly Row[];
  readonly run: RunResult;
  readonly response: RpcResponse<unknown> | null;
  readonly happened: boolean;
}

/** What the add-on alone writes, and what a command may change in its own row. */
const OURS = ['Kiểm tra', '_rev', '_id', 'Mã'];

function faultsOf(played: Played): readonly string[] {
  const { response, run } = played;
  if (response === null) return [`no answer: ${run.error?.message ?? ''}`];
  return [
    ...lostRows(played),
    ...wrongCells(played),
    ...wrongIds(played),
    ...unlogged(played),
    ...wrongVerdicts(played),
  ];
}

const ofNote = (rows: readonly Row[], note: string): readonly Row[] =>
  rows.filter((row) => row['Ghi chú'] === note);

function lostRows({ what, rows, response, happened }: Played): readonly string[] {
  const gone = !happened
    ? []
    : what.act === 'delete another'
      ? ['r2']
      : what.act === 'delete the row'
        ? [TARGET]
        : [];
  const faults = NOTES.flatMap((note) => {
    const count = ofNote(rows, note).length;
    return count === (gone.includes(note) ? 0 : 1) ? [] : [`${note} stands ${String(count)} times`];
  });
  const typed = ofNote(rows, 'gõ tay').length;
  if (what.act === 'type below' && happened && typed !== 1)
    faults.push(`the typed row stands ${String(typed)} times`);
  const made = ofNote(rows, 'mới').length;
  if (what.command === 'new' && response?.ok === true && made !== 1)
    faults.push(`new row ${String(made)} times`);
  if (made > 1) faults.push('the new row stands twice');
  return faults;
}

function wrongCells({ what, before, rows, response, happened }: Played): readonly string[] {
  const faults: string[] = [];
  const typed = happened && what.act === 'type in the cell';
  for (const row of rows) {
    const [was] = ofNote(before, String(row['Ghi chú']));
    if (was === undefined) continue;
    const isTarget = row['Ghi chú'] === TARGET;
    for (const [header, value] of Object.entries(row)) {
      if (OURS.includes(header) || header === '') continue;
      const allowed = isTarget ? allowedAt(what.command, header, was[header]) : [was[header]];
      if (typed && isTarget && header === 'Số người') allowed.push(TYPED);
      if (!allowed.includes(value)) faults.push(`${String(row['Ghi chú'])} ${header}: ${String(value)}`);
    }
  }
  const [target] = ofNote(rows, TARGET);
  if (target === undefined) return faults;
  const saved = target['Vị trí'] === 'Nhà văn hóa';
  if (what.command === 'save' && typed && target['Số người'] !== TYPED) faults.push('what was typed is lost');
  if (what.command === 'save' && response?.ok === true && !saved) faults.push('saved was said, and is not');
  if (what.command === 'save' && response?.ok === false && saved) faults.push('not saved was said, and is');
  return faults;
}

function allowedAt(command: CommandName, header: string, was: unknown): unknown[] {
  if (command === 'save' && header === 'Số người') return [was, 60];
  if (command === 'save' && header === 'Vị trí') return [was, 'Nhà văn hóa'];
  if ((command === 'fix' || command === 'mend') && header === 'Xóm') return [was, 'Bình Xuân'];
  return [was];
}

/** Ids stay with their rows, and none stands twice. */
function wrongIds({ before, rows }: Played): readonly string[] {
  const ids = rows.map((row) => String(row._id)).filter((id) => id !== '');
  const faults = ids.length === new Set(ids).size ? [] : ['an id stands twice'];
  for (const row of rows) {
    const [was] = ofNote(before, String(row['Ghi chú']));
    for (const header of ['_id', 'Mã'])
      if (was !== undefined && was[header] !== '' && was[header] !== row[header])
        faults.push(`${String(row['Ghi chú'])} ${header}: ${String(row[header])}`);
  }
  return faults;
}

/** Every cell that a command changed has its entry, under the row's id. */
function unlogged({ what, before, rows, audit }: Played): readonly string[] {
  const [target] = ofNote(rows, TARGET);
  const [was] = ofNote(before, TARGET);
  const changed =
    target !== undefined && (target['Xóm'] !== was?.['Xóm'] || target['Vị trí'] !== was?.['Vị trí']);
  const logged = audit.some(
    (entry) => entry['Mã dòng'] === was?._id && /^Sửa/.test(String(entry['Thao tác'])),
  );
  if (changed && !logged) return [`${what.command} changed a row without a line in Nhật ký`];
  const given = rows.find((row) => row['Ghi chú'] === 'r5');
  // By its Mã, or as one that had it: hidden ids are not for people to read.
  const isTold = audit.some(
    (entry) =>
      entry['Thao tác'] === 'Cấp mã' &&
      [String(given?.['Mã']), 'mã ẩn'].some((told) => String(entry['Sau']).includes(told)),
  );
  return given !== undefined && given._id !== '' && !isTold
    ? ['an id was given without a line in Nhật ký']
    : [];
}

/** An error stands with the row that has it, and with no other. */
function wrongVerdicts({ rows }: Played): readonly string[] {
  return rows.flatMap((row) => {
    const hasError = /^Lỗi/.test(String(row['Kiểm tra'])) && /ND99/.test(String(row['Kiểm tra']));
    return hasError === (row['Ghi chú'] === 'r4')
      ? []
      : [`${String(row['Ghi chú'])} bears ${String(row['Kiểm tra'])}`];
  });
}
