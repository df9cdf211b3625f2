/** What stops the whole run; the message is one Vietnamese sentence with what to do. Exit 2. */
export class FleetError extends Error {
  override readonly name = 'FleetError';
}
