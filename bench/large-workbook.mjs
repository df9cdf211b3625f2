// One read a tab and one write a result tab, however many rows: the demo workbook with its activities repeated on other
// days, through the built commands. node bench/large-workbook.mjs [ROWS …] (builds nothing; run npm run build first)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillWithRows } from './fill-with-rows.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/host/cli.js');

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [500, 20_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'loa-xom-large-'));
  const file = join(folder, 'so.xlsx');
  execFileSync(process.execPath, [CLI, 'init', '--workbook', file, '--template', 'binh-thuan-2024']);
  await fillWithRows(file, size);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'coverage', '--workbook', file, '--period', '2024', '--stats', '--json'],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (stdout === '') throw new Error(stderr);
  const { stats, counted } = JSON.parse(stdout);
  console.log(
    `${size} rows, ${counted.length} counted: ${JSON.stringify(stats.calls)}, ${stats.cpuMs} ms of processor time`,
  );
  rmSync(folder, { recursive: true });
}
