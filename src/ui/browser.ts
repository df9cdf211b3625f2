import type { Server } from './server';
import { tellAbovePage } from './parts/told-notices';
import { createServer } from './server';

/** google.script as a page sees it. */
interface GoogleScript {
  readonly run: {
    withSuccessHandler(done: (value: unknown) => void): GoogleScript['run'];
    withFailureHandler(failed: (error: unknown) => void): GoogleScript['run'];
    rpc(json: string): void;
  };
  readonly host: { close(): void; editor?: { focus(): void } };
}

const script = (): GoogleScript | undefined =>
  (globalThis as { google?: { script: GoogleScript } }).google?.script;

function callRpc(json: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const google = script();
    if (google === undefined) {
      reject(new Error('session: google.script is missing'));
      return;
    }
    google.run
      .withSuccessHandler((value) => resolve(typeof value === 'string' ? value : ''))
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(messageOf(error))))
      .rpc(json);
  });
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const createPageServer = (): Server =>
  createServer({ transport: callRpc, isOnline: () => navigator.onLine, wait, tell: tellAbovePage });

/** Closes the dialog or sidebar that the page is in. */
export const closePage = (): void => script()?.host.close();

/** Gives the keyboard back to the grid. */
export const focusGrid = (): void => script()?.host.editor?.focus();

/** Null where the browser keeps it back (private windows, blocked third-party storage). */
export function pageStorage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** A new name for what a person wants saved; it only has to differ from others (requests-sidebar.ts `token`). */
export function newToken(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** False where the frame may not write to the clipboard; then the person copies what is selected. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands the person a file without any Drive scope: the frame may download (allow-downloads). */
export function saveFile(fileName: string, mimeType: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
