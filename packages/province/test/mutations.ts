import type { QueryName } from '../src/queries';

/** One change a query that makes it wrong: the comparison with the reference must catch each. */
export const MUTATIONS: Readonly<Record<QueryName, readonly [from: string, to: string]>> = {
  keyed: ["WHEN d.commune_code <> '' THEN d.commune_code", 'WHEN FALSE THEN d.commune_code'],
  accepted: ['ORDER BY made_at DESC, seal', 'ORDER BY made_at, seal'],
  overview: ['SUM(IF(f.denominator IS NULL, NULL, f.numerator))', 'SUM(f.numerator)'],
  communes: ["SUM(IF(kind = 'gap', numerator, NULL)) AS gaps", "SUM(IF(kind = 'gap', 1, NULL)) AS gaps"],
  hamlets: ["WHERE f.hamlet_code <> ''", 'WHERE TRUE'],
  contents: ['IF(f.denominator = 1 AND f.value = 0, 1, 0)', 'IF(f.value = 0, 1, 0)'],
  indicators: [
    'GROUP BY a.period, f.item_code, f.item_name, f.unit',
    'GROUP BY a.period, f.item_code, f.item_name, f.unit, a.commune',
  ],
  gaps: ["COUNTIF(hamlet_code <> '')", 'COUNT(hamlet_code)'],
  weakest: ['ORDER BY f.value, f.hamlet_code', 'ORDER BY f.value DESC, f.hamlet_code'],
  missing: ['SELECT period, commune FROM accepted', 'SELECT period, commune_name FROM accepted'],
  duplicates: ['HAVING COUNT(*) > 1', 'HAVING COUNT(DISTINCT seal) > 1'],
  unlike: ['HAVING COUNT(DISTINCT f.item_name) > 1 OR', 'HAVING COUNT(DISTINCT f.item_name) > 2 OR'],
};
