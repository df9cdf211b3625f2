import type { Walk } from './guide-walker';

export const ADMIN = 'quan-tri@binhthuan.example';
export const OFFICIAL = 'van-hoa@binhthuan.example';
export const LEADER = 'pho-chu-tich@binhthuan.example';
export { OWNER } from '../workbench';

/** 13 December 2024, 9 o'clock in Hanoi: within the demonstration's year. */
export const DECEMBER = Date.UTC(2024, 11, 13, 2);

/** The numbered steps under one heading, followed by one person. */
export interface SectionWalk extends Walk {
  /** Empty for the steps before the first heading. */
  readonly heading: string;
  readonly as: string;
  /** All of them where absent. */
  readonly steps?: readonly number[];
}

/** A page of the guide; each person follows it in a window of their own. */
export interface PageWalk {
  readonly page: string;
  readonly sections: readonly SectionWalk[];
}

/** Pages that are followed one after the other on one workbook. */
export interface Round {
  /** The clock. */
  readonly now: number;
  /** A spreadsheet with nothing in it; the demonstration where absent. */
  readonly isEmpty?: true;
  readonly walks: readonly PageWalk[];
}

export const GOOGLE = 'on Google’s own pages';
export const asGoogles = (...labels: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(labels.map((label) => [label, GOOGLE]));
