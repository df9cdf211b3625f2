import { jsonText, type JsonValue } from '../../json-value';
import { fromBase64, toBase64 } from '../bytes';
import { call } from '../channel';
import { emulated } from '../emulated';
import { blobData, createBlob } from '../utilities/blob';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Blob = GoogleAppsScript.Base.Blob;
type Options = Record<string, JsonValue>;

const resourceOf = (resource: DriveFile): JsonValue => JSON.parse(JSON.stringify(resource)) as JsonValue;

function mediaOf(blob: Blob | null | undefined): JsonValue {
  if (blob === null || blob === undefined) return null;
  const { bytes, contentType } = blobData(blob, 'Drive.Files.create');
  return { base64: toBase64(bytes), contentType };
}

function ask(method: string, note: string, args: readonly JsonValue[]): JsonValue {
  return call('Drive', method, args, { name: `Files.${method}`, note });
}

const createFiles = (): Files =>
  emulated<Files>('Drive.Files', {
    create: (resource: DriveFile, media?: Blob, options: Options = {}) =>
      ask('create', resource.name ?? '', [resourceOf(resource), mediaOf(media), options]) as DriveFile,
    export(fileId: string, mimeType: string) {
      const exported = ask('export', `${fileId} ${mimeType}`, [fileId, mimeType]) as {
        base64: string;
        name: string;
      };
      return createBlob(fromBase64(exported.base64), mimeType, exported.name);
    },
    get: (fileId: string, options: Options = {}) => ask('get', fileId, [fileId, options]) as DriveFile,
    list: (options: Options = {}) =>
      ask('list', jsonText(options.q ?? ''), [options]) as GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList,
    remove: (fileId: string) => void ask('remove', fileId, [fileId]),
    update: (resource: DriveFile, fileId: string, media?: Blob, options: Options = {}) =>
      ask('update', fileId, [resourceOf(resource), fileId, mediaOf(media), options]) as DriveFile,
  } as unknown as Partial<Files>);

/** The advanced service `Drive`, version 3. */
export function createDrive(): GoogleAppsScript.Drive {
  return emulated<GoogleAppsScript.Drive>('Drive', {
    Files: createFiles(),
  });
}
