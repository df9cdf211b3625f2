/** Version of the workbook's frame. It stands in Cấu hình, row «Phiên bản cấu trúc»; newer data than code is read-only. */
export const SCHEMA_VERSION = 1;
