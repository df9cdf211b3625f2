import type { FieldData, SidebarData, TabData } from '../../rpc/messages';
import type { Cells, Entry } from './entry';

/** What a form shows: asked for at once, and what may be added. */
export interface AskedFields {
  readonly main: readonly FieldData[];
  readonly more: readonly FieldData[];
}

/**
 * Fields that every activity states, in the order in which people think of them. Of a new one the plan item is chosen
 * before the form opens.
 */
const COMMON = ['planItem', 'date', 'status', 'form', 'topics', 'scope', 'hamlets', 'leadUnit'];
const AFTER_FIGURES = ['evidence', 'note'];
/** Welcome whatever the form of activity. */
const ALWAYS_OFFERED = ['partnerUnits', 'criteria', 'cost', 'fundingSource'];
/** What the form of activity decides. */
const BY_FORM = [
  'attendance',
  'householdsAttending',
  'householdsByHamlet',
  'title',
  'quantity',
  'newsItems',
  'broadcastCount',
  'minutesPerBroadcast',
  'reachCount',
  'areaM2',
  'place',
  'stage',
  'participants',
];

/** Only the fields that this row needs; whatever already holds something is shown as well. */
export function askedFields(
  { cells, origin }: Pick<Entry, 'cells' | 'origin'>,
  tab: TabData,
  data: Pick<SidebarData, 'forms'>,
): AskedFields {
  const editable = tab.fields.filter(({ input }) => input !== 'readonly');
  if (tab.tab !== 'activities') return { main: editable, more: [] };
  const fieldByName = new Map(editable.map((field) => [field.field, field]));
  const of = (names: readonly string[]): FieldData[] =>
    names.flatMap((name) => {
      const field = fieldByName.get(name);
      return field === undefined ? [] : [field];
    });
  const form = data.forms.find(({ code }) => code === codeOf(cells['form'] ?? ''));
  const filled = (field: string): boolean => (cells[field] ?? '').trim() !== '';
  const isOver = cells['status'] !== 'Hoãn' && cells['status'] !== 'Hủy';
  const needed = isOver ? BY_FORM.filter((field) => form?.needed.includes(field) === true) : [];
  const offered = BY_FORM.filter(
    (field) => !needed.includes(field) && (form?.offered.includes(field) === true || filled(field)),
  );
  const confirmation = filled('confirmation') ? ['confirmation'] : [];
  const common = COMMON.filter((field) => {
    if (field === 'planItem') return origin !== null;
    return field !== 'hamlets' || asksHamlets(cells, form?.listed);
  });
  const main = of([...common, ...needed, ...AFTER_FIGURES]);
  const more = of([...offered, ...ALWAYS_OFFERED, ...confirmation]);
  // What cannot be saved has to be seen, also where it came along by itself.
  const homeless = editable.filter(
    (field) => field.absent === true && filled(field.field) && !main.includes(field) && !more.includes(field),
  );
  return { main: [...homeless, ...main], more };
}

/** The whole commune needs no list of hamlets, unless only listed ones are reached. */
function asksHamlets(cells: Cells, listed = false): boolean {
  const isWide = cells['scope'] === 'Toàn xã' || cells['scope'] === 'Ngoài xã';
  return !isWide || listed || (cells['hamlets'] ?? '') !== '';
}

export const codeOf = (text: string): string => text.replace(/\s/g, '').toUpperCase();
