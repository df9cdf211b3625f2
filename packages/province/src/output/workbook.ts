import { SHOWN_TABLES, type ShownColumn, STATE_LABELS } from '../labels';
import type { Province } from '../province';
import type { ResultName } from '../queries';
import type { Cell, Row } from '../tables';
import { periodWords } from '../wording';
import { printXlsx, type Sheet, type Shown } from './xlsx';

const SHOWN: Readonly<Record<ShownColumn['shown'], Shown>> = {
  text: 'text',
  count: 'count',
  decimal: 'decimal',
  percent: 'percent',
  points: 'decimal',
};

/** The province as an .xlsx: a sheet for each table, and one that tells what is wrong with files and communes. */
export function printWorkbook(province: Province): Uint8Array {
  const of = periodWords(province.period);
  const sheets = SHOWN_TABLES.map(({ result, title, note, columns }): Sheet => ({
    name: title,
    heading: [`${title}, ${of}`, ...(note === '' ? [] : [note])],
    columns: columns.map(({ header, shown, width }) => ({ header, shown: SHOWN[shown], width })),
    rows: shownRows(province, result).map((row) => columns.map((column) => shownCell(row, column))),
  }));
  return printXlsx([...sheets, qualitySheet(province)]);
}

/** The figures that people ask for stand before the measures that they are made of. */
export function shownRows({ results }: Province, name: ResultName): readonly Row[] {
  const rows = results[name];
  if (name !== 'overview') return rows;
  return [...rows.filter(({ kind }) => kind === 'result'), ...rows.filter(({ kind }) => kind !== 'result')];
}

export function shownCell(row: Row, { column }: ShownColumn): Cell {
  const cell = row[column] ?? null;
  if (typeof cell !== 'string') return cell;
  if (column === 'state') return STATE_LABELS[cell] ?? cell;
  return /^\d{4}-\d\d-\d\d(?:T|$)/u.test(cell) ? shownMoment(cell) : cell;
}

/** 14/06/2026, or 14/06/2026 09:20. */
const shownMoment = (iso: string): string => {
  const [day = '', time] = iso.split('T');
  const shown = day.split('-').reverse().join('/');
  return time === undefined ? shown : `${shown} ${time.slice(0, 5)}`;
};

const qualitySheet = ({ period, sentences }: Province): Sheet => ({
  name: 'Chất lượng',
  heading: [
    `Chất lượng, ${periodWords(period)}`,
    sentences.length === 0 ? 'Không có điều gì cần xem.' : 'Mỗi dòng một việc cần xem.',
  ],
  columns: [
    { header: 'STT', shown: 'count', width: 6 },
    { header: 'Việc cần xem', shown: 'text', width: 120 },
  ],
  rows: sentences.map((text, at) => [at + 1, text]),
});
