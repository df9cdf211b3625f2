-- Communes of the list that delivered nothing that counts, by period.
WITH periods AS (
  SELECT period FROM accepted GROUP BY period
),
absent AS (
  SELECT p.period AS period, c.commune_code AS commune
  FROM periods AS p
  JOIN communes AS c ON c.commune_code <> ''
  EXCEPT DISTINCT
  SELECT period, commune FROM accepted
)
SELECT a.period AS period, a.commune AS commune, MIN(c.commune_name) AS commune_name
FROM absent AS a
JOIN communes AS c ON c.commune_code = a.commune
GROUP BY a.period, a.commune
