import type { Activity, ActivityEntry, ActivityStatus } from '../../src/domain/activities/activity';
import type { Contribution } from '../../src/domain/activities/contribution';
import type { Consent, Example } from '../../src/domain/activities/example';
import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../src/domain/calendar/calendar-date';
import type { Period, PeriodStyle } from '../../src/domain/calendar/period';
import { parsePeriod } from '../../src/domain/calendar/report-period';
import type { Hamlet } from '../../src/domain/hamlets/hamlet';
import type { FormCode, HamletCode, PlanItemCode, RowId, TopicCode } from '../../src/domain/ids';
import type {
  CodePattern,
  CommForm,
  ContentTopic,
  Criterion,
  Officer,
  PlanItem,
} from '../../src/domain/plan/catalogues';
import { STANDARD_INDICATORS } from '../../src/domain/plan/standard-indicators';
import { feedOf } from '../../src/domain/reading/read-feeds';
import type { Settings } from '../../src/domain/plan/settings';
import { standardForms, standardSettings, standardTopics } from './standard-catalogues';

/** An ISO day that must exist. */
export function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

/** A period by its code, which must be right. */
export function aPeriod(code: string, style: PeriodStyle = 'decree-09'): Period {
  const result = parsePeriod(code, style);
  if (!result.ok) throw new Error(`No such period: ${code}`);
  return result.value;
}

export interface HamletInput {
  readonly formerCommune?: string;
  readonly cluster?: string;
  readonly name?: string;
  readonly households?: number | null;
  readonly people?: number | null;
  readonly loudspeaker?: boolean;
  readonly zalo?: boolean;
  readonly officer?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly mergedInto?: string | readonly string[];
}

export interface ActivityInput extends Partial<
  Omit<Activity, 'id' | 'row' | 'date' | 'planItem' | 'topics' | 'form' | 'hamlets' | 'householdsByHamlet'>
> {
  readonly id?: string;
  readonly row?: number;
  readonly date: string;
  readonly form?: string;
  readonly topics?: readonly string[];
  readonly hamlets?: readonly string[];
  readonly planItem?: string | null;
  /** Số hộ dự. */
  readonly households?: number | null;
  /** Số hộ theo xóm. */
  readonly householdsByHamlet?: Readonly<Record<string, number>>;
}

export interface PlanItemInput {
  readonly code?: string;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly forms?: readonly string[];
  readonly leadUnit?: string;
  readonly scope?: PlanItem['scope'];
  readonly hamlets?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly target?: number | null;
  readonly unit?: string;
  readonly indicators?: readonly string[];
}

/** A book in the making. Every call returns a new builder, so that tests can share a beginning. */
export class BookBuilder {
  private readonly book: Book;

  constructor(book: Book) {
    this.book = book;
  }

  build(): Book {
    return this.book;
  }

  /** Adds what the builder has no word for, or replaces what it has. */
  with(parts: Partial<Book>): BookBuilder {
    return new BookBuilder({ ...this.book, ...parts });
  }

  settings(settings: Partial<Settings>): BookBuilder {
    return this.with({ settings: { ...this.book.settings, ...settings } });
  }

  weights(weights: Partial<Settings['weights']>): BookBuilder {
    return this.settings({ weights: { ...this.book.settings.weights, ...weights } });
  }

  /** Bắt buộc = Có for these topics, Không for all others. */
  required(...codes: readonly string[]): BookBuilder {
    return this.with({
      topics: this.book.topics.map((topic) => ({ ...topic, required: codes.includes(topic.code) })),
    });
  }

  /** Changes one topic of the catalogue, or adds it. */
  topic(code: string, changes: Partial<Omit<ContentTopic, 'code' | 'row'>> = {}): BookBuilder {
    const { topics } = this.book;
    const plain: ContentTopic = {
      row: topics.length + 2,
      code: code as TopicCode,
      title: code,
      required: false,
      weight: 1,
      peopleFacing: false,
      dueMonth: 12,
    };
    return this.with({
      topics: putByCode(topics, { ...(topics.find((t) => t.code === code) ?? plain), ...changes }),
    });
  }

