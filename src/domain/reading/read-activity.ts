import type { CalendarDate } from '../calendar/calendar-date';
import type { FormCode, HamletCode, PlanItemCode, TopicCode } from '../ids';
import type { Row } from '../tables/table';
import type { Catalogue } from './catalogue';
import type { Read } from '../cells/read';
import { understood, valueOf } from '../cells/read';
import { labelOfChoice, readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readHouseholdsByHamlet } from './read-figures';
import { readNumber } from '../cells/read-number';
import { readLines, readRepeatedText, readText } from '../cells/read-text';
import type { ActivityScope, ActivityStatus, FundingSource } from '../activities/activity';

/** The columns of Hoạt động, each read once. */
export interface ActivityFields {
  readonly code: Read<string>;
  readonly date: Read<CalendarDate>;
  readonly status: Read<ActivityStatus>;
  readonly planItem: Read<PlanItemCode | 'outside-plan'>;
  readonly topics: Read<readonly TopicCode[]>;
  readonly form: Read<FormCode>;
  readonly scope: Read<ActivityScope>;
  readonly hamlets: Read<readonly HamletCode[]>;
  readonly leadUnit: Read<string>;
  readonly partnerUnits: Read<string>;
  readonly attendance: Read<number>;
  readonly householdsAttending: Read<number>;
  readonly evidence: Read<readonly string[]>;
  readonly note: Read<string>;
  readonly confirmation: Read<'distinct'>;
  readonly title: Read<string>;
  readonly quantity: Read<number>;
  readonly newsItems: Read<number>;
  readonly broadcastCount: Read<number>;
  readonly minutesPerBroadcast: Read<number>;
  readonly reachCount: Read<number>;
  readonly areaM2: Read<number>;
  readonly place: Read<string>;
  /** The label of Giai đoạn. */
  readonly stage: Read<string>;
  readonly participants: Read<string>;
  readonly householdsByHamlet: Read<ReadonlyMap<HamletCode, number>>;
  readonly criteria: Read<readonly string[]>;
  readonly cost: Read<number>;
  readonly fundingSource: Read<FundingSource>;
}

/** The columns of Hoạt động that hold a number ≥ 0 (docs/domain.md §6.0). */
export const ACTIVITY_NUMBERS = [
  'attendance',
  'householdsAttending',
  'quantity',
  'newsItems',
  'broadcastCount',
  'minutesPerBroadcast',
  'reachCount',
  'areaM2',
  'cost',
] as const;

export function readActivity(cells: Row<'activities'>['cells'], catalogue: Catalogue): ActivityFields {
  const date = readDate(cells.date);
  const onDay = valueOf(date);
  return {
    code: readText(cells.code),
    date,
    status: readChoice(cells.status, 'status'),
    planItem: catalogue.readPlanItem(cells.planItem),
    topics: catalogue.topics.readList(cells.topics),
    form: catalogue.forms.readItem(cells.form),
    scope: readChoice(cells.scope, 'activityScope'),
    hamlets: catalogue.hamlets.readList(cells.hamlets, onDay),
    leadUnit: readRepeatedText(cells.leadUnit),
    partnerUnits: readRepeatedText(cells.partnerUnits),
    evidence: readLines(cells.evidence),
    note: readRepeatedText(cells.note),
    confirmation: readChoice(cells.confirmation, 'confirmation'),
    title: readText(cells.title),
    place: readRepeatedText(cells.place),
    stage: readStage(cells.stage),
    participants: readRepeatedText(cells.participants),
    householdsByHamlet: readHouseholdsByHamlet(cells.householdsByHamlet, catalogue.hamlets, onDay),
    criteria: catalogue.criteria.readList(cells.criteria),
    fundingSource: readChoice(cells.fundingSource, 'fundingSource'),
    attendance: readNumber(cells.attendance, 'count'),
    householdsAttending: readNumber(cells.householdsAttending, 'count'),
    quantity: readNumber(cells.quantity, 'count'),
    newsItems: readNumber(cells.newsItems, 'count'),
    broadcastCount: readNumber(cells.broadcastCount, 'count'),
    minutesPerBroadcast: readNumber(cells.minutesPerBroadcast, 'decimal'),
    reachCount: readNumber(cells.reachCount, 'count'),
    areaM2: readNumber(cells.areaM2, 'area', catalogue.lists.settings.saoM2),
    cost: readNumber(cells.cost, 'money'),
  };
}

function readStage(cell: Row<'activities'>['cells']['stage']): Read<string> {
  const read = readChoice(cell, 'stage');
  return read.state === 'read' ? understood(labelOfChoice('stage', read.value), read.mend) : read;
}
