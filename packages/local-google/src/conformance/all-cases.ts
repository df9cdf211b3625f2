import type { ConformanceCase } from './conformance-case';
import { consentCases } from './consent';
import { foundByOthersCases } from './found-by-others';
import { googleScriptRunAndHtmlCases } from './google-script-run-and-html';
import { runtimeCases } from './runtime';
import { serviceCases } from './services';
import { triggerAndUiCases } from './triggers-and-ui';
import { validationAndProtectionCases } from './validation-and-protection';
import { valueCases } from './values';

/** All cases, in the order of their facts; every fact has at least one. */
export const allCases: readonly ConformanceCase[] = [
  ...valueCases,
  ...validationAndProtectionCases,
  ...triggerAndUiCases,
  ...googleScriptRunAndHtmlCases,
  ...serviceCases,
  ...runtimeCases,
  ...foundByOthersCases,
  ...consentCases,
].sort((a, b) => a.fact - b.fact);
