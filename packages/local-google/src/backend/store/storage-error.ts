/** Name of the error where what was changed is not on disk; its sentence is for a person. */
export const STORAGE_ERROR = 'StorageError';

/** The cause by its code alone: what the system says besides names paths of this machine. */
export function storageError(cause: unknown): Error {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === undefined ? '' : ` (${code})`;
  const error = new Error(`Chưa ghi được xuống đĩa, hãy xem đĩa còn chỗ không rồi làm lại${why}.`, { cause });
  error.name = STORAGE_ERROR;
  return error;
}
