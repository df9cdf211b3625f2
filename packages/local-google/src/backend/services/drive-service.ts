import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DriveFileState } from '../../contract';
import { jsonText, type JsonValue } from '../../json-value';
import { serviceError, type ExecutionContext, type Service, type ServiceError } from '../service';
import { writeFileAtomically } from '../files/write-file-atomically';
import { DocumentFolder } from '../store/document-folder';
import type { HostFolder } from '../store/host-folder';
import type { NewId } from '../store/new-id';
import { officeToPdf } from './office-to-pdf';
import { pickFields } from './drive-fields';
import { parseDriveQuery } from './drive-query';
import type { DriveRecord } from './drive-record';

const SCOPE = 'https://www.googleapis.com/auth/drive.file';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';

const EXTENSION_BY_TYPE: Readonly<Record<string, string>> = {
  [DOCX]: 'docx',
  [PDF]: 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/zip': 'zip',
  'image/png': 'png',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/plain': 'txt',
};

/** What Drive turns into a Google Doc. */
const CONVERTIBLE = new Set([DOCX, 'text/html', 'text/plain']);

/** What Drive answers where `fields` asks for nothing else. */
const DEFAULT_FILE_FIELDS = 'kind,id,name,mimeType';
const DEFAULT_LIST_FIELDS = `kind,incompleteSearch,files(${DEFAULT_FILE_FIELDS})`;

interface Media {
  base64: string;
  contentType: string | null;
}

type Resource = Partial<Pick<DriveRecord, 'name' | 'mimeType' | 'trashed' | 'description'>> & {
  appProperties?: Record<string, string | null>;
};
type Options = { fields?: string; q?: string; pageSize?: number };

/** Drive v3 under `drive.file`: a user's script sees the files that it made for that user. */
export class DriveBackend implements Service {
  private readonly records: DocumentFolder<DriveRecord | null>;
  private readonly contentDir: string;
  private readonly newId: NewId;

  constructor(folder: HostFolder, newId: NewId) {
    this.newId = newId;
    this.records = new DocumentFolder(folder, 'drive');
    this.contentDir = join(folder.dir, 'drive-content');
    mkdirSync(this.contentDir, { recursive: true });
  }

  save(): Promise<void> {
    return this.records.save();
  }

  /** Every file that is not in the bin, oldest first. */
  list(): DriveFileState[] {
    return this.all()
      .filter((file) => !file.trashed)
      .map(({ id, name, mimeType, appProperties, createdTime, contentName }) => {
        return { id, name, mimeType, appProperties, createdTime, path: join(this.contentDir, contentName) };
      });
  }

  handle(
    context: ExecutionContext,
    method: string,
    args: readonly JsonValue[],
  ): JsonValue | Promise<JsonValue> {
    if (!context.scopes.has(SCOPE))
      throw driveError(method, 'Request had insufficient authentication scopes.');
    switch (method) {
      case 'create':
        return this.create(context, args[0] as Resource, args[1] as Media | null, args[2] as Options);
      case 'get':
        return shown(this.find(context, method, args[0]), args[1] as Options);
      case 'list':
        return this.search(context, args[0] as Options);
      case 'update':
        return this.update(context, args);
      case 'remove':
        return this.remove(this.find(context, method, args[0]));
      case 'export':
        return this.export(this.find(context, method, args[0]), jsonText(args[1]));
      default:
        throw serviceError(`not emulated: Drive.Files.${method}`);
    }
  }

  private all(): DriveRecord[] {
    const present = this.records.ids().map((id) => this.records.get(id));
    return present
      .filter((file): file is DriveRecord => file != null)
      .sort((a, b) => a.createdTime.localeCompare(b.createdTime) || a.id.localeCompare(b.id));
  }

  private find(context: ExecutionContext, method: string, id: JsonValue | undefined): DriveRecord {
    const file = this.records.get(jsonText(id));
    if (file == null || file.owner !== context.user)
      throw driveError(method, `File not found: ${jsonText(id)}.`);
    return file;
  }

  private async create(
    context: ExecutionContext,
    resource: Resource,
    media: Media | null,
    options: Options,
  ): Promise<JsonValue> {
    const contentType = media?.contentType ?? 'application/octet-stream';
    const mimeType = resource.mimeType ?? contentType;
    if (mimeType.startsWith('application/vnd.google-apps.') && media !== null) {
      if (mimeType !== GOOGLE_DOC) throw serviceError(`not emulated: Drive.Files.create of ${mimeType}`);
      if (!CONVERTIBLE.has(contentType)) throw driveError('create', 'Bad Request');
    }
    const id = this.newId((taken) => this.records.get(taken) !== undefined);
    const time = new Date(context.now()).toISOString();
    const file: DriveRecord = {
      id,
      owner: context.user,
      name: resource.name ?? 'Untitled',
      mimeType,
      appProperties: checkedProperties('create', { ...resource.appProperties }),
      ...(resource.description === undefined ? {} : { description: resource.description }),
      trashed: false,
      createdTime: time,
      modifiedTime: time,
      contentType,
      contentName: contentName(id, contentType),
    };
    await this.writeContent(file, media);
    this.records.put(id, file);
    await this.records.save();
    return shown(file, options);
  }

