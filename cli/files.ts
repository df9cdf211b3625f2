import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { UsageError } from './usage-error';

/** Absolute path of a file that must be there. */
export function existingFile(path: string): string {
  const full = resolve(path);
  if (!existsSync(full))
    throw new UsageError(`Không có tệp ${path}. Kiểm tra lại đường dẫn, hoặc tạo bằng lệnh init.`);
  if (!statSync(full).isFile())
    throw new UsageError(`${path} là thư mục, không phải tệp. Hãy chỉ tới một tệp .xlsx.`);
  return full;
}

/** The file itself, whatever links lead to it; its path where it is not there yet. */
export const realFile = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/** Absolute path of a file to make, by the end of its name: other programs go by it. */
export function newFile(path: string, extension: '.xlsx' | '.docx'): string {
  if (extname(path).toLowerCase() !== extension)
    throw new UsageError(`Tên tệp ${path} phải kết thúc bằng ${extension}. Hãy đặt lại tên.`);
  return writableFile(path);
}

/** Absolute path of a file to write: its folder must be there and allow writing. */
export function writableFile(path: string): string {
  const full = resolve(path);
  const folder = dirname(full);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UsageError(
      `Không ghi được ${path}: không có thư mục ${dirname(path)}. Hãy tạo thư mục ấy trước.`,
    );
  }
  if (existsSync(full) && statSync(full).isDirectory()) {
    throw new UsageError(`Không ghi được ${path}: đó là một thư mục. Hãy đặt tên tệp khác.`);
  }
  try {
    // A file is replaced by a new one of its name, so the folder must allow writing too.
    accessSync(folder, constants.W_OK);
    if (existsSync(full)) accessSync(full, constants.W_OK);
  } catch {
    throw new UsageError(`Không ghi được ${path}: không có quyền ghi. Hãy chọn thư mục khác.`);
  }
  return full;
}
