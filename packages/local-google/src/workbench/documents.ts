import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { officeToPdf } from '../backend/services/office-to-pdf';
import type { HostClient } from '../client';
import { HttpError } from './http';
import type { FileEntry } from './page-events';

/** Where the office suite is missing, files are downloaded instead of previewed. */
export const canPreview = (): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));

/** The documents that the add-on made, newest first. */
export async function listDocuments(host: HostClient): Promise<FileEntry[]> {
  const files = await host.driveFiles();
  return files
    .map(({ id, name, mimeType, createdTime }) => ({ id, name, mimeType, createdTime }))
    .sort((one, other) => (one.createdTime < other.createdTime ? 1 : -1));
}

export async function readDocument(
  host: HostClient,
  id: string,
): Promise<{ name: string; bytes: Uint8Array; path: string }> {
  const file = (await host.driveFiles()).find((candidate) => candidate.id === id);
  if (file === undefined) throw new HttpError(404, 'Không có tệp này.');
  return { name: file.name, bytes: readFileSync(file.path), path: file.path };
}

/** Pages by file: a conversion takes seconds, and a document that was made does not change. */
const pdfs = new Map<string, Promise<Uint8Array>>();

export async function previewDocument(host: HostClient, id: string): Promise<Uint8Array> {
  const { path } = await readDocument(host, id);
  const pdf = pdfs.get(path) ?? officeToPdf(path);
  pdfs.set(path, pdf);
  pdf.catch(() => pdfs.delete(path));
  return pdf;
}

/** The spreadsheet as a file to take away. */
export async function exportWorkbook(host: HostClient, spreadsheetId: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'local-google-xlsx-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await host.exportXlsx(spreadsheetId, path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
