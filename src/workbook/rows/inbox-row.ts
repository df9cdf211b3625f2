import { textOf } from '../../domain/cells/cell-text';
import type { IntakeTab } from '../../domain/tables/fields';
import { textDigest } from '../../domain/tables/fingerprint';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../header-key';
import { columnsOf, tabName } from '../workbook';

/**
 * `waiting`: new. `edited`: another version of a row that came before, or a change of one that stands; never taken along with
 * others. `undone`: taken once and taken back; it stands in nobody's way.
 */
export type InboxState = 'waiting' | 'edited' | 'taken' | 'leftOut' | 'undone';

/** What stands in Trạng thái. */
export const INBOX_STATE: Readonly<Record<InboxState, string>> = {
  waiting: 'Chờ',
  edited: 'Sửa lại',
  taken: 'Đã nhận',
  leftOut: 'Bỏ',
  undone: 'Đã hoàn tác',
};

export const INTAKE_TABS = [
  'activities',
  'plan',
  'hamlets',
  'officers',
  'contributions',
  'examples',
  'otherFigures',
] as const satisfies readonly IntakeTab[];

type Fields = Readonly<Record<string, string>>;

/** A row of Hộp thư đến as it stands. */
export interface InboxRow {
  readonly row: number;
  readonly cells: Row<'inbox'>['cells'];
  readonly id: string;
  readonly intake: string;
  readonly source: string;
  readonly key: string;
  readonly digest: string;
  readonly at: string;
  readonly tab: IntakeTab;
  /** What is to be written, as a form would save it. */
  readonly fields: Fields;
  readonly state: InboxState;
  readonly reason: string;
  /** Mã of the row that it became, or is to change. */
  readonly code: string;
}

/** Null where a hand has left no row that could be taken: no known tab or state. */
export function readInboxRow({ row, cells }: Row<'inbox'>): InboxRow | null {
  const text = (field: keyof typeof cells): string => textOf(cells[field]).trim();
  const tab = INTAKE_TABS.find((each) => isSame(tabName(each), text('target')));
  const state = (Object.keys(INBOX_STATE) as InboxState[]).find((each) =>
    isSame(INBOX_STATE[each], text('state')),
  );
  if (tab === undefined || state === undefined) return null;
  return {
    row,
    cells,
    id: text('_id'),
    intake: text('intake'),
    source: text('source'),
    key: text('key'),
    digest: text('digest'),
    at: text('at'),
    tab,
    fields: fieldsOf(tab, textOf(cells.proposal)),
    state,
    reason: text('reason'),
    code: text('code'),
  };
}

const isSame = (a: string, b: string): boolean => headerKey(a) === headerKey(b);

/** What a source says of a row, one cell a line under the names of our columns; lines of one cell are indented. */
export const fieldsText = (tab: IntakeTab, fields: Fields): string =>
  columnsOf(tab)
    .flatMap(([field, { header }]) => {
      const text = fields[field] ?? '';
      return text === '' ? [] : [`${header}: ${text.replace(/\r\n?|\n/g, `\n${INDENT}`)}`];
    })
    .join('\n');

const INDENT = '  ';

/** The same read back; lines under a name that is no column of the tab are left out. */
export function fieldsOf(tab: IntakeTab, text: string): Fields {
  const byHeader = new Map(columnsOf(tab).map(([field, { header }]) => [headerKey(header), field as string]));
  const lines = text.replace(/\r\n?/g, '\n').split(/\n(?! {2})/);
  return Object.fromEntries(
    lines.flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      const field = at < 0 ? undefined : byHeader.get(headerKey(line.slice(0, at)));
      if (field === undefined) return [];
      return [
        [
          field,
          line
            .slice(at + 1)
            .replace(/^ /, '')
            .replace(/\n {2}/g, '\n'),
        ],
      ];
    }),
  );
}

/** Changes with what is proposed. */
export const proposalDigest = (tab: IntakeTab, fields: Fields): string => textDigest(fieldsText(tab, fields));

/** What the `_id` of every row that came by the inbox begins with. */
export const INTAKE_TOKEN = 'nhap-';

/** `_id` of the row that a source's row becomes, whichever of its versions is taken: so it is there once. */
export const intakeToken = (tab: IntakeTab, key: string): string =>
  `${INTAKE_TOKEN}${textDigest(`${tab}\u0001${key}`)}`;
