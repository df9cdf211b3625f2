import type { DocxParts, DriveFile, DriveMark, DrivePort } from '../../app/ports/ports';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC_TYPE = 'application/vnd.google-apps.document';
const XML_TYPE = 'application/xml';
const BYTES_TYPE = 'application/octet-stream';

/** Drive as the report needs it: the parts packed by Google's own zip, then one create that converts them. */
export const googleDrive: DrivePort = {
  createDocument: (name, docx, appProperties) =>
    create({ name, mimeType: GOOGLE_DOC_TYPE, appProperties: { ...appProperties } }, packDocx(name, docx)),
  createDocx: (name, docx, appProperties) =>
    create(
      { name: `${name}.docx`, mimeType: DOCX_TYPE, appProperties: { ...appProperties } },
      packDocx(name, docx),
    ),
  findMarked(mark) {
    const { files = [] } = filesService().list({
      q: `${queryOf(mark)} and trashed = false`,
      fields: 'files(id,webViewLink,mimeType)',
    });
    return files.map((file) => ({ ...fileOf(file), converted: file.mimeType === GOOGLE_DOC_TYPE }));
  },
  isRefusal: (error) =>
    /permission to call|insufficient authentication scopes|quyền gọi/iu.test(
      error instanceof Error ? error.message : String(error),
    ),
  packDocument: (name, docx) => Utilities.base64Encode(packDocx(name, docx).getBytes()),
};

function filesService() {
  if (Drive?.Files === undefined) throw new Error('The advanced service Drive is not switched on');
  return Drive.Files;
}

function create(
  resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File,
  blob: GoogleAppsScript.Base.Blob,
): DriveFile {
  return fileOf(filesService().create(resource, blob, { fields: 'id,webViewLink' }));
}

/** The words of Drive's query; quotes and backslashes are escaped as it asks. */
const queryOf = (mark: DriveMark): string =>
  Object.entries(mark)
    .map(([key, value]: [string, string]) => {
      const escaped = value.replace(/[\\']/g, '\\$&');
      return `appProperties has { key = '${key}' and value = '${escaped}' }`;
    })
    .join(' and ');

/** The .docx as one blob, for Drive and for a download without Drive. */
export function packDocx(name: string, docx: DocxParts): GoogleAppsScript.Base.Blob {
  const blobs = [...docx].map(([path, content]) =>
    typeof content === 'string'
      ? Utilities.newBlob(content, XML_TYPE, path)
      : Utilities.newBlob(content.map(signedByte), BYTES_TYPE, path),
  );
  return Utilities.zip(blobs, `${name}.docx`).setContentType(DOCX_TYPE);
}

/** Apps Script's bytes are Java's: −128…127. */
const signedByte = (byte: number): number => (byte > 127 ? byte - 256 : byte);

function fileOf({
  id,
  webViewLink,
}: {
  id?: string | undefined;
  webViewLink?: string | undefined;
}): DriveFile {
  if (id === undefined) throw new Error('Drive made a file without an id');
  return { id, url: webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}
