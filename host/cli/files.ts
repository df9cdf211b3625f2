import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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
    accessSync(existsSync(full) ? full : folder, constants.W_OK);
  } catch {
    throw new UsageError(`Không ghi được ${path}: không có quyền ghi. Hãy chọn thư mục khác.`);
  }
  return full;
}
