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
