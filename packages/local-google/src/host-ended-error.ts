/** The host's process ended before it answered: whether the call was carried out is not known. */
export class HostEndedError extends Error {
  override readonly name = 'HostEndedError';
}
