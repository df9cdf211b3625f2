-- Where to go first: of each commune the three hamlets with the lowest score.
SELECT
  a.period AS period,
  a.commune AS commune,
  a.commune_name AS commune_name,
  f.hamlet_code AS hamlet_code,
  f.hamlet_name AS hamlet_name,
  f.households AS households,
  f.value AS composite
FROM facts AS f
JOIN accepted AS a ON a.seal = f.seal
WHERE f.kind = 'measure' AND f.item_code = 'B' AND f.value IS NOT NULL
QUALIFY ROW_NUMBER() OVER (PARTITION BY a.period, a.commune ORDER BY f.value, f.hamlet_code) <= 3
