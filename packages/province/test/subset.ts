const KEYWORDS = new Set(
  'WITH AS SELECT FROM JOIN LEFT ON WHERE AND OR NOT IN IS NULL TRUE FALSE GROUP BY HAVING QUALIFY OVER PARTITION ORDER DESC CASE WHEN THEN ELSE END UNION ALL EXCEPT DISTINCT CAST'.split(
    ' ',
  ),
);
const FUNCTIONS = new Set('COUNT SUM MIN MAX COUNTIF IF NULLIF ROW_NUMBER CAST'.split(' '));
/** Words of SQL that a name might hide; whatever stands here and above is none of the subset. */
const RESERVED = new Set(
  'FILTER LIMIT OFFSET USING ROLLUP CUBE GROUPING SETS PIVOT UNPIVOT WINDOW LATERAL CROSS FULL RIGHT INNER NATURAL INTERSECT FETCH FOR INTERVAL EXTRACT STRUCT ARRAY UNNEST LIKE ILIKE BETWEEN EXISTS ANY SOME DELETE INSERT UPDATE MERGE CREATE'.split(
    ' ',
  ),
);
const CASTS = new Set(['INT64', 'STRING', 'DATE']);
const SIGNS = new Set(['(', ')', ',', '.', '*', '=', '<>', '<', '>', '<=', '>=', '/']);
const TOKEN = /\s+|--[^\n]*|'(?:[^']|'')*'|[A-Za-z_]\w*|\d+|<>|<=|>=|::|./gsu;

/** What of a query is no part of the SQL that DuckDB, ZetaSQL and BigQuery read alike; empty where nothing is. */
export function outsideSubset(text: string): readonly string[] {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !/^(?:\s|--)/u.test(token));
  const upper = tokens.map((token) => token.toUpperCase());
  const found: string[] = [];
  tokens.forEach((token, at) => {
    const word = upper[at] ?? '';
    const [before = '', next = ''] = [upper[at - 1], upper[at + 1]];
    if (/^['\d]/u.test(token)) return;
    if (/^[A-Z_]/u.test(word)) {
      if (next === '(' && !FUNCTIONS.has(word) && !KEYWORDS.has(word)) found.push(`${word}(`);
      else if (RESERVED.has(word)) found.push(word);
      else if (word === 'ALL' && before !== 'UNION') found.push('GROUP BY ALL');
      else if (word === 'ON' && before === 'DISTINCT') found.push('ON');
      if (before === 'AS' && isCast(upper, at) && !CASTS.has(word)) found.push(`CAST AS ${word}`);
      return;
    }
    if (!SIGNS.has(token)) found.push(token);
    if (token === '/' && next !== 'NULLIF') found.push(`${tokens[at - 1] ?? ''} / ${tokens[at + 1] ?? ''}`);
  });
  return found;
}

/** Whether a word behind AS is the type of a CAST, not a name. */
function isCast(upper: readonly string[], at: number): boolean {
  let depth = 0;
  for (let back = at - 1; back >= 0; back -= 1) {
    if (upper[back] === ')') depth += 1;
    if (upper[back] !== '(') continue;
    if (depth === 0) return upper[back - 1] === 'CAST';
    depth -= 1;
  }
  return false;
}
