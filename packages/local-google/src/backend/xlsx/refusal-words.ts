import type { OoxmlBound, OoxmlDamage, OoxmlFact } from 'ooxml-read';
import { placeWords } from './refusal';

const REPAIR = 'Hãy mở bằng Excel để sửa rồi lưu lại, hoặc lấy bản sao khác.';

/** What is wrong, in the words of whoever has the file before them. */
const DAMAGES: Record<OoxmlDamage, string> = {
  zip: 'tệp không còn nguyên vẹn',
  checksum: 'nội dung không khớp mã kiểm tra của tệp',
  'part-twice': 'một phần có hai bản',
  'part-missing': 'thiếu một phần',
  encoding: 'chữ không đọc được',
  markup: 'nội dung không đúng định dạng',
  reference: 'một vùng ô hoặc một liên kết trong tệp không có thật',
  'row-number': 'số dòng không có thật',
  'row-twice': 'một dòng có hai bản',
  'cell-name': 'tên ô không có thật',
  'cell-twice': 'một ô có hai bản',
  'cell-style': 'định dạng của ô không có trong tệp',
  'cell-type': 'loại giá trị của ô không có thật',
  'cell-value': 'giá trị của ô không đọc được',
  'cell-content': 'ô có nội dung lạ',
  'shared-string': 'chữ của ô không có trong tệp',
  'shared-formula': 'công thức của ô không có trong tệp',
};

/** What there is too much of. `limit` is shown as `1.000.000`. */
const BOUNDS: Record<OoxmlBound, (limit: string) => string> = {
  fileBytes: (limit) => `trên ${limit} MB`,
  entries: (limit) => `trên ${limit} phần`,
  inflatedBytes: (limit) => `bung ra trên ${limit} MB`,
  partBytes: (limit) => `một phần bung ra trên ${limit} MB`,
  depth: (limit) => `nội dung lồng nhau trên ${limit} tầng`,
  attributes: (limit) => `một chỗ có trên ${limit} thuộc tính`,
  nodes: (limit) => `trên ${limit} định dạng, vùng gộp và quy tắc`,
  sheets: (limit) => `trên ${limit} tab`,
  strings: (limit) => `trên ${limit} đoạn chữ khác nhau`,
  rows: (limit) => `trên ${limit} dòng`,
  cells: (limit) => `trên ${limit} ô`,
  cellCharacters: (limit) => `một ô có trên ${limit} ký tự`,
  characters: (limit) => `trên ${limit} ký tự`,
};

/** One sentence on what is wrong, one on what to do. `name` is the file's. */
export function refusalWords(fact: OoxmlFact, name: string): string {
  switch (fact.kind) {
    case 'empty':
      return `Tệp «${name}» rỗng (0 byte). Hãy chọn lại đúng tệp hoặc tải lại từ nguồn.`;
    case 'compound-file':
      return (
        `Tệp «${name}» được đặt mật khẩu hoặc theo định dạng Excel cũ (.xls). ` +
        'Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại dạng «Excel Workbook (.xlsx)».'
      );
    case 'encrypted':
      return `Tệp «${name}» được nén kèm mật khẩu. Hãy giải nén bằng mật khẩu đó rồi chọn tệp đã giải nén.`;
    case 'other-format':
      return (
        `Tệp «${name}» không phải bảng tính .xlsx. ` +
        'Hãy mở bằng Excel hoặc Google Trang tính rồi lưu (tải xuống) dạng .xlsx.'
      );
    case 'strict':
      return (
        `Tệp «${name}» theo dạng «Strict Open XML» chưa đọc được. ` +
        'Hãy mở bằng Excel rồi lưu lại dạng «Excel Workbook (.xlsx)».'
      );
    case 'too-large':
      return `Tệp «${name}» quá lớn${placeWords(fact)}: ${boundWords(fact)}. ${mendOfSize(fact)}`;
    case 'damaged':
      return `Tệp «${name}» bị hỏng${placeWords(fact)}, không đọc được: ${DAMAGES[fact.damage]}${detailWords(fact)}. ${REPAIR}`;
  }
}

function boundWords({ bound, limit }: Extract<OoxmlFact, { kind: 'too-large' }>): string {
  const shown = bound.endsWith('Bytes') ? limit / 1024 / 1024 : limit;
  return BOUNDS[bound](Math.round(shown).toLocaleString('vi-VN'));
}

function mendOfSize({ sheet, bound }: Extract<OoxmlFact, { kind: 'too-large' }>): string {
  if (bound === 'cellCharacters') return 'Hãy chia chữ ra nhiều ô rồi lưu lại.';
  return sheet === undefined
    ? 'Hãy chép riêng các tab cần dùng sang một tệp mới.'
    : 'Hãy xóa các dòng và cột thừa ở cuối tab rồi lưu lại, hoặc chép phần cần dùng sang một tệp mới.';
}

/** Numbers and names from the file help whoever looks for them; reasons for programmers stay out. */
function detailWords({ damage, detail }: Extract<OoxmlFact, { kind: 'damaged' }>): string {
  const isShown = /^(?:row|cell|shared)-/u.test(damage) && damage !== 'cell-content';
  return isShown && detail !== undefined ? ` («${detail}»)` : '';
}
