import { unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml';
import { XlsxRefusedError } from './xlsx-refused-error';

const MAX_BYTES = 500 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

export interface Relation {
  id: string;
  /** Last word of the relationship type: `worksheet`, `styles`, `hyperlink` … */
  type: string;
  typeUri: string;
  /** Path in the package, or the address where external. */
  target: string;
  external: boolean;
}

/** The parts of an OOXML package, by path without leading slash. */
export interface XlsxPackage {
  parts: Map<string, Uint8Array>;
  contentTypeOf(path: string): string;
  relationsOf(path: string): Relation[];
  textOf(path: string): string;
  xmlOf(path: string): XmlElement;
}

/** Opens a package; throws XlsxRefusedError where the bytes are no sound .xlsx, or would swell beyond bounds. */
export function openPackage(bytes: Uint8Array, name: string): XlsxPackage {
  refuseForeign(bytes, name);
  const parts = inflate(bytes, name);
  const types = parts.get('[Content_Types].xml');
  if (!types) throw notWorkbook(name);
  const contentTypeOf = contentTypes(readXml(types, '[Content_Types].xml', name));
  const textOf = (path: string): string => {
    const part = parts.get(path);
    if (!part) throw damaged(name, path);
    return decodeText(part);
  };
  const xmlOf = (path: string): XmlElement => {
    const part = parts.get(path);
    if (!part) throw damaged(name, path);
    return readXml(part, path, name);
  };
  const relationsOf = (path: string): Relation[] => {
    const place = relationsPath(path);
    return parts.has(place) ? relationList(xmlOf(place), path) : [];
  };
  return { parts, contentTypeOf, relationsOf, textOf, xmlOf };
}

function refuseForeign(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) {
    throw new XlsxRefusedError(`Tệp «${name}» rỗng (0 byte). Hãy chọn lại đúng tệp hoặc tải lại từ nguồn.`);
  }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  // OLE compound file: Excel 97-2003, or any .xlsx locked with a password.
  if (head === 'd0cf11e0a1b11ae1') {
    throw new XlsxRefusedError(
      `Tệp «${name}» được đặt mật khẩu hoặc theo định dạng Excel cũ (.xls). ` +
        'Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại dạng «Excel Workbook (.xlsx)».',
    );
  }
  if (!head.startsWith('504b0304')) throw notWorkbook(name);
}

function inflate(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  let total = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        entries += 1;
        if (entries > MAX_ENTRIES || total > MAX_BYTES) throw tooLarge(name);
        return true;
      },
    });
    const found = Object.entries(files).filter(([path]) => !path.endsWith('/'));
    return new Map(found.map(([path, part]) => [path.replace(/^\/+/u, ''), part]));
  } catch (error) {
    throw error instanceof XlsxRefusedError ? error : damaged(name);
  }
}

/** Content type by path: its own override, or the default of its extension. */
function contentTypes(root: XmlElement): (path: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { name, attributes } of root.children) {
    const type = attributes['ContentType'] ?? '';
    if (name === 'Override')
      overrides.set((attributes['PartName'] ?? '').replace(/^\//u, '').toLowerCase(), type);
    else defaults.set((attributes['Extension'] ?? '').toLowerCase(), type);
  }
  return (path) => {
    const lower = path.toLowerCase();
    return overrides.get(lower) ?? defaults.get(lower.slice(lower.lastIndexOf('.') + 1)) ?? '';
  };
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationList(root: XmlElement, path: string): Relation[] {
  return root.children.map(({ attributes }) => {
    const typeUri = attributes['Type'] ?? '';
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: typeUri.slice(typeUri.lastIndexOf('/') + 1),
      typeUri,
      target: external ? target : resolvePath(path, target),
      external,
    };
  });
}

/** Path of a relationship's target, which is relative to the folder of its source part. */
function resolvePath(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readXml(bytes: Uint8Array, path: string, name: string): XmlElement {
  try {
    return parseXml(decodeText(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(name, path);
    throw error;
  }
}

/** UTF-8 or UTF-16 by byte order mark; line ends as XML reads them; spreadsheet elements without prefix. */
function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/gu, '\n');
  // Some programs write <x:worksheet xmlns:x="…/spreadsheetml/2006/main">.
  const prefix = /xmlns:(\w+)="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/u.exec(
    text.slice(0, 4000),
  )?.[1];
  if (prefix === undefined || !text.slice(0, 4000).includes(`<${prefix}:`)) return text;
  return text.replace(new RegExp(`<(/?)${prefix}:`, 'gu'), '<$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

function tooLarge(name: string): XlsxRefusedError {
  return new XlsxRefusedError(
    `Tệp «${name}» bung ra quá lớn (trên 500 MB hoặc trên 10.000 phần). ` +
      'Hãy chép riêng các trang tính cần dùng sang một tệp mới.',
  );
}

function notWorkbook(name: string): XlsxRefusedError {
  return new XlsxRefusedError(
    `Tệp «${name}» không phải bảng tính .xlsx. ` +
      'Hãy mở bằng Excel hoặc Google Trang tính rồi lưu (tải xuống) dạng .xlsx.',
  );
}

/** A package that cannot be read through. */
export function damaged(name: string, part?: string): XlsxRefusedError {
  const where = part === undefined ? '' : ` (${part})`;
  return new XlsxRefusedError(
    `Tệp «${name}» bị hỏng, không đọc được${where}. ` +
      'Hãy mở bằng Excel để sửa rồi lưu lại, hoặc lấy bản sao khác.',
    part,
  );
}
