-- Codes that mean different things in different communes, so that they are not added: another name or another unit.
SELECT
  a.period AS period,
  f.kind AS kind,
  f.item_code AS item_code,
  COUNT(DISTINCT f.item_name) AS names,
  COUNT(DISTINCT f.unit) AS units,
  MIN(f.item_name) AS one_name,
  MAX(f.item_name) AS other_name,
  COUNT(DISTINCT a.commune) AS communes
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.kind IN ('indicator', 'cell')
GROUP BY a.period, f.kind, f.item_code
HAVING COUNT(DISTINCT f.item_name) > 1 OR COUNT(DISTINCT f.unit) > 1