  private async update(context: ExecutionContext, args: readonly JsonValue[]): Promise<JsonValue> {
    const [resource, id, media] = [args[0] as Resource, args[1], args[2] as Media | null];
    const file = this.find(context, 'update', id);
    if (media !== null) {
      file.contentType = media.contentType ?? file.contentType;
      await this.writeContent(file, media);
    }
    file.name = resource.name ?? file.name;
    file.trashed = resource.trashed ?? file.trashed;
    file.appProperties = checkedProperties('update', { ...file.appProperties, ...resource.appProperties });
    file.modifiedTime = new Date(context.now()).toISOString();
    this.records.markDirty(file.id);
    await this.records.save();
    return shown(file, args[3] as Options);
  }

  private search(context: ExecutionContext, { q = '', fields, pageSize }: Options): JsonValue {
    const matches = parseDriveQuery(q);
    const files = this.all().filter((file) => file.owner === context.user && matches(file));
    const newestFirst = files.reverse().slice(0, pageSize ?? 100);
    const answer = { kind: 'drive#fileList', incompleteSearch: false, files: newestFirst.map(resourceOf) };
    return pickFields(answer, fields ?? DEFAULT_LIST_FIELDS);
  }

  private async remove(file: DriveRecord): Promise<JsonValue> {
    this.records.put(file.id, null);
    await this.records.save();
    rmSync(join(this.contentDir, file.contentName), { force: true });
    return null;
  }

  private async export(file: DriveRecord, mimeType: string): Promise<JsonValue> {
    if (file.mimeType !== GOOGLE_DOC) {
      throw driveError('export', 'Export only supports Docs Editors files.');
    }
    const path = join(this.contentDir, file.contentName);
    if (mimeType === file.contentType) return exported(file, readFileSync(path), mimeType);
    if (mimeType !== PDF) throw serviceError(`not emulated: Drive.Files.export to ${mimeType}`);
    return exported(file, await officeToPdf(path), mimeType);
  }

  private async writeContent(file: DriveRecord, media: Media | null): Promise<void> {
    await writeFileAtomically(
      join(this.contentDir, file.contentName),
      Buffer.from(media?.base64 ?? '', 'base64'),
    );
  }
}

/** As Apps Script words a refusal of the Drive API. */
export function driveError(method: string, reason: string): ServiceError {
  const call = method === 'remove' ? 'delete' : method;
  return serviceError(
    `API call to drive.files.${call} failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );
}

function contentName(id: string, contentType: string): string {
  return `${id}.${EXTENSION_BY_TYPE[contentType] ?? 'bin'}`;
}

function exported(file: DriveRecord, bytes: Uint8Array, mimeType: string): JsonValue {
  const name = `${file.name}.${EXTENSION_BY_TYPE[mimeType] ?? 'bin'}`;
  return { base64: Buffer.from(bytes).toString('base64'), name };
}

/** The file as Drive's API describes it. */
function resourceOf(file: DriveRecord): JsonValue {
  const { id, name, mimeType, appProperties, trashed, createdTime, modifiedTime, description, owner } = file;
  const isDoc = mimeType === GOOGLE_DOC;
  const view = isDoc
    ? `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`
    : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  return {
    kind: 'drive#file',
    id,
    name,
    mimeType,
    appProperties,
    trashed,
    createdTime,
    modifiedTime,
    webViewLink: view,
    owners: [{ emailAddress: owner }],
    ...(description === undefined ? {} : { description }),
  };
}

function shown(file: DriveRecord, options: Options | undefined): JsonValue {
  return pickFields(resourceOf(file), options?.fields ?? DEFAULT_FILE_FIELDS);
}

/** Key and value of a property together, in UTF-8 (facts.md 56). */
const MAX_PROPERTY_BYTES = 124;

/** Null takes a property away. */
function checkedProperties(
  method: string,
  properties: Record<string, string | null>,
): Record<string, string> {
  const present = Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== null);
  if (present.some(([key, value]) => Buffer.byteLength(key + value) > MAX_PROPERTY_BYTES)) {
    throw driveError(method, `Property key and value exceed ${MAX_PROPERTY_BYTES} bytes in UTF-8.`);
  }
  return Object.fromEntries(present);
}
