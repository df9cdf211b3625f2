-- One row a required content: at how many hamlets it is due, and at how many of those it was met directly. What is called otherwise is another content.
-- (COUNTIF of what may be null is null in DuckDB and 0 in BigQuery, so it stands only over what never is.)
SELECT
  a.period AS period,
  f.item_code AS item_code,
  f.item_name AS item_name,
  COUNT(DISTINCT a.commune) AS communes,
  SUM(f.denominator) AS due,
  SUM(f.numerator) AS met,
  SUM(f.numerator) / NULLIF(SUM(f.denominator), 0) AS share,
  SUM(IF(f.denominator = 1 AND f.value = 1, 1, 0)) AS only_indirect,
  SUM(IF(f.denominator = 1 AND f.value = 0, 1, 0)) AS not_at_all
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.kind = 'cell'
GROUP BY a.period, f.item_code, f.item_name
