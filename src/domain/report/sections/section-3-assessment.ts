import { countsWhatLacks } from '../../plan/indicator-definition';
import { askPeople, isOpen, withMore } from '../ask-people';
import { listItem, paragraph } from '../blocks';
import { isBrief } from '../brief';
import { hamletsOfAll } from '../lists/listing';
import { itemLetter } from '../numbering';
import { nameList } from '../prose/name-list';
import { spokenCount, spokenShare } from '../prose/spoken-figure';
import type { QuestionKey } from '../questions';
import type { ReportContext } from '../report-context';
import type { Block, Runs } from '../tree';

const HALF = 50;
const FULL = 100;

/** III.1 Ưu điểm: only what the figures show, and of hamlets only what at least half of them share. */
export function strengths(context: ReportContext): readonly Block[] {
  const { say, coverage } = context;
  const all = coverage.hamlets;
  const rhythm = { nhịp: spokenCount(context.book.settings.meetingRhythm) };
  const met = all.filter(({ inPeriod }) => inPeriod.direct > 0).length;
  const steady = all.filter(({ metrics }) => metrics.LT === FULL).length;
  const reached = all.filter(({ metrics }) => (metrics.TH ?? 0) >= HALF).length;
  const sentences: Runs[] = [];
  const isShared = (count: number): boolean => count > 0 && 2 * count >= all.length;
  // What a brief report has in its highlights it does not say again.
  if (isShared(met) && !isBrief(coverage.period.kind))
    sentences.push(say.runs('strengths.met', { 'Các xóm': hamletsOfAll(met, context) }));
  if (isShared(steady))
    sentences.push(say.runs('strengths.continuity', { 'Các xóm': hamletsOfAll(steady, context), ...rhythm }));
  if (isShared(reached))
    sentences.push(say.runs('strengths.reach', { 'Các xóm': hamletsOfAll(reached, context) }));
  return withMore([...plansFulfilled(context), ...sentences.map(listItem)], 'strengths.more', context);
}

/** Of a figure that counts what is lacking, reaching its "plan" is no merit. */
function plansFulfilled({ indicators, say, appendixLabel }: ReportContext): readonly Block[] {
  const named = indicators.flatMap(({ title, measure, percent }) =>
    measure !== null && !countsWhatLacks(measure) && typeof percent === 'number' && percent >= FULL
      ? [say.text('strengths.target', { 'chỉ tiêu': lowerFirst(title), 'tỷ lệ': spokenShare(percent) })]
      : [],
  );
  if (named.length === 0) return [];
  const whole = appendixLabel('indicators');
  const list = nameList(named, { noun: say.text('name.figureNoun', {}), whole }, say);
  const told = { 'số chỉ tiêu': spokenCount(named.length), 'danh sách': list };
  return [listItem(say.runs('strengths.plan', told))];
}

/** III.3 Nguyên nhân: the rows know none, so people write them; what they call nothing has no heading. */
export function causes(context: ReportContext): readonly Block[] {
  if (CAUSES.every(([, question]) => isOpen(question, context)))
    return [paragraph(context.say.runs('causes.both', {}))];
  // One line for each, as offices write short causes.
  return CAUSES.flatMap(([title, question]) => {
    const [first, ...others] = askPeople(question, context);
    return first === undefined ? [] : [{ title, first, others }];
  }).flatMap(({ title, first, others }, position) => {
    const name = `${itemLetter(position + 1)}) ${context.say.text(title, {})}`;
    return [paragraph([{ text: `${name}: ` }, ...first.runs]), ...others];
  });
}

const CAUSES = [
  ['heading.objectiveCauses', 'causes.objective'],
  ['heading.subjectiveCauses', 'causes.subjective'],
] as const satisfies readonly (readonly [string, QuestionKey])[];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
