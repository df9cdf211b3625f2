import { accessSync, constants, existsSync, statSync, type Stats } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UsageError } from '../usage-error';

/** Absolute path of a file that must be there. */
export function existingFile(path: string): string {
  const full = resolve(path);
  const found = look(full);
  if (found === null)
    throw new UsageError(`Không có tệp ${path}. Kiểm tra lại đường dẫn, hoặc tạo bằng lệnh init.`);
  if (!found.isFile()) throw new UsageError(`${path} không phải là tệp thường. Hãy chỉ tới một tệp .xlsx.`);
  return full;
}

/** Absolute path of a file that must be there and may be saved again. */
export const workbookToSave = (path: string): string => writable(existingFile(path), path);

/**
 * Absolute path of a file to make, by the end of its name: other programs go by it. A file that is there is
 * only replaced where `force` says so, and never where it is one of `inputs`, by whatever path or link.
 */
export function newFile(
  path: string,
  extension: '.xlsx' | '.docx' | '.csv',
  { force, inputs = [] }: { force: boolean; inputs?: readonly string[] },
): string {
  const full = resolve(path);
  const there = look(full);
  if (there !== null && inputs.some((input) => isSame(look(input), there)))
    throw new UsageError(`${path} chính là tệp đang đọc. Hãy đặt tên khác để giữ tệp ấy.`);
  if (extname(path).toLowerCase() !== extension)
    throw new UsageError(`Tên tệp ${path} phải kết thúc bằng ${extension}. Hãy đặt lại tên.`);
  if (there?.isFile() === true && !force)
    throw new UsageError(
      `Tệp ${path} đã có và được giữ nguyên. Hãy đặt tên khác, hoặc thêm --force để ghi đè.`,
    );
  return writable(full, path);
}

/** Null where nothing is there, or a link leads to nothing. */
function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw error;
  }
}

/** One file may have several names: it is known by device and number. */
const isSame = (one: Stats | null, other: Stats): boolean =>
  one !== null && one.dev === other.dev && one.ino === other.ino;

/** The folder must be there and allow writing: a file is replaced by a new one of its name. */
function writable(full: string, path: string): string {
  const folder = dirname(full);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `Không ghi được ${path}: không có thư mục ${dirname(path)}. Hãy tạo thư mục ấy trước.`,
    );
  if (look(full)?.isDirectory() === true)
    throw new UsageError(`Không ghi được ${path}: đó là một thư mục. Hãy đặt tên tệp khác.`);
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(full)) accessSync(full, constants.W_OK);
  } catch {
    throw new UsageError(`Không ghi được ${path}: không có quyền ghi. Hãy chọn thư mục khác.`);
  }
  return full;
}
