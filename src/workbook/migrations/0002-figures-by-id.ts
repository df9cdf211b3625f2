import type { Cell } from '../../domain/tables/cell';
import { type Migration, rewriteColumn } from './migration';

/** The figures of schema 1 were CT01, CT02 … in the order of their positions. */
const idAt = (position: number): string => `CT${String(position + 1).padStart(2, '0')}`;
/** Period, cumulative, plan, digest of the rows. */
const PARTS_OF_A_FIGURE = 4;

/**
 * The figures and rows that issued reports keep were stored by position: one more figure would have dropped those of
 * every report. They are keyed by the id of the figure instead.
 */
export const figuresById: Migration = {
  to: 2,
  name: '0002-figures-by-id',
  does: 'chỉ tiêu của các báo cáo đã lập được giữ theo mã, để thêm chỉ tiêu mới không làm mất số liệu cũ',
  reads: ['Báo cáo'],
  plan: (tabs) => rewriteColumn(tabs, 'Báo cáo', '_figures', keyedById),
};

/** What is not of schema 1, as a cell that somebody changed or one that is done already, stays as it is. */
function keyedById(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const [figures = '', sources = ''] = cell.split('\n');
  const [format, ...byPosition] = figures.split(';');
  const isWhole = byPosition.every((figure) => figure.split('|').length === PARTS_OF_A_FIGURE);
  if (format !== '1' || !isWhole) return cell;
  const keyed = byPosition.map((figure, at) => `${idAt(at)}=${figure}`);
  return `${['2', ...keyed].join(';')}\n${sourcesById(sources, byPosition.length)}`;
}

/** `=` stood for the rows of the figure before, `?` for rows that were not kept. */
function sourcesById(sources: string, count: number): string {
  const byPosition = sources.split(';');
  if (byPosition.length !== count) return '';
  const idsByRuns = new Map<string, string[]>();
  let runs = '?';
  byPosition.forEach((own, at) => {
    runs = own === '=' ? runs : own;
    if (runs !== '?') idsByRuns.set(runs, [...(idsByRuns.get(runs) ?? []), idAt(at)]);
  });
  return [...idsByRuns].map(([each, ids]) => `${ids.join('+')}=${each}`).join(';');
}
