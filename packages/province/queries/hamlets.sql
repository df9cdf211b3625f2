-- One row a hamlet and period. Measures are those that the commune shows; contents are counted where they are due.
SELECT
  a.period AS period,
  a.commune AS commune,
  a.commune_name AS commune_name,
  f.hamlet_code AS hamlet_code,
  MIN(f.hamlet_name) AS hamlet_name,
  MAX(f.households) AS households,
  MAX(IF(f.kind = 'measure' AND f.item_code = 'B', f.value, NULL)) AS composite,
  MAX(IF(f.kind = 'measure' AND f.item_code = 'CC', f.value, NULL)) AS contents,
  MAX(IF(f.kind = 'measure' AND f.item_code = 'TH', f.value, NULL)) AS households_reached,
  MAX(IF(f.kind = 'measure' AND f.item_code = 'LT', f.value, NULL)) AS rhythm,
  MAX(IF(f.kind = 'measure' AND f.item_code = 'KH', f.value, NULL)) AS plan,
  SUM(IF(f.kind = 'cell', f.numerator, NULL)) AS due_contents_met,
  SUM(IF(f.kind = 'cell', f.denominator, NULL)) AS due_contents,
  SUM(IF(f.kind = 'gap', f.numerator, NULL)) AS gaps
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.hamlet_code <> ''
GROUP BY a.period, a.commune, a.commune_name, f.hamlet_code