  /** Changes one form of the catalogue, or adds it. */
  form(code: string, changes: Partial<Omit<CommForm, 'code' | 'row'>> = {}): BookBuilder {
    const { forms } = this.book;
    const plain: CommForm = {
      row: forms.length + 2,
      code: code as FormCode,
      title: code,
      group: code.split('.')[0] ?? code,
      reach: 'listed',
      credit: 'direct',
    };
    return this.with({
      forms: putByCode(forms, { ...(forms.find((f) => f.code === code) ?? plain), ...changes }),
    });
  }

  /** A hamlet of 100 households with an officer, a loudspeaker and a Zalo group unless told otherwise. */
  hamlet(code: string, input: HamletInput = {}): BookBuilder {
    const hamlet: Hamlet = {
      row: this.book.hamlets.length + 2,
      code: code as HamletCode,
      name: input.name ?? code,
      households: input.households === undefined ? 100 : input.households,
      people: input.people ?? null,
      hasLoudspeaker: input.loudspeaker ?? true,
      hasZaloGroup: input.zalo ?? true,
      officer: input.officer === undefined ? 'can.bo@xa.vn' : input.officer,
      validFrom: input.from === undefined ? null : day(input.from),
      validTo: input.to === undefined ? null : day(input.to),
      mergedInto: [input.mergedInto ?? []].flat() as HamletCode[],
      formerCommune: input.formerCommune ?? null,
      cluster: input.cluster ?? null,
    };
    return this.with({ hamlets: [...this.book.hamlets, hamlet] });
  }

  officer(email: string, input: Partial<Omit<Officer, 'email' | 'row'>> = {}): BookBuilder {
    const row = this.book.officers.length + 2;
    const officer: Officer = { row, email, name: email, unit: '', role: null, criteria: [], ...input };
    return this.with({ officers: [...this.book.officers, officer] });
  }

  criterion(criterion: Omit<Criterion, 'row'>): BookBuilder {
    const row = this.book.criteria.length + 2;
    return this.with({ criteria: [...this.book.criteria, { row, ...criterion }] });
  }

  /** An item of Phạm vi Từng xóm for every hamlet, any content and form, target 1, unless told otherwise. */
  planItem(input: PlanItemInput = {}): BookBuilder {
    const number = this.book.plan.length + 1;
    const item: PlanItem = {
      row: number + 1,
      code: (input.code ?? `MK${String(number).padStart(2, '0')}`) as PlanItemCode,
      title: input.title ?? '',
      topics: (input.topics ?? []) as readonly CodePattern[],
      forms: (input.forms ?? []) as readonly CodePattern[],
      leadUnit: input.leadUnit ?? '',
      partnerUnits: '',
      scope: input.scope ?? 'each-hamlet',
      hamlets: (input.hamlets ?? []) as readonly HamletCode[],
      from: input.from === undefined ? null : day(input.from),
      to: input.to === undefined ? null : day(input.to),
      target: input.target === undefined ? 1 : input.target,
      unit: input.unit ?? '',
      indicators: (input.indicators ?? []).map(feedOf),
    };
    return this.with({ plan: [...this.book.plan, item] });
  }

  /**
   * A done activity led by «BQL», form HT2.2, content ND1; scope by the number of hamlets unless given. `id: ''`
   * leaves Mã blank, so that the id is `@` and the row.
   */
  activity(input: ActivityInput): BookBuilder {
    return this.entries(anActivity(input, this.nextRow()));
  }

  /** A row with an error, or without a readable status. */
  invalidRow(input: { readonly id?: string; readonly status?: ActivityStatus | null } = {}): BookBuilder {
    const row = this.nextRow();
    const status = input.status === undefined ? 'done' : input.status;
    return this.entries({ id: idOf(input.id, row), row, status, activity: null });
  }

