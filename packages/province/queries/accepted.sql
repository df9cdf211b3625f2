-- Of each commune and period the one delivery that counts: the last that was computed. Files of the same seal are one.
SELECT commune, commune_name, period, as_of, made_at, state, seal
FROM keyed
WHERE seal <> ''
QUALIFY ROW_NUMBER() OVER (PARTITION BY commune, period ORDER BY made_at DESC, seal) = 1
