import { factCell, type FactLine } from '../../../src/workbook/facts-tab';
import type { Delivery, Listed } from './finding';
import type { Cell, ProvinceTables, Row } from './tables';

/** The deliveries as the tables that the queries read; facts of one seal once. */
export function provinceTables(deliveries: readonly Delivery[], listed: readonly Listed[]): ProvinceTables {
  const bySeal = new Map(deliveries.map((delivery) => [delivery.seal, delivery]));
  return {
    communes: listed.map(({ code, name }) => ({ commune_code: code, commune_name: name })),
    deliveries: deliveries.map(({ communeCode, communeName, period, asOf, madeAt, state, seal }) => ({
      commune_code: communeCode,
      commune_name: communeName,
      period,
      as_of: asOf === '' ? null : asOf,
      made_at: madeAt,
      state,
      seal,
    })),
    facts: [...bySeal].flatMap(([seal, { facts }]) => facts.map((line) => factRow(seal, line))),
  };
}

const factRow = (seal: string, line: FactLine): Row => ({
  seal,
  hamlet_code: factCell(line, 'hamlet_code'),
  hamlet_name: factCell(line, 'hamlet_name'),
  households: number(factCell(line, 'households')),
  kind: factCell(line, 'kind'),
  item_code: factCell(line, 'item_code'),
  item_name: factCell(line, 'item_name'),
  unit: factCell(line, 'unit'),
  numerator: number(factCell(line, 'numerator')),
  denominator: number(factCell(line, 'denominator')),
  value: number(factCell(line, 'value')),
});

/** Blank is not known. The text goes on as it is: the seal holds, so it is one that we wrote. */
const number = (text: string): Cell => (text === '' ? null : Number(text));
