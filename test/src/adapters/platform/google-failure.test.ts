import { describe, expect, it } from '@jest/globals';
import { googleFailure } from '../../../../src/adapters/platform/google-failure';

describe('what Google’s words mean', () => {
  it.each([
    [
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      'protected',
    ],
    ['Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.', 'protected'],
    ['You do not have permission to access the requested document.', 'viewer'],
    [
      'You do not have permission to call Files.create. Required permissions: https://www.googleapis.com/auth/drive.file',
      'drive',
    ],
    ['Service Spreadsheets timed out while accessing document with id 1.', 'timeout'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'timeout'],
    ['Lock timeout: another process was holding the lock for too long.', 'busy'],
    ['There are too many LockService operations against the same script', 'busy'],
    ['x is not a function', 'unknown'],
  ])('%s', (words, meaning) => {
    expect(googleFailure(new Error(words))).toBe(meaning);
  });
});
