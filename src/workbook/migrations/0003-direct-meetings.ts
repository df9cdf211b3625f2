import { shownText } from '../../domain/cells/cell-text';
import { type Cell, isBlank } from '../../domain/tables/cell';
import { headerKey } from '../header-key';
import {
  DUE_MONTHS,
  FORM_GROUPS,
  NEW_SETTINGS,
  NO_LONGER_USED,
  OLD_FORM_TARGETS,
  type SettingWords,
  WEIGHTS,
  YEAR_TARGET,
} from './0003-words';
import {
  addColumn,
  cellAt,
  columnAt,
  type Migration,
  type MigrationNote,
  type MigrationWrite,
  type RawTab,
  type RawTabs,
} from './migration';

const TOPICS = 'Nội dung';
const FORMS = 'Hình thức';
const SETTINGS = 'Cấu hình';
const CODE = 'Mã';
const DUE = 'Hạn (tháng)';
const REACH = 'Mức tiếp cận';
const [NAME, VALUE, EXPLANATION] = ['Mục cài đặt', 'Giá trị', 'Giải thích'];

/**
 * Coverage by due contents and direct meetings (docs/domain.md §6). What a commune has set itself stays, also where it is of
 * no use any more: only our own words and defaults are replaced.
 */
export const directMeetings: Migration = {
  to: 3,
  name: '0003-direct-meetings',
  does: 'độ bao phủ tính theo hạn của từng nội dung và theo các buổi gặp trực tiếp; mỗi thay đổi có một dòng riêng ở trên',
  reads: [TOPICS, FORMS, SETTINGS],
  plan: (tabs) => [
    ...addColumn(tabs, TOPICS, DUE, 'Trọng số'),
    ...cellsOf(tabs, TOPICS, DUE, dueMonths(tabs)),
    ...cellsOf(tabs, FORMS, REACH, indirectForms(tabs)),
    ...settingWrites(settingsIn(tabs)),
  ],
  notes: (tabs) => [
    ...note(TOPICS, DUE, '', dueMonths(tabs)),
    ...note(FORMS, REACH, 'Trực tiếp', indirectForms(tabs)),
    ...settingNotes(settingsIn(tabs)),
  ],
};

/** A cell that a row of a catalogue gets. */
interface Filled {
  readonly row: number;
  readonly code: string;
  readonly value: Cell;
}

const cellsOf = (
  tabs: RawTabs,
  tab: string,
  header: string,
  cells: readonly Filled[],
): readonly MigrationWrite[] =>
  tabs.has(tab) ? cells.map(({ row, value }) => ({ kind: 'cell', tab, row, header, value })) : [];

function note(
  tab: string,
  field: string,
  before: string,
  cells: readonly Filled[],
): readonly MigrationNote[] {
  if (cells.length === 0) return [];
  const told = (value: (cell: Filled) => Cell): string =>
    cells.map((cell) => `${cell.code} ${shownText(value(cell))}`).join('; ');
  return [{ tab, field, before: before === '' ? '' : told(() => before), after: told(({ value }) => value) }];
}

const codeOf = (cell: Cell): string => (typeof cell === 'string' ? cell.trim().toUpperCase() : '');

/** Blank cells of known contents. */
function dueMonths(tabs: RawTabs): readonly Filled[] {
  return rowsOf(tabs.get(TOPICS)).flatMap(({ row, at }) => {
    const code = codeOf(at(CODE));
    const value = DUE_MONTHS[code];
    return value === undefined || !isBlank(at(DUE)) ? [] : [{ row, code, value }];
  });
}

/** Models and launches tell of work; nobody is met by them as such. */
function indirectForms(tabs: RawTabs): readonly Filled[] {
  return rowsOf(tabs.get(FORMS)).flatMap(({ row, at }) => {
    const code = codeOf(at(CODE));
    const isMeant = /^HT4(\.|$)/.test(code) || code === 'HT5.1';
    return isMeant && isSame(at(REACH), 'Trực tiếp') ? [{ row, code, value: 'Gián tiếp' }] : [];
  });
}

interface RawLine {
  readonly row: number;
  readonly at: (header: string) => Cell;
}

const rowsOf = (tab: RawTab | undefined): readonly RawLine[] =>
  tab === undefined
    ? []
    : tab.lines.map((line, index) => ({
        row: index + 2,
        at: (header) => (columnAt(tab, header) < 0 ? null : cellAt(tab, line, header)),
      }));

type SettingLines = (name: string) => RawLine | undefined;

/** Finds a row of Cấu hình by its name; null where there is no such tab. */
function settingsIn(tabs: RawTabs): SettingLines | null {
  const tab = tabs.get(SETTINGS);
  if (tab === undefined) return null;
  const lines = rowsOf(tab);
  return (name) => lines.find((line) => isSame(line.at(NAME), name));
}

const isSame = (cell: Cell, text: string): boolean =>
  typeof cell === 'string' && headerKey(cell) === headerKey(text);

/** A number, or text that says it. */
const isNumber = (cell: Cell, value: Cell): boolean =>
  cell === value || (typeof cell === 'string' && cell.trim() === shownText(value));

const isOurs = ({ at }: RawLine, words: Omit<SettingWords, 'name'>): boolean =>
  (isBlank(at(VALUE)) || isNumber(at(VALUE), words.value)) && isExplained(at(EXPLANATION), words);

const isExplained = (cell: Cell, { explanation }: Omit<SettingWords, 'name'>): boolean =>
  isBlank(cell) || isSame(cell, explanation);

