import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const PACKAGE = resolve(__dirname, '..');
const ROOT_MODULES = resolve(PACKAGE, '../../node_modules');

/** The add-on that was built with it first: its name, its ids, its tabs. */
const PRODUCT =
  /loa.?x[óo]m|Hoạt động|Nhật ký|Cán bộ|Kế hoạch|Khoảng trống|Độ bao phủ|Gợi ý|Sổ báo cáo|nông thôn mới/iu;

/** Files of the first edition bear this name inside; they are still to be read. */
const KNOWN = ["const LIST_SHEETS = new Set([LIST_SHEET, '_loaxom_lists']);"];

describe('the package on its own', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'local-google-package-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it('knows nothing of the product: no word of it stands in a source', () => {
    const names = readdirSync(join(PACKAGE, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = names.filter((name) => /\.(?:ts|css|html)$/.test(name));
    const found = sources.flatMap((name) =>
      readFileSync(join(PACKAGE, 'src', name), 'utf8')
        .split('\n')
        .filter((line) => PRODUCT.test(line) && !KNOWN.includes(line.trim()))
        .map((line) => `${name}: ${line.trim()}`),
    );
    expect(sources.length).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });

  it('packed and unpacked in a folder of its own, the example that opens its README runs there', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
        cwd: PACKAGE,
        encoding: 'utf8',
      }),
    ) as { filename: string; files: { path: string }[] }[];
    if (packed === undefined) throw new Error('npm packed nothing');
    const installed = join(scratch, 'project/node_modules/local-google');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(scratch, packed.filename), '-C', installed, '--strip-components=1']);
    const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      const link = join(scratch, 'project/node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT_MODULES, name), link);
    }
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const [, script = ''] = /such as `(function[^`]*)`/.exec(readme) ?? [];
    expect(readme.indexOf('```js')).toBeLessThan(300);
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(10);
    mkdirSync(join(scratch, 'project/my-script'));
    writeFileSync(join(scratch, 'project/my-script/code.js'), script);
    writeFileSync(join(scratch, 'project/example.js'), example);
    const said = execFileSync(process.execPath, ['example.js'], {
      cwd: join(scratch, 'project'),
      encoding: 'utf8',
    });
    expect(said).toContain('saved');
    expect(said).toContain('{ v: 7 }');
  });
});
