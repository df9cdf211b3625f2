import type { DocxParts, DriveFile, DrivePort } from '../../app/ports';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC_TYPE = 'application/vnd.google-apps.document';
const XML_TYPE = 'application/xml';
const BYTES_TYPE = 'application/octet-stream';

/** Drive as the report needs it: the parts packed by Google's own zip, then one create that converts them. */
export const googleDrive: DrivePort = {
  createDocument(name, docx, appProperties) {
    if (Drive?.Files === undefined) throw new Error('The advanced service Drive is not switched on');
    const file = Drive.Files.create(
      { name, mimeType: GOOGLE_DOC_TYPE, appProperties: { ...appProperties } },
      packDocx(name, docx),
      { fields: 'id,webViewLink' },
    );
    return fileOf(file);
  },
  packDocument: (name, docx) => Utilities.base64Encode(packDocx(name, docx).getBytes()),
};

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
