import { earlierOf } from '../../calendar/calendar-date';
import { formatDate } from '../../text/format';
import { paragraph, plain } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Block, Run, Runs } from '../tree';

/** Title, addressees (where the report goes upward), bases and the opening sentence. */
export function opening(context: ReportContext): readonly Block[] {
  const { book, names, say } = context;
  const { addressees, legalBases } = book.settings;
  const abstract = say.runs('title.abstract', { kỳ: names.period, xã: names.commune });
  const blocks: Block[] = [
    { kind: 'title', documentKind: say.text('title.kind', {}), abstract: linesOf(abstract) },
  ];
  if (addressees.length > 0) {
    const label = say.text('title.addressees', {});
    blocks.push({
      kind: 'addressees',
      label,
      names: addressees.map((name) => plain(withoutFinalSign(name))),
    });
  }
  if (legalBases.length > 0)
    blocks.push({ kind: 'legalBases', lines: legalBases.map((basis) => basisLine(basis, context)) });
  blocks.push(paragraph(openingSentence(context)));
  const said = saidSentences(context);
  if (said.length > 0) blocks.push(paragraph(said));
  return blocks;
}

/** Whether somebody has said yes to the rows, and whether they still are those rows; nothing where nobody was asked. */
function saidSentences({ said, say }: ReportContext): Runs {
  if (said === undefined) return [];
  const { state, day, changed, lockedOn, changedSinceLock } = said;
  const ngày = day === null ? '' : formatDate(day);
  const yes =
    state === 'approved'
      ? say.runs(changed === 0 ? 'approval.approved' : 'approval.changed', {
          ngày,
          'số dòng': String(changed),
        })
      : state === 'none'
        ? []
        : state === 'submitted'
          ? say.runs('approval.waiting', { ngày })
          : say.runs('approval.notYet', {});
  const lock =
    lockedOn === null || changedSinceLock === 0
      ? []
      : say.runs('approval.sinceLock', { ngày: formatDate(lockedOn), 'số dòng': String(changedSinceLock) });
  return yes.length > 0 && lock.length > 0 ? [...yes, { text: ' ' }, ...lock] : [...yes, ...lock];
}

function openingSentence({ book, coverage, names, say, isOpen }: ReportContext): Runs {
  const { planNumber, planDate, planYear } = book.settings;
  const { period, asOf } = coverage;
  const common = {
    năm: String(planYear),
    xã: names.commune,
    'cơ quan': names.agency,
    kỳ: names.period,
    'từ ngày': formatDate(period.from),
    'đến ngày': formatDate(earlierOf(asOf, period.to)),
    'kỳ chưa hết': isOpen ? say.runs('opening.stillOpen', { 'ngày cuối kỳ': formatDate(period.to) }) : '',
  };
  if (planNumber.trim() === '') return say.runs('opening.withoutPlan', common);
  return say.runs('opening.withPlan', {
    ...common,
    'số kế hoạch': numberOfPlan(planNumber.trim()),
    'ngày kế hoạch':
      planDate.trim() === ''
        ? [{ text: ' ' }, ...say.runs('opening.undated', {})]
        : ` ${dateOfPlan(planDate.trim())}`,
  });
}

/** The plan's own number may be blank («/KH-UBND»); it is then left as offices leave it. */
const numberOfPlan = (number: string): string => (number.startsWith('/') ? `…${number}` : number);

/** «ngày 05 tháng 01 năm 2024» and «tháng 01 năm 2024» stand as they are; «05/01/2024» takes the word «ngày». */
const dateOfPlan = (date: string): string => (/^\d/.test(date) ? `ngày ${date}` : date);

function basisLine(basis: string, { say }: ReportContext): Runs {
  const text = withoutFinalSign(basis);
  return /^căn cứ\s/i.test(text) ? plain(text) : say.runs('title.basis', { 'văn bản': text });
}

export const withoutFinalSign = (text: string): string => text.trim().replace(/[\s;,.]+$/, '');

/** One list of runs a line of the template. */
function linesOf(runs: Runs): readonly Runs[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, position) => {
      if (position > 0) lines.push([]);
      if (text !== '') lines[lines.length - 1]?.push({ ...run, text });
    });
  }
  return lines;
}
