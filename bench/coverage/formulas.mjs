// The same matrix as a clever official would build it in a sheet: one COUNTIFS block for broadcasts by content, two
// COUNTIFS a cell for what is listed. LibreOffice recalculates on load; the time of the formulas is the whole conversion
// less that of the same workbook with numbers in their place.
import { createRequire } from 'node:module';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMS, TOPICS } from './make-rows.mjs';

const { stream } = createRequire(join(dirname(fileURLToPath(import.meta.url)), '../../package.json'))(
  'exceljs',
);
const KINDS = ['none', 'indirect', 'direct'];
const REACHES = ['all', 'loudspeaker', 'zalo'];

/**
 * Milliseconds: `whole` opens the workbook and recalculates, `loaded` is the formulas alone. `cells` is null where
 * LibreOffice took longer than `limit` seconds.
 */
export function formulaMatrix(data, limit) {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-formulas-'));
  try {
    const plain = join(folder, 'plain.xlsx');
    const withFormulas = join(folder, 'formulas.xlsx');
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), plain, 'numbers'], {
      input: JSON.stringify(data),
    });
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), withFormulas, 'formulas'], {
      input: JSON.stringify(data),
    });
    const base = convert(plain, folder, limit);
    const whole = convert(withFormulas, folder, limit);
    if (base === null || whole === null) return { cells: null, loaded: null, whole: null };
    const lines = readFileSync(join(folder, 'formulas.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1 + REACHES.length);
    const cells = lines.flatMap((line) =>
      line
        .split(',')
        .slice(3)
        .map((kind) => KINDS[Number(kind)]),
    );
    return { cells, whole, loaded: Math.max(0, whole - base) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of processor time of one conversion; null where it took longer than the limit. */
function convert(file, folder, limit) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const command = `TIMEFORMAT='%U %S'; time timeout ${limit} soffice ${profile} --headless --convert-to csv --outdir ${folder} ${file} >/dev/null 2>&1`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  if (status === 124) return null;
  if (status !== 0) throw new Error(`soffice: exit ${status}`);
  return stderr
    .trim()
    .split(' ')
    .reduce((sum, seconds) => sum + 1000 * Number(seconds), 0);
}

/** Writes the workbook: tab 1 the matrix, tab 2 the rows. In a process of its own, since exceljs writes asynchronously. */
async function writeWorkbook(file, kind, { hamlets, rows }) {
  const workbook = new stream.xlsx.WorkbookWriter({
    filename: file,
    useStyles: false,
    useSharedStrings: false,
  });
  const matrix = workbook.addWorksheet('Ma tran');
  const last = rows.length + 1;
  const range = (column) => `Dong!$${column}$2:$${column}$${last}`;
  const period = `${range('A')},">="&DATE(2024,3,15),${range('A')},"<="&DATE(2024,6,14),${range('B')},"done"`;
  const cell = (formula) => (kind === 'formulas' ? { formula } : 0);
  const letter = (index) => matrix.getColumn(index).letter;
  matrix.addRow(['', '', '', ...TOPICS]).commit();
  for (const reach of REACHES) {
    const counts = TOPICS.map((topic) =>
      cell(
        `COUNTIFS(${period},${range('E')},"commune",${range('D')},"${reach}",${range('G')},"*;${topic};*")`,
      ),
    );
    matrix.addRow([reach, '', '', ...counts]).commit();
  }
  hamlets.forEach((hamlet) => {
    const cells = TOPICS.map((topic, t) => {
      const column = letter(t + 4);
      const listed = (credit) =>
        `COUNTIFS(${period},${range('C')},"${credit}",${range('F')},"*;${hamlet.code};*",${range('G')},"*;${topic};*")`;
      const heard = [`${column}$2`];
      if (hamlet.loudspeaker) heard.push(`${column}$3`);
      if (hamlet.zalo) heard.push(`${column}$4`);
      return cell(`IF(${listed('direct')}>0,2,IF(${heard.join('+')}>0,1,IF(${listed('indirect')}>0,1,0)))`);
    });
    matrix.addRow([hamlet.code, '', '', ...cells]).commit();
  });
  matrix.commit();
  const sheet = workbook.addWorksheet('Dong');
  sheet.addRow(['Ngay', 'Trang thai', 'Muc', 'Cach tinh', 'Pham vi', 'Xom', 'Noi dung']).commit();
  const formOf = new Map(FORMS.map((form) => [form.code, form]));
  for (const row of rows) {
    const { credit, reach } = formOf.get(row.form);
    const list = (codes) => (codes.length === 0 ? '' : `;${codes.join(';')};`);
    sheet
      .addRow([
        serialDay(row.date),
        row.status,
        credit,
        reach,
        row.communeWide ? 'commune' : 'listed',
        list(row.hamlets),
        list(row.topics),
      ])
      .commit();
  }
  sheet.commit();
  await workbook.commit();
}

const serialDay = (date) => Math.round(Date.parse(date) / 86_400_000) + 25_569;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeWorkbook(process.argv[2], process.argv[3], JSON.parse(readFileSync(0, 'utf8')));
}
