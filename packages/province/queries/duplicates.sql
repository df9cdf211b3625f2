-- Communes of which several files came: the same one again, or different ones, of which the last computed counts.
SELECT
  period,
  commune,
  MIN(commune_name) AS commune_name,
  COUNT(*) AS files,
  COUNT(DISTINCT seal) AS different,
  COUNT(DISTINCT commune_name) AS names,
  MIN(made_at) AS first_made_at,
  MAX(made_at) AS last_made_at
FROM keyed
GROUP BY period, commune
HAVING COUNT(*) > 1
