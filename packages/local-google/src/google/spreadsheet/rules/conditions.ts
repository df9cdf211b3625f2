/** The conditions of conditional formats. */
import type { WireValue } from '../../../backend/spreadsheet/protocol';
import { checked, date, decimal, enumName, overloaded, signature, text } from '../arguments';
import type { enums } from '../enums';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Criteria = keyof typeof enums.BooleanCriteria;
type When = (criteria: Criteria, values: WireValue[]) => Builder;

export function conditions(when: When) {
  return {
    ...textConditions(when),
    ...numberConditions(when),
    ...dateConditions(when),
    whenCellEmpty: () => when('CELL_EMPTY', []),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY', []),
    whenFormulaSatisfied: checked('ConditionalFormatRuleBuilder.whenFormulaSatisfied', [text], (formula) =>
      when('CUSTOM_FORMULA', [formula]),
    ),
  } satisfies Partial<Builder>;
}

function textConditions(when: When) {
  const one = (method: string, criteria: Criteria) =>
    checked(`ConditionalFormatRuleBuilder.${method}`, [text], (words) => when(criteria, [words]));
  return {
    whenTextContains: one('whenTextContains', 'TEXT_CONTAINS'),
    whenTextDoesNotContain: one('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: one('whenTextEqualTo', 'TEXT_EQUAL_TO'),
    whenTextStartsWith: one('whenTextStartsWith', 'TEXT_STARTS_WITH'),
    whenTextEndsWith: one('whenTextEndsWith', 'TEXT_ENDS_WITH'),
  } satisfies Partial<Builder>;
}

function numberConditions(when: When) {
  const one = (method: string, criteria: Criteria) =>
    checked(`ConditionalFormatRuleBuilder.${method}`, [decimal], (number) => when(criteria, [number]));
  const two = (method: string, criteria: Criteria) =>
    checked(`ConditionalFormatRuleBuilder.${method}`, [decimal, decimal], (low, high) =>
      when(criteria, [low, high]),
    );
  return {
    whenNumberBetween: two('whenNumberBetween', 'NUMBER_BETWEEN'),
    whenNumberNotBetween: two('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: one('whenNumberEqualTo', 'NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: one('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: one('whenNumberGreaterThan', 'NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: one('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: one('whenNumberLessThan', 'NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: one('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO'),
  } satisfies Partial<Builder>;
}

/** A date or a relative one (`TODAY`). */
function dateConditions(when: When) {
  const one = (method: string, criteria: Criteria, relative: Criteria) =>
    overloaded(
      `ConditionalFormatRuleBuilder.${method}`,
      signature([date], (day) => when(criteria, [day])),
      signature([enumName], (name) => when(relative, [name])),
    );
  return {
    whenDateAfter: one('whenDateAfter', 'DATE_AFTER', 'DATE_AFTER_RELATIVE'),
    whenDateBefore: one('whenDateBefore', 'DATE_BEFORE', 'DATE_BEFORE_RELATIVE'),
    whenDateEqualTo: one('whenDateEqualTo', 'DATE_EQUAL_TO', 'DATE_EQUAL_TO_RELATIVE'),
  } satisfies Partial<Builder>;
}
