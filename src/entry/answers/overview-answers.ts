import type { Overview } from '../../app/overview/view-overview';
import { viewOverview } from '../../app/overview/view-overview';
import type { Outcome } from '../../app/ports/failure';
import type { Ports } from '../../app/ports/ports';
import type { Activity } from '../../domain/activities/activity';
import type { HamletCoverage } from '../../domain/coverage/coverage';
import { isDue } from '../../domain/coverage/metrics/content-coverage';
import { inGroups } from '../../domain/hamlets/many-hamlets';
import type { ContentTopic } from '../../domain/plan/catalogues';
import { formatIndicator } from '../../domain/report/figure-form';
import { ok } from '../../domain/result';
import { formatDate } from '../../domain/text/format';
import type { CellMark, OverviewData, OverviewHamlet, OverviewRow } from '../../rpc/overview-data';
import { nameOfPeriod } from '../../wording/approval';
import type { BookNames } from '../../wording/book-names';
import { bookNames } from '../../wording/book-names';
import { groupTitle } from '../../wording/hamlet-groups';
import { OVERVIEW_TEXT } from '../../wording/ui-overview';
import { periodName } from '../../wording/periods';
import { openOverviewPage } from '../pages';

export const OVERVIEW_HANDLERS = {
  overview: (ports: Ports): Outcome<OverviewData> => {
    const viewed = viewOverview(ports);
    return viewed.ok ? ok(overviewData(viewed.value)) : viewed;
  },
  openOverview: (): Outcome<{ readonly opened: boolean }> => {
    openOverviewPage();
    return ok({ opened: true });
  },
} as const;

function overviewData(view: Overview): OverviewData {
  const { book, today, quarter, inQuarter, inYear, submitted, inbox, told, findings } = view;
  const names = bookNames(book);
  const required = book.topics.filter((topic) => topic.required);
  const groups = inGroups(inYear.hamlets, ({ hamlet }) => hamlet);
  const hamletOf = (each: HamletCoverage): OverviewHamlet => ({
    code: each.hamlet.code,
    name: names.hamlet(each.hamlet.code),
    officer: officerOf(each, names),
    cells: required.map((topic) => markOf(each, topic, view)),
  });
  return {
    communeName: book.settings.communeName,
    day: formatDate(today),
    periodName: periodName(quarter),
    hamletCount: inYear.hamlets.length,
    notMet: inQuarter.hamlets
      .filter(({ inPeriod }) => inPeriod.direct === 0)
      .map((each) => ({ name: names.hamlet(each.hamlet.code), officer: officerOf(each, names) })),
    late: lateItems(view, names),
    waiting: {
      periods: submitted.map((code) => nameOfPeriod(code, book.settings.periodStyle)),
      inbox,
      errors: findings.filter(({ severity }) => severity === 'error').length,
    },
    told,
    results: view.results.map((figure) => ({
      title: figure.title,
      unit: figure.unit,
      now: formatIndicator(figure, 'period'),
      lastYear: formatIndicator(figure, 'lastYear'),
      change: OVERVIEW_TEXT.change(figure.change),
    })),
    topics: required.map(({ code, title }) => ({ code, title })),
    groups:
      groups === null
        ? [{ title: '', hamlets: inYear.hamlets.map(hamletOf) }]
        : groups.map(({ of, name, members }) => ({
            title: groupTitle(of, name),
            hamlets: members.map(hamletOf),
          })),
    rows: rowsBehind(view, required),
    months: inYear.months.map(({ month, begun, activities, directActivities }) => ({
      label: String(month.month),
      begun,
      activities,
      direct: directActivities,
    })),
    activities: inYear.counted.length,
  };
}

const officerOf = ({ hamlet: { officer } }: HamletCoverage, names: BookNames): string =>
  officer === null ? '' : names.officer(officer);

function markOf({ credits }: HamletCoverage, topic: ContentTopic, { inYear }: Overview): CellMark {
  const credit = credits.get(topic.code) ?? 'none';
  return credit !== 'direct' && !isDue(topic, inYear.state) ? 'notDue' : credit;
}

function lateItems({ late, book }: Overview, names: BookNames): OverviewData['late'] {
  return late.map(({ item, done, due, hamlets }) => {
    const behind = hamlets.filter((each) => each.due !== null && each.done < each.due);
    return {
      title: `${item.code} ${item.title}`,
      detail: OVERVIEW_TEXT.late(
        done,
        due,
        behind.map(({ hamlet }) => names.hamlet(hamlet)),
      ),
      officer: item.leadUnit,
      row: book.plan.find(({ code }) => code === item.code)?.row ?? item.row,
    };
  });
}

/** By cell, the activities that name the hamlet, or the whole commune, with the content. */
function rowsBehind({ inYear, book }: Overview, required: readonly ContentTopic[]): OverviewData['rows'] {
  const forms = new Map(book.forms.map(({ code, title }) => [code, title]));
  const wanted = new Set(required.map(({ code }) => code));
  const rows: Record<string, OverviewRow[]> = {};
  for (const activity of inYear.countedForState) {
    const hamlets =
      activity.hamlets.length > 0 ? activity.hamlets : inYear.hamlets.map(({ hamlet }) => hamlet.code);
    for (const topic of activity.topics.filter((code) => wanted.has(code)))
      for (const hamlet of hamlets)
        (rows[`${hamlet} ${topic}`] ??= []).push({
          row: activity.row,
          text: rowText(activity, forms.get(activity.form) ?? activity.form),
        });
  }
  return rows;
}

const rowText = ({ id, date, attendance }: Activity, form: string): string =>
  OVERVIEW_TEXT.row(id, formatDate(date), form, attendance);
