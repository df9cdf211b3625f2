CREATE OR REPLACE TABLE FUNCTION DATASET.overview_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, kind, item_code, item_name, unit, numerator, denominator, share, communes_known, communes
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.communes_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, commune, commune_name, as_of, state, hamlets, households, composite, due_contents_met, due_contents, due_contents_share, hamlets_met, households_present, households_share, plan_share, activities, evidence_share, attendance, gaps
FROM (
-- One row a commune and period.
WITH mine AS (
  SELECT
    a.period, a.commune, a.commune_name, a.as_of, a.state,
    f.kind, f.item_code, f.hamlet_code, f.households, f.numerator, f.denominator,
    CASE WHEN f.kind IN ('result', 'gap') THEN f.item_code ELSE '' END AS item
  FROM facts AS f
  JOIN accepted AS a ON a.seal = f.seal
)
SELECT
  period,
  commune,
  commune_name,
  as_of,
  state,
  COUNT(DISTINCT IF(kind = 'measure', hamlet_code, NULL)) AS hamlets,
  SUM(IF(kind = 'measure' AND item_code = 'B', households, NULL)) AS households,
  SUM(IF(item = 'composite', numerator, NULL)) / NULLIF(SUM(IF(item = 'composite', denominator, NULL)), 0) AS composite,
  SUM(IF(item = 'due_contents_met', numerator, NULL)) AS due_contents_met,
  SUM(IF(item = 'due_contents_met', denominator, NULL)) AS due_contents,
  SUM(IF(item = 'due_contents_met', numerator, NULL)) / NULLIF(SUM(IF(item = 'due_contents_met', denominator, NULL)), 0) AS due_contents_share,
  SUM(IF(item = 'hamlets_met', numerator, NULL)) AS hamlets_met,
  SUM(IF(item = 'households_present', numerator, NULL)) AS households_present,
  SUM(IF(item = 'households_present', numerator, NULL)) / NULLIF(SUM(IF(item = 'households_present', denominator, NULL)), 0) AS households_share,
  SUM(IF(item = 'plan_items_done', numerator, NULL)) / NULLIF(SUM(IF(item = 'plan_items_done', denominator, NULL)), 0) AS plan_share,
  SUM(IF(item = 'activities', numerator, NULL)) AS activities,
  SUM(IF(item = 'with_evidence', numerator, NULL)) / NULLIF(SUM(IF(item = 'with_evidence', denominator, NULL)), 0) AS evidence_share,
  SUM(IF(item = 'attendance', numerator, NULL)) AS attendance,
  SUM(IF(kind = 'gap', numerator, NULL)) AS gaps
FROM mine
GROUP BY period, commune, commune_name, as_of, state
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.hamlets_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, commune, commune_name, hamlet_code, hamlet_name, households, composite, contents, households_reached, rhythm, plan, due_contents_met, due_contents, gaps
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.contents_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, item_code, item_name, communes, due, met, share, only_indirect, not_at_all
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.indicators_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, item_code, item_name, unit, numerator, denominator, share, communes_known, communes_not_summed, communes_unknown
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.gaps_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, item_code, item_name, gaps, hamlets, communes
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.weakest_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, commune, commune_name, hamlet_code, hamlet_name, households, composite
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.missing_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, commune, commune_name
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.duplicates_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, commune, commune_name, files, different, names, first_made_at, last_made_at
FROM (
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
)
);

CREATE OR REPLACE TABLE FUNCTION DATASET.unlike_of(asked_period_start DATE) AS (
WITH communes AS (
SELECT commune_code, commune_name FROM DATASET.communes
),
deliveries AS (
SELECT commune_code, commune_name, period, as_of, made_at, state, seal FROM DATASET.deliveries WHERE period_start = asked_period_start
),
facts AS (
SELECT seal, hamlet_code, hamlet_name, households, kind, item_code, item_name, unit, numerator, denominator, value FROM DATASET.facts WHERE period_start = asked_period_start
),
keyed AS (
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
),
accepted AS (
-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
)
SELECT period, kind, item_code, names, units, one_name, other_name, communes
FROM (
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
)
);
