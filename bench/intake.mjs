// One intake of a list by the built bundle on the local Google: service calls and processor time of each call, and the most
// memory that the local Google's process held (Linux). Half of it is taken, the host closed and opened anew, the rest taken.
//   node bench/intake.mjs [ROWS] (builds nothing; run npm run build first)
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { startHost } = createRequire(join(ROOT, 'package.json'))('local-google');

const USER = 'chu@xa.example';
const ROWS = Number(process.argv[2] ?? 2_000);
const NOON = Date.UTC(2024, 11, 31, 5);
const MOST_ROWS = 500;
const HAMLETS = ['Bình Xuân', 'Đình 6', 'Trại 4', 'Đầm Mụ'];
const STARTER = {
  Xóm: HAMLETS.map((name, at) => ({
    'Mã xóm': String.fromCharCode(65 + at),
    'Tên xóm': name,
    'Số hộ': '100',
  })),
  'Cấu hình': [{ 'Mục cài đặt': 'Năm kế hoạch', 'Giá trị': '2024' }],
};

const dir = mkdtempSync(join(tmpdir(), 'bench-intake-'));
const open = () => startHost({ dir, now: NOON, scriptDir: join(ROOT, 'dist/apps-script') });
const two = (number) => String(number).padStart(2, '0');
const rows = Array.from({ length: ROWS }, (_, at) => ({
  key: `k${at}:1`,
  sourceRow: at + 2,
  fields: {
    date: `${two(1 + (at % 28))}/${two(1 + (at % 12))}/2024`,
    status: 'Đã thực hiện',
    topics: 'ND1',
    form: 'HT2.2',
    scope: 'Một xóm',
    hamlets: HAMLETS[at % 4],
    leadUnit: 'Ban quản lý',
    attendance: String(20 + (at % 70)),
    householdsAttending: String(10 + (at % 60)),
    note: `Dòng ${at}`,
  },
  doubt: '',
  changes: '',
}));

let host = await open();
let peakMb = 0;
const watch = setInterval(() => {
  for (const pid of childrenOf(process.pid)) peakMb = Math.max(peakMb, peakOf(pid));
}, 100);
try {
  const spreadsheetId = await host.createSpreadsheet({ name: 'Đo', locale: 'vi_VN', owner: USER });
  const spent = new Map();
  const ask = async (request) => {
    const run = await host.run({
      spreadsheetId,
      user: USER,
      fn: 'rpc',
      args: [JSON.stringify(request)],
      from: 'rpc',
    });
    const answer = run.ok ? JSON.parse(run.value) : null;
    if (answer?.ok !== true) throw new Error(answer?.message ?? run.error?.message);
    const calls = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
    const { command } = request;
    spent.set(command, [...(spent.get(command) ?? []), { calls, cpuMs: run.cpuMs }]);
    return answer.data;
  };
  await ask({ command: 'setUp', starter: STARTER });
  const intake = 'bench-intake-0001';
  for (let from = 0; from < ROWS; from += MOST_ROWS) {
    const part = rows.slice(from, from + MOST_ROWS);
    await ask({ command: 'intakePreview', tab: 'activities', rows: part });
    await ask({ command: 'intakeArrive', intake, source: 'danh-sach.xlsx', tab: 'activities', rows: part });
  }
  let taken = 0;
  while (taken < ROWS / 2) taken += (await ask({ command: 'intakeTake', intake })).rows.length;
  await host.close();
  host = await open();
  const { intakes } = await ask({ command: 'intakeList' });
  if (intakes[0].ready !== ROWS - taken) throw new Error(`${intakes[0].ready} rows wait`);
  while (taken < ROWS) taken += (await ask({ command: 'intakeTake', intake })).rows.length;
  let undone = 0;
  for (let [after, rest] = [1, 1]; rest > 0;) {
    const done = await ask({ command: 'intakeUndo', intake, after });
    undone += done.undone;
    ({ rest, last: after } = done);
  }
  if (undone !== ROWS) throw new Error(`${undone} rows undone`);
  spent.delete('setUp');
  for (const [command, runs] of spent) {
    const most = (key) => Math.max(...runs.map((run) => run[key]));
    const sum = runs.reduce((all, { cpuMs }) => all + cpuMs, 0);
    console.log(
      `${command}: ${runs.length} times, at most ${most('calls')} service calls and ${(most('cpuMs') / 1000).toFixed(2)} s of processor time; ${(sum / 1000).toFixed(1)} s in all`,
    );
  }
  console.log(`${ROWS} rows; ${peakMb.toFixed(0)} MB at most`);
} finally {
  clearInterval(watch);
  await host.close();
  rmSync(dir, { recursive: true, force: true });
}

function childrenOf(pid) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
}

function parentOf(pid) {
  return Number(read(`/proc/${pid}/stat`).split(') ').pop().split(' ')[1]);
}

/** A process may have ended meanwhile. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ') x 0';
  }
}

function peakOf(pid) {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) / 1024;
}
