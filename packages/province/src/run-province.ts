import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Arguments } from './arguments';
import { readCommuneList } from './commune-list';
import type { Before } from './compare';
import type { Delivered } from './deliveries';
import type { Engine } from './engine';
import type { Listed } from './finding';
import { printJson } from './output/json';
import { printPage } from './output/page';
import { printWorkbook } from './output/workbook';
import { writeAll } from './output/write-all';
import { computeProvince, type Province } from './province';

/** What a person can cause: one sentence that says what to do. */
export class CannotRun extends Error {}

/** Reads, computes and writes the outputs. Throws CannotRun. */
export async function runProvince(given: Arguments, engine: Engine): Promise<Province> {
  const listed = given.communes === undefined ? [] : listedIn(given.communes);
  const before = given.before === undefined ? [] : knownBefore(given.before);
  const files = filesIn(given.from, outputsOf(given));
  const province = await computeProvince({ files, period: given.period, listed, before }, engine);
  if (province.results.communes.length === 0)
    throw new CannotRun(
      [
        `không tệp nào trong ${given.from} có số liệu kỳ ${given.period} còn nguyên niêm phong`,
        ...province.sentences,
      ].join('\n'),
    );
  writeOutputs(given, province);
  return province;
}

const pageOf = (out: string): string => out.replace(/\.xlsx$/iu, '.html');
const jsonOf = (out: string): string => out.replace(/\.xlsx$/iu, '.json');
const outputsOf = ({ out }: Arguments): readonly string[] => [out, pageOf(out), jsonOf(out)];

function writeOutputs({ out, json }: Arguments, province: Province): void {
  const files = new Map<string, Uint8Array>([
    [out, printWorkbook(province)],
    [pageOf(out), Buffer.from(printPage(province))],
    ...(json ? [[jsonOf(out), Buffer.from(printJson(province))] as const] : []),
  ]);
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeAll(files);
  } catch (error) {
    throw new CannotRun(`không ghi được ${out}: ${messageOf(error)}`);
  }
}

/** All files below the folder but our own outputs, by their path in it. */
function filesIn(folder: string, outputs: readonly string[]): readonly Delivered[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw new CannotRun(`không đọc được thư mục ${folder}: ${messageOf(error)}`);
  }
  const own = new Set(outputs.map((path) => relative(folder, path)));
  return names
    .filter((name) => !own.has(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: () => readFileSync(join(folder, name)) }));
}

function listedIn(path: string): readonly Listed[] {
  const read = readCommuneList(textOf(path));
  if (!read.ok) throw new CannotRun(`danh sách xã ${path}: ${read.problem}`);
  return read.communes;
}

function knownBefore(path: string): readonly Before[] {
  const parsed = parse(textOf(path));
  const known = isRecord(parsed) && Array.isArray(parsed.known) ? (parsed.known as readonly unknown[]) : null;
  if (known === null || !known.every(isBefore))
    throw new CannotRun(`${path} không phải kết quả --json của một lần tổng hợp trước`);
  return known;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBefore = (value: unknown): value is Before =>
  isRecord(value) &&
  [value.commune, value.dataDigest, value.period].every((each) => typeof each === 'string');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new CannotRun(`không đọc được ${path}: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
