/** What Google's refusals mean; the words are those of the English and the Vietnamese interface. */
export type GoogleFailure =
  | 'moved'
  | 'protected'
  | 'viewer'
  /** Scopes that the person has not granted. */
  | 'sheet'
  | 'drive'
  | 'pages'
  | 'email'
  | 'busy'
  | 'timeout'
  | 'unknown';

const MEANINGS: readonly (readonly [Exclude<GoogleFailure, 'unknown'>, RegExp])[] = [
  ['protected', /protected (?:cell|range|sheet)|được bảo vệ/iu],
  [
    'drive',
    /auth\/drive\.file\b|insufficient authentication scopes|permission to call (?:Drive|Files)\b|quyền gọi (?:Drive|Files)\b/iu,
  ],
  // Google names the scope that a call would have needed.
  ['sheet', /auth\/spreadsheets(?:\.currentonly)?\b/iu],
  ['pages', /auth\/script\.container\.ui\b/iu],
  ['email', /auth\/userinfo\.email\b/iu],
  [
    'viewer',
    /permission to (?:access|perform|edit)|do not have permission|không có quyền|PERMISSION_DENIED|Quyền bị từ chối/iu,
  ],
  ['moved', /outside the dimensions of the sheet|nằm ngoài (?:kích thước|phạm vi) (?:của )?trang tính/iu],
  [
    'busy',
    /Lock timeout|holding the lock|too many (?:LockService|simultaneous)|quá nhiều (?:lệnh|tập lệnh)/iu,
  ],
  [
    'timeout',
    /timed out|server error occurred|try again|Exceeded maximum execution time|Service (?:unavailable|invoked too many)|internal error|hết thời gian|quá thời gian|lỗi máy chủ|thử lại|không có sẵn/iu,
  ],
];

/** Why a call of Google's threw. What is none of these is our own mistake, or new. */
export function googleFailure(error: unknown): GoogleFailure {
  const words = wordsOf(error);
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unknown';
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
