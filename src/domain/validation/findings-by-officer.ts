import type { Book } from '../book';
import type { HamletCode } from '../ids';
import type { EntryTab } from '../tables/fields';
import type { Tables } from '../tables/table';
import { compareVietnamese } from '../text/collation';
import { createCatalogue } from '../reading/catalogue';
import type { Finding, Severity } from './finding';
import { valueOf, valueOr } from '../cells/read';
import { readEntries } from '../reading/read-tables';

/** Who should look at how many findings. */
export interface OfficerFindings {
  /** '' for a unit that is no officer's e-mail. */
  readonly email: string;
  /** Họ tên of the officer, or Đơn vị chủ trì; '' where nobody is named. */
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

type Answering = Pick<OfficerFindings, 'email' | 'name'>;
const NOBODY: Answering = { email: '', name: '' };

/**
 * Findings on rows that people fill, by who answers for the row: Người phụ trách of its hamlets (each of them, so that
 * nobody overlooks a joint meeting), else Đơn vị chủ trì. Most errors first, then by name.
 */
export function findingsByOfficer(
  tables: Tables,
  book: Book,
  findings: readonly Finding[],
): readonly OfficerFindings[] {
  const byPerson = new Map<string, OfficerFindings & { counts: Record<Severity, number> }>();
  const answeringAt = answeringByRow(tables, book, findings);
  for (const { tab, row, severity } of findings) {
    for (const who of answeringAt.get(placeOf(tab, row)) ?? []) {
      const key = `${who.email}\n${who.name}`;
      const person = byPerson.get(key) ?? { ...who, counts: { error: 0, warning: 0, info: 0 } };
      person.counts[severity] += 1;
      byPerson.set(key, person);
    }
  }
  return [...byPerson.values()].sort(
    (a, b) =>
      b.counts.error - a.counts.error || compareVietnamese(a.name, b.name) || (a.email < b.email ? -1 : 1),
  );
}

const placeOf = (tab: string, row: number): string => `${tab} ${String(row)}`;

/** Only rows with a finding are read again. */
function answeringByRow(
  tables: Tables,
  book: Book,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Answering[]> {
  const found = new Set(findings.map(({ tab, row }) => placeOf(tab, row)));
  const catalogue = createCatalogue(book);
  const rowsOf = <T extends EntryTab>(tab: T) =>
    readEntries(
      tab,
      tables[tab].filter(({ row }) => found.has(placeOf(tab, row))),
      catalogue,
    );
  const officers = officersOfHamlets(book);
  const entries: [string, readonly Answering[]][] = [];
  const add = (tab: EntryTab, row: number, hamlets: readonly HamletCode[], unit: string): void => {
    const answering = uniqueBy(hamlets.flatMap((code) => officers.get(code) ?? []));
    entries.push([placeOf(tab, row), answering.length > 0 ? answering : [{ ...NOBODY, name: unit }]]);
  };
  for (const { row, fields } of rowsOf('activities'))
    add('activities', row, valueOr(fields.hamlets, []), valueOr(fields.leadUnit, ''));
  for (const { row, fields } of rowsOf('plan')) add('plan', row, [], valueOr(fields.leadUnit, ''));
  for (const { row, fields } of rowsOf('contributions'))
    add('contributions', row, listOf(valueOf(fields.hamlet)), '');
  for (const { row, fields } of rowsOf('examples')) add('examples', row, listOf(valueOf(fields.hamlet)), '');
  return new Map(entries);
}

const listOf = <V>(value: V | null): readonly V[] => (value === null ? [] : [value]);

function officersOfHamlets(book: Book): ReadonlyMap<HamletCode, Answering> {
  const nameByEmail = new Map(book.officers.map(({ email, name }) => [email, name]));
  return new Map(
    book.hamlets.flatMap(({ code, officer }) =>
      officer === null
        ? []
        : [[code, { email: officer, name: nameByEmail.get(officer) ?? officer }] as const],
    ),
  );
}

function uniqueBy(people: readonly Answering[]): readonly Answering[] {
  return [...new Map(people.map((person) => [person.email, person])).values()];
}
