export { addDays } from '../../src/domain/calendar/calendar-date';
export { checkRows, checkTables, listsOf } from '../../src/domain/validation/check-tables';
export { createCatalogue } from '../../src/domain/validation/catalogue';
export { readEntries } from '../../src/domain/validation/read-tables';
export { verdictText } from '../../src/wording/findings';
export { AFTER_GENERATED } from '../../test/support/activity-generator';
export { generatedYear } from './generated-year';
