import { err, ok, type Result } from '../../domain/result';
import type { RowTab } from '../../domain/tables/fields';
import type { Tables } from '../../domain/tables/table';
import { MIGRATIONS } from '../../workbook/migrations/all-migrations';
import { rowsAfter } from '../../workbook/migrations/lay-over';
import type { Migration } from '../../workbook/migrations/migration';
import { headerKey } from '../../workbook/header-key';
import { SCHEMA_VERSION } from '../../workbook/schema-version';
import { tabName } from '../../workbook/workbook';
import { writtenSchema } from '../../workbook/written-schema';
import { UPGRADE } from '../../wording/upkeep/upgrade';
import { migrateWorkbook } from './migrate-workbook';
import type { Migrated, MigrationPorts } from './migrate-workbook';
import type { Ports, StructureProblem, WorkbookPort } from '../ports/ports';

type Read<T extends RowTab> = Result<Pick<Tables, T>, readonly StructureProblem[]>;

export interface MigratingWorkbook {
  readonly workbook: WorkbookPort;
  /** What a person should hear of it; empty where the workbook was of this schema. */
  readonly notices: () => readonly string[];
}

/**
 * The workbook behind a first command: one of an older schema is migrated when its settings are read, which costs
 * nothing where it is of this one. Whoever may not have it migrated reads it as it will be: rewritten cells laid over what
 * was read, with the rows that it brings, columns blank.
 */
export function migratingWorkbook(
  ports: MigrationPorts,
  migrations: readonly Migration[] = MIGRATIONS,
  newest = SCHEMA_VERSION,
): MigratingWorkbook {
  const { workbook } = ports;
  let state: Migrated | null = null;
  const read = <T extends RowTab>(tabs: readonly T[]): Read<T> => {
    if (state !== null) return readAs(state, workbook, tabs);
    const first = workbook.read(tabs);
    const schema = schemaSeen(first, workbook, tabs);
    if (schema === null || schema >= newest) return first;
    state = migrateWorkbook(ports, migrations);
    return readAs(state, workbook, tabs);
  };
  return {
    workbook: { ...workbook, read },
    notices: () => (state === null ? [] : noticesOf(state, newest)),
  };
}

/** Of a command that only looks, as a trigger: an older workbook waits for one that may write. */
export function currentWorkbook(workbook: WorkbookPort): WorkbookPort {
  return {
    ...workbook,
    read: <T extends RowTab>(tabs: readonly T[]): Read<T> => {
      const read = workbook.read(tabs);
      const schema = schemaSeen(read, workbook, tabs);
      return schema !== null && schema < SCHEMA_VERSION ? err([{ kind: 'older-schema' }]) : read;
    },
  };
}

/** Null where nothing says it: what was read holds no settings, or is no workbook of ours or of a newer add-on. */
function schemaSeen<T extends RowTab>(
  first: Read<T>,
  workbook: WorkbookPort,
  tabs: readonly T[],
): number | null {
  if (first.ok && !(tabs as readonly RowTab[]).includes('settings')) return null;
  const isOther =
    !first.ok && first.error.some(({ kind }) => kind === 'not-a-workbook' || kind === 'newer-schema');
  if (isOther) return null;
  // What is missing may be just what a migration brings.
  const settings = first.ok ? ok(first.value as Pick<Tables, 'settings'>) : workbook.read(['settings']);
  const schema = settings.ok ? writtenSchema(settings.value.settings) : null;
  return typeof schema === 'number' ? schema : null;
}

function readAs<T extends RowTab>(state: Migrated, workbook: WorkbookPort, tabs: readonly T[]): Read<T> {
  if (state.kind === 'done') return workbook.read(tabs);
  const isToCome = (tab: T): boolean =>
    state.writes.some(({ kind, tab: name }) => kind === 'tab' && headerKey(name) === headerKey(tabName(tab)));
  const standing = workbook.read(tabs.filter((tab) => !isToCome(tab)));
  if (!standing.ok) return standing;
  const rows = (tab: T) => rowsAfter(tab, isToCome(tab) ? [] : standing.value[tab], state.writes);
  return ok(Object.fromEntries(tabs.map((tab) => [tab, rows(tab)])) as unknown as Pick<Tables, T>);
}

function noticesOf(state: Migrated, newest: number): readonly string[] {
  if (state.kind === 'busy') return [UPGRADE.busy];
  const done = state.steps.length === 0 ? [] : [UPGRADE.done(state.steps.map(({ does }) => does))];
  return state.kind === 'done' ? done : [...done, UPGRADE.refused(state.tabs, state.keepers, newest)];
}

/** The ports of a command, and what is to be told beside its answer. */
export function withMigrations(ports: Ports): {
  readonly ports: Ports;
  readonly notices: () => readonly string[];
} {
  const { workbook, notices } = migratingWorkbook(ports);
  return { ports: { ...ports, workbook }, notices };
}
