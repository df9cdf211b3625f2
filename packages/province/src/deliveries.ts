import { factCell, type FactLine } from '../../../src/workbook/facts-tab';
import { readDelivered } from './deliver';
import type { Delivery, Finding } from './finding';
import { checkSeal } from './seal';

/** A file of the folder; `bytes` is read when it is its turn, so that one file stands in memory at a time. */
export interface Delivered {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

export interface Read {
  readonly deliveries: readonly Delivery[];
  readonly findings: readonly Finding[];
}

const XLSX = /\.xlsx$/iu;
/** What Office leaves beside a file that is open. */
const LOCK = /^(?:~\$|\.~lock)/u;

/** The period of each file that is whole, and a finding for each that is not. */
export function readDeliveries(files: readonly Delivered[], period: string): Read {
  const deliveries: Delivery[] = [];
  const findings: Finding[] = [];
  for (const { name, bytes } of files) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (!XLSX.test(base) || LOCK.test(base)) {
      findings.push({ kind: 'other-file', file: name });
      continue;
    }
    const read = readOne(name, bytes(), period);
    if ('kind' in read) findings.push(read);
    else deliveries.push(read);
  }
  return { deliveries, findings };
}

function readOne(file: string, bytes: Uint8Array, period: string): Delivery | Finding {
  const read = readDelivered(bytes);
  if (read.kind === 'foreign') return { kind: 'foreign', file };
  if (read.kind === 'broken') return { kind: 'broken', file, why: read.why };
  if (read.kind === 'old')
    return {
      kind: 'old-schema',
      file,
      commune: labelOf(read.communeName, read.communeCode),
      schema: read.schema,
    };
  if (read.kind === 'layout') return { kind: 'layout', file, version: read.version, lacks: read.lacks };
  return ofPeriod(file, read.lines, period);
}

function ofPeriod(file: string, lines: readonly FactLine[], period: string): Delivery | Finding {
  const [any] = lines;
  const own = lines.filter((line) => factCell(line, 'period') === period);
  const first = own[0] ?? any ?? [];
  const [communeCode, communeName] = [factCell(first, 'commune_code'), factCell(first, 'commune_name')];
  const commune = labelOf(communeName, communeCode);
  if (own.length === 0) {
    const periods = [...new Set(lines.map((line) => factCell(line, 'period')))].sort();
    return { kind: 'wrong-period', file, commune, periods };
  }
  const sealed = checkSeal(own);
  if (sealed.state === 'unsealed') return { kind: 'unsealed', file, commune, count: sealed.count };
  if (sealed.state === 'half')
    return { kind: 'half', file, commune, count: sealed.count, sealed: sealed.sealed };
  if (sealed.state === 'changed') return { kind: 'changed', file, commune };
  const { seal, facts } = sealed;
  return {
    file,
    communeCode,
    communeName,
    period,
    asOf: factCell(first, 'as_of'),
    madeAt: factCell(first, 'made_at'),
    state: factCell(first, 'state'),
    seal,
    dataDigest: factCell(facts[0] ?? [], 'data_digest'),
    facts,
  };
}

/** «xã Bình Thuận (05698)», as far as it is known. */
export function labelOf(name: string, code: string): string {
  if (code === '') return name;
  return name === '' ? code : `${name} (${code})`;
}
