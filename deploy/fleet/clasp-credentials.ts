import { readFileSync } from 'node:fs';
import { FleetError } from './fleet-error';

const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';

interface Stored {
  readonly client_id: string;
  readonly client_secret: string;
  readonly refresh_token: string;
}

/** Gives access tokens by the login that clasp keeps (`~/.clasprc.json`); the same token until it is said to be expired. */
export function claspTokens(path: string, tokens = GOOGLE_TOKENS): (expired?: string) => Promise<string> {
  const stored = readStored(path);
  let current: Promise<string> | null = null;
  let text: string | undefined;
  return async (expired) => {
    if (current === null || (expired !== undefined && expired === text)) {
      // Whoever else was refused with it waits for the same new one.
      text = undefined;
      current = refreshed(stored, tokens);
    }
    text = await current;
    return text;
  };
}

function readStored(path: string): Stored {
  let stored: Partial<Stored> | undefined;
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { tokens?: Record<string, Partial<Stored>> };
    stored = file.tokens?.['default'];
  } catch {
    // Told below: no file and no login are mended alike.
  }
  if (!isWhole(stored))
    throw new FleetError(`Chưa có đăng nhập của clasp ở ${path}. Xin chạy npx clasp login rồi chạy lại.`);
  return stored;
}

const isWhole = (stored: Partial<Stored> | undefined): stored is Stored =>
  [stored?.client_id, stored?.client_secret, stored?.refresh_token].every((text) => typeof text === 'string');

async function refreshed(stored: Stored, tokens: string): Promise<string> {
  const body = new URLSearchParams({ ...stored, grant_type: 'refresh_token' });
  const response = await fetch(tokens, { method: 'POST', body }).catch(() => null);
  if (response === null)
    throw new FleetError('Không nối được tới Google để đăng nhập. Xin kiểm tra mạng rồi chạy lại.');
  const answer = (await response.json().catch(() => ({}))) as { access_token?: string };
  if (!response.ok || answer.access_token === undefined)
    throw new FleetError('Đăng nhập của clasp đã hết hạn. Xin chạy npx clasp login rồi chạy lại.');
  return answer.access_token;
}
