import { bytesOf, signedBytes, utf8Bytes, utf8Text } from '../bytes';
import { exception } from '../channel';
import { emulated } from '../emulated';

type Blob = GoogleAppsScript.Base.Blob;

interface BlobData {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

const dataByBlob = new WeakMap<object, BlobData>();

const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

const isUtf8 = (charset: string | undefined): boolean => charset === undefined || /^utf-?8$/i.test(charset);

/** A blob of the realm. */
export function createBlob(bytes: Uint8Array, contentType: string | null, name: string | null): Blob {
  const data: BlobData = { bytes, contentType, name };
  const chain = (change: () => void): Blob => {
    change();
    return blob;
  };
  const members: Partial<Blob> = {
    copyBlob: () => createBlob(data.bytes.slice(), data.contentType, data.name),
    getBlob: () => blob,
    getAs(wanted: string) {
      if (wanted === data.contentType) return createBlob(data.bytes, wanted, data.name);
      throw exception(`not emulated: Blob.getAs from ${String(data.contentType)} to ${wanted}`);
    },
    getBytes: () => signedBytes(data.bytes),
    getContentType: () => data.contentType,
    getDataAsString(charset?: string) {
      if (isUtf8(charset)) return utf8Text(data.bytes);
      throw exception(`not emulated: Blob.getDataAsString in ${String(charset)}`);
    },
    getName: () => data.name,
    isGoogleType: () => false,
    setBytes: (numbers: number[]) => chain(() => (data.bytes = bytesOf(numbers))),
    setContentType: (wanted: string | null) => chain(() => (data.contentType = wanted)),
    setContentTypeFromExtension: () =>
      chain(() => {
        const extension = data.name?.split('.').pop()?.toLowerCase() ?? '';
        data.contentType = TYPE_BY_EXTENSION[extension] ?? null;
      }),
    setDataFromString(text: string, charset?: string) {
      if (!isUtf8(charset)) throw exception(`not emulated: Blob.setDataFromString in ${String(charset)}`);
      return chain(() => (data.bytes = utf8Bytes(text)));
    },
    setName: (wanted: string) => chain(() => (data.name = wanted)),
  };
  const blob: Blob = emulated<Blob>('Blob', members);
  dataByBlob.set(blob, data);
  return blob;
}

/** The data behind a blob or whatever gives one; throws Google's refusal for anything else. */
export function blobData(source: unknown, signature: string): Readonly<BlobData> {
  const direct = typeof source === 'object' && source !== null ? dataByBlob.get(source) : undefined;
  if (direct !== undefined) return direct;
  const given = (source as { getBlob?: () => object } | null | undefined)?.getBlob?.();
  const data = given === undefined ? undefined : dataByBlob.get(given);
  if (data === undefined) {
    throw exception(`The parameters (${typeof source}) don't match the method signature for ${signature}.`);
  }
  return data;
}
