import type { Cell } from '../../domain/tables/cell';
import { SETTINGS } from '../../domain/plan/setting-names';
import { tabsAfter } from '../../workbook/migrations/lay-over';
import type { Migration, MigrationNote, MigrationWrite, RawTabs } from '../../workbook/migrations/migration';
import { cellAt } from '../../workbook/migrations/migration';
import { isSchemaSetting, schemaOf } from '../../workbook/written-schema';
import { loggedMoment } from '../../domain/text/logged-moment';
import { AUDIT_ACTION } from '../../wording/rows/saving';
import { headerName, tabLabel } from '../../wording/vi';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';

export type MigrationPorts = Pick<Ports, 'migration' | 'lock' | 'clock' | 'identity' | 'workbook'>;

/** What became of an older workbook. */
export type Migrated =
  | { readonly kind: 'done'; readonly steps: readonly Migration[] }
  /** Nothing was written from the step on that would be refused; `writes` is what all the steps left would write. */
  | {
      readonly kind: 'refused';
      readonly steps: readonly Migration[];
      readonly tabs: readonly string[];
      readonly keepers: readonly string[];
      readonly writes: readonly MigrationWrite[];
    }
  /** Others held the lock. */
  | { readonly kind: 'busy'; readonly writes: readonly MigrationWrite[] };

const SETTINGS_NAME = tabLabel('settings');
const AUDIT_NAME = tabLabel('audit');
const NAME = headerName('settings', 'name');
const VALUE = headerName('settings', 'value');

/**
 * Takes the workbook through the migrations that it lacks, under the document lock: each one's writes, its line in Nhật
 * ký, and last its number. Before a step writes anything, all that it touches is asked for rights. Cut off anywhere
 * and run again it ends the same, since a step plans from what stands.
 */
export function migrateWorkbook(ports: MigrationPorts, migrations: readonly Migration[]): Migrated {
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => migrateLocked(ports, migrations));
  return done?.value ?? { kind: 'busy', writes: writesLeft(ports, migrations) };
}

function migrateLocked(ports: MigrationPorts, migrations: readonly Migration[]): Migrated {
  const steps: Migration[] = [];
  for (const step of pendingIn(ports.migration.read([SETTINGS_NAME]), migrations)) {
    const tabs = ports.migration.read([...new Set([...step.reads, SETTINGS_NAME, AUDIT_NAME])]);
    const writes = [...auditLines(ports, step, tabs), ...step.plan(tabs)];
    const number = schemaNumber(step, tabs);
    const refused = ports.migration.refusedTabs([...writes, number]);
    if (refused.length > 0) {
      const keepers = ports.migration.keepers();
      return { kind: 'refused', steps, tabs: refused, keepers, writes: writesLeft(ports, migrations) };
    }
    ports.migration.apply(writes);
    ports.workbook.flush();
    ports.migration.apply([number]);
    ports.workbook.flush();
    steps.push(step);
  }
  return { kind: 'done', steps };
}

/** The steps that the workbook has not been through. */
function pendingIn(tabs: RawTabs, migrations: readonly Migration[]): readonly Migration[] {
  const schema = schemaIn(tabs).schema;
  return typeof schema === 'number' ? migrations.filter(({ to }) => to > schema) : [];
}

/** What all steps together will write, planned one upon the other. */
function writesLeft(
  { migration }: MigrationPorts,
  migrations: readonly Migration[],
): readonly MigrationWrite[] {
  const reads = migrations.flatMap((step) => step.reads);
  let tabs = migration.read([...new Set([...reads, SETTINGS_NAME])]);
  return pendingIn(tabs, migrations).flatMap((step) => {
    const writes = step.plan(tabs);
    tabs = tabsAfter(tabs, writes);
    return writes;
  });
}

function schemaIn(tabs: RawTabs): { readonly schema: number | string; readonly row: number | null } {
  const settings = tabs.get(SETTINGS_NAME);
  const at = settings?.lines.findIndex((line) => isSchemaSetting(cellAt(settings, line, NAME))) ?? -1;
  const value = settings === undefined ? null : cellAt(settings, settings.lines[at] ?? [], VALUE);
  return { schema: schemaOf(value), row: at < 0 ? null : at + 2 };
}

function schemaNumber({ to }: Migration, tabs: RawTabs): MigrationWrite {
  const { row } = schemaIn(tabs);
  return row === null
    ? { kind: 'row', tab: SETTINGS_NAME, cells: { [NAME]: SETTINGS.schemaVersion.name, [VALUE]: to } }
    : { kind: 'cell', tab: SETTINGS_NAME, row, header: VALUE, value: to };
}

/**
 * A line for each change that a step tells of, and one for the step itself, before anything of it is written: where a run
 * was cut off behind them the changes that were made already could not be told any more. Each line once.
 */
function auditLines(
  { clock, identity }: MigrationPorts,
  step: Migration,
  tabs: RawTabs,
): readonly MigrationWrite[] {
  const audit = tabs.get(AUDIT_NAME);
  if (audit === undefined) return [];
  const header = (field: string): string => headerName('audit', field);
  const written = audit.lines.filter((line) => cellAt(audit, line, header('id')) === step.name);
  const isWritten = ({ after }: MigrationNote): boolean =>
    written.some((line) => cellAt(audit, line, header('after')) === after);
  const whole = noteOfStep(step);
  if (isWritten(whole)) return [];
  const notes = [...(step.notes?.(tabs) ?? []), whole].filter((note) => !isWritten(note));
  return notes.map(({ tab, field, before, after }) => {
    const cells: Readonly<Record<string, Cell>> = {
      [header('at')]: loggedMoment(clock.now()),
      [header('user')]: identity.userEmail(),
      [header('action')]: AUDIT_ACTION.migrated,
      [header('tab')]: tab,
      [header('id')]: step.name,
      [header('field')]: field,
      [header('before')]: before,
      [header('after')]: after,
    };
    return { kind: 'row', tab: AUDIT_NAME, cells };
  });
}

const noteOfStep = ({ to, does }: Migration): MigrationNote => ({
  tab: SETTINGS_NAME,
  field: SETTINGS.schemaVersion.name,
  before: String(to - 1),
  after: `${String(to)}: ${does}`,
});
