import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import type { Row } from '../tables/table';
import type { Catalogue } from './catalogue';
import type { Read } from '../cells/read';
import { valueOf } from '../cells/read';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readItem } from '../cells/read-list';
import type { NumberKind } from '../cells/read-number';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type { ContributionKind, Giver } from '../activities/contribution';

/** The columns of Đóng góp, each read once. */
export interface ContributionFields {
  readonly code: Read<string>;
  readonly date: Read<CalendarDate>;
  readonly hamlet: Read<HamletCode>;
  readonly giver: Read<Giver>;
  readonly kind: Read<ContributionKind>;
  /** In the unit of the kind: đồng, m², công. */
  readonly value: Read<number>;
  readonly households: Read<number>;
  readonly activity: Read<string>;
  readonly criteria: Read<readonly string[]>;
  readonly project: Read<string>;
  readonly note: Read<string>;
}

const NUMBER_KIND: Readonly<Record<ContributionKind, NumberKind>> = {
  cash: 'money',
  inKind: 'money',
  land: 'area',
  labourDays: 'decimal',
};

export function readContribution(
  cells: Row<'contributions'>['cells'],
  catalogue: Catalogue,
): ContributionFields {
  const date = readDate(cells.date);
  const kind = readChoice(cells.kind, 'contributionKind');
  const numberKind = kind.state === 'read' ? NUMBER_KIND[kind.value] : 'decimal';
  return {
    code: readText(cells.code),
    date,
    hamlet: readItem(cells.hamlet, (item) => catalogue.hamlets.match(item, valueOf(date))),
    giver: readChoice(cells.giver, 'giver'),
    kind,
    value: readNumber(cells.value, numberKind, catalogue.lists.settings.saoM2),
    households: readNumber(cells.households, 'count'),
    activity: readText(cells.activity),
    criteria: catalogue.criteria.readList(cells.criteria),
    project: readText(cells.project),
    note: readText(cells.note),
  };
}
