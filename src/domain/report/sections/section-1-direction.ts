import { isFormAmong } from '../../activities/form-among';
import { formatDate, formatNumber } from '../../text/format';
import { askPeople } from '../ask-people';
import { listItem, paragraph } from '../blocks';
import { formatIndicator } from '../figure-form';
import { leadUnitsByCount } from '../lead-units';
import { listItems } from '../listing';
import type { ReportContext } from '../report-context';
import type { Block, Runs } from '../tree';
import { withoutFinalSign } from './opening';

const UNITS_NAMED_AT_MOST = 12;
const DOCUMENTS_NAMED_AT_MOST = 10;

/** I.1 Ban hành văn bản: from the rows of form HT8. */
export function documents(context: ReportContext): readonly Block[] {
  const { coverage, figure, say } = context;
  const issued = figure('CT01');
  const named = coverage.counted
    .filter(({ form, title }) => isFormAmong(form, ['HT8']) && title.trim() !== '')
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));
  if (issued.period === 0 || named.length === 0) return [paragraph(documentCount(context))];
  const rest = named.length - DOCUMENTS_NAMED_AT_MOST;
  const label = context.appendixLabel('activities');
  return [
    paragraph([...documentCount(context), { text: ' ' }, ...say.runs('direction.documentList', {})]),
    ...named
      .slice(0, DOCUMENTS_NAMED_AT_MOST)
      .map(({ title, date }) =>
        listItem(say.runs('direction.document', { tên: withoutFinalSign(title), ngày: formatDate(date) })),
      ),
    ...(rest <= 0 || label === null
      ? []
      : [
          paragraph(
            say.runs('direction.moreDocuments', { 'số văn bản': formatNumber(rest), 'phụ lục': label }),
          ),
        ]),
  ];
}

function documentCount({ figure, say, sinceNewYear }: ReportContext): Runs {
  const issued = figure('CT01');
  const count = formatIndicator(issued, 'period');
  const cumulative = formatIndicator(issued, 'cumulative');
  if (issued.period === 0) {
    return sinceNewYear
      ? say.runs('direction.noDocumentsSinceNewYear', {})
      : say.runs('direction.noDocuments', { 'lũy kế': cumulative });
  }
  return sinceNewYear
    ? say.runs('direction.documentsSinceNewYear', { 'số văn bản': count })
    : say.runs('direction.documents', { 'số văn bản': count, 'lũy kế': cumulative });
}

/** I.2 Phân công, phối hợp: who led how many activities; the hamlets with somebody who answers for them. */
export function assignment(context: ReportContext): readonly Block[] {
  const { coverage, say } = context;
  const units = leadUnitsByCount(coverage.counted);
  const sentences: Block[] = [];
  const led = units.reduce((total, { activityCount }) => total + activityCount, 0);
  if (led > 0) {
    const named = units.map(({ name, activityCount }) =>
      say.text('direction.lead', { 'đơn vị': name, 'số hoạt động': formatNumber(activityCount) }),
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

function partners({ coverage, say }: ReportContext): Runs {
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
