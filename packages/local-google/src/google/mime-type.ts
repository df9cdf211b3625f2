import { emulated } from './emulated';

/** The global `MimeType`, as far as this product meets files. */
export function createMimeType(): GoogleAppsScript.Base.MimeType {
  return emulated<GoogleAppsScript.Base.MimeType>('MimeType', {
    CSV: 'text/csv',
    GOOGLE_DOCS: 'application/vnd.google-apps.document',
    GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
    HTML: 'text/html',
    JPEG: 'image/jpeg',
    MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    PDF: 'application/pdf',
    PLAIN_TEXT: 'text/plain',
    PNG: 'image/png',
    SVG: 'image/svg+xml',
    ZIP: 'application/zip',
  });
}
