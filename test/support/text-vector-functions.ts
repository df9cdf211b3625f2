import { parseIsoDate } from '../../src/domain/calendar/calendar-date';
import type { Result } from '../../src/domain/result';
import { parseAreaText } from '../../src/domain/text/area-text';
import { clean } from '../../src/domain/text/clean';
import { compareVietnamese } from '../../src/domain/text/collation';
import { parseDateText } from '../../src/domain/text/date-text';
import { formatDocumentDate } from '../../src/domain/text/format';
import {
  decodeMojibake,
  decodeTcvn3,
  decodeVni,
  detectEncoding,
  repairEncoding,
} from '../../src/domain/text/encodings/legacy-encoding';
import { looseKey, strictKey } from '../../src/domain/text/match-keys';
import { parseMoneyText } from '../../src/domain/text/money-text';
import { parseIntegerText, parseNumberText } from '../../src/domain/text/number-text';
import { parsePhone } from '../../src/domain/text/phone-text';
import { splitLines, splitList } from '../../src/domain/text/split-list';
import { toNewToneStyle, toOldToneStyle } from '../../src/domain/text/tone-style';

const SAO_M2 = 360;

interface TextProblem {
  readonly kind: string;
  readonly suggestion?: string | number;
}

/** What each `fn` of the text vectors calls; a problem is written `kind → suggestion`. */
export const TEXT_FUNCTIONS: Readonly<Record<string, (input: never) => unknown>> = {
  clean: (input: string) => clean(input),
  strictKey: (input: string) => strictKey(input),
  looseKey: (input: string) => looseKey(input),
  toneCu: (input: string) => toOldToneStyle(input),
  toneMoi: (input: string) => toNewToneStyle(input),
  detect: (input: string) => detectEncoding(input),
  tcvn: (input: string) => decodeTcvn3(input),
  vni: (input: string) => decodeVni(input),
  moji: (input: string) => decodeMojibake(input),
  repair: (input: string) => repairEncoding(input)?.repaired ?? null,
  date: (input: string) => valueOrProblem(parseDateText(input)),
  docdate: (input: string) => formatDocumentDate('Bình Thuận', parseIsoDate(input) ?? failOn(input)),
  num: (input: string) => valueOrProblem(parseNumberText(input)),
  int: (input: string) => valueOrProblem(parseIntegerText(input)),
  money: (input: string) => valueOrProblem(parseMoneyText(input)),
  area: (input: string) => valueOrProblem(parseAreaText(input, SAO_M2)),
  phone: (input: string | number) => valueOrProblem(parsePhone(input)),
  collSort: (input: readonly string[]) => [...input].sort(compareVietnamese),
  list: (input: string) => splitList(input),
  lines: (input: string) => splitLines(input),
};

function valueOrProblem(result: Result<unknown, TextProblem>): unknown {
  if (result.ok) return result.value;
  const { kind, suggestion } = result.error;
  return suggestion === undefined ? kind : `${kind} → ${String(suggestion)}`;
}

function failOn(input: string): never {
  throw new Error(`Not a date: ${input}`);
}
