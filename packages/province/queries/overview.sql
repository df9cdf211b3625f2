-- The province: sums over its communes. A share is the sum of parts over the sum of wholes, never a mean of percentages.
SELECT
  a.period AS period,
  f.kind AS kind,
  f.item_code AS item_code,
  MIN(f.item_name) AS item_name,
  f.unit AS unit,
  SUM(f.numerator) AS numerator,
  SUM(f.denominator) AS denominator,
  SUM(IF(f.denominator IS NULL, NULL, f.numerator)) / NULLIF(SUM(IF(f.numerator IS NULL, NULL, f.denominator)), 0) AS share,
  COUNT(DISTINCT IF(f.numerator IS NULL, NULL, a.commune)) AS communes_known,
  COUNT(DISTINCT a.commune) AS communes
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.kind IN ('result', 'measure')
GROUP BY a.period, f.kind, f.item_code, f.unit
