// What the benchmark runs of the add-on, bundled from its sources.
export { createCatalogue } from '../../src/domain/reading/catalogue';
export { checkRows, checkTables, listsOf } from '../../src/domain/validation/check-tables';
export { readEntries } from '../../src/domain/reading/read-tables';
export { AFTER_GENERATED } from '../../test/support/activity-generator';
export { generatedYear } from './generated-year.mjs';
