import type { Credit } from '../../coverage/coverage';
import { formatNumber } from '../../text/format';
import { cell, column, headerCell, note, paragraph } from '../blocks';
import type { ReportContext } from '../report-context';
import { TEXT_WIDTH_MM } from '../tree';
import type { Block, Shade } from '../tree';
import { capitalised } from './section-2-forms';

const NUMBER_MM = 8;
const HAMLET_MM = 33;
/** What «ND3.10» takes in one line; «ND 2.1» takes 13. */
const CODE_MM = 15;
const SHADES: Readonly<Record<Credit, Shade>> = { direct: 'good', indirect: 'average', none: 'weak' };

/** Hamlets × contents: direct, only indirect, none. Letters say it too, for who prints in black and white. */
export function appendixMatrix({ book, coverage, say }: ReportContext): readonly Block[] {
  const required = book.topics.filter((topic) => topic.required);
  const shown = required.length > 0 ? required : book.topics;
  if (shown.length === 0 || coverage.hamlets.length === 0) return [paragraph(say.runs('appendix.empty', {}))];
  const width = Math.floor((TEXT_WIDTH_MM.landscape - NUMBER_MM - HAMLET_MM) / shown.length);
  const legend = shown.map(({ code, title }) => say.text('matrix.topic', { mã: code, 'nội dung': title }));
  return [
    {
      kind: 'table',
      density: 'dense',
      columns: [
        column(NUMBER_MM),
        column(HAMLET_MM, 'left'),
        ...shown.map(() => column(Math.min(width, 22))),
      ],
      header: [
        [
          say.text('table1.number', {}),
          say.text('table3.hamlet', {}),
          ...shown.map(({ code }) => brokenCode(code, width)),
        ].map((text) => headerCell(text)),
      ],
      rows: coverage.hamlets.map(({ hamlet, credits }, position) => [
        cell(formatNumber(position + 1)),
        cell(capitalised(hamlet.name)),
        ...shown.map(({ code }) => {
          const credit = credits.get(code) ?? 'none';
          return cell(say.text(`matrix.${credit}`, {}), SHADES[credit]);
        }),
      ]),
    },
    note([...say.runs('matrix.legend', {}), { text: ` ${legend.join('; ')}.` }]),
  ];
}

/** In a narrow column a code is broken before its number, not inside it. */
const brokenCode = (code: string, width: number): string =>
  width < CODE_MM ? code.replace(/^(\D+)(?=\d)/, '$1 ') : code;
