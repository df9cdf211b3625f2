import type { AutoCase, ByHandCase, ConformanceCase, Ground } from './conformance-case';
import { holds, same } from './expectations';

const V8 = 'D: guides/v8-runtime';

function auto(fact: number, title: string, source: string, run: (ground: Ground) => void): AutoCase {
  return { fact, title, source, tag: 'auto', run };
}

/** Of the browser and of Node; Apps Script has none of them. */
const ABSENT = [
  ...[
    'setTimeout',
    'setInterval',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'fetch',
    'FormData',
  ],
  ...[
    'Blob',
    'File',
    'DOMException',
    'ReadableStream',
    'atob',
    'btoa',
    'crypto',
    'window',
    'navigator',
    'performance',
  ],
  ...['process', 'require', 'module', 'Buffer'],
];

let loads = 0;
loads += 1;
let runs = 0;

const PARSED_WHEN_RUN: ByHandCase = {
  fact: 37,
  title: '#private members and static fields do not parse',
  source: 'D: guides/v8-runtime; P: google/clasp#907',
  tag: 'by hand',
  steps:
    'Add a file with `class A { #x = 1; }` and save; then one with `class B { static x = 1; }`. Seen: a syntax error each time. Remove the file.',
};

/** facts.md 37–39. */
export const runtimeCases: readonly ConformanceCase[] = [
  auto(37, 'timers, URL, TextEncoder, fetch, Blob, crypto, process and the like are absent', V8, () => {
    same(
      'present',
      ABSENT.filter((name) => name in globalThis),
      [],
    );
  }),
  auto(37, 'only microtasks run, and not before the function that started them has returned', V8, () => {
    let seen = 'before';
    void Promise.resolve().then(() => (seen = 'after'));
    same('seen', seen, 'before');
  }),
  PARSED_WHEN_RUN,
  auto(
    38,
    'every execution starts a fresh global scope and runs the top-level code once',
    'D: guides/triggers',
    () => {
      runs += 1;
      same('loads and runs', [loads, runs], [1, 1]);
    },
  ),
  auto(
    39,
    'dates, arrays and errors that services return belong to the realm of the script',
    V8,
    ({ sheet }) => {
      sheet.getRange('A1').setValue(new Date(2026, 2, 5));
      const values: unknown = sheet.getRange('A1').getValues();
      holds('array', values instanceof Array, values);
      const day: unknown = sheet.getRange('A1').getValue();
      holds('date', day instanceof Date, day);
      let thrown: unknown;
      try {
        sheet.getRange(0, 1);
      } catch (error) {
        thrown = error;
      }
      holds('error', thrown instanceof Error, thrown);
      same('name', thrown instanceof Error ? thrown.name : '', 'Exception');
    },
  ),
];
