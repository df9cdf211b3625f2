/**
 * Copies sealed tabs TONG_HOP from the communes' sheets into BigQuery. Runs under an account of the province, by a time
 * trigger on `loadCommunes`. Set in Script properties: PROJECT, DATASET, FOLDER (id of the Drive folder with the sheets).
 * Needs the advanced services BigQuery and Sheets.
 *
 * BigQuery never reads the sheets live: an external table over Google Sheets fails under load, is not retried, and may read
 * half a tab that is being written. Load jobs cost nothing. A delivery is loaded after its facts, so that a run that is cut off
 * leaves facts that no query sees, and the next run loads them again under the same seal.
 */
var HEADERS = [
  'schema_version',
  'commune_code',
  'commune_name',
  'period',
  'as_of',
  'made_at',
  'app_version',
  'state',
  'hamlet_code',
  'hamlet_name',
  'households',
  'kind',
  'item_code',
  'item_name',
  'unit',
  'numerator',
  'denominator',
  'value',
  'row_count',
  'data_digest',
];
var FACT_COLUMNS = [
  'hamlet_code',
  'hamlet_name',
  'households',
  'kind',
  'item_code',
  'item_name',
  'unit',
  'numerator',
  'denominator',
  'value',
  'commune_code',
];
var NUMBERS = ['households', 'numerator', 'denominator', 'value'];
var LAYOUT = '1';
/** An execution may take six minutes. */
var TIME_MS = 4 * 60 * 1000;

function loadCommunes() {
  var lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return;
  var started = Date.now();
  var properties = PropertiesService.getScriptProperties();
  var known = knownSeals_(properties);
  var files = DriveApp.getFolderById(properties.getProperty('FOLDER')).getFilesByType(
    'application/vnd.google-apps.spreadsheet',
  );
  while (files.hasNext() && Date.now() - started < TIME_MS) {
    var file = files.next();
    var seen = 'seen ' + file.getId();
    var changed = String(file.getLastUpdated().getTime());
    if (properties.getProperty(seen) === changed) continue;
    var values = valuesOf_(file.getId());
    if (values === null) continue;
    var deliveries = deliveriesIn_(values).filter(function (delivery) {
      return !known[delivery.seal];
    });
    if (deliveries.length > 0) {
      load_(properties, 'facts', [].concat.apply([], deliveries.map(factsOf_)));
      load_(properties, 'deliveries', deliveries.map(deliveryRow_));
      deliveries.forEach(function (delivery) {
        known[delivery.seal] = true;
      });
    }
    properties.setProperty(seen, changed);
  }
  lock.releaseLock();
}

/** Text of every cell; null where it cannot be read now, so that the next run tries again. */
function valuesOf_(id) {
  try {
    return Sheets.Spreadsheets.Values.get(id, 'TONG_HOP').values || [];
  } catch (error) {
    console.warn(id + ': ' + error);
    return null;
  }
}

/** The periods whose seal holds, each with its rows. */
function deliveriesIn_(values) {
  if (values.length === 0) return [];
  var at = HEADERS.map(function (header) {
    return values[0].indexOf(header);
  });
  if (at.indexOf(-1) >= 0) return [];
  var rows = values.slice(1).map(function (line) {
    return at.map(function (column) {
      return String(line[column] === undefined ? '' : line[column]);
    });
  });
  var periods = {};
  rows.forEach(function (row) {
    var period = cell_(row, 'period');
    if (period === '' || cell_(row, 'schema_version') !== LAYOUT) return;
    (periods[period] = periods[period] || []).push(row);
  });
  return Object.keys(periods)
    .sort()
    .reduce(function (found, period) {
      var seals = periods[period].filter(isSeal_);
      var facts = periods[period].filter(function (row) {
        return !isSeal_(row);
      });
      var digest = digestOf_(facts);
      var holds =
        seals.length === 1 &&
        cell_(seals[0], 'row_count') === String(facts.length) &&
        cell_(seals[0], 'data_digest') === digest;
      return holds ? found.concat([{ seal: digest, period: period, facts: facts }]) : found;
    }, []);
}

function cell_(row, header) {
  return row[HEADERS.indexOf(header)];
}
function isSeal_(row) {
  return cell_(row, 'kind') === 'seal';
}

/** As the add-on seals a period: two FNV-1a runs over the texts of its rows. */
function digestOf_(facts) {
  var text = facts
    .map(function (row) {
      return row.join('\u0001');
    })
    .join('\u0002');
  return [0x811c9dc5, 0x050c5d1f]
    .map(function (start) {
      var hash = start;
      for (var i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return ('0000000' + (hash >>> 0).toString(16)).slice(-8);
    })
    .join('');
}

/** First day of the calendar span that a period's code names; only a mark to partition by. */
function startOf_(period) {
  var year = period.slice(0, 4),
    rest = period.slice(5);
  var month = /^Q/.test(rest)
    ? (Number(rest[1]) - 1) * 3 + 1
    : /^T/.test(rest)
      ? Number(rest.slice(1))
      : rest === '6T2'
        ? 7
        : 1;
  return year + '-' + ('0' + month).slice(-2) + '-01';
}

function factsOf_(delivery) {
  return delivery.facts.map(function (row) {
    var out = { seal: delivery.seal, period_start: startOf_(delivery.period) };
    FACT_COLUMNS.forEach(function (column) {
      var text = cell_(row, column);
      // Blank is not known, never 0.
      out[column] = NUMBERS.indexOf(column) >= 0 && text === '' ? null : text;
    });
    return out;
  });
}

function deliveryRow_(delivery) {
  var row = delivery.facts[0] || [];
  return {
    commune_code: cell_(row, 'commune_code'),
    commune_name: cell_(row, 'commune_name'),
    period: delivery.period,
    as_of: cell_(row, 'as_of') || null,
    made_at: cell_(row, 'made_at'),
    state: cell_(row, 'state'),
    seal: delivery.seal,
    period_start: startOf_(delivery.period),
    loaded_at: new Date().toISOString(),
  };
}

function load_(properties, table, rows) {
  var project = properties.getProperty('PROJECT');
  var job = {
    configuration: {
      load: {
        destinationTable: {
          projectId: project,
          datasetId: properties.getProperty('DATASET'),
          tableId: table,
        },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        writeDisposition: 'WRITE_APPEND',
      },
    },
  };
  var lines = rows
    .map(function (row) {
      return JSON.stringify(row);
    })
    .join('\n');
  var made = BigQuery.Jobs.insert(job, project, Utilities.newBlob(lines, 'application/octet-stream'));
  while (made.status.state !== 'DONE') {
    Utilities.sleep(500);
    made = BigQuery.Jobs.get(project, made.jobReference.jobId, { location: made.jobReference.location });
  }
  if (made.status.errorResult) throw new Error(table + ': ' + made.status.errorResult.message);
}

function knownSeals_(properties) {
  var answer = BigQuery.Jobs.query(
    {
      query: 'SELECT seal FROM ' + properties.getProperty('DATASET') + '.deliveries GROUP BY seal',
      useLegacySql: false,
    },
    properties.getProperty('PROJECT'),
  );
  var known = {};
  var id = answer.jobReference,
    page = answer;
  for (;;) {
    (page.rows || []).forEach(function (row) {
      known[row.f[0].v] = true;
    });
    if (page.jobComplete !== false && !page.pageToken) return known;
    page = BigQuery.Jobs.getQueryResults(id.projectId, id.jobId, {
      pageToken: page.pageToken,
      location: id.location,
    });
  }
}
