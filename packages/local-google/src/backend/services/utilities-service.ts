import { createHash, createHmac } from 'node:crypto';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { jsonText, type JsonValue } from '../../json-value';
import type { Scheduler } from '../scheduler/scheduler';
import { serviceError, type ExecutionContext, type Service } from '../service';

const HASH_BY_NAME: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Zip entries all carry this moment, so that the same blobs give the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);

interface ZipEntry {
  name: string;
  base64: string;
}

const decode = (base64: JsonValue | undefined): Buffer => Buffer.from(jsonText(base64), 'base64');
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What the façade's Utilities leaves to the machine: packing, digests, sleep. Bytes cross as base64. */
export class UtilitiesBackend implements Service {
  private readonly scheduler: Scheduler;

  constructor(scheduler: Scheduler) {
    this.scheduler = scheduler;
  }

  handle(
    context: ExecutionContext,
    method: string,
    args: readonly JsonValue[],
  ): JsonValue | Promise<JsonValue> {
    switch (method) {
      case 'zip':
        return zip(args[0] as unknown as ZipEntry[]);
      case 'unzip':
        return unzip(decode(args[0]));
      case 'digest':
        return encode(createHash(hashName(args[0])).update(decode(args[1])).digest());
      case 'hmac':
        return encode(createHmac(hashName(args[0]), decode(args[2])).update(decode(args[1])).digest());
      case 'sleep':
        return this.scheduler.wait(context.id, Number(args[0]), () => false).then(() => null);
      default:
        throw serviceError(`not emulated: Utilities.${method}`);
    }
  }
}

function hashName(name: JsonValue | undefined): string {
  const hash = HASH_BY_NAME[jsonText(name)];
  if (hash === undefined) throw serviceError(`not emulated: Utilities.DigestAlgorithm.${jsonText(name)}`);
  return hash;
}

/** Slashes in names stay, and make folders (facts.md 41). Two entries of one name are an error, as on Google. */
function zip(entries: readonly ZipEntry[]): string {
  const files: Zippable = {};
  for (const { name, base64 } of entries) {
    if (Object.hasOwn(files, name)) throw serviceError(`Duplicate file name: ${name}`);
    files[name] = [decode(base64), { mtime: ENTRY_TIME, level: 6 }];
  }
  return encode(zipSync(files));
}

function unzip(bytes: Uint8Array): JsonValue {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    throw serviceError('Invalid argument: blob is not a zip file');
  }
  return Object.entries(files)
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, content]) => ({ name, base64: encode(content) }));
}
