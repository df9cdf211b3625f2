-- One row a figure of the reports: amounts and their sums. Figures of one code with another name or unit are other figures, and are not added.
SELECT
  a.period AS period,
  f.item_code AS item_code,
  f.item_name AS item_name,
  f.unit AS unit,
  SUM(f.numerator) AS numerator,
  SUM(f.denominator) AS denominator,
  SUM(IF(f.denominator IS NULL, NULL, f.numerator)) / NULLIF(SUM(IF(f.numerator IS NULL, NULL, f.denominator)), 0) AS share,
  COUNTIF(f.numerator IS NOT NULL) AS communes_known,
  COUNTIF(f.numerator IS NULL AND f.value IS NOT NULL) AS communes_not_summed,
  COUNTIF(f.numerator IS NULL AND f.value IS NULL) AS communes_unknown
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.kind = 'indicator'
GROUP BY a.period, f.item_code, f.item_name, f.unit
