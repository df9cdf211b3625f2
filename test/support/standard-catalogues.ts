import type { FormCode, TopicCode } from '../../src/domain/ids';
import type { CommForm, ContentTopic, CreditKind, ReachRule } from '../../src/domain/plan/catalogues';
import type { Settings } from '../../src/domain/plan/settings';

/** docs/domain.md §1.3 with none required; the seven criteria of the plan are people-facing. */
export function standardTopics(): readonly ContentTopic[] {
  const numbered = (group: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => `${group}.${String(i + 1)}`);
  const codes = ['ND1', ...numbered('ND2', 6), ...numbered('ND3', 10), 'ND4', 'ND5'];
  return codes.map((code, i) => ({
    row: i + 2,
    code: code as TopicCode,
    title: code,
    required: false,
    weight: 1,
    peopleFacing: /^ND3\.[1-7]$/.test(code),
    dueMonth: 12,
  }));
}

/** docs/domain.md §1.4: code, reach, credit. */
const FORM_ROWS: readonly (readonly [string, ReachRule, CreditKind])[] = [
  ['HT1.1', 'all', 'indirect'],
  ['HT1.2', 'loudspeaker', 'indirect'],
  ['HT1.3', 'all', 'indirect'],
  ['HT1.4', 'all', 'indirect'],
  ['HT1.5', 'all', 'indirect'],
  ['HT1.6', 'all', 'indirect'],
  ['HT1.7', 'zalo', 'indirect'],
  ['HT1.8', 'all', 'indirect'],
  ['HT1.9', 'all', 'indirect'],
  ['HT1.10', 'all', 'indirect'],
  ['HT1.11', 'all', 'indirect'],
  ['HT2.1', 'listed', 'indirect'],
  ['HT2.2', 'listed', 'direct'],
  ['HT3.1', 'listed', 'indirect'],
  ['HT3.2', 'listed', 'indirect'],
  ['HT3.3', 'listed', 'direct'],
  ['HT3.4', 'listed', 'direct'],
  ['HT3.5', 'listed', 'indirect'],
  ['HT4.1', 'listed', 'indirect'],
  ['HT4.2', 'listed', 'indirect'],
  ['HT5.1', 'listed', 'indirect'],
  ['HT5.2', 'listed', 'direct'],
  ['HT6', 'listed', 'indirect'],
  ['HT7', 'listed', 'direct'],
  ['HT8', 'listed', 'indirect'],
];

export function standardForms(): readonly CommForm[] {
  return FORM_ROWS.map(([code, reach, credit], i) => ({
    row: i + 2,
    code: code as FormCode,
    title: code,
    group: code.split('.')[0] ?? code,
    reach,
    credit,
  }));
}

/** The defaults of Cấu hình, plan of 2024. */
export function standardSettings(): Settings {
  return {
    communeName: 'xã Bình Thuận',
    communeCode: '',
    hamletNoun: 'xóm',
    communeGroup: null,
    parentAgency: '',
    issuingAgency: 'ỦY BAN NHÂN DÂN XÃ BÌNH THUẬN',
    placeName: 'Bình Thuận',
    planYear: 2024,
    planNumber: '',
    planDate: '',
    legalBases: [],
    criteriaSet: '',
    numberedSet: '',
    periodStyle: 'decree-09',
    holidays: [],
    scoresInPrint: false,
    reportSymbol: 'BC-UBND',
    addressees: [],
    recipients: [],
    authorityLines: [],
    signerTitle: '',
    signerName: '',
    indirectFactor: 0.5,
    weights: { CC: 40, TC: 0, HT: 0, LT: 20, TH: 25, KH: 15, MC: 0 },
    bands: { good: 80, fair: 65, average: 50 },
    formGroups: 5,
    householdShare: 20,
    meetingRhythm: 2,
    topicsAnActivity: 4,
    hamletsAMeeting: 3,
    evidenceRequired: false,
    trackedFrom: null,
    toneStyle: 'keep',
    saoM2: 360,
  };
}
