CREATE TABLE IF NOT EXISTS DATASET.communes (
  commune_code STRING,
  commune_name STRING
);

CREATE TABLE IF NOT EXISTS DATASET.deliveries (
  commune_code STRING,
  commune_name STRING,
  period STRING,
  as_of DATE,
  made_at STRING,
  state STRING,
  seal STRING,
  period_start DATE NOT NULL,
  loaded_at TIMESTAMP NOT NULL
)
PARTITION BY DATE_TRUNC(period_start, MONTH)
CLUSTER BY commune_code;

CREATE TABLE IF NOT EXISTS DATASET.facts (
  seal STRING,
  hamlet_code STRING,
  hamlet_name STRING,
  households NUMERIC,
  kind STRING,
  item_code STRING,
  item_name STRING,
  unit STRING,
  numerator NUMERIC,
  denominator NUMERIC,
  value NUMERIC,
  period_start DATE NOT NULL,
  commune_code STRING
)
PARTITION BY DATE_TRUNC(period_start, MONTH)
CLUSTER BY commune_code, kind, item_code
OPTIONS (require_partition_filter = TRUE);
