import { FleetError } from './fleet-error';
import type { ProjectFile } from './project-content';

/** A version of a script project, as it was given a number. */
export interface ScriptVersion {
  readonly versionNumber: number;
  readonly description: string;
}

/** The few calls of the Apps Script API that pushing needs. Each throws a ScriptFault, or a FleetError that stops all. */
export interface AppsScriptApi {
  readonly read: (scriptId: string) => Promise<readonly ProjectFile[]>;
  /** Replaces all files of the project. */
  readonly write: (scriptId: string, files: readonly ProjectFile[]) => Promise<void>;
  readonly versions: (scriptId: string) => Promise<readonly ScriptVersion[]>;
  readonly createVersion: (scriptId: string, description: string) => Promise<void>;
}

/** Why one script could not be served; the others go on. The message is Vietnamese and says what to do. */
export class ScriptFault extends Error {
  override readonly name = 'ScriptFault';
}

export interface ApiOptions {
  /** Address without a slash at its end. */
  readonly api: string;
  /** A fresh access token; asked anew after a 401. */
  readonly token: (expired?: string) => Promise<string>;
  readonly sleep: (ms: number) => Promise<void>;
  /** First wait after «too many requests», in ms; each later one is twice as long. */
  readonly firstWaitMs: number;
  readonly random?: () => number;
}

export const GOOGLE_API = 'https://script.googleapis.com';
const MOST_TRIES = 7;
const LONGEST_WAIT_MS = 120_000;
/** A request that nobody answers is asked again. */
const PATIENCE_MS = 60_000;

/**
 * The API over HTTP (https://developers.google.com/apps-script/api/reference/rest). Waits and asks again where Google
 * says 429, 5xx or nothing at all; a 403 for the rate counts as 429.
 */
export function createAppsScriptApi(options: ApiOptions): AppsScriptApi {
  const ask = asker(options);
  const project = (scriptId: string): string => `/v1/projects/${encodeURIComponent(scriptId)}`;
  const content = (scriptId: string): string => `${project(scriptId)}/content`;
  return {
    read: async (scriptId) => {
      const { files } = (await ask('GET', content(scriptId))) as { files?: readonly ProjectFile[] };
      return (files ?? []).map(({ name, type, source }) => ({ name, type, source }));
    },
    write: async (scriptId, files) => {
      await ask('PUT', content(scriptId), { files });
    },
    versions: async (scriptId) => {
      const found: ScriptVersion[] = [];
      let page = '';
      do {
        const query = page === '' ? '' : `&pageToken=${encodeURIComponent(page)}`;
        const answer = (await ask('GET', `${project(scriptId)}/versions?pageSize=50${query}`)) as {
          versions?: readonly Partial<ScriptVersion>[];
          nextPageToken?: string;
        };
        for (const { versionNumber = 0, description = '' } of answer.versions ?? [])
          found.push({ versionNumber, description });
        page = answer.nextPageToken ?? '';
      } while (page !== '');
      return found;
    },
    createVersion: async (scriptId, description) => {
      await ask('POST', `${project(scriptId)}/versions`, { description });
    },
  };
}

type Ask = (method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) => Promise<unknown>;

function asker(options: ApiOptions): Ask {
  const { sleep, firstWaitMs, random = Math.random } = options;
  const wait = (attempt: number, retryAfterMs: number): Promise<void> =>
    sleep(Math.min(LONGEST_WAIT_MS, Math.max(retryAfterMs, firstWaitMs * 2 ** attempt * (1 + random() / 2))));
  return async (method, path, body) => {
    let expired: string | undefined;
    for (let attempt = 0; ; attempt += 1) {
      const token = await options.token(expired);
      const answer = await send(`${options.api}${path}`, method, token, body);
      if (answer.status === 200) return answer.json;
      if (answer.status === 401 && expired === undefined) expired = token;
      else if (!isPassing(answer)) throw faultOf(answer);
      else if (attempt + 1 >= MOST_TRIES)
        throw new ScriptFault(
          `Google chưa nhận (${answer.status === 0 ? 'không trả lời' : String(answer.status)}) sau ${String(MOST_TRIES)} lần thử. Xin chạy lại sau.`,
        );
      else await wait(attempt, answer.retryAfterMs);
    }
  };
}

interface HttpAnswer {
  /** 0 where nobody answered. */
  readonly status: number;
  readonly json: unknown;
  readonly message: string;
  readonly retryAfterMs: number;
}

async function send(url: string, method: string, token: string, body: unknown): Promise<HttpAnswer> {
  try {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = parsed(text);
    const message = (json as { error?: { message?: string } } | null)?.error?.message ?? text.slice(0, 200);
    const retryAfterMs = 1000 * (Number(response.headers.get('retry-after')) || 0);
    // An answer cut off on its way says nothing.
    const status = response.ok && json === null ? 0 : response.status;
    return { status, json, message, retryAfterMs };
  } catch {
    return { status: 0, json: null, message: '', retryAfterMs: 0 };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isPassing = ({ status, message }: HttpAnswer): boolean =>
  status === 0 || status === 429 || status >= 500 || (status === 403 && /rate limit|quota/i.test(message));

function faultOf({ status, message }: HttpAnswer): Error {
  if (status === 401)
    return new FleetError('Google không nhận đăng nhập. Xin chạy npx clasp login rồi chạy lại.');
  if (status === 403 && /has not enabled the Apps Script API/i.test(message))
    return new FleetError(
      'Apps Script API chưa bật cho tài khoản này. Xin bật ở script.google.com/home/usersettings rồi chạy lại.',
    );
  if (status === 403)
    return new ScriptFault('Tài khoản này không được sửa kịch bản. Xin nhờ chủ sổ chia sẻ quyền chỉnh sửa.');
  if (status === 404)
    return new ScriptFault(
      'Không thấy kịch bản. Xin kiểm tra mã; sổ có thể đã bị xóa hoặc chưa được chia sẻ.',
    );
  return new ScriptFault(`Google từ chối (${String(status)}): ${message}`);
}
