import type { Cell } from '../../domain/tables/cell';
import { headerKey } from '../header-key';
import { FIGURES, INDICATORS, NUMBERED_SET, OTHER_FIGURES, SCORES_IN_PRINT } from './0004-words';
import {
  addColumn,
  addSetting,
  addTab,
  cellAt,
  type Migration,
  type MigrationWrite,
  type RawTab,
  type RawTabs,
} from './migration';

const CONTRIBUTIONS = 'Đóng góp';
const EXAMPLES = 'Gương, mô hình';
const SETTINGS = 'Cấu hình';
const CRITERIA_SET = 'Bộ tiêu chí';
const [NAME, VALUE] = ['Mục cài đặt', 'Giá trị'];

/**
 * Figures become rows of tab Chỉ tiêu, with what no row could give in Số liệu khác; givers, works, deeds, copies and consent
 * get their columns. A tab that a commune has already under one of the names keeps its rows, and gets what it lacks.
 */
export const figuresAsRows: Migration = {
  to: 4,
  name: '0004-figures-as-rows',
  does: 'thêm tab Chỉ tiêu (các chỉ tiêu của báo cáo, xã sửa và thêm được), tab Số liệu khác; thêm cột về bên đóng góp, công trình, thành tích, nhân rộng, đồng ý nêu tên',
  reads: [CONTRIBUTIONS, EXAMPLES, INDICATORS.name, OTHER_FIGURES.name, SETTINGS],
  plan: (tabs) => [
    ...addColumn(tabs, CONTRIBUTIONS, 'Bên đóng góp', 'Xóm'),
    ...addColumn(tabs, CONTRIBUTIONS, 'Công trình', 'Tiêu chí'),
    ...addColumn(tabs, EXAMPLES, 'Thành tích', 'Nội dung'),
    ...addColumn(tabs, EXAMPLES, 'Nhân rộng từ', 'Thành tích'),
    ...addColumn(tabs, EXAMPLES, 'Ngày đồng ý', 'Đồng ý nêu tên'),
    ...addColumn(tabs, EXAMPLES, 'Phạm vi đồng ý', 'Ngày đồng ý'),
    ...addColumn(tabs, EXAMPLES, 'Rút lại ngày', 'Phạm vi đồng ý'),
    ...addTab(tabs, OTHER_FIGURES.name, OTHER_FIGURES.headers, EXAMPLES),
    ...addTab(tabs, INDICATORS.name, INDICATORS.headers, 'Tiêu chí'),
    ...figureRows(tabs),
    ...addSetting(tabs, SCORES_IN_PRINT),
    ...numberedSet(tabs),
  ],
};

/** Those whose Mã the tab does not have: a run that was cut off among them goes on where it stopped. */
function figureRows(tabs: RawTabs): readonly MigrationWrite[] {
  const tab = tabs.get(INDICATORS.name);
  const has = new Set(tab?.lines.map((line) => codeOf(cellAt(tab, line, 'Mã'))) ?? []);
  return FIGURES.filter(([code]) => !has.has(code)).map((figure) => ({
    kind: 'row',
    tab: INDICATORS.name,
    cells: cellsOf(figure),
  }));
}

const codeOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim().toUpperCase() : '');

function cellsOf([
  code,
  title,
  unit,
  measure,
  forms = '',
  scope = '',
  divisor,
  onTable1 = 'Không',
  cumulation = '',
]: (typeof FIGURES)[number]): Readonly<Record<string, Cell>> {
  const cells = {
    Mã: code,
    'Chỉ tiêu': title,
    'Đơn vị tính': unit,
    'Cách tính': measure,
    'Hình thức': forms,
    'Phạm vi': scope,
    'Chia cho': divisor ?? '',
    'Bảng 1': onTable1,
    'Lũy kế': cumulation,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

/** Numbers of criteria that stand were typed under the set that is chosen; without one nothing is known of them. */
function numberedSet(tabs: RawTabs): readonly MigrationWrite[] {
  const tab = tabs.get(SETTINGS);
  const row = tab === undefined ? undefined : rowNamed(tab, CRITERIA_SET);
  const chosen = tab === undefined || row === undefined ? null : cellAt(tab, row, VALUE);
  return typeof chosen === 'string' && chosen.trim() !== ''
    ? addSetting(tabs, { ...NUMBERED_SET, value: chosen })
    : [];
}

const rowNamed = (tab: RawTab, name: string): RawTab['lines'][number] | undefined =>
  tab.lines.find((line) => {
    const cell = cellAt(tab, line, NAME);
    return typeof cell === 'string' && headerKey(cell) === headerKey(name);
  });
