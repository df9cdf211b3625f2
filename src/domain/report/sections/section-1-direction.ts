import { isFormAmong } from '../../indicators/indicator-definitions';
import { formatDate, formatNumber } from '../../text/format';
import { askPeople } from '../ask-people';
import { listItem, paragraph } from '../blocks';
import { formatIndicator } from '../figure-form';
import { listItems } from '../listing';
import type { ReportContext } from '../report-context';
import type { Block } from '../tree';
import { withoutFinalSign } from './opening';

const UNITS_NAMED_AT_MOST = 12;

/** I.1 Ban hành văn bản: from the rows of form HT8. */
export function documents({ coverage, figure, say }: ReportContext): readonly Block[] {
  const issued = figure('CT01');
  const cumulativeText = formatIndicator(issued, 'cumulative');
  if (issued.period === 0)
    return [paragraph(say.runs('direction.noDocuments', { 'lũy kế': cumulativeText }))];
  const rows = coverage.counted.filter(
    ({ form, title }) => isFormAmong(form, ['HT8']) && title.trim() !== '',
  );
  return [
    paragraph(
      say.runs('direction.documents', {
        'số văn bản': formatIndicator(issued, 'period'),
        'lũy kế': cumulativeText,
      }),
    ),
    ...rows.map(({ title, date }) =>
      listItem(say.runs('direction.document', { tên: withoutFinalSign(title), ngày: formatDate(date) })),
    ),
  ];
}

/** I.2 Phân công, phối hợp: who led how many activities; the hamlets with somebody who answers for them. */
export function assignment(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  const countByUnit = new Map<string, number>();
  for (const { leadUnit } of coverage.counted) {
    const unit = leadUnit.trim();
    if (unit !== '') countByUnit.set(unit, (countByUnit.get(unit) ?? 0) + 1);
  }
  const sentences: Block[] = [];
  const led = [...countByUnit.values()].reduce((total, count) => total + count, 0);
  if (led > 0) {
    const units = [...countByUnit].sort(([, a], [, b]) => b - a);
    const named = units.map(([unit, count]) =>
      say.text('direction.lead', { 'đơn vị': unit, 'số hoạt động': formatNumber(count) }),
    );
    const leads = {
      'số đơn vị': formatNumber(units.length),
      'số hoạt động': formatNumber(led),
      'danh sách': listItems(named, say, UNITS_NAMED_AT_MOST),
    };
    sentences.push(paragraph([...say.runs('direction.leads', leads), ...partners(context)]));
  }
  return [...sentences, ...officers(context), ...askPeople('direction.assignment', context)];
}

function partners({ coverage, say }: ReportContext): ReturnType<ReportContext['say']['runs']> {
  const shared = coverage.counted.filter(({ partnerUnits }) => partnerUnits.trim() !== '').length;
  if (shared === 0) return [];
  return [{ text: ' ' }, ...say.runs('direction.partners', { 'số hoạt động': formatNumber(shared) })];
}

function officers({ coverage, say }: ReportContext): readonly Block[] {
  const all = coverage.hamlets.length;
  const assigned = coverage.hamlets.filter(({ hamlet }) => hamlet.officer !== null).length;
  if (assigned === 0) return [];
  const hamletCount = formatNumber(all);
  return [
    paragraph(
      assigned === all
        ? say.runs('direction.allOfficers', { 'số xóm': hamletCount })
        : say.runs('direction.someOfficers', { có: formatNumber(assigned), 'số xóm': hamletCount }),
    ),
  ];
}

/** I.3 Kiểm tra, đôn đốc: the workbook records none, so people write it. */
export const inspection = (context: ReportContext): readonly Block[] =>
  askPeople('direction.inspection', context);
