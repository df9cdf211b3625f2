import { mayBeNamed } from '../../activities/example';
import { isFormAmong } from '../../activities/form-among';
import { inSpan } from '../../indicators/measure-indicator';
import { formatDate, formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { NO_FIGURE } from '../figure-form';
import type { ReportContext, ReportInput } from '../report-context';
import type { Block, TableCell } from '../tree';
import { capitalised } from './section-2-forms';

/** Models (forms HT4) and examples of the period; a person is named only with consent (docs/domain.md §5.10). */
export function appendixModels({ book, coverage, hamletName, madeOn, say }: ReportContext): readonly Block[] {
  const models = coverage.counted
    .filter(({ form }) => isFormAmong(form, ['HT4']))
    .map(({ date, form, title, hamlets }) => ({
      date,
      kind: book.forms.find(({ code }) => code === form)?.title ?? form,
      name: title,
      place: hamlets.map((code) => capitalised(hamletName(code))).join(', '),
    }));
  const examples = inSpan(book.examples, coverage).map((example) => ({
    date: example.date,
    kind: say.text(`example.${example.kind}`, {}),
    name: mayBeNamed(example, madeOn) ? example.name : say.text('example.unnamed', {}),
    place: example.hamlet === null ? '' : capitalised(hamletName(example.hamlet)),
  }));
  const entries = [...models, ...examples].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (entries.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  return [
    {
      kind: 'table',
      density: 'normal',
      columns: [column(10), column(24), column(40, 'left'), column(56, 'left'), column(35, 'left')],
      header: [
        [
          headerCell(say.text('table1.number', {})),
          headerCell(say.text('column.date', {})),
          headerCell(say.text('column.kind', {})),
          headerCell(say.text('column.name', {})),
          headerCell(say.text('column.place', {})),
        ],
      ],
      rows: entries.map(({ date, kind, name, place }, position): readonly TableCell[] => [
        cell(formatNumber(position + 1)),
        cell(formatDate(date)),
        cell(kind),
        cell(name.trim() === '' ? NO_FIGURE : name),
        cell(place === '' ? NO_FIGURE : place),
      ]),
    },
  ];
}

export const hasModels = ({ book, coverage }: ReportInput): boolean =>
  coverage.counted.some(({ form }) => isFormAmong(form, ['HT4'])) ||
  inSpan(book.examples, coverage).length > 0;
