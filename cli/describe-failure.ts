import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from './usage-error';

/** What the disk refuses, and what a person can do about it. */
const DISK_REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền. Hãy kiểm tra quyền của tệp và thư mục, hoặc chọn thư mục khác.',
  EPERM: 'không có quyền. Hãy kiểm tra quyền của tệp và thư mục, hoặc chọn thư mục khác.',
  EROFS: 'ổ đĩa chỉ cho đọc. Hãy chọn thư mục khác.',
  ENOSPC: 'đĩa đã đầy. Hãy dọn bớt rồi chạy lại lệnh.',
  EDQUOT: 'đã hết phần đĩa được cấp. Hãy dọn bớt rồi chạy lại lệnh.',
  ENOENT: 'tệp hoặc thư mục không còn đó. Hãy kiểm tra đường dẫn rồi chạy lại lệnh.',
  ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục. Hãy kiểm tra đường dẫn.',
  EISDIR: 'đó là một thư mục. Hãy chỉ tới một tệp.',
  ENAMETOOLONG: 'tên quá dài. Hãy đặt tên ngắn hơn.',
  ELOOP: 'liên kết của tệp đi vòng tròn. Hãy chỉ tới chính tệp ấy.',
  EEXIST: 'vừa có tệp cùng tên. Hãy đặt tên khác, hoặc thêm --force để ghi đè.',
  EMFILE: 'máy đang mở quá nhiều tệp. Hãy đóng bớt chương trình rồi chạy lại lệnh.',
  EBUSY: 'tệp đang được chương trình khác giữ. Hãy đóng chương trình ấy rồi chạy lại lệnh.',
};

/** Names of errors whose message is a sentence for the person, wherever they were thrown. */
const SAID_IN_FULL: ReadonlySet<string> = new Set(['UsageError', 'FolderInUse']);

/** One sentence for whatever ended a command. What only we can mend is kept whole in a file that the sentence names. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return unforeseen(String(error), String(error));
  if (error instanceof UsageError || SAID_IN_FULL.has(error.name)) return oneLine(error.message);
  const code = Object.keys(DISK_REFUSALS).find((name) => error.message.includes(`${name}:`));
  if (code !== undefined) return `Không đọc hoặc ghi được tệp (${code}): ${DISK_REFUSALS[code] ?? ''}`;
  return unforeseen(error.message, error.stack ?? error.message);
}

/** A message may carry the stack of a process behind it. */
const oneLine = (text: string): string => text.split('\n')[0]?.trim() ?? '';

function unforeseen(message: string, whole: string): string {
  const path = join(tmpdir(), `loa-xom-loi-${randomBytes(4).toString('hex')}.txt`);
  try {
    writeFileSync(path, `${whole}\n`, { flag: 'wx' });
  } catch {
    return `Có lỗi ngoài dự tính: ${oneLine(message)}. Hãy chạy lại lệnh; nếu vẫn thế, xin báo cho người phụ trách Loa Xóm.`;
  }
  return `Có lỗi ngoài dự tính: ${oneLine(message)}. Hãy chạy lại lệnh; nếu vẫn thế, xin gửi tệp ${path} cho người phụ trách Loa Xóm.`;
}
