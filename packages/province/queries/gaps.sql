-- One row a kind of gap: how many, and in how many hamlets and communes.
WITH places AS (
  SELECT
    a.period, a.commune, f.hamlet_code, f.item_code,
    MIN(f.item_name) AS item_name,
    SUM(f.numerator) AS gaps
  FROM facts AS f
  JOIN accepted AS a ON a.seal = f.seal
  WHERE f.kind = 'gap'
  GROUP BY a.period, a.commune, f.hamlet_code, f.item_code
)
SELECT
  period,
  item_code,
  MIN(item_name) AS item_name,
  SUM(gaps) AS gaps,
  COUNTIF(hamlet_code <> '') AS hamlets,
  COUNT(DISTINCT commune) AS communes
FROM places
GROUP BY period, item_code
