-- Every delivery under the commune that it is of: its own code, else that of the list by its name, else its name.
WITH listed AS (
  SELECT commune_name, MIN(commune_code) AS commune_code
  FROM communes
  GROUP BY commune_name
)
SELECT
  CASE
    WHEN d.commune_code <> '' THEN d.commune_code
    WHEN l.commune_code IS NOT NULL THEN l.commune_code
    ELSE d.commune_name
  END AS commune,
  d.commune_name AS commune_name,
  d.period AS period,
  d.as_of AS as_of,
  d.made_at AS made_at,
  d.state AS state,
  d.seal AS seal
FROM deliveries AS d
LEFT JOIN listed AS l ON l.commune_name = d.commune_name
