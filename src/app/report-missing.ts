import { SETTINGS } from '../domain/plan/setting-names';
import type { SettingKey } from '../domain/plan/setting-names';
import { isBlocking } from '../domain/report/readiness';
import type { Obstacle } from '../domain/report/readiness';
import { headerKey } from '../workbook/header-key';
import { obstacleMessage } from '../wording/readiness';
import { tabLabel } from '../wording/vi';
import type { ComposedReport } from './compose-report';

/** What stands between a report and a signature, as people read it. */
export interface MissingPart {
  readonly kind:
    | 'setting'
    | 'placeholder'
    | 'errors'
    | 'period-open'
    | 'no-activities'
    | 'hamlets-without-data'
    | 'rows-changed'
    | 'authority';
  readonly message: string;
  /** Leaves a hole in the printed page or a wrong figure. */
  readonly blocking: boolean;
  /** Name of the tab where it is mended, and the row. */
  readonly at?: Place;
}

interface Place {
  readonly tab: string;
  readonly row: number;
}

/** The obstacles of domain/report/readiness in words, each with the place where it is mended. */
export function missingParts({ obstacles, tables, book }: ComposedReport): readonly MissingPart[] {
  const nameByCode = new Map(book.hamlets.map(({ code, name }) => [code, name]));
  return obstacles.map((obstacle) => {
    const at = placeOf(obstacle, tables.settings);
    return {
      kind: KINDS[obstacle.kind],
      message: obstacleMessage(obstacle, (code) => nameByCode.get(code) ?? code),
      blocking: isBlocking(obstacle),
      ...(at === null ? {} : { at }),
    };
  });
}

const KINDS = {
  'setting-missing': 'setting',
  'authority-doubtful': 'authority',
  errors: 'errors',
  'question-open': 'placeholder',
  'period-open': 'period-open',
  'no-activities': 'no-activities',
  'hamlets-without-data': 'hamlets-without-data',
  'rows-changed': 'rows-changed',
} as const satisfies Record<Obstacle['kind'], MissingPart['kind']>;

type SettingRows = ComposedReport['tables']['settings'];

function placeOf(obstacle: Obstacle, rows: SettingRows): Place | null {
  if (obstacle.kind === 'errors') return { tab: tabLabel(obstacle.tab), row: obstacle.firstRow };
  if (obstacle.kind === 'setting-missing') return settingPlace(obstacle.setting, rows);
  return obstacle.kind === 'authority-doubtful' ? settingPlace('authorityLines', rows) : null;
}

function settingPlace(setting: SettingKey, rows: SettingRows): Place | null {
  const wanted = headerKey(SETTINGS[setting].name);
  const row = rows.find(({ cells }) => typeof cells.name === 'string' && headerKey(cells.name) === wanted);
  return row === undefined ? null : { tab: tabLabel('settings'), row: row.row };
}
