/**
 * The hidden tab of a workbook in which communes were merged (docs/adr/0039): how each former commune counted on that day.
 * Not in the definition of the workbook, so that no other workbook has it.
 */
export const FORMER_TAB_NAME = '_Xã cũ';

/** Row 1. «Phần» is a tab of then, «Nội dung» a piece of its rows. */
export const FORMER_HEADERS = ['Xã cũ', 'Ký hiệu', 'Phần', 'Nội dung'];
