import { randomBytes, timingSafeEqual } from 'node:crypto';
import { HttpError } from './http';

/** What the addresses printed at the start carry, and nobody knows who did not read them there. */
export interface StartToken {
  readonly text: string;
  /** Throws HttpError 403 where the address does not carry it. */
  require(url: URL): void;
}

const STALE =
  'Địa chỉ này thiếu mã mở bàn thử, hoặc bàn thử đã được mở lại. Hãy mở địa chỉ in ở cửa sổ lệnh đang chạy.';

export function createStartToken(): StartToken {
  const text = randomBytes(24).toString('base64url');
  const wanted = Buffer.from(text);
  return {
    text,
    require(url) {
      const given = Buffer.from(url.searchParams.get('token') ?? '');
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new HttpError(403, STALE);
    },
  };
}
