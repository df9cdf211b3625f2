import { writeFileAtomically, type CallCounts } from 'local-google';
import { resolve } from 'node:path';
import type { Request } from '../../src/rpc/answers';
import { required } from '../arguments';
import type { Arguments } from '../arguments';
import { existingFile, newFile } from '../files/named-files';
import { withCopyOf, withNewWorkbook } from '../session';
import type { Stats } from '../session';
import { UsageError } from '../usage-error';
import type { Command } from './command';

type Taken = Request<'mergeCommunes'>['communes'][number];

/** Every file is opened as a copy and only read; the new one is written whole, at the end. */
export const merge: Command = {
  usage: 'merge xa-a.xlsx xa-b.xlsx … --out xa-moi.xlsx [--prefer xa-a.xlsx] [--preview] [--force]',
  does: 'Gộp bảng tính của các xã thành một: giữ mọi dòng và lịch sử; chỗ các xã ghi khác nhau thì hỏi, hoặc theo xã nêu ở --prefer.',
  options: ['files', 'out', 'prefer', 'preview', 'force'],
  async run(args) {
    const paths = filesOf(args);
    const out = args.preview
      ? null
      : newFile(required(args.out, '--out', 'xa-moi.xlsx'), '.xlsx', { force: args.force, inputs: paths });
    const taken: { readonly commune: Taken; readonly stats: Stats }[] = [];
    for (const path of paths)
      taken.push(
        await withCopyOf(path, args.user, async (session) => {
          const { data, stats } = await session.ask({ command: 'takeOut' });
          return { commune: { file: shortName(path), ...data }, stats };
        }),
      );
    return withNewWorkbook(args.user, async (session) => {
      const { data, stats } = await session.ask({
        command: 'mergeCommunes',
        communes: taken.map(({ commune }) => commune),
        isPreferred: args.prefer !== undefined,
        preview: args.preview,
      });
      const asked = data.conflicts.filter(({ renamedTo }) => renamedTo === undefined);
      if (out !== null && !data.isMade) throw new UsageError(askedText(asked.map(({ text }) => text)));
      if (out !== null) await writeFileAtomically(out, await session.bytes(), { replaces: args.force });
      return {
        json: { ...data, file: out },
        lines: [
          out === null ? 'Xem trước, chưa ghi gì:' : `Đã gộp ${String(paths.length)} xã vào ${out}.`,
          ...data.communes.flatMap(({ lines }) => lines),
          ...(data.conflicts.length === 0
            ? []
            : [
                args.prefer === undefined
                  ? 'Các xã ghi khác nhau:'
                  : `Các xã ghi khác nhau, đã theo ${data.communes[0]?.name ?? ''}:`,
                ...data.conflicts.map(({ text }) => `  - ${text}`),
              ]),
          ...(data.summed.length === 0
            ? []
            : ['Kế hoạch năm đã cộng:', ...data.summed.map((text) => `  - ${text}`)]),
        ],
        foundErrors: false,
        stats: totalOf([...taken.map((each) => each.stats), stats]),
      };
    });
  },
};

const ASKED_AT_ONCE = 3;

const askedText = (texts: readonly string[]): string =>
  `Chưa gộp gì: các xã ghi khác nhau ở ${String(texts.length)} chỗ (${texts.slice(0, ASKED_AT_ONCE).join('; ')}${texts.length > ASKED_AT_ONCE ? '; …' : ''}). Xem đủ bằng --preview, rồi sửa cho khớp hoặc thêm --prefer TỆP để theo một xã.`.replace(
    /\s*\n\s*/g,
    ', ',
  );

/** The preferred commune stands first. */
function filesOf({ files, prefer }: Arguments): readonly string[] {
  const paths = files.map(existingFile);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined)
    throw new UsageError(`Tệp ${shortName(twice)} được nêu hai lần. Mỗi xã chỉ một tệp.`);
  if (prefer === undefined) return paths;
  const first = resolve(prefer);
  if (!paths.includes(first))
    throw new UsageError(
      `--prefer «${prefer}» không nằm trong các tệp được gộp. Hãy nêu một trong các tệp ấy.`,
    );
  return [first, ...paths.filter((path) => path !== first)];
}

const shortName = (path: string): string => path.split(/[\\/]/).pop() ?? path;

function totalOf(all: readonly Stats[]): Stats {
  const calls: CallCounts = {};
  for (const { calls: counts } of all)
    for (const [name, count] of Object.entries(counts)) calls[name] = (calls[name] ?? 0) + count;
  return { calls, cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
}
