import type { AutoCase, ByHandCase, ConformanceCase } from './conformance-case';
import { holds, refuses, same } from './expectations';

function auto(fact: number, title: string, source: string, run: () => void): AutoCase {
  return { fact, title, source, tag: 'auto', run };
}

function byHand(fact: number, title: string, source: string, steps: string): ByHandCase {
  return { fact, title, source, tag: 'by hand', steps };
}

const LOCKS: ConformanceCase[] = [
  auto(
    30,
    'a free lock is taken at once, is held, and is free after release',
    'D: reference/lock/lock',
    () => {
      const lock = LockService.getDocumentLock();
      same('before', lock.hasLock(), false);
      same('tryLock', lock.tryLock(1000), true);
      same('held', lock.hasLock(), true);
      lock.releaseLock();
      same('after', lock.hasLock(), false);
    },
  ),
  byHand(
    30,
    'while another run holds the lock, tryLock gives false and waitLock throws; the lock ends with the script',
    'D: reference/lock/lock; P: message as reported',
    'In two windows: Conformance → «Hold the lock for 20 s», and at once in the other «Fact 30: try the lock». Seen: «tryLock false» and «Lock timeout: another process was holding the lock for too long.»',
  ),
  auto(
    31,
    'in a container, document lock, cache and properties are there',
    'D: reference/lock/lock-service',
    () => {
      const services: unknown[] = [
        LockService.getDocumentLock(),
        CacheService.getDocumentCache(),
        PropertiesService.getDocumentProperties(),
      ];
      same('null', services.filter((service) => service === null).length, 0);
    },
  ),
  byHand(
    31,
    'outside a container, document lock, cache and properties are null',
    'D: reference/lock/lock-service',
    'In a standalone project run `console.log(LockService.getDocumentLock(), CacheService.getDocumentCache(), PropertiesService.getDocumentProperties())`. Seen: null three times.',
  ),
];

const STORES: ConformanceCase[] = [
  auto(32, 'cache keys to 250 characters, values to 100 KB', 'D: reference/cache/cache', () => {
    const cache = CacheService.getDocumentCache();
    cache?.put('k'.repeat(250), 'x'.repeat(100_000), 60);
    same('key of 250', cache?.get('k'.repeat(250))?.length, 100_000);
    refuses('key of 251', () => cache?.put('k'.repeat(251), 'x'), 'Argument too large: key');
    refuses('value above 100 KB', () => cache?.put('k', 'x'.repeat(102_401)), 'Argument too large: value');
    cache?.remove('k'.repeat(250));
  }),
  auto(32, 'the cache keeps at most 1,000 items', 'D: reference/cache/cache', () => {
    const cache = CacheService.getUserCache();
    const items = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`conformance ${i}`, 'x']));
    cache.putAll(items, 60);
    const kept = Object.keys(cache.getAll(Object.keys(items))).length;
    cache.removeAll(Object.keys(items));
    holds('items kept', kept <= 1000, kept);
  }),
  auto(33, 'a property of more than 9 KB is refused', 'D: guides/services/quotas', () => {
    const store = PropertiesService.getDocumentProperties();
    const put = (): void => {
      store.setProperty('conformance', 'x'.repeat(9217));
      store.deleteProperty('conformance');
    };
    refuses(
      '9,217 bytes',
      put,
      'Argument too large: value',
      'tanaikech 2023-05-22 measured a ceiling of 512 KB',
    );
    store.setProperty('conformance', 'x'.repeat(9000)).deleteProperty('conformance');
  }),
  byHand(
    34,
    'six minutes a run, 30 s for simple triggers; 30 runs at once per user',
    'D: guides/services/quotas',
    'Run `forever` in the script editor. Seen: «Exceeded maximum execution time» after 6 minutes. Type «forever» into A1 of «edits»: the execution log says the same after 30 s.',
  ),
  byHand(
    35,
    'getActiveUser may be empty; getEffectiveUser is the account that the code runs under',
    'D: reference/base/session',
    'Conformance → «Fact 35: who am I», as the owner and as a second editor with a Gmail address. Seen: the effective user is the own address for both; the active user may be empty.',
  ),
];

/** 5 March 2026, 21:07:09.042 in Việt Nam. */
const MOMENT = Date.UTC(2026, 2, 5, 14, 7, 9, 42);

const UTILITIES: ConformanceCase[] = [
  auto(
    36,
    'formatDate is Java’s SimpleDateFormat, quoted literals included',
    'D: reference/utilities/utilities',
    () => {
      const format = (pattern: string, zone = 'Asia/Ho_Chi_Minh'): string =>
        Utilities.formatDate(new Date(MOMENT), zone, pattern);
      same('plain', format('dd/MM/yyyy HH:mm:ss'), '05/03/2026 21:07:09');
      same('literals', format("'Ngày' dd 'tháng' MM 'năm' yyyy"), 'Ngày 05 tháng 03 năm 2026');
      same('quote', format("h 'o''clock' a", 'GMT'), "2 o'clock PM");
      same('zone', format("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), '2026-03-05T21:07:09.042+07:00');
      same('names', format('EEE, d MMM yy', 'GMT'), 'Thu, 5 Mar 26');
      same('week', format('D w u', 'GMT'), '64 10 4');
    },
  ),
  auto(40, 'bytes are signed', 'D: reference/base/blob', () => {
    same('Hòa', Utilities.newBlob('Hòa').getBytes(), [72, -61, -78, 97]);
    same('/w==', Utilities.base64Decode('/w=='), [-1]);
    same('text', Utilities.newBlob([72, -61, -78, 97]).getDataAsString(), 'Hòa');
  }),
  auto(41, 'zip keeps slashes in blob names as folders', 'P: github tanaikech/DocsServiceApp', () => {
    const parts = ['[Content_Types].xml', 'word/document.xml'];
    const zip = Utilities.zip(
      parts.map((name) => Utilities.newBlob('x', 'text/xml', name)),
      'a.docx',
    );
    same(
      'names',
      Utilities.unzip(zip).map((blob) => blob.getName()),
      parts,
    );
    same('name', zip.getName(), 'a.docx');
  }),
];

/** facts.md 30–36, 40, 41. */
export const serviceCases: readonly ConformanceCase[] = [...LOCKS, ...STORES, ...UTILITIES];