  entries(...entries: readonly ActivityEntry[]): BookBuilder {
    return this.with({ activities: [...this.book.activities, ...entries] });
  }

  contribution(input: Partial<Contribution> & Pick<Contribution, 'date' | 'kind' | 'value'>): BookBuilder {
    const row = this.book.contributions.length + 2;
    const plain = {
      id: `DG${String(row - 1)}` as RowId,
      row,
      hamlet: null,
      giver: 'household' as const,
      households: null,
      activity: '',
      project: '',
      note: '',
    };
    return this.with({ contributions: [...this.book.contributions, { ...plain, ...input }] });
  }

  example(input: Partial<Example> & Pick<Example, 'date' | 'kind'>): BookBuilder {
    const row = this.book.examples.length + 2;
    const id = `GM${String(row - 1)}` as RowId;
    const plain = {
      id,
      row,
      name: '',
      hamlet: null,
      topics: [],
      achievement: '',
      replicates: null,
      activity: '',
      consent: consentOf(null),
      evidence: [],
      note: '',
    };
    return this.with({ examples: [...this.book.examples, { ...plain, ...input }] });
  }

  private nextRow(): number {
    return Math.max(1, ...this.book.activities.map(({ row }) => row)) + 1;
  }
}

/** Consent as a row states it, for reports, not withdrawn. */
export const consentOf = (given: boolean | null): Consent => ({
  given,
  day: null,
  scope: ['report'],
  withdrawnOn: null,
});

/** An empty book with the standard catalogues and settings. */
export function aBook(): BookBuilder {
  return new BookBuilder({
    settings: standardSettings(),
    hamlets: [],
    officers: [],
    topics: standardTopics(),
    forms: standardForms(),
    criteria: [],
    indicators: STANDARD_INDICATORS,
    plan: [],
    activities: [],
    contributions: [],
    examples: [],
    otherFigures: [],
  });
}

/** One entry as `BookBuilder.activity` adds it. */
export function anActivity(input: ActivityInput, defaultRow = 2): ActivityEntry {
  const { households, planItem, status = 'done', ...rest } = input;
  const row = input.row ?? defaultRow;
  const hamlets = (input.hamlets ?? []) as readonly HamletCode[];
  const activity: Activity = {
    ...PLAIN_ACTIVITY,
    ...rest,
    scope: input.scope ?? (hamlets.length === 0 ? 'communeWide' : hamlets.length === 1 ? 'single' : 'joint'),
    status,
    id: idOf(input.id, row),
    row,
    date: day(input.date),
    form: (input.form ?? 'HT2.2') as FormCode,
    topics: (input.topics ?? ['ND1']) as readonly TopicCode[],
    hamlets,
    planItem: (planItem ?? null) as Activity['planItem'],
    householdsAttending: households ?? null,
    householdsByHamlet: new Map(
      Object.entries(input.householdsByHamlet ?? {}).map(([code, count]) => [code as HamletCode, count]),
    ),
  };
  return { id: activity.id, row, status, activity };
}

const PLAIN_ACTIVITY = {
  leadUnit: 'BQL',
  partnerUnits: '',
  attendance: null,
  evidence: [],
  enteredOn: null,
  confirmedDistinct: false,
  title: '',
  quantity: null,
  newsItems: null,
  broadcastCount: null,
  minutesPerBroadcast: null,
  reachCount: null,
  areaM2: null,
  place: '',
  stage: '',
  participants: '',
  criteria: [],
  cost: null,
  fundingSource: null,
  note: '',
} as const;

function idOf(id: string | undefined, row: number): RowId {
  if (id === '') return `@${String(row)}` as RowId;
  return (id ?? `HD${String(row - 1).padStart(2, '0')}`) as RowId;
}

function putByCode<T extends { readonly code: string }>(values: readonly T[], value: T): readonly T[] {
  const place = values.findIndex(({ code }) => code === value.code);
  return place < 0 ? [...values, value] : values.map((old, i) => (i === place ? value : old));
}
