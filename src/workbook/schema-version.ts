import { MIGRATIONS } from './migrations/all-migrations';

/** Of workbooks that say nothing else. */
export const OLDEST_SCHEMA = 1;

/** Version of the workbook's frame. It stands in Cấu hình, row «Phiên bản cấu trúc»; newer data than code is read-only. */
export const SCHEMA_VERSION = MIGRATIONS.reduce((newest, { to }) => Math.max(newest, to), OLDEST_SCHEMA);
