import type { IndicatorId } from '../../plan/standard-indicators';
import { formatDate, formatNumber } from '../../text/format';
import { bold, paragraph } from '../blocks';
import { listHamlets } from '../lists/listing';
import { nameList } from '../prose/name-list';
import { outOf, spokenCount, spokenFigure, spokenShare } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block, Runs } from '../tree';
import { allDueWork } from '../lists/unit-work';
import { lateness } from './section-3-weaknesses';

const LATE_UNITS_NAMED = 4;
const GIVEN = [
  ['contributions.cash', 'CT30'],
  ['contributions.land', 'CT31'],
  ['contributions.labourDays', 'CT32'],
  ['contributions.inKind', 'CT33'],
] as const satisfies readonly (readonly [string, IndicatorId])[];

/** Kết quả nổi bật: what a superior reads first, each clause only where there is a figure. */
export function highlights(context: ReportContext): readonly Block[] {
  const sentences = [met(context), onAir(context), dueWork(context), given(context)].filter(
    (runs) => runs.length > 0,
  );
  if (sentences.length === 0) return [];
  const lead = bold(context.say.text('highlights.lead', {}));
  return [paragraph([...lead, ...sentences.flatMap((runs) => [{ text: ' ' }, ...runs])])];
}

/** Which hamlets were met in the period, and how many households came. */
function met(context: ReportContext): Runs {
  const { coverage, say } = context;
  const { hamletsMet, households, householdsPresent } = coverage.commune;
  const all = coverage.hamlets.length;
  if (all === 0) return [];
  if (hamletsMet === 0) return say.runs('hamlets.metNone', {});
  const without = coverage.hamlets.filter(({ inPeriod }) => inPeriod.direct === 0);
  const names = listHamlets(
    without.map(({ hamlet }) => hamlet.code),
    context,
  );
  const sentence =
    without.length === 0
      ? say.runs('highlights.metAll', { 'tổng số': spokenCount(all) })
      : say.runs('highlights.met', {
          'số xóm': formatNumber(hamletsMet),
          'tổng số': formatNumber(all),
          'danh sách': names,
        });
  if (householdsPresent <= 0) return sentence;
  const present = say.runs('highlights.households', {
    'số hộ': formatNumber(Math.round(householdsPresent)),
    'tổng số': formatNumber(households),
    'tỷ lệ': spokenShare((100 * householdsPresent) / households),
  });
  return [...sentence, { text: ' ' }, ...present];
}

function onAir({ figure, say }: ReportContext): Runs {
  const items = figure('CT08').period ?? 0;
  const minutes = figure('CT10').period ?? 0;
  if (items === 0) return [];
  const told = { 'số tin': spokenCount(items) };
  return minutes === 0
    ? say.runs('highlights.onAirItems', told)
    : say.runs('highlights.onAir', { ...told, 'số phút': spokenCount(minutes) });
}

/** What was due since new year, and whose part is late. */
function dueWork(context: ReportContext): Runs {
  const { coverage, say } = context;
  const { due, done } = allDueWork(context);
  if (due === 0) return [];
  const told = {
    ngày: formatDate(coverage.state.day),
    'đến hạn': spokenCount(due),
    xong: outOf(done, due),
  };
  if (done === due) return say.runs('highlights.allDone', told);
  const behind = unitsBehind(context);
  const late = behind.map(({ name, late }) =>
    behind.length === 1 ? name : say.text('highlights.unit', { 'đơn vị': name, số: spokenCount(late) }),
  );
  const units = nameList(late, { noun: say.text('name.unitNoun', {}), atMost: LATE_UNITS_NAMED }, say);
  const left = due - done;
  const unassigned = left - total(behind);
  const values = { ...told, 'còn lại': spokenCount(left), mức: lateness(context) };
  if (behind.length === 0) return say.runs('highlights.late', values);
  return unassigned === 0
    ? say.runs('highlights.lateOf', { ...values, 'danh sách': units })
    : say.runs('highlights.lateOfSome', {
        ...values,
        'đã giao': spokenCount(left - unassigned),
        'danh sách': units,
        'chưa giao': spokenCount(unassigned),
      });
}

interface UnitBehind {
  readonly name: string;
  readonly late: number;
}

/** Units with work that is not done, those with most first; work that the plan gives no unit is of none of them. */
const unitsBehind = (context: ReportContext): readonly UnitBehind[] =>
  context
    .units()
    .map((unit) => ({ name: unit.name, late: unit.due - unit.done }))
    .filter((unit) => unit.late > 0)
    .sort((a, b) => b.late - a.late);

const total = (units: readonly UnitBehind[]): number => units.reduce((sum, { late }) => sum + late, 0);

function given({ figure, say }: ReportContext): Runs {
  const parts = GIVEN.flatMap(([key, id]) => {
    const { period, scale } = figure(id);
    return (period ?? 0) > 0 ? [say.text(key, { số: spokenFigure(period, scale) })] : [];
  });
  return parts.length === 0 ? [] : say.runs('highlights.given', { 'danh sách': parts.join(', ') });
}