const put = (row: number, header: string, value: Cell): MigrationWrite => ({
  kind: 'cell',
  tab: SETTINGS,
  row,
  header,
  value,
});

/** Rows go last and from below, so that no number of a row changes before it is used. */
function settingWrites(find: SettingLines | null): readonly MigrationWrite[] {
  if (find === null) return [];
  const gone = goneTargets(find).map(({ row }) => row);
  return [
    ...weightWrites(find),
    ...formGroupWrites(find),
    ...addedSettings(find).map(({ name, value, explanation }): MigrationWrite => ({
      kind: 'row',
      tab: SETTINGS,
      cells: { [NAME]: name, [VALUE]: value, [EXPLANATION]: explanation },
    })),
    ...gone.sort((a, b) => b - a).map((row): MigrationWrite => ({ kind: 'rowGone', tab: SETTINGS, row })),
  ];
}

function weightWrites(find: SettingLines): readonly MigrationWrite[] {
  return WEIGHTS.flatMap(({ name, from, to }) => {
    const line = find(name);
    if (line === undefined) return [];
    return [
      ...(isNumber(line.at(VALUE), from.value) ? [put(line.row, VALUE, to.value)] : []),
      ...(isSame(line.at(EXPLANATION), from.explanation) ? [put(line.row, EXPLANATION, to.explanation)] : []),
    ];
  });
}

/** The target of the year stays under the new name; a target that somebody changed stays, and says that it has no use. */
function formGroupWrites(find: SettingLines): readonly MigrationWrite[] {
  const standing = find(FORM_GROUPS.name);
  const year = standing ?? find(YEAR_TARGET.name);
  const kept = keptTargets(find).filter(({ line, words }) => isSame(line.at(EXPLANATION), words.explanation));
  return [
    ...(year !== undefined && isSame(year.at(EXPLANATION), YEAR_TARGET.explanation)
      ? [put(year.row, EXPLANATION, FORM_GROUPS.explanation)]
      : []),
    ...(standing === undefined && year !== undefined ? [put(year.row, NAME, FORM_GROUPS.name)] : []),
    ...kept.map(({ line }) => put(line.row, EXPLANATION, NO_LONGER_USED)),
  ];
}

interface TargetLine {
  readonly line: RawLine;
  readonly words: SettingWords;
}

const targetLines = (find: SettingLines): readonly TargetLine[] =>
  OLD_FORM_TARGETS.flatMap((words) => {
    const line = find(words.name);
    return line === undefined ? [] : [{ line, words }];
  });

const goneTargets = (find: SettingLines): readonly RawLine[] =>
  targetLines(find).flatMap(({ line, words }) => (isOurs(line, words) ? [line] : []));

const keptTargets = (find: SettingLines): readonly TargetLine[] =>
  targetLines(find).filter(({ line, words }) => !isOurs(line, words));

function addedSettings(find: SettingLines): readonly SettingWords[] {
  const hasFormGroups = (find(FORM_GROUPS.name) ?? find(YEAR_TARGET.name)) !== undefined;
  return [...(hasFormGroups ? [] : [FORM_GROUPS]), ...NEW_SETTINGS.filter(({ name }) => !find(name))];
}

function settingNotes(find: SettingLines | null): readonly MigrationNote[] {
  if (find === null) return [];
  return [...weightNotes(find), ...targetNotes(find), ...addedNotes(find)];
}

const told = (name: string, value: Cell): string =>
  isBlank(value) ? `${name} (để trống)` : `${name} ${shownText(value)}`;

function weightNotes(find: SettingLines): readonly MigrationNote[] {
  const lines = WEIGHTS.flatMap((words) => {
    const line = find(words.name);
    return line === undefined ? [] : [{ ...words, value: line.at(VALUE) }];
  });
  const changed = lines.filter(({ from, value }) => isNumber(value, from.value));
  if (changed.length === 0) return [];
  const kept = lines.filter(
    ({ from, to, value }) => !isNumber(value, from.value) && !isNumber(value, to.value) && !isBlank(value),
  );
  const after = [
    ...changed.map(({ name, to }) => told(name, to.value)),
    ...kept.map(({ name, value }) => `giữ ${told(name, value)} xã đã đặt`),
  ];
  return [
    {
      tab: SETTINGS,
      field: VALUE,
      before: changed.map(({ name, value }) => told(name, value)).join('; '),
      after: after.join('; '),
    },
  ];
}

function targetNotes(find: SettingLines): readonly MigrationNote[] {
  const year = find(FORM_GROUPS.name) === undefined ? find(YEAR_TARGET.name) : undefined;
  const lines = targetLines(find);
  if (year === undefined && lines.length === 0) return [];
  const before = [...lines.map(({ line }) => line), ...(year === undefined ? [] : [year])];
  const after = [
    ...(year === undefined ? [] : [told(FORM_GROUPS.name, year.at(VALUE))]),
    ...keptTargets(find).map(
      ({ line, words }) => `giữ ${told(words.name, line.at(VALUE))} xã đã đặt, không còn dùng`,
    ),
  ];
  return [
    {
      tab: SETTINGS,
      field: NAME,
      before: before.map(({ at }) => told(shownText(at(NAME)), at(VALUE))).join('; '),
      after: after.length === 0 ? 'bỏ' : after.join('; '),
    },
  ];
}

function addedNotes(find: SettingLines): readonly MigrationNote[] {
  const added = addedSettings(find);
  if (added.length === 0) return [];
  const after = added.map(({ name, value }) => told(name, value)).join('; ');
  return [{ tab: SETTINGS, field: NAME, before: '', after }];
}
