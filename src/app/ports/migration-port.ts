import type { MigrationWrite, RawTabs } from '../../workbook/migrations/migration';

/** The spreadsheet as a migration sees it: by names and headers, whatever the definition of today says. */
export interface MigrationPort {
  /** The named tabs, each read once; one that is not there is left out. */
  read(names: readonly string[]): RawTabs;
  /** Names of the tabs in which Google would refuse some of the writes to this account. */
  refusedTabs(writes: readonly MigrationWrite[]): readonly string[];
  /** In order. Each is done whole or can be planned again, wherever it is cut off. */
  apply(writes: readonly MigrationWrite[]): void;
  /** E-mails of those who may change the protected tabs, as tab Cán bộ has them. */
  keepers(): readonly string[];
}
