import { createRequire } from 'node:module';
import { parseArguments, USAGE } from './arguments';
import { type DuckDb, openDuckDb } from './duckdb';
import { runDemo } from './run-demo';
import { CannotRun, runProvince } from './run-province';

const load = (): DuckDb => createRequire(__filename)('@duckdb/node-api') as DuckDb;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(given: readonly string[]): Promise<number> {
  const parsed = parseArguments(given);
  if (parsed.kind === 'help') {
    say(USAGE);
    return 0;
  }
  if (parsed.kind === 'wrong') {
    complain(`Không chạy được: ${parsed.problem}. Xem --help.`);
    return 2;
  }
  if (parsed.kind === 'bench') {
    const { runBench } = await import('./bench');
    await runBench(parsed.rest, load(), say);
    return 0;
  }
  const engine = await openDuckDb(load());
  try {
    return parsed.kind === 'demo' ? await demo(parsed.folder) : await run();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    complain(`Không làm được: ${error.message}`);
    return 2;
  } finally {
    engine.close();
  }

  async function run(): Promise<number> {
    if (parsed.kind !== 'run') return 2;
    const { sentences, results } = await runProvince(parsed.arguments, engine);
    for (const text of sentences) say(`- ${text}`);
    say(
      `Đã gộp ${String(results.communes.length)} xã vào ${parsed.arguments.out}; ${String(sentences.length)} việc cần xem.`,
    );
    return sentences.length === 0 ? 0 : 1;
  }

  async function demo(folder: string): Promise<number> {
    const started = Date.now();
    const { province, files, planted, unnamed, extra, out } = await runDemo(folder, engine);
    for (const text of province.sentences) say(`- ${text}`);
    for (const { kind, names } of unnamed) complain(`Đã cài mà không nêu: ${kind}, ${names}`);
    for (const text of extra) complain(`Nêu mà không cài: ${text}`);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    say(
      `Tỉnh mẫu: ${String(files)} tệp, gộp ${String(province.results.communes.length)} trên ${String(province.listed)} xã trong ${seconds} giây; ${String(planted)} lỗi đã cài, nêu đủ ${String(planted - unnamed.length)}, nêu thừa ${String(extra.length)}. Xem ${out} và trang .html bên cạnh.`,
    );
    return unnamed.length === 0 && extra.length === 0 ? 0 : 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
