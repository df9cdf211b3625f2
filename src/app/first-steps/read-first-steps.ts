import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { setStateOn } from '../../domain/plan/criteria-sets';
import type { Officer, PlanItem } from '../../domain/plan/catalogues';
import type { SettingKey } from '../../domain/plan/setting-names';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import type { Lists } from '../../domain/reading/catalogue';
import { ok } from '../../domain/result';
import type { Row } from '../../domain/tables/table';
import { listsOf } from '../../domain/validation/check-tables';
import { editText } from '../../workbook/typed-cell';
import { findSetting } from '../../workbook/setting-cell';
import { structureFailure } from '../checking/kept-lists';
import { speakAsRead } from '../checking/speak-as-read';
import { LIST_TABS } from '../checking/tab-groups';
import type { Outcome } from '../ports/failure';
import type { Ports, StructureProblem } from '../ports/ports';
import { SETTINGS } from '../../domain/plan/setting-names';

/** Settings of Cấu hình that the path of first setting up asks for. */
export const COMMUNE_SETTINGS = [
  'communeName',
  'hamletNoun',
  'parentAgency',
  'planYear',
  'criteriaSet',
] as const satisfies readonly SettingKey[];

export type CommuneSetting = (typeof COMMUNE_SETTINGS)[number];

export interface OfferedSet {
  readonly set: string;
  /** Whether it is in force today. */
  readonly inForce: boolean;
}

/** How far the first setting up of a workbook has come, all of it read from its tabs. */
export interface FirstSteps {
  readonly bookId: string;
  /** Lower case; '' where Google keeps it back. */
  readonly email: string;
  readonly today: CalendarDate;
  /** As they stand, as a person would type them. */
  readonly commune: Readonly<Record<CommuneSetting, string>>;
  readonly planYear: number;
  readonly sets: readonly OfferedSet[];
  readonly hamlets: readonly Hamlet[];
  readonly officers: readonly Officer[];
  readonly plan: readonly PlanItem[];
  /** Rows of Hoạt động in which something stands. */
  readonly activities: number;
  /** Whether tab Độ bao phủ was ever filled. */
  readonly computed: boolean;
}

/** Null where tabs or headers are still lacking. One read a tab. */
export function readFirstSteps(ports: Ports): Outcome<FirstSteps | null> {
  const today = ports.clock.today();
  const read = ports.workbook.read([...LIST_TABS, 'activities']);
  if (!read.ok) return read.error.every(isMended) ? ok(null) : structureFailure(read.error);
  const lists = speakAsRead(listsOf(read.value, today));
  return ok({
    bookId: ports.rows.spreadsheetId(),
    email: ports.identity.userEmail().trim().toLowerCase(),
    today,
    commune: communeTexts(read.value.settings),
    planYear: lists.settings.planYear,
    sets: setsOf(lists, today),
    hamlets: lists.hamlets,
    officers: lists.officers,
    plan: lists.plan,
    activities: read.value.activities.length,
    computed: ports.workbook.readCoverageMark() !== '',
  });
}

/** What set-up builds or repairs; a workbook of a newer schema it leaves alone. */
const isMended = ({ kind }: StructureProblem): boolean => kind !== 'newer-schema';

function communeTexts(rows: readonly Row<'settings'>[]): FirstSteps['commune'] {
  const textOf = (key: CommuneSetting): string => {
    const row = rows.find(({ cells }) => findSetting(cells.name) === SETTINGS[key]);
    return editText(row?.cells.value ?? null);
  };
  return {
    communeName: textOf('communeName'),
    hamletNoun: textOf('hamletNoun'),
    parentAgency: textOf('parentAgency'),
    planYear: textOf('planYear'),
    criteriaSet: textOf('criteriaSet'),
  };
}

function setsOf({ criteria }: Lists, today: CalendarDate): readonly OfferedSet[] {
  const sets = [...new Set(criteria.map(({ set }) => set))];
  return sets.map((set) => ({ set, inForce: setStateOn(criteria, set, today).state === 'in-force' }));
}
