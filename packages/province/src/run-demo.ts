import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEMO_COMMUNES, DEMO_PERIOD, demoProvince, type Planted } from './demo/demo-province';
import type { Engine } from './engine';
import type { Finding } from './finding';
import type { Province } from './province';
import { runProvince } from './run-province';

export interface DemoRun {
  readonly province: Province;
  readonly files: number;
  readonly planted: number;
  /** Planted, and not named. */
  readonly unnamed: readonly Planted[];
  /** Named, and not planted. */
  readonly extra: readonly string[];
  readonly out: string;
}

/** Makes the province of the demo in a folder, runs the main job over it and holds what it names against what was planted. */
export async function runDemo(folder: string, engine: Engine): Promise<DemoRun> {
  const { files, list, before, planted } = demoProvince();
  const communes = join(folder, 'xa');
  rmSync(communes, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(communes, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  const paths = { list: join(folder, 'danh-sach.csv'), before: join(folder, 'quy-1.json') };
  writeFileSync(paths.list, list);
  writeFileSync(paths.before, JSON.stringify({ known: before }));
  writeFileSync(
    join(folder, 'da-cai.json'),
    `${JSON.stringify({ communes: DEMO_COMMUNES, planted }, null, 1)}\n`,
  );
  const out = join(folder, 'tinh.xlsx');
  const province = await runProvince(
    {
      from: communes,
      period: DEMO_PERIOD,
      out,
      communes: paths.list,
      before: paths.before,
      json: true,
    },
    engine,
  );
  return { province, files: files.size, planted: planted.length, out, ...heldAgainst(planted, province) };
}

/** Each planted fault takes one finding of its kind that names it; what is left over on either side is told. */
export function heldAgainst(
  planted: readonly Planted[],
  { findings, sentences }: Pick<Province, 'findings' | 'sentences'>,
): Pick<DemoRun, 'unnamed' | 'extra'> {
  const left = new Map<number, Finding>(findings.map((finding, at) => [at, finding]));
  const unnamed = planted.filter(({ kind, names }) => {
    const at = [...left].find(
      ([index, finding]) => finding.kind === kind && sentences[index]?.includes(names),
    )?.[0];
    if (at !== undefined) left.delete(at);
    return at === undefined;
  });
  return { unnamed, extra: [...left.keys()].map((at) => sentences[at] ?? '') };
}
