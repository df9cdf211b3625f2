export interface Arguments {
  readonly from: string;
  readonly period: string;
  readonly out: string;
  readonly communes?: string;
  readonly before?: string;
  readonly json: boolean;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'demo'; readonly folder: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'bench'; readonly rest: readonly string[] }
  | { readonly kind: 'wrong'; readonly problem: string };

const VALUES = ['--in', '--period', '--out', '--communes', '--before'] as const;
type Valued = (typeof VALUES)[number];

export const USAGE = `npm run province -- --in THƯ_MỤC --period 2026-Q2 --out tinh.xlsx [--communes danh-sach.csv] [--before lan-truoc.json] [--json]
npm run province -- --demo [THƯ_MỤC]

  --in        thư mục các trang tính .xlsx tải từ Google Drive (cả thư mục con)
  --period    kỳ: 2026-T03, 2026-Q2, 2026-6T1, 2026-9T, 2026
  --out       tệp kết quả; trang tinh.html cùng tên đặt bên cạnh
  --communes  danh sách xã của tỉnh, mỗi dòng «mã xã,tên xã»
  --before    tệp .json của lần tổng hợp trước, để nêu xã không có gì mới
  --json      ghi thêm tệp .json cùng tên
  --demo      làm một tỉnh mẫu 124 xã có cài lỗi, gộp rồi đối chiếu

Mã thoát: 0 xong, không có việc cần xem; 1 xong, có việc cần xem; 2 không làm được.`;

export function parseArguments(given: readonly string[]): ParsedArguments {
  if (given.includes('--help') || given.length === 0) return { kind: 'help' };
  if (given[0] === 'bench') return { kind: 'bench', rest: given.slice(1) };
  if (given[0] === '--demo') return { kind: 'demo', folder: given[1] ?? 'out/tinh-mau' };
  const values = new Map<Valued, string>();
  let json = false;
  for (let at = 0; at < given.length; at += 1) {
    const [name = '', value] = [given[at], given[at + 1]];
    if (name === '--json') {
      json = true;
      continue;
    }
    if (!isValued(name)) return wrong(`không hiểu «${name}»`);
    if (value === undefined || value.startsWith('--')) return wrong(`${name} cần một giá trị`);
    values.set(name, value);
    at += 1;
  }
  return complete(values, json);
}

const isValued = (name: string): name is Valued => (VALUES as readonly string[]).includes(name);
const wrong = (problem: string): ParsedArguments => ({ kind: 'wrong', problem });

function complete(values: ReadonlyMap<Valued, string>, json: boolean): ParsedArguments {
  const [from, period, out] = [values.get('--in'), values.get('--period'), values.get('--out')];
  if (from === undefined || period === undefined || out === undefined)
    return wrong('cần đủ --in, --period và --out');
  if (!/^\d{4}(?:-(?:Q[1-4]|T(?:0[1-9]|1[0-2])|6T[12]|9T))?$/u.test(period))
    return wrong(`kỳ «${period}» không đúng dạng, ví dụ 2026-Q2, 2026-T03, 2026-6T1, 2026`);
  if (!/\.xlsx$/iu.test(out)) return wrong(`--out cần tên tệp .xlsx, không phải «${out}»`);
  const [communes, before] = [values.get('--communes'), values.get('--before')];
  return {
    kind: 'run',
    arguments: {
      from,
      period,
      out,
      json,
      ...(communes === undefined ? {} : { communes }),
      ...(before === undefined ? {} : { before }),
    },
  };
}
