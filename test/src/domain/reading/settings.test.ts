import { describe, expect, it } from '@jest/globals';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { tablesWith, TODAY } from '../../../support/tables-builder';

const settingsOf = (settings: NonNullable<Parameters<typeof tablesWith>[0]>['settings']) =>
  checkTables(tablesWith({ settings: settings ?? {} }), TODAY);

describe('Cấu hình: the default stands where a value is nonsense, and a finding says so', () => {
  it('reads every kind of value', () => {
    const { book, findings } = settingsOf({
      periodStyle: 'dương lịch',
      indirectFactor: '0,4',
      bandGood: '85%',
      holidays: '30/04/2024; 01/05/2024',
      recipients: 'Như trên\nLưu: VT, BQL',
      planNumber: 12,
      toneStyle: 'Mới',
    });
    expect(book.settings).toMatchObject({
      communeName: 'xã Bình Thuận',
      planYear: 2024,
      periodStyle: 'calendar',
      indirectFactor: 0.4,
      bands: { good: 85, fair: 65, average: 50 },
      holidays: ['2024-04-30', '2024-05-01'],
      recipients: ['Như trên', 'Lưu: VT, BQL'],
      planNumber: '12',
      toneStyle: 'new',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['CH-09']);
  });

  it.each([
    ['Hệ số gián tiếp', { indirectFactor: 3 }, { indirectFactor: 0.5 }],
    ['Trọng số CC', { weightCC: 'cao' }, { weights: { CC: 40 } }],
    ['Kiểu kỳ báo cáo', { periodStyle: 'theo tuần' }, { periodStyle: 'decree-09' }],
    ['Diện tích một sào', { saoM2: 0 }, { saoM2: 360 }],
    ['Năm kế hoạch', { planYear: 'năm nay' }, { planYear: 2024 }],
    ['Số nhóm hình thức', { formGroups: 1.5 }, { formGroups: 5 }],
    ['Tỷ lệ hộ dự tối thiểu, quá thấp', { householdShare: 4 }, { householdShare: 20 }],
    ['Tỷ lệ hộ dự tối thiểu, quá cao', { householdShare: 51 }, { householdShare: 20 }],
    ['Nhịp gặp trực tiếp', { meetingRhythm: 4 }, { meetingRhythm: 2 }],
    ['Số nội dung tối đa một hoạt động', { topicsAnActivity: 7 }, { topicsAnActivity: 4 }],
    ['Số xóm tối đa một buổi', { hamletsAMeeting: 2.5 }, { hamletsAMeeting: 3 }],
    ['Chỉ tính buổi có minh chứng', { evidenceRequired: 'tùy' }, { evidenceRequired: false }],
    ['Ngày bắt đầu theo dõi', { trackedFrom: 'đầu quý II' }, { trackedFrom: null }],
  ])('%s', (_, given, expected) => {
    const { book, findings } = settingsOf(given);
    expect(book.settings).toMatchObject(expected);
    expect(findings.map(({ rule }) => rule)).toEqual(['CH-01']);
  });

  it('bands out of order and weights that are all 0 fall back together', () => {
    expect(settingsOf({ bandFair: 90 }).book.settings.bands).toEqual({ good: 80, fair: 65, average: 50 });
    const zero = {
      weightCC: 0,
      weightTC: 0,
      weightHT: 0,
      weightLT: 0,
      weightTH: 0,
      weightKH: 0,
      weightMC: 0,
    };
    expect(settingsOf(zero).book.settings.weights.CC).toBe(40);
  });

  it('the settings of direct meetings are read within their bounds', () => {
    const { book, findings } = settingsOf({
      formGroups: 4,
      householdShare: '25 %',
      meetingRhythm: 3,
      topicsAnActivity: 1,
      hamletsAMeeting: 5,
      evidenceRequired: 'Có',
      trackedFrom: '01/04/2024',
    });
    expect(book.settings).toMatchObject({
      formGroups: 4,
      householdShare: 25,
      meetingRhythm: 3,
      topicsAnActivity: 1,
      hamletsAMeeting: 5,
      evidenceRequired: true,
      trackedFrom: '2024-04-01',
    });
    expect(findings).toEqual([]);
  });
});
