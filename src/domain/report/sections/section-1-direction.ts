import type { Activity } from '../../activities/activity';
import { formatDate, formatNumber } from '../../text/format';
import { askPeople, withMore } from '../ask-people';
import { boldCell, caption, cell, column, headerCell, note, paragraph } from '../blocks';
import { NO_FIGURE } from '../figure-form';
import { nameList } from '../prose/name-list';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block, Runs, TableCell } from '../tree';
import { allDueWork } from '../lists/unit-work';
import type { UnitWork } from '../lists/unit-work';
import { withoutFinalSign } from './opening';
import { capitalised } from './section-2-forms';
import { withoutOfficer } from './section-3-weaknesses';

const DOCUMENTS_NAMED_AT_MOST = 5;
/** Who has issued a plan and who has not is asked of every unit by name. */
const UNITS_NAMED = 15;
/** Besides those with work of the plan and those that did nothing. */
const UNITS_IN_TABLE = 8;

/** I.1 Ban hành văn bản: what directs the commune, by name; plans of single units apart, with who has none. */
export function documents(context: ReportContext): readonly Block[] {
  const directing = context.units().filter(({ directs }) => directs);
  const issuers = directing.flatMap((unit) => issuedBy(unit, context));
  return [paragraph(inOneParagraph([directions(context), ...issuers, ownPlans(context)]))];
}

/** A month's chapter I in one paragraph. */
export function directionInShort(context: ReportContext): readonly Block[] {
  const sentences = [
    directions(context),
    ...context
      .units()
      .filter(({ directs }) => directs)
      .flatMap((unit) => issuedBy(unit, context)),
    leads(context),
    officers(context),
  ];
  const asked = [
    ...withMore([paragraph(inOneParagraph(sentences))], 'direction.assignment', context),
    ...askPeople('direction.inspection', context),
  ];
  return [paragraph(inOneParagraph(asked.flatMap((block) => ('runs' in block ? [block.runs] : []))))];
}

const inOneParagraph = (sentences: readonly Runs[]): Runs =>
  sentences
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]));

const inPeriod =
  ({ coverage: { period, asOf } }: ReportContext) =>
  ({ date }: Activity): boolean =>
    date >= period.from && date <= period.to && date <= asOf;

/** How many documents that direct there are in the period and since new year, of whom. */
function directions(context: ReportContext): Runs {
  const { say, sinceNewYear } = context;
  const all = context.units().flatMap(({ directs, documents: own }) => (directs ? own : []));
  const now = all.filter(inPeriod(context)).length;
  const told = { 'số văn bản': spokenCount(now), 'lũy kế': spokenCount(all.length) };
  if (now === 0)
    return all.length === 0 || sinceNewYear
      ? say.runs('direction.noDocumentsSinceNewYear', {})
      : say.runs('direction.noDocuments', { 'lũy kế': told['lũy kế'] });
  return sinceNewYear
    ? say.runs('direction.documentsSinceNewYear', { 'số văn bản': told['số văn bản'] })
    : say.runs('direction.documents', told);
}

/** «Ủy ban nhân dân xã: Kế hoạch số 12 (ngày 05/01/2024); …» */
function issuedBy(unit: UnitWork, context: ReportContext): readonly Runs[] {
  const { say } = context;
  const own = unit.documents.filter(inPeriod(context));
  if (own.length === 0) return [];
  const named = own.map(({ title, date }) =>
    title.trim() === ''
      ? say.text('direction.untitled', { ngày: formatDate(date) })
      : say.text('direction.document', { tên: withoutFinalSign(title), ngày: formatDate(date) }),
  );
  const list = nameList(
    named,
    {
      noun: say.text('name.documentNoun', {}),
      whole: context.appendixLabel('activities'),
      atMost: DOCUMENTS_NAMED_AT_MOST,
    },
    say,
  );
  return [say.runs('direction.issuer', { 'đơn vị': capitalised(unit.name), 'danh sách': list })];
}

/** Which units that do not direct have issued a plan of their own since new year, and which have none. */
function ownPlans(context: ReportContext): Runs {
  const { say } = context;
  const units = context.units().filter(({ directs }) => !directs);
  const having = units.filter(({ documents: own }) => own.length > 0);
  const lacking = units.filter(({ isExpected, documents: own }) => isExpected && own.length === 0);
  const names = (of: readonly UnitWork[]): string =>
    nameList(
      of.map(({ name }) => name),
      { noun: say.text('name.unitNoun', {}), atMost: UNITS_NAMED },
      say,
    );
  const issued = having.reduce((total, { documents: own }) => total + own.length, 0);
  const had = { 'số văn bản': spokenCount(issued), có: names(having) };
  if (lacking.length === 0) return having.length === 0 ? [] : say.runs('direction.allPlans', had);
  const lacks = { 'chưa có': names(lacking) };
  return having.length === 0
    ? say.runs('direction.noPlans', lacks)
    : say.runs('direction.somePlans', { ...had, ...lacks });
}

/** I.2 Phân công, phối hợp: what each unit had to do and did; the hamlets with somebody who answers for them. */
export function assignment(context: ReportContext): readonly Block[] {
  return withMore([...officersAndPartners(context), ...unitTable(context)], 'direction.assignment', context);
}

function officersAndPartners(context: ReportContext): readonly Block[] {
  const runs = inOneParagraph([officers(context), partners(context)]);
  return runs.length === 0 ? [] : [paragraph(runs)];
}

