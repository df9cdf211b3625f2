/** Data validation rules: immutable values with a builder. */
import type { WireRule, WireValue } from '../../../backend/spreadsheet/protocol';
import { exception } from '../../channel';
import { emulated } from '../../emulated';
import {
  anything,
  checked,
  date,
  decimal,
  enumName,
  flag,
  handleOf,
  listOf,
  optional,
  text,
  type Kind,
} from '../arguments';
import { enums } from '../enums';
import { rangeHandles, refOf, ruleHandles, type Family } from '../handles';
import { fromWireValue, toWireValue } from '../wire-values';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = keyof typeof enums.DataValidationCriteria;

/** Invalid input is allowed unless the script forbids it (facts.md 16). */
const NEW_RULE: WireRule = { criteria: '', values: [], allowInvalid: true };

/** Typed as always there. */
const NO_CRITERIA = null as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export function createRule(family: Family, rule: WireRule): DataValidation {
  const made = emulated<DataValidation>('DataValidation', {
    ...getters(family, () => rule),
    copy: () => createRuleBuilder(family, rule),
    getHelpText: () => rule.helpText ?? '',
  });
  ruleHandles.set(made, rule);
  return made;
}

function getters(family: Family, rule: () => WireRule) {
  return {
    getAllowInvalid: () => rule().allowInvalid,
    // None while no requirement was chosen (facts.md 60).
    getCriteriaType: () =>
      rule().criteria === '' ? NO_CRITERIA : enums.DataValidationCriteria[rule().criteria as Criteria],
    getCriteriaValues: () => rule().values.map((value) => fromWireValue(family, value)),
  } satisfies Partial<DataValidation>;
}

export function createRuleBuilder(family: Family, start: WireRule = NEW_RULE): Builder {
  let rule = start;
  const change = (part: Partial<WireRule>): Builder => {
    rule = { ...rule, ...part };
    return builder;
  };
  const builder = emulated<Builder>('DataValidationBuilder', {
    ...getters(family, () => rule),
    ...requirements((criteria, values) => change({ criteria, values })),
    build: () => {
      if (rule.criteria === '') throw exception('Data validation rule criteria must be set before building.');
      return createRule(family, rule);
    },
    copy: () => createRuleBuilder(family, rule),
    getHelpText: () => rule.helpText ?? null,
    setAllowInvalid: checked('DataValidationBuilder.setAllowInvalid', [flag], (allowInvalid) =>
      change({ allowInvalid }),
    ),
    setHelpText: checked('DataValidationBuilder.setHelpText', [text], (helpText) => change({ helpText })),
    withCriteria: checked(
      'DataValidationBuilder.withCriteria',
      [enumName, listOf(anything)],
      (criteria, args) => change({ criteria, values: args.map(toWireValue) }),
    ),
  });
  return builder;
}

type Require = (criteria: Criteria, values: WireValue[]) => Builder;

function requirements(require: Require) {
  const range = handleOf(rangeHandles);
  return {
    ...valueRequirements(require),
    requireValueInList: checked(
      'DataValidationBuilder.requireValueInList',
      [listOf(anything), optional(flag)],
      (values, showDropdown = true) => require('VALUE_IN_LIST', [values.map(String), showDropdown]),
    ),
    requireValueInRange: checked(
      'DataValidationBuilder.requireValueInRange',
      [range, optional(flag)],
      (handle, showDropdown = true) => require('VALUE_IN_RANGE', [{ range: refOf(handle) }, showDropdown]),
    ),
    requireCheckbox: checked(
      'DataValidationBuilder.requireCheckbox',
      [optional(anything), optional(anything)],
      (on, off) => require('CHECKBOX', [on, off].filter((value) => value !== undefined).map(toWireValue)),
    ),
    requireFormulaSatisfied: checked('DataValidationBuilder.requireFormulaSatisfied', [text], (formula) =>
      require('CUSTOM_FORMULA', [formula]),
    ),
    requireDate: () => require('DATE_IS_VALID_DATE', []),
    requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL', []),
    requireTextIsUrl: () => require('TEXT_IS_VALID_URL', []),
  } satisfies Partial<Builder>;
}

/** The requirements that compare with one value or two. */
function valueRequirements(require: Require) {
  const one = (method: string, kind: Kind<WireValue>, criteria: Criteria) =>
    checked(`DataValidationBuilder.${method}`, [kind], (value) => require(criteria, [value]));
  const two = (method: string, kind: Kind<WireValue>, criteria: Criteria) =>
    checked(`DataValidationBuilder.${method}`, [kind, kind], (low, high) => require(criteria, [low, high]));
  return {
    requireDateAfter: one('requireDateAfter', date, 'DATE_AFTER'),
    requireDateBefore: one('requireDateBefore', date, 'DATE_BEFORE'),
    requireDateEqualTo: one('requireDateEqualTo', date, 'DATE_EQUAL_TO'),
    requireDateOnOrAfter: one('requireDateOnOrAfter', date, 'DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: one('requireDateOnOrBefore', date, 'DATE_ON_OR_BEFORE'),
    requireDateBetween: two('requireDateBetween', date, 'DATE_BETWEEN'),
    requireDateNotBetween: two('requireDateNotBetween', date, 'DATE_NOT_BETWEEN'),
    requireNumberBetween: two('requireNumberBetween', decimal, 'NUMBER_BETWEEN'),
    requireNumberNotBetween: two('requireNumberNotBetween', decimal, 'NUMBER_NOT_BETWEEN'),
    requireNumberEqualTo: one('requireNumberEqualTo', decimal, 'NUMBER_EQUAL_TO'),
    requireNumberNotEqualTo: one('requireNumberNotEqualTo', decimal, 'NUMBER_NOT_EQUAL_TO'),
    requireNumberGreaterThan: one('requireNumberGreaterThan', decimal, 'NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: one(
      'requireNumberGreaterThanOrEqualTo',
      decimal,
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    ),
    requireNumberLessThan: one('requireNumberLessThan', decimal, 'NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: one(
      'requireNumberLessThanOrEqualTo',
      decimal,
      'NUMBER_LESS_THAN_OR_EQUAL_TO',
    ),
    requireTextContains: one('requireTextContains', text, 'TEXT_CONTAINS'),
    requireTextDoesNotContain: one('requireTextDoesNotContain', text, 'TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: one('requireTextEqualTo', text, 'TEXT_EQUAL_TO'),
  } satisfies Partial<Builder>;
}
