/** A file that is not read, because it is no workbook or because saving it would lose a part. Message in Vietnamese. */
export class XlsxRefusedError extends Error {
  /** Path of the part inside the package, where one is to blame. */
  readonly part: string | undefined;

  constructor(message: string, part?: string) {
    super(message);
    this.name = 'XlsxRefusedError';
    this.part = part;
  }
}
