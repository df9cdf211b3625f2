import { describe, expect, it } from '@jest/globals';
import {
  type MeetingFigures,
  type NamedHamletHouseholds,
  presenceAt,
  whyNotDirect,
} from '../../../../src/domain/activities/direct-meeting';
import type { HamletCode } from '../../../../src/domain/ids';

/** Số hộ of each hamlet; D has none. */
const HOUSEHOLDS: Readonly<Record<string, number | null>> = { A: 120, B: 80, C: 100, D: null, E: 0 };
const SETTINGS = { householdShare: 20, hamletsAMeeting: 3, evidenceRequired: false };

interface Case {
  readonly listed: string;
  readonly attending?: number;
  readonly byHamlet?: Readonly<Record<string, number>>;
  readonly people?: number;
}

const named = (code: string): NamedHamletHouseholds => ({
  code: code as HamletCode,
  households: HOUSEHOLDS[code] ?? null,
});

function figures({ listed, attending, byHamlet = {}, people }: Case): MeetingFigures {
  return {
    hamlets: Array.from(listed) as HamletCode[],
    householdsAttending: attending ?? null,
    householdsByHamlet: new Map(Object.entries(byHamlet) as [HamletCode, number][]),
    attendance: people ?? null,
  };
}

const hamletsOf = ({ listed }: Case): readonly NamedHamletHouseholds[] => Array.from(listed, named);

describe('§6.0 presence: households of a named hamlet at an activity', () => {
  const cases: readonly [string, Case, string, number | null, number | null][] = [
    ['Số hộ theo xóm', { listed: 'AB', attending: 70, byHamlet: { A: 60 } }, 'A', 60, 60],
    ['Số hộ dự where it is alone', { listed: 'A', attending: 70, people: 100 }, 'A', 70, 70],
    ['alone without Số hộ of its own', { listed: 'D', attending: 18 }, 'D', 18, 18],
    ['its part of Số hộ dự', { listed: 'AB', attending: 50 }, 'B', 20, 20],
    ['what Số hộ theo xóm leaves', { listed: 'ABC', attending: 70, byHamlet: { A: 25 } }, 'B', 20, 20],
    ['all of what is left', { listed: 'AB', attending: 70, byHamlet: { A: 60 } }, 'B', 10, 10],
    ['nothing is left', { listed: 'AB', attending: 60, byHamlet: { A: 60 } }, 'B', 0, 0],
    ['less than nothing is left', { listed: 'AB', attending: 50, byHamlet: { A: 60 } }, 'B', null, null],
    ['a hamlet of the rest without Số hộ', { listed: 'AD', attending: 50 }, 'A', null, null],
    ['a hamlet of the rest with Số hộ 0', { listed: 'AE', attending: 50 }, 'A', null, null],
    ['…which has a figure of its own', { listed: 'AD', attending: 50, byHamlet: { D: 9 } }, 'A', 41, 41],
    ['Số người where it is alone', { listed: 'A', people: 44 }, 'A', null, 44],
    ['Số người in proportion', { listed: 'AB', people: 50 }, 'A', null, 30],
    [
      'Số người behind a negative rest',
      { listed: 'AB', attending: 50, byHamlet: { A: 60 }, people: 100 },
      'B',
      null,
      40,
    ],
    [
      'Số người over all, also those with a figure',
      { listed: 'AB', byHamlet: { A: 10 }, people: 50 },
      'B',
      null,
      20,
    ],
    ['Số người beside a hamlet without Số hộ', { listed: 'AD', people: 50 }, 'A', null, null],
    ['nothing is stated', { listed: 'A' }, 'A', null, null],
  ];
  it.each(cases)('%s', (_name, each, at, households, present) => {
    expect(presenceAt(figures(each), named(at), hamletsOf(each))).toEqual({ households, present });
  });
});

describe('§6.0 direct at a hamlet, and the first reason why not', () => {
  const cases: readonly [string, Case, string, string | null][] = [
    ['a fifth is enough', { listed: 'A', attending: 24 }, 'A', null],
    ['less than a fifth', { listed: 'A', attending: 23 }, 'A', 'under-threshold'],
    ['a fifth in proportion, to the last digit', { listed: 'ABC', attending: 60 }, 'C', null],
    ['a fifth of people', { listed: 'A', people: 24 }, 'A', null],
    ['nobody', { listed: 'A', attending: 0 }, 'A', 'zero'],
    ['no figure', { listed: 'A' }, 'A', 'no-figure'],
    ['anybody where Số hộ is blank', { listed: 'D', attending: 1 }, 'D', null],
    ['anybody where Số hộ is 0', { listed: 'E', people: 1 }, 'E', null],
    ['too many hamlets, before all else', { listed: 'ABCD' }, 'A', 'too-many-hamlets'],
    ['one of two is under', { listed: 'AB', byHamlet: { A: 60, B: 2 } }, 'B', 'under-threshold'],
  ];
  it.each(cases)('%s', (_name, each, at, reason) => {
    expect(whyNotDirect(figures(each), false, named(at), hamletsOf(each), SETTINGS)).toBe(reason);
  });

  it('evidence is asked last, and only where it is required', () => {
    const required = { ...SETTINGS, evidenceRequired: true };
    const why = (attending: number, hasEvidence: boolean): string | null =>
      whyNotDirect(figures({ listed: 'A', attending }), hasEvidence, named('A'), [named('A')], required);
    expect([why(60, false), why(60, true), why(2, false)]).toEqual(['no-evidence', null, 'under-threshold']);
  });
});
