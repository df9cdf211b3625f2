/** A file of the local Drive, as it is kept on disk beside its bytes. */
export interface DriveRecord {
  readonly id: string;
  readonly owner: string;
  name: string;
  mimeType: string;
  appProperties: Record<string, string>;
  description?: string;
  trashed: boolean;
  readonly createdTime: string;
  modifiedTime: string;
  /** Type of the bytes as uploaded, and the name of their file. */
  contentType: string;
  contentName: string;
}
