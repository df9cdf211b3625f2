import { earlierOf } from '../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { reportYearBounds, reportYearOf } from '../../domain/calendar/report-period';
import { codeKey, createCodeIndex } from '../../domain/cells/code-index';
import { setsInForce, setStateOn } from '../../domain/plan/criteria-sets';
import type { Settings } from '../../domain/plan/settings';
import { SET_OF_2026, starterOfDay } from '../../domain/plan/starter-names';
import type { StarterName } from '../../domain/plan/starter-names';
import { criteriaOf, readCriterion } from '../../domain/reading/read-catalogues';
import { readSetting, settingsOf } from '../../domain/reading/read-settings';
import type { Row } from '../../domain/tables/table';
import { SET_NOT_IN_FORCE } from '../../wording/criteria-sets';
import { YEAR_BEHIND } from '../../wording/upkeep/ui-set-up';
import type { Ports } from '../ports/ports';

export interface SuggestedStarter {
  readonly template: StarterName;
  /** Whether nothing stands yet, so that the person may choose others. */
  readonly mayChoose: boolean;
  /** What of the workbook is behind the times, a sentence each. */
  readonly notices: readonly string[];
}

/**
 * The catalogues for what set-up has to fill: by today where nothing stands; else those that the workbook was made from, told
 * by its set of criteria, so that a repair never mixes two.
 */
export function suggestStarter(ports: Ports): SuggestedStarter {
  const today = ports.clock.today();
  const read = ports.workbook.read(['settings', 'criteria']);
  const rows = read.ok ? read.value.settings : [];
  if (rows.length === 0) return { template: starterOfDay(today), mayChoose: true, notices: [] };
  const fields = rows.map(({ row, cells }) => ({ row, fields: readSetting(cells) }));
  const settings = settingsOf(fields, today);
  const template = codeKey(settings.criteriaSet) === SET_OF_2026 ? 'xa-2026' : 'trang';
  const notices = behindTheTimes(settings, read.ok ? read.value.criteria : [], today);
  return { template, mayChoose: false, notices };
}

/** A set that is not in force, and a plan of a year that has passed. */
function behindTheTimes(
  { criteriaSet, planYear, periodStyle }: Settings,
  rows: readonly Row<'criteria'>[],
  today: CalendarDate,
): readonly string[] {
  const topics = createCodeIndex<never>([]);
  const criteria = criteriaOf(rows.map(({ row, cells }) => ({ row, fields: readCriterion(cells, topics) })));
  const set = criteria.find((each) => codeKey(each.set) === codeKey(criteriaSet))?.set ?? criteriaSet;
  const day = earlierOf(today, reportYearBounds(planYear, periodStyle).to);
  const year = reportYearOf(today, periodStyle);
  return [
    ...(setStateOn(criteria, set, day).state === 'in-force'
      ? []
      : [SET_NOT_IN_FORCE({ set, day, inForce: setsInForce(criteria, day) })]),
    ...(planYear < year ? [YEAR_BEHIND(planYear, year)] : []),
  ];
}
