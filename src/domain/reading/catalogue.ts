import type { CalendarDate } from '../calendar/calendar-date';
import { reportYearBounds } from '../calendar/report-period';
import type { Hamlet } from '../hamlets/hamlet';
import type { FormCode, PlanItemCode, TopicCode } from '../ids';
import type { CommForm, ContentTopic, Criterion, Officer, PlanItem } from '../plan/catalogues';
import type { IndicatorDefinition } from '../plan/indicator-definition';
import type { Settings } from '../plan/settings';
import type { SpelledUnit } from '../plan/units';
import type { Cell } from '../tables/cell';
import type { Read } from '../cells/read';
import type { CodeIndex } from '../cells/code-index';
import { createCriterionIndex, offeredCriteria } from './criterion-index';
import { createCodeIndex } from '../cells/code-index';
import type { HamletIndex } from './hamlet-index';
import { createHamletIndex } from './hamlet-index';
import { createPlanItemReader } from './read-plan-item';

/** What rows are read against; plain JSON, so that it fits the document cache. */
export interface Lists {
  readonly settings: Settings;
  readonly hamlets: readonly Hamlet[];
  readonly officers: readonly Officer[];
  readonly topics: readonly ContentTopic[];
  readonly forms: readonly CommForm[];
  readonly criteria: readonly Criterion[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly plan: readonly PlanItem[];
  /** Bodies that are units wherever they are named; absent where nobody asks. */
  readonly unitCatalogue?: readonly SpelledUnit[];
}

/** The lists with what finds things in them. */
export interface Catalogue {
  readonly lists: Lists;
  readonly hamlets: HamletIndex;
  readonly topics: CodeIndex<TopicCode>;
  readonly forms: CodeIndex<FormCode>;
  readonly formByCode: ReadonlyMap<FormCode, CommForm>;
  readonly planItems: CodeIndex<PlanItemCode>;
  /** Mục kế hoạch of Hoạt động: a code, or «Ngoài kế hoạch». */
  readonly readPlanItem: (cell: Cell) => Read<PlanItemCode | 'outside-plan'>;
  readonly planItemByCode: ReadonlyMap<PlanItemCode, PlanItem>;
  readonly criteria: CodeIndex<string>;
  readonly indicators: CodeIndex<string>;
  /** The criteria of the chosen set, as a row may name them. */
  readonly criteriaOfSet: readonly { readonly code: string; readonly title: string }[];
  readonly officerEmails: ReadonlySet<string>;
  /** First and last day of the reporting year of Năm kế hoạch. */
  readonly planYear: { readonly from: CalendarDate; readonly to: CalendarDate };
}

export function createCatalogue(lists: Lists): Catalogue {
  const { settings } = lists;
  const planItems = createCodeIndex(lists.plan);
  const ofSet = offeredCriteria(lists.criteria, settings);
  return {
    lists,
    hamlets: createHamletIndex(lists.hamlets, settings.hamletNoun === '' ? undefined : settings.hamletNoun),
    topics: createCodeIndex(lists.topics),
    forms: createCodeIndex(lists.forms),
    formByCode: new Map(lists.forms.map((form) => [form.code, form])),
    planItems,
    readPlanItem: createPlanItemReader(planItems),
    planItemByCode: new Map(lists.plan.map((item) => [item.code, item])),
    criteria: createCriterionIndex(lists.criteria, settings),
    indicators: createCodeIndex(lists.indicators),
    criteriaOfSet: ofSet,
    officerEmails: new Set(lists.officers.map((officer) => officer.email)),
    planYear: reportYearBounds(settings.planYear, settings.periodStyle),
  };
}
