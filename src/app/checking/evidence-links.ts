import type { Cell } from '../../domain/tables/cell';
import type { Tables } from '../../domain/tables/table';
import { isWebLink } from '../../domain/text/web-link';
import { saysNone } from '../../domain/validation/rules/shared/no-evidence';
import { textOf } from '../../domain/cells/cell-text';
import { readLines } from '../../domain/cells/read-text';
import type { Ports } from '../ports/ports';

/**
 * The tables as whoever clicks sees them: where text of Minh chứng has a link behind it, «Ảnh buổi họp», the link stands under
 * the text. For checking only; nothing of it is written. Reads nothing where every evidence shows its link.
 */
export function withLinksBehind({ rows }: Pick<Ports, 'rows'>, tables: Tables): Tables {
  const inWords = tables.activities.filter(({ cells }) => isInWords(cells.evidence));
  if (inWords.length === 0) return tables;
  const links = rows.linksBehind(
    'activities',
    'evidence',
    inWords.map(({ row }) => row),
  );
  if (links.size === 0) return tables;
  const activities = tables.activities.map((each) => {
    const link = links.get(each.row);
    return link === undefined || !isWebLink(link)
      ? each
      : { ...each, cells: { ...each.cells, evidence: `${textOf(each.cells.evidence)}\n${link}` } };
  });
  return { ...tables, activities };
}

function isInWords(cell: Cell): boolean {
  const read = readLines(cell);
  // A mend of the cell must not write what only stands behind it.
  if (read.state !== 'read' || read.mend !== undefined) return false;
  return !read.value.every(saysNone) && !read.value.some(isWebLink);
}
