import { matches } from '../breach';
import type { Rule } from '../breach';
import { textsOf } from '../prose';
import { maskingOf } from '../quotations';

/** Codes of rows and catalogues; «58/KH-UBND» and codes inside other words are none. */
const CODE = /(?<![\p{L}\d/.-])(?:MK|ND|HD|HT|CT|DG|GM)\s?\d+(?:\.\d+)*(?![\p{L}\d/-])/gu;

/** 1. No code in the body; quotations from rows exempt. */
export const noCodes: Rule = ({ body }, beside) => {
  const mask = maskingOf(beside);
  return textsOf(body).flatMap((text) => matches(mask(text), CODE, (code) => `mã «${code}»`, text));
};
