/** Validation rules and conditions between the channel (dates as instants) and the model (dates as serials). */
import type { ConditionalFormat, SpreadsheetState, ValidationRule } from '../model';
import { isSheetRange } from './line-shift';
import {
  rangeToRef,
  refToRange,
  type WireConditionalFormat,
  type WireRule,
  type WireValue,
} from './protocol';
import { instantOfSerial, serialOfInstant } from './zone';

/** Relative dates (`TODAY`) are words; only numbers of date criteria are serials. */
const isDateCriteria = (criteria: string): boolean => criteria.startsWith('DATE_');

function toModel(state: SpreadsheetState, value: WireValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('d' in value) return serialOfInstant(value.d, state.timeZone);
  if ('range' in value) return { sheetId: value.range[0], range: refToRange(value.range) };
  return value.map((item) => toModel(state, item));
}

function toWire(state: SpreadsheetState, criteria: string, value: unknown): WireValue {
  if (typeof value === 'number' && isDateCriteria(criteria))
    return { d: instantOfSerial(value, state.timeZone) };
  if (isSheetRange(value)) return { range: rangeToRef(value.sheetId, value.range) };
  if (Array.isArray(value)) return value.map((item) => toWire(state, criteria, item));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

export function modelRule(state: SpreadsheetState, rule: WireRule): ValidationRule {
  return {
    criteria: rule.criteria,
    values: rule.values.map((value) => toModel(state, value)),
    allowInvalid: rule.allowInvalid,
    ...(rule.helpText === undefined ? {} : { helpText: rule.helpText }),
  };
}

export function wireRule(state: SpreadsheetState, rule: ValidationRule): WireRule {
  return {
    criteria: rule.criteria,
    values: rule.values.map((value) => toWire(state, rule.criteria, value)),
    allowInvalid: rule.allowInvalid,
    ...(rule.helpText === undefined ? {} : { helpText: rule.helpText }),
  };
}

export function modelFormat(state: SpreadsheetState, format: WireConditionalFormat): ConditionalFormat {
  const { condition } = format;
  return {
    ranges: [...format.ranges],
    condition:
      condition.type === 'gradient'
        ? condition
        : { ...condition, values: condition.values.map((value) => toModel(state, value)) },
    format: format.format,
  };
}

export function wireFormat(state: SpreadsheetState, format: ConditionalFormat): WireConditionalFormat {
  const { condition } = format;
  if (condition.type === 'gradient') return { ...format, condition };
  const values = condition.values.map((value) => toWire(state, condition.criteria, value));
  return { ...format, condition: { ...condition, values } };
}
