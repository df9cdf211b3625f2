import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../../src/app/ports/failure';
import type { InstallationMark } from '../../../../src/app/ports/installation-port';
import { welcome } from '../../../../src/app/upkeep/welcome';
import { withoutPersonalData } from '../../../../src/app/upkeep/without-personal-data';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';

const TODAY = '2026-12-01' as CalendarDate;
const before = (days: number): CalendarDate =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

interface Given {
  readonly seen?: string | null;
  readonly marks?: readonly InstallationMark[];
  readonly mayWrite?: boolean;
}

function welcomed({ seen = null, marks = [], mayWrite = true }: Given) {
  const kept: string[] = [];
  const marked: CalendarDate[] = [];
  const answer = welcome({
    person: { seenVersion: () => seen, keepSeenVersion: (version) => kept.push(version) },
    installations: {
      way: 'bound',
      marks: () => marks,
      mark: (day) => {
        if (!mayWrite) throw new Error('You do not have permission to access the requested document.');
        marked.push(day);
      },
    },
    today: TODAY,
    version: '0.10.0',
    attempt: <T>(work: () => Outcome<T>): Outcome<T> => {
      try {
        return work();
      } catch (error) {
        return { ok: false, error: { code: 'permission', message: String(error), retryable: false } };
      }
    },
  });
  return { ...answer, kept, marked };
}

describe('welcome: what a person hears once', () => {
  it.each([
    ['somebody new hears nothing, and is remembered', null, false, ['0.10.0']],
    ['whoever used an older edition hears the news', '0.9.3', true, ['0.10.0']],
    ['whoever has heard them does not again', '0.10.0', false, []],
    ['going back to an older edition is no news', '0.11.0', false, ['0.10.0']],
  ] as const)('%s', (_what, seen, isUpdated, kept) => {
    expect(welcomed({ seen })).toMatchObject({ isUpdated, kept });
  });

  it.each([
    ['none yet', [], [TODAY]],
    ['of this week', [{ way: 'bound', day: before(6) }], []],
    ['a week old', [{ way: 'bound', day: before(7) }], [TODAY]],
  ] as const)('the own mark, %s: written at most once a week', (_what, marks, marked) => {
    expect(welcomed({ marks }).marked).toEqual(marked);
  });

  it.each([
    [0, true],
    [20, true],
    [21, false],
  ])('the mark of the other installation, %d days old: told %s', (days, told) => {
    const other = { way: 'add-on' as const, day: before(days) };
    expect(welcomed({ marks: [other] }).other).toEqual(told ? other : null);
  });

  it('whoever may only look leaves no mark, and hears the same', () => {
    const other = { way: 'add-on' as const, day: before(1) };
    expect(welcomed({ marks: [other], mayWrite: false })).toMatchObject({ other, marked: [] });
  });
});

describe('words that are sent to somebody', () => {
  it.each([
    ['File not found: 1AbCdEfGhIjKlMnOpQrStUvWxYz012345678.', 'File not found: (mã tệp).'],
    ['Chỉ van-hoa@xa.example sửa được', 'Chỉ (e-mail) sửa được'],
    [
      'Enable it by visiting https://console.developers.google.com/x?project=1 then',
      'Enable it by visiting (liên kết) then',
    ],
    ['Tab Xóm thiếu cột «Tên xóm».', 'Tab Xóm thiếu cột «Tên xóm».'],
    ['Exceeded maximum execution time', 'Exceeded maximum execution time'],
  ])('%j', (found, sent) => {
    expect(withoutPersonalData(found)).toBe(sent);
  });
});
