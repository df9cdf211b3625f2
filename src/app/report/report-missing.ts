import type { Book } from '../../domain/book';
import { SETTINGS } from '../../domain/plan/setting-names';
import type { SettingKey } from '../../domain/plan/setting-names';
import { isBlocking } from '../../domain/report/readiness';
import type { QuestionKey } from '../../domain/report/questions';
import type { Obstacle } from '../../domain/report/readiness';
import type { RowTab } from '../../domain/tables/fields';
import { headerKey } from '../../workbook/header-key';
import { obstacleMessage } from '../../wording/report/readiness';
import { tabLabel } from '../../wording/vi';
import type { ComposedReport } from './compose-report';
import { VERDICT_TABS } from '../checking/tab-groups';

/** What stands between a report and a signature, as people read it. */
export interface MissingPart {
  readonly kind:
    | 'setting'
    | 'placeholder'
    | 'errors'
    | 'period-open'
    | 'report-late'
    | 'no-activities'
    | 'hamlets-without-data'
    | 'rows-changed'
    | 'authority'
    | 'leader';
  readonly message: string;
  /** Leaves a hole in the printed page or a wrong figure. */
  readonly blocking: boolean;
  /** Where it is mended. */
  readonly at?: Place;
  /** The part that people write themselves, where that is what is missing. */
  readonly question?: QuestionKey;
}

interface Place {
  /** Name of the tab. */
  readonly tab: string;
  readonly tabKey: RowTab;
  readonly row: number;
  readonly field?: string;
}

/** The obstacles of domain/report/readiness in words, each with the place where it is mended. */
export function missingParts({ obstacles, tables, book }: ComposedReport): readonly MissingPart[] {
  const nameByCode = new Map(book.hamlets.map(({ code, name }) => [code, name]));
  return obstacles.map((obstacle) => {
    const at = placeOf(obstacle, tables.settings, book);
    return {
      kind: KINDS[obstacle.kind],
      message: obstacleMessage(obstacle, (code) => nameByCode.get(code) ?? code),
      blocking: isBlocking(obstacle),
      ...(at === null ? {} : { at }),
      ...(obstacle.kind === 'question-open' ? { question: obstacle.question } : {}),
    };
  });
}

const KINDS = {
  'setting-missing': 'setting',
  'authority-doubtful': 'authority',
  'criteria-set': 'setting',
  errors: 'errors',
  'errors-elsewhere': 'errors',
  'question-open': 'placeholder',
  'period-open': 'period-open',
  'report-late': 'report-late',
  'no-activities': 'no-activities',
  'hamlets-without-data': 'hamlets-without-data',
  'rows-changed': 'rows-changed',
  'officers-behind': 'leader',
  'signs-of-show': 'leader',
} as const satisfies Record<Obstacle['kind'], MissingPart['kind']>;

type SettingRows = ComposedReport['tables']['settings'];

const isVerdictTab = (tab: RowTab): boolean => (VERDICT_TABS as readonly RowTab[]).includes(tab);

function placeOf(obstacle: Obstacle, rows: SettingRows, book: Book): Place | null {
  switch (obstacle.kind) {
    case 'errors':
    case 'errors-elsewhere':
      return placeIn(obstacle.tab, obstacle.firstRow, isVerdictTab(obstacle.tab) ? 'verdict' : undefined);
    case 'setting-missing':
      return settingPlace(obstacle.setting, rows);
    case 'criteria-set':
      return settingPlace('criteriaSet', rows);
    case 'authority-doubtful':
      return settingPlace('authorityLines', rows);
    case 'hamlets-without-data': {
      const row = book.hamlets.find(({ code }) => code === obstacle.hamlets[0])?.row;
      return row === undefined ? null : placeIn('hamlets', row, 'households');
    }
    case 'question-open':
    case 'period-open':
    case 'report-late':
    case 'no-activities':
    case 'rows-changed':
    case 'officers-behind':
    case 'signs-of-show':
      return null;
  }
}

function settingPlace(setting: SettingKey, rows: SettingRows): Place | null {
  const wanted = headerKey(SETTINGS[setting].name);
  const row = rows.find(({ cells }) => typeof cells.name === 'string' && headerKey(cells.name) === wanted);
  return row === undefined ? null : placeIn('settings', row.row, 'value');
}

const placeIn = (tabKey: RowTab, row: number, field?: string): Place => ({
  tab: tabLabel(tabKey),
  tabKey,
  row,
  ...(field === undefined ? {} : { field }),
});
