import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode, TopicCode } from '../ids';
import type { Row } from '../tables/table';
import type { Catalogue } from './catalogue';
import type { Read } from '../cells/read';
import { valueOf } from '../cells/read';
import { readChoice, readChoices } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readItem } from '../cells/read-list';
import { readLines, readText } from '../cells/read-text';
import type { ConsentUse, ExampleKind } from '../activities/example';

/** The columns of Gương, mô hình, each read once. */
export interface ExampleFields {
  readonly code: Read<string>;
  readonly date: Read<CalendarDate>;
  readonly kind: Read<ExampleKind>;
  readonly name: Read<string>;
  readonly hamlet: Read<HamletCode>;
  readonly topics: Read<readonly TopicCode[]>;
  readonly achievement: Read<string>;
  readonly replicates: Read<string>;
  readonly activity: Read<string>;
  readonly consent: Read<'yes' | 'no'>;
  readonly consentDay: Read<CalendarDate>;
  readonly consentScope: Read<readonly ConsentUse[]>;
  readonly withdrawnOn: Read<CalendarDate>;
  readonly evidence: Read<readonly string[]>;
  readonly note: Read<string>;
}

export function readExample(cells: Row<'examples'>['cells'], catalogue: Catalogue): ExampleFields {
  const date = readDate(cells.date);
  return {
    code: readText(cells.code),
    date,
    kind: readChoice(cells.kind, 'exampleKind'),
    name: readText(cells.name),
    hamlet: readItem(cells.hamlet, (item) => catalogue.hamlets.match(item, valueOf(date))),
    topics: catalogue.topics.readList(cells.topics),
    achievement: readText(cells.achievement),
    replicates: readText(cells.replicates),
    activity: readText(cells.activity),
    consent: readChoice(cells.consent, 'yesNo'),
    consentDay: readDate(cells.consentDay),
    consentScope: readChoices(cells.consentScope, 'consentScope'),
    withdrawnOn: readDate(cells.withdrawnOn),
    evidence: readLines(cells.evidence),
    note: readText(cells.note),
  };
}
