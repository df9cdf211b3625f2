import type { CodedList, IntakeColumn, IntakeKind, IntakeTarget } from '../domain/intake/intake-target';
import type { IntakeTab, RowTab } from '../domain/tables/fields';
import type { NumberKind } from '../domain/cells/read-number';
import type { CodecKind, ColumnDefinition } from './column';
import { columnsOf, ROW_TABS } from './workbook';

const CODED: Partial<Readonly<Record<RowTab, CodedList>>> = {
  topics: 'topics',
  forms: 'forms',
  plan: 'plan',
  indicators: 'indicators',
  officers: 'officers',
};

/** Columns that take several values, whose codec does not say so. */
const SEVERAL = new Set(['hamlets', 'consentScope']);

/** A tab as lists from outside fill it: the columns of people, and the Mã that finds a standing row. */
export function intakeTarget(tab: IntakeTab): IntakeTarget {
  const { name, codePrefix } = ROW_TABS[tab];
  const columns = columnsOf(tab) as readonly (readonly [string, ColumnDefinition])[];
  const ownCode = codePrefix === undefined ? null : 'code';
  const isOurs = (field: string, { editor }: ColumnDefinition): boolean =>
    editor !== 'system' || field === ownCode;
  return {
    tab,
    name,
    ownCode,
    columns: columns
      .filter(([field, column]) => isOurs(field, column))
      .map(([field, column]): IntakeColumn => ({
        field,
        header: column.header,
        kind: kindOf(tab, field, column),
      })),
  };
}

function kindOf(tab: IntakeTab, field: string, { codec, list }: ColumnDefinition): IntakeKind {
  if (field === 'criteria') return { is: 'codes', list: 'criteria', several: true };
  if (field === 'month') return { is: 'month' };
  // A contribution is money, land or work by its kind.
  if (tab === 'contributions' && field === 'value') return { is: 'number', of: 'decimal' };
  if (list?.from === 'choices') return { is: 'choices', list: list.list, several: SEVERAL.has(field) };
  if (list?.from === 'tab') return listKind(field, list.tab);
  return plainKind(tab, field, codec);
}

function listKind(field: string, tab: RowTab): IntakeKind {
  if (tab === 'hamlets') return { is: 'hamlets', several: SEVERAL.has(field) };
  const list = CODED[tab];
  return list === undefined
    ? { is: 'text' }
    : { is: 'codes', list, several: field === 'topics' || field === 'forms' };
}

const NUMBERS: Partial<Readonly<Record<CodecKind, NumberKind>>> = {
  integer: 'count',
  decimal: 'decimal',
  money: 'money',
  area: 'area',
};

function plainKind(tab: IntakeTab, field: string, codec: CodecKind): IntakeKind {
  const number = NUMBERS[codec];
  if (number !== undefined) return { is: 'number', of: number };
  if (codec === 'date' || codec === 'email') return { is: codec };
  if (codec === 'evidence') return { is: 'lines' };
  // Chỉ tiêu báo cáo holds a share beside each code.
  if (codec === 'codes' && field !== 'indicator')
    return { is: 'codes', list: field === 'forms' ? 'forms' : 'topics', several: true };
  const isHamlets = codec === 'hamlets' && tab !== 'hamlets';
  return isHamlets ? { is: 'hamlets', several: SEVERAL.has(field) } : { is: 'text' };
}
