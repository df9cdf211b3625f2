import { SHOWN_TABLES, type ShownColumn, type ShownTable } from '../labels';
import type { Province } from '../province';
import type { Cell, Row } from '../tables';
import { periodWords } from '../wording';
import { decimal, drawCharts, type DrawnChart } from './charts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page-parts';
import { shownCell, shownRows } from './workbook';

/** Longer tables can be searched, and are folded; the longest stand in the workbook alone when printed. */
const SEARCHED = 30;
const FOLDED = 200;
/** Columns of so many characters hold names, which a narrow screen must not cut into single words. */
const NAMES = 24;

/** The province as one page that needs nothing beside it: no server, no other file. */
export function printPage(province: Province): string {
  const of = periodWords(province.period);
  const shown = SHOWN_TABLES.filter(({ result }) => province.results[result].length > 0);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tổng hợp tuyên truyền ${escape(of)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Tổng hợp tuyên truyền nông thôn mới, ${escape(of)}</h1>
<p>${escape(receivedWords(province))}</p>
</header>
<nav aria-label="Các phần">${[
    ...shown.map(({ result, title }) => [result, title] as const),
    ['quality', 'Chất lượng'] as const,
  ]
    .map(([id, title]) => `<a href="#${id}">${escape(title)}</a>`)
    .join('')}</nav>
<main>
${cards(province)}
<div class="charts">${drawCharts(province).map(chartHtml).join('\n')}</div>
${qualityHtml(province)}
${shown.map((table) => tableHtml(table, shownRows(province, table.result))).join('\n')}
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const escape = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

function receivedWords({ results, listed, sentences }: Province): string {
  const received = results.communes.length;
  const days = results.communes.flatMap(({ as_of: day }) => (typeof day === 'string' ? [day] : [])).sort();
  const [first, last] = [days[0], days[days.length - 1]].map((day) => day?.split('-').reverse().join('/'));
  return [
    listed > 0
      ? `Đã gộp số liệu của ${String(received)} trên ${String(listed)} xã`
      : `Đã gộp số liệu của ${String(received)} xã`,
    first === undefined
      ? ''
      : first === last
        ? `số liệu đến ${first}`
        : `số liệu đến từ ${first} đến ${last ?? ''}`,
    sentences.length === 0 ? 'không có việc cần xem' : `${String(sentences.length)} việc cần xem`,
  ]
    .filter((part) => part !== '')
    .join('; ')
    .concat('.');
}

const CARDS = [
  ['composite', 'Điểm bao phủ'],
  ['due_contents_met', 'Nội dung đến hạn đã gặp trực tiếp'],
  ['households_present', 'Hộ dự buổi đông nhất'],
  ['plan_items_done', 'Mục kế hoạch đến hạn đạt'],
  ['activities', 'Hoạt động trong kỳ'],
  ['attendance', 'Lượt người dự'],
] as const;

function cards({ results }: Province): string {
  const items = CARDS.flatMap(([code, label]) => {
    const row = results.overview.find(({ item_code: item, kind }) => item === code && kind === 'result');
    if (row === undefined) return [];
    const part = row.denominator !== null;
    const value = part ? shownText(row.share ?? null, 'percent') : shownText(row.numerator ?? null, 'count');
    const known = `${String(row.communes_known ?? 0)} xã có số liệu`;
    const of =
      part && code !== 'composite'
        ? `${shownText(row.numerator ?? null, 'count')} trên ${shownText(row.denominator ?? null, 'count')}; ${known}`
        : known;
    return [`<li><b>${value === '' ? '–' : value}</b><span>${escape(label)}</span><small>${of}</small></li>`];
  });
  return `<ul class="cards">${items.join('')}</ul>`;
}

const chartHtml = ({ title, words, wide, narrow }: DrawnChart): string =>
  `<figure><figcaption>${escape(title)}</figcaption><div role="img" aria-label="${escape(words)}"><div class="wide">${wide}</div><div class="narrow">${narrow}</div></div></figure>`;

const qualityHtml = ({ sentences }: Province): string =>
  `<section id="quality"><h2>Chất lượng</h2>${
    sentences.length === 0
      ? '<p>Không có việc cần xem.</p>'
      : `<ol>${sentences.map((text) => `<li>${escape(text)}</li>`).join('')}</ol>`
  }</section>`;

function tableHtml({ result, title, note, columns }: ShownTable, rows: readonly Row[]): string {
  const head = columns
    .map(
      ({ header, shown }) =>
        `<th scope="col" aria-sort="none"${shown === 'text' ? '' : ' class="n"'}><button type="button">${escape(header)}</button></th>`,
    )
    .join('');
  const body = rows
    .map((row) => `<tr>${columns.map((column) => cellHtml(row, column)).join('')}</tr>`)
    .join('\n');
  const search =
    rows.length > SEARCHED
      ? `<label class="search">Tìm trong bảng <input type="search" autocomplete="off"></label>`
      : '';
  const table = `${search}<div class="scroll" role="region" tabindex="0" aria-label="Bảng ${escape(title)}"><table><caption>${escape(title)}: ${String(rows.length)} dòng</caption><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
  const told = note === '' ? '' : `<p>${escape(note)}</p>`;
  const inside =
    rows.length > FOLDED
      ? `<details><summary>Xem ${String(rows.length)} dòng</summary>${table}</details><p class="print">Bảng dài ${String(rows.length)} dòng: xem trong tệp .xlsx.</p>`
      : table;
  return `<section id="${result}"><h2>${escape(title)}</h2>${told}${inside}</section>`;
}

function cellHtml(row: Row, column: ShownColumn): string {
  const cell = shownCell(row, column);
  if (column.shown === 'text') {
    const name = column.width >= NAMES ? ' class="w"' : '';
    return `<td${name}>${escape(cell === null ? '' : String(cell))}</td>`;
  }
  return `<td class="n" data-v="${cell === null ? '' : String(cell)}">${shownText(cell, column.shown)}</td>`;
}

/** As Vietnamese readers write numbers; blank is not known. */
export function shownText(cell: Cell, shown: ShownColumn['shown']): string {
  if (typeof cell !== 'number') return '';
  if (shown === 'percent') return `${decimal(cell * 100)}%`;
  if (shown === 'points') return decimal(cell);
  const rounded = shown === 'count' ? Math.round(cell) : Math.round(cell * 10) / 10;
  const [whole = '', part] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '.');
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `,${part}`}`;
}