/** How many units led activities of the period: what the table says in a report that has none. */
function leads(context: ReportContext): Runs {
  const { say } = context;
  const units = context.units().filter(({ activities }) => activities > 0);
  const led = units.reduce((total, { activities }) => total + activities, 0);
  if (led === 0) return [];
  return say.runs('direction.leads', {
    'số đơn vị': spokenCount(units.length),
    'số hoạt động': spokenCount(led),
  });
}

function partners({ coverage, say }: ReportContext): Runs {
  const shared = coverage.counted.filter(({ partnerUnits }) => partnerUnits.trim() !== '').length;
  return shared === 0 ? [] : say.runs('direction.partners', { 'số hoạt động': spokenCount(shared) });
}

/** Which hamlets have nobody is asked here and nowhere else. */
function officers(context: ReportContext): Runs {
  const { coverage, say } = context;
  const all = coverage.hamlets.length;
  const assigned = all - withoutOfficer(context).length;
  if (assigned === 0) return [];
  return assigned === all
    ? say.runs('direction.allOfficers', { 'số xóm': spokenCount(all) })
    : say.runs('direction.someOfficers', { có: formatNumber(assigned), 'số xóm': formatNumber(all) });
}

/** Who had work or did some, those with work first; past the limit the others in one row. */
function unitTable(context: ReportContext): readonly Block[] {
  const { coverage, names, say } = context;
  const units = [...context.units()].sort((a, b) => b.due - a.due || b.activities - a.activities);
  if (units.length === 0) return [];
  const ranked = units.filter(
    ({ due, activities }, at) => due > 0 || activities === 0 || at < UNITS_IN_TABLE,
  );
  const shown = units.length - ranked.length > 1 ? ranked : units;
  const others = units.filter((unit) => !shown.includes(unit));
  const rows = shown.map(rowOf);
  if (others.length > 0)
    rows.push(
      rowOf(
        { ...sumOf(others), name: say.text('direction.otherUnits', { số: formatNumber(others.length) }) },
        rows.length,
      ),
    );
  const unnamed = withoutUnit(context);
  if (unnamed !== null) rows.push(rowOf(unnamed, rows.length));
  const tall = (key: 'number' | 'unit'): TableCell =>
    headerCell(say.text(key === 'number' ? 'table1.number' : 'units.unit', {}), { rowSpan: 2 });
  return [
    caption(say.runs('units.caption', {})),
    {
      kind: 'table',
      density: 'dense',
      columns: [column(9), column(61, 'left'), column(24), column(24), column(19), column(28)],
      header: [
        [
          tall('number'),
          tall('unit'),
          headerCell(say.text('table3.sinceNewYear', { ngày: formatDate(coverage.state.day) }), {
            columnSpan: 2,
          }),
          headerCell(capitalised(names.periodWithin), { columnSpan: 2 }),
        ],
        (['due', 'done', 'activities', 'attendance'] as const).map((key) =>
          headerCell(say.text(`units.${key}`, {})),
        ),
      ],
      rows: [...rows, totalRow(context)],
    },
    note(say.runs('units.note', {})),
  ];
}

function rowOf({ name, due, done, activities, attendance }: UnitRow, position: number): readonly TableCell[] {
  return [
    cell(String(position + 1)),
    cell(capitalised(name)),
    cell(due === 0 ? NO_FIGURE : formatNumber(due)),
    cell(due === 0 ? NO_FIGURE : formatNumber(done)),
    cell(formatNumber(activities)),
    cell(attendance === null ? NO_FIGURE : formatNumber(attendance)),
  ];
}

type UnitRow = Pick<UnitWork, 'name' | 'due' | 'done' | 'activities' | 'attendance'>;

function sumOf(units: readonly UnitRow[]): Omit<UnitRow, 'name'> {
  const sum = (of: (unit: UnitRow) => number): number => units.reduce((total, unit) => total + of(unit), 0);
  return {
    due: sum(({ due }) => due),
    done: sum(({ done }) => done),
    activities: sum(({ activities }) => activities),
    attendance: units.every(({ attendance }) => attendance === null)
      ? null
      : sum(({ attendance }) => attendance ?? 0),
  };
}

/** What neither the plan nor the row puts on a unit, so that the table adds up; null where there is nothing such. */
function withoutUnit(context: ReportContext): UnitRow | null {
  const { due, done, activities, attendance } = sumOf(context.units());
  const all = everything(context);
  const rest = {
    due: all.due - due,
    done: all.done - done,
    activities: all.activities - activities,
    attendance: (all.attendance ?? 0) > (attendance ?? 0) ? (all.attendance ?? 0) - (attendance ?? 0) : null,
  };
  return rest.due === 0 && rest.activities === 0
    ? null
    : { ...rest, name: context.say.text('units.unnamed', {}) };
}

function everything(context: ReportContext): Omit<UnitRow, 'name'> {
  const { counted } = context.coverage;
  const given = counted.flatMap(({ attendance }) => (attendance === null ? [] : [attendance]));
  return {
    ...allDueWork(context),
    activities: counted.length,
    attendance: given.length === 0 ? null : given.reduce((total, people) => total + people, 0),
  };
}

/** Of everything, rows and items without a unit among it. */
function totalRow(context: ReportContext): readonly TableCell[] {
  const { say } = context;
  const [, , ...figures] = rowOf({ name: '', ...everything(context) }, 0);
  return [
    { ...boldCell(say.text('table2.total', {})), columnSpan: 2, align: 'center' },
    ...figures.map(({ runs }) => ({ runs: runs.map((run) => ({ ...run, bold: true })) })),
  ];
}

/** I.3 Kiểm tra, đôn đốc: the workbook records none, so people write it. */
export const inspection = (context: ReportContext): readonly Block[] =>
  askPeople('direction.inspection', context);
