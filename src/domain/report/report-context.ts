import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { Coverage } from '../coverage/coverage';
import type { HamletCode } from '../ids';
import type { StandardFigures } from '../indicators/compute-indicators';
import type { Indicator } from '../indicators/indicator';
import { onDemand } from '../on-demand';
import { formatDate } from '../text/format';
import { hamletNames } from './hamlet-names';
import { beginningOf, nextPeriodName, periodName, periodWithin } from './period-name';
import { defaultAdditions } from './additions';
import type { Addition, AppendixId } from './additions';
import type { Runs } from './tree';
import { capitalised, plainSay, sayWith, unitTags } from './say';
import type { Say } from './say';
import { leavesUnitOpen, unitWork } from './lists/unit-work';
import type { UnitWork } from './lists/unit-work';
import type { ReportWording } from './wording-template';

export type { AppendixId } from './additions';

/** What the report is made from. Nothing else is known to it: no clock, no workbook, no Drive. */
export interface ReportInput {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly cumulative: Coverage;
  /** The rows of tab Chỉ tiêu, in its order: tables of figures are made of these. */
  readonly indicators: readonly Indicator[];
  /** The standard figures, whatever a commune made of those rows: sentences are made of these. */
  readonly standard: StandardFigures;
  readonly wording: ReportWording;
  /** What people wrote for the parts that are theirs, by the key of the placeholder's template; empty lines part paragraphs. */
  readonly answers?: ReadonlyMap<string, string>;
  /** The period before of the same kind, where the workbook holds its rows as wholly as this one's. */
  readonly previous?: { readonly period: Period; readonly standard: StandardFigures };
  /** The day on which the report is made: its month stands in the date line, and a name withdrawn by then is left out. */
  readonly madeOn?: CalendarDate;
  /** Day of the date line, of the month of the making; the clerk's where left out. */
  readonly dayOfDateLine?: number;
  /** A draft says so on its first page; a copy for signature where left out. */
  readonly stage?: ReportStage;
  /** What is printed besides the body; the defaults of the period's kind where left out. */
  readonly additions?: readonly Addition[];
  /** What was said of the period's rows; absent where nobody has said anything. */
  readonly said?: SaidOfPeriod;
}

/** How the rows of the period stand with those who approve and lock them. */
export interface SaidOfPeriod {
  readonly state: 'none' | 'submitted' | 'returned' | 'approved' | 'reopened';
  /** When that was said. */
  readonly day: CalendarDate | null;
  /** Rows changed, added or deleted since. */
  readonly changed: number;
  readonly lockedOn: CalendarDate | null;
  readonly changedSinceLock: number;
}

/** Bản dự thảo, or bản trình ký. */
export type ReportStage = 'draft' | 'final';

/** The input, with what most sections ask of it. */
export interface ReportContext extends ReportInput {
  readonly say: Say;
  readonly figure: StandardFigures;
  readonly madeOn: CalendarDate;
  /** «xã Bình Thuận», «Ủy ban nhân dân xã Bình Thuận», «quý I năm 2024», «quý II năm 2024». */
  readonly names: {
    readonly commune: Runs;
    readonly agency: Runs;
    readonly period: string;
    readonly nextPeriod: string;
    /** «quý I», «tháng 5», «năm 2024»: how heads of tables name the period. */
    readonly periodWithin: string;
  };
  readonly isPrinted: (addition: Addition) => boolean;
  /** The period starts where the year does, so that cumulative figures would only repeat its own. */
  readonly sinceNewYear: boolean;
  /** Days of the period are still to come, so that what is lacking may yet be done. */
  readonly isOpen: boolean;
  readonly hamletName: (code: HamletCode) => string;
  /** What each unit was to do and did; counted once a report, when first asked for. */
  readonly units: () => readonly UnitWork[];
  /** Whether a Chủ trì of the plan leaves open which unit is meant («Người phụ trách tiêu chí»). */
  readonly leavesUnitOpen: (name: string) => boolean;
  /** «Phụ lục II»; null where this report has no such appendix. */
  readonly appendixLabel: (id: AppendixId) => string | null;
}

export function reportContext(
  input: ReportInput,
  appendices: readonly AppendixId[],
  label: AppendixLabel,
): ReportContext {
  const say = mannerOf(input);
  const commune = communeName(input.book.settings.communeName, say);
  const { period } = input.coverage;
  const { periodStyle } = input.book.settings;
  return {
    ...input,
    say,
    figure: input.standard,
    madeOn: input.madeOn ?? input.coverage.asOf,
    names: {
      commune,
      agency: say.runs('name.agency', { xã: commune }),
      period: periodName(period, say),
      nextPeriod: nextPeriodName(period, periodStyle, say),
      periodWithin: periodWithin(period, say),
    },
    isPrinted: (addition) => additionsOf(input).includes(addition),
    sinceNewYear: input.cumulative.period.from === period.from,
    isOpen: input.coverage.asOf < period.to,
    hamletName: hamletNames(
      input.book.hamlets,
      input.coverage.hamlets.map(({ hamlet }) => hamlet),
    ),
    units: onDemand(() => unitWork(input)),
    leavesUnitOpen: leavesUnitOpen(input),
    appendixLabel: (id) => {
      const position = appendices.indexOf(id);
      return position < 0 ? null : label(position + 1, appendices.length, say);
    },
  };
}

/** What the report has besides its body. */
export const additionsOf = ({ additions, coverage }: ReportInput): readonly Addition[] =>
  additions ?? defaultAdditions(coverage.period.kind, coverage.hamlets.length);

/**
 * Successive periods take successive forms of a sentence. What lies within the period is said by its name («trong quý II»),
 * since «trong kỳ» leaves a reader of several reports to look it up; an open period is not spoken of as a whole one.
 */
function mannerOf({ wording, coverage, book }: ReportInput): Say {
  const { period, asOf } = coverage;
  const form = period.number - 1;
  const plain = plainSay(wording, book.settings, form);
  const inPeriod =
    asOf < period.to
      ? plain.text('name.inOpenPeriod', { kỳ: beginningOf(period, plain), ngày: formatDate(asOf) })
      : plain.text('name.inPeriod', { kỳ: periodWithin(period, plain) });
  return sayWith(wording, {
    form,
    common: { ...unitTags(book.settings), 'trong kỳ': inPeriod, 'Trong kỳ': capitalised(inPeriod) },
  });
}

export type AppendixLabel = (position: number, count: number, say: Say) => string;

/** The unit's noun in lower case before a name, in capitals before a number (decree 30/2020, Phụ lục II). */
function communeName(setting: string, say: Say): Runs {
  const name = setting.trim();
  if (name === '') return say.runs('name.missingCommune', {});
  const noun = /^(xã|phường|thị trấn|đặc khu)\s+/i.exec(name);
  if (noun === null) return say.runs('name.commune', { xã: name });
  const rest = name.slice(noun[0].length);
  const word = noun[0].trim().toLowerCase();
  const shown = /^\d/.test(rest) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return [{ text: `${shown} ${rest}` }];
}
