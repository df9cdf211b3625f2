import type { Severity } from '../../domain/validation/finding';
import { UI } from '../../wording/ui-common';

/** How grave a finding is, in a word; the colour only repeats it. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <span class={`mark ${severity}`}>{UI.severity[severity]}</span>
);
