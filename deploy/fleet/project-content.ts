import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { FleetError } from './fleet-error';

/** A file of a script project as the Apps Script API has it: name without its ending. */
export interface ProjectFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** A built folder that can be pushed. */
export interface Release {
  readonly version: string;
  readonly digest: string;
  readonly files: readonly ProjectFile[];
}

const TYPES: Readonly<Record<string, ProjectFile['type']>> = {
  '.js': 'SERVER_JS',
  '.gs': 'SERVER_JS',
  '.html': 'HTML',
  '.json': 'JSON',
};

/** SHA-256 over name, type and text of all files, whatever their order, as 64 hexadecimal digits. */
export function contentDigest(files: readonly ProjectFile[]): string {
  const lines = files.map(({ name, type, source }) => JSON.stringify([name, type, source])).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** The release in a folder of `npm run build` or of a release. Throws a FleetError where it cannot be pushed. */
export function readRelease(folder: string): Release {
  const files = filesOf(folder);
  if (!files.some(({ name, type }) => name === 'appsscript' && type === 'JSON'))
    throw new FleetError(`Thư mục ${folder} không có appsscript.json. Xin chạy npm run build trước.`);
  const version = versionOf(files);
  if (version === null)
    throw new FleetError(`Không thấy số phiên bản trong mã ở ${folder}. Xin chạy lại npm run build.`);
  return { version, digest: contentDigest(files), files };
}

function filesOf(folder: string): readonly ProjectFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new FleetError(`Không có thư mục ${folder}. Xin chạy npm run build trước, hoặc kiểm tra --built.`);
  }
  return names.flatMap((name) => {
    const type = TYPES[extname(name)];
    if (type === undefined || name.startsWith('.')) return [];
    return [
      { name: name.slice(0, -extname(name).length), type, source: readFileSync(join(folder, name), 'utf8') },
    ];
  });
}

/** The version that the code says of itself; null where it is not ours. */
export function versionOf(files: readonly ProjectFile[]): string | null {
  for (const { type, source } of files) {
    const version =
      type === 'SERVER_JS' ? /\bAPP_VERSION\d*\s*=\s*"(\d+\.\d+\.\d+)"/.exec(source)?.[1] : undefined;
    if (version !== undefined) return version;
  }
  return null;
}
