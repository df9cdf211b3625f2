import { describe, expect, it } from '@jest/globals';
import type { PageFinding } from '../../../../src/rpc/messages';
import { groupFindings, tabsOf } from '../../../../src/ui/checking/findings-filter';

function finding(tabKey: PageFinding['tabKey'], row: number, severity: PageFinding['severity']): PageFinding {
  const place = { tab: tabKey, tabKey, row, field: 'date', column: 'Ngày', a1: 'B2', id: null, code: '@2' };
  return { rule: 'HD-01', severity, received: '', message: '', ...place };
}
const ALL = [
  finding('activities', 2, 'info'),
  finding('activities', 3, 'error'),
  finding('activities', 5, 'warning'),
  finding('contributions', 2, 'error'),
];
const ANY = { tab: '', severity: '' } as const;
const rowsOf = (list: readonly PageFinding[]) => list.map(({ tabKey, row }) => `${tabKey} ${String(row)}`);

describe('findings of the selected row, then of the tab', () => {
  it('the selected row stands apart; its tab comes first, errors before the rest', () => {
    const active = { tab: 'activities', tabName: 'Hoạt động', row: 2 } as const;
    const { selected, others } = groupFindings(ALL, ANY, active);
    expect(rowsOf(selected)).toEqual(['activities 2']);
    expect(rowsOf(others)).toEqual(['activities 3', 'activities 5', 'contributions 2']);
  });

  it('the selected row is shown whatever the filter', () => {
    const active = { tab: 'activities', tabName: 'Hoạt động', row: 2 } as const;
    const { selected, others } = groupFindings(ALL, { tab: 'contributions', severity: 'error' }, active);
    expect(rowsOf(selected)).toEqual(['activities 2']);
    expect(rowsOf(others)).toEqual(['contributions 2']);
  });

  it('without a selected row errors of every tab come first', () => {
    expect(rowsOf(groupFindings(ALL, ANY, null).others)).toEqual([
      'activities 3',
      'contributions 2',
      'activities 5',
      'activities 2',
    ]);
  });

  it('tabs to filter by are those with findings', () => {
    expect(tabsOf(ALL).map(({ key }) => key)).toEqual(['activities', 'contributions']);
  });
});
