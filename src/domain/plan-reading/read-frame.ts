import type { SettingKey } from '../plan/setting-names';
import type { OutlineLine } from './plan-outline';

/** What the head and the foot of the document say, by setting, each with the lines that say it. */
export interface Frame {
  readonly values: ReadonlyMap<SettingKey, FrameValue>;
  /** Paragraphs that the frame is read from, or that every document has. */
  readonly taken: ReadonlySet<number>;
  /** The first paragraph after the title, and the first of the foot. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
}

export interface FrameValue {
  readonly value: string;
  readonly lines: readonly OutlineLine[];
}

const COUNTRY = /^CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/iu;
const MOTTO = /^Độc\s+lập/iu;
const NUMBER = /^Số\s*:?\s*([^\s,]*\/[\p{L}\d-]+)/iu;
const PLACE_AND_DAY = /(\p{Lu}[\p{L}\s]{0,40}?),\s*(ngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm\s*(\d{4}))/u;
const TITLE = /^KẾ\s+HOẠCH$/u;
const BASIS = /^(?:Căn\s+cứ|Thực\s+hiện)\s+/u;
const BASIS_ENDS = /[;.,]?\s*$/;
const ISSUED = /,\s*(?:UBND|Ủy ban|Uỷ ban)[^,]*(?:triển khai|xây dựng|ban hành)[\s\S]*$/iu;
const RECIPIENTS = /^Nơi\s+nhận/iu;
const AUTHORITY = /^(?:T\/M\b|(?:TM|KT|TL|TUQ|Q)\s*[./])/u;
const SIGNER_TITLE = /^(?:PHÓ\s+)?(?:CHỦ\s+TỊCH|TRƯỞNG\s+BAN|BÍ\s+THƯ|GIÁM\s+ĐỐC)|^PHÓ\s+TRƯỞNG\s+BAN/u;
const PERSON = /^(?:\p{Lu}\p{Ll}*\s+){1,5}\p{Lu}\p{Ll}*$/u;
const COMMUNE = /(?:^|\s)XÃ\s+(\p{Lu}[\p{L}\s]*)$/u;
const IN_CAPITALS = /^[^\p{Ll}]+$/u;

export function readFrame(lines: readonly OutlineLine[]): Frame {
  const values = new Map<SettingKey, FrameValue>();
  const set = (key: SettingKey, value: string, from: readonly OutlineLine[]): void => {
    if (value !== '' && !values.has(key)) values.set(key, { value, lines: from });
  };
  const title = lines.findIndex(({ text }) => TITLE.test(text));
  const head = title < 0 ? [] : lines.slice(0, title);
  const bodyFrom = title < 0 ? 0 : endOfTitle(lines, title);
  const footAt = lines.findIndex(
    ({ text }, at) =>
      at >= bodyFrom && (RECIPIENTS.test(text) || AUTHORITY.test(text) || SIGNER_TITLE.test(text)),
  );
  const bodyTo = footAt < 0 ? lines.length : footAt;
  readHead(head, set);
  readTitle(lines.slice(Math.max(title, 0), bodyFrom), head, set);
  const opening = lines.slice(bodyFrom, bodyTo);
  const firstHead = opening.findIndex(({ isHead }) => isHead);
  const bases = (firstHead < 0 ? opening : opening.slice(0, firstHead)).filter(({ text }) =>
    BASIS.test(text),
  );
  set('legalBases', bases.map(({ text }) => basisOf(text)).join('\n'), bases);
  readFoot(lines.slice(bodyTo), set);
  const read = new Set(
    [...values.values()].flatMap((value) => value.lines.map(({ paragraph }) => paragraph)),
  );
  const known = lines.filter(
    ({ text }) => COUNTRY.test(text) || MOTTO.test(text) || TITLE.test(text) || RECIPIENTS.test(text),
  );
  return { values, taken: new Set([...read, ...known.map(({ paragraph }) => paragraph)]), bodyFrom, bodyTo };
}

type SetValue = (key: SettingKey, value: string, from: readonly OutlineLine[]) => void;

/** The title goes on until a basis, a heading or a sentence. */
function endOfTitle(lines: readonly OutlineLine[], title: number): number {
  let at = title + 1;
  while (at < lines.length && at <= title + 3) {
    const line = lines[at];
    if (line === undefined || line.rank < 8 || BASIS.test(line.text) || /[.:;]$/.test(line.text)) break;
    at += 1;
  }
  return at;
}

function readHead(head: readonly OutlineLine[], set: SetValue): void {
  const agencies = head.filter(
    ({ text }) => IN_CAPITALS.test(text) && !COUNTRY.test(text) && !NUMBER.test(text) && !MOTTO.test(text),
  );
  const own = agencies.findIndex(({ text }) => /XÃ\s/u.test(text) && !/HUYỆN|TỈNH/u.test(text));
  const first = agencies.findIndex(({ text }) => /^(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN$/u.test(text));
  const from = first >= 0 && first < own ? first : own;
  const [above, issuing] = from < 0 ? [[], agencies] : [agencies.slice(0, from), agencies.slice(from)];
  set('parentAgency', above.map(({ text }) => text).join('\n'), above);
  set('issuingAgency', issuing.map(({ text }) => text).join('\n'), issuing);
  const commune = agencies.find(({ text }) => COMMUNE.test(text));
  if (commune !== undefined)
    set('communeName', `xã ${inTitleCase(COMMUNE.exec(commune.text)?.[1] ?? '')}`, [commune]);
  for (const line of head) {
    const number = NUMBER.exec(line.text)?.[1] ?? '';
    if (/^\d/.test(number)) set('planNumber', number, [line]);
    const day = PLACE_AND_DAY.exec(line.text.replace(/^Số\s*:?\s*\S*\s/u, ''));
    if (day === null) continue;
    set('placeName', (day[1] ?? '').trim(), [line]);
    set('planDate', (day[2] ?? '').replace(/ngày\s+tháng/u, 'tháng').replace(/\s+/g, ' '), [line]);
  }
}

/** The year of the title; else that of the day. */
function readTitle(title: readonly OutlineLine[], head: readonly OutlineLine[], set: SetValue): void {
  const text = title.map((line) => line.text).join(' ');
  const year = /(?:năm|,)\s*(\d{4})(?!\s*[-–]\s*\d{4})/u.exec(
    text.replace(/\d{4}\s*[-–]\s*\d{4}/gu, ''),
  )?.[1];
  if (year !== undefined) set('planYear', year, title);
  const dated = head.find((line) => PLACE_AND_DAY.test(line.text));
  if (dated !== undefined) set('planYear', PLACE_AND_DAY.exec(dated.text)?.[3] ?? '', [dated]);
}

const basisOf = (text: string): string =>
  text.replace(BASIS, '').replace(ISSUED, '').replace(BASIS_ENDS, '').trim();

function readFoot(foot: readonly OutlineLine[], set: SetValue): void {
  const recipients = foot.filter(({ rank }) => rank === 6);
  set('recipients', recipients.map(({ body }) => body.replace(/[;.,]?\s*$/u, '')).join('\n'), recipients);
  const titles = foot.flatMap(splitTitle);
  const authority = titles.filter(({ isAuthority }) => isAuthority);
  set(
    'authorityLines',
    authority.map(({ text }) => text).join('\n'),
    authority.map(({ line }) => line),
  );
  const signer = titles.filter(({ isAuthority }) => !isAuthority);
  const last = signer[signer.length - 1];
  if (last !== undefined) set('signerTitle', last.text, [last.line]);
  const person = [...foot].reverse().find(({ text }) => PERSON.test(text));
  if (person !== undefined && titles.length > 0) set('signerName', person.text, [person]);
}

interface TitleLine {
  readonly line: OutlineLine;
  readonly text: string;
  readonly isAuthority: boolean;
}

function splitTitle(line: OutlineLine): readonly TitleLine[] {
  if (AUTHORITY.test(line.text)) return [{ line, text: line.text, isAuthority: true }];
  return SIGNER_TITLE.test(line.text) ? [{ line, text: line.text, isAuthority: false }] : [];
}

const inTitleCase = (capitals: string): string =>
  capitals
    .trim()
    .toLowerCase()
    .replace(/(^|\s)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
