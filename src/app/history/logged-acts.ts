import { textOf, tidyText } from '../../domain/cells/cell-text';
import type { EntryTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { isoMoment } from '../../domain/text/logged-moment';
import { CONTINUED } from '../../wording/rows/saving';
import { tabLabel } from '../../wording/vi';

/** A cell as an entry of Nhật ký tells it: by header, as text. */
export interface LoggedCell {
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** What our own writes did to a row at one moment. */
export interface LoggedAct {
  /** ISO, local time. */
  readonly at: string;
  /** E-mail as Google gave it. */
  readonly user: string;
  /** As Nhật ký calls it. */
  readonly action: string;
  readonly cells: readonly LoggedCell[];
}

/** The entries of Nhật ký about one row, oldest first; what one cell could not hold is joined, columns of the system are left out. */
export function loggedActs(audit: readonly Row<'audit'>[], tab: EntryTab, id: string): readonly LoggedAct[] {
  const name = tabLabel(tab);
  const acts: { at: string; user: string; action: string; field: string; before: string; after: string }[] =
    [];
  for (const { cells } of audit) {
    if (textOf(cells.tab) !== name || tidyText(textOf(cells.id)) !== id) continue;
    const [at, user, action, field, before, after] = [
      isoMoment(textOf(cells.at)),
      textOf(cells.user),
      textOf(cells.action),
      textOf(cells.field),
      textOf(cells.before),
      textOf(cells.after),
    ];
    const last = acts[acts.length - 1];
    if (last !== undefined && action === CONTINUED(last.action)) {
      last.before += before;
      last.after += after;
    } else acts.push({ at, user, action, field, before, after });
  }
  return acts.map(({ at, user, action, field, before, after }) => {
    const headers = field.split('; ').filter((header) => header !== '');
    const [befores, afters] = [textsBy(headers, before), textsBy(headers, after)];
    const cells = headers.map((header) => ({
      header,
      before: befores.get(header) ?? '',
      after: afters.get(header) ?? '',
    }));
    return { at, user, action, cells: cells.filter(({ header }) => !header.startsWith('_')) };
  });
}

/** One cell stands alone by its text, several one a line behind their headers; a text may hold lines of its own. */
function textsBy(headers: readonly string[], text: string): ReadonlyMap<string, string> {
  const [only] = headers;
  if (headers.length < 2) return new Map(only === undefined || text === '' ? [] : [[only, text]]);
  const starts: { readonly header: string; readonly from: number; readonly at: number }[] = [];
  let behind = 0;
  for (const header of headers) {
    const mark = `${header}: `;
    const at = text.startsWith(mark, behind) && behind === 0 ? 0 : text.indexOf(`\n${mark}`, behind);
    if (at < 0) continue;
    const from = at + mark.length + (at === 0 ? 0 : 1);
    starts.push({ header, from, at });
    behind = from - 1;
  }
  return new Map(
    starts.map(({ header, from }, index) => [header, text.slice(from, starts[index + 1]?.at ?? text.length)]),
  );
}
