import type { Criterion } from '../../plan/catalogues';
import { formatNumber } from '../../text/format';
import { cell, column, headerCell, paragraph } from '../blocks';
import { isBrief } from '../brief';
import { NO_FIGURE } from '../figure-form';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../tree';

/** By criterion of the commune's set, where rows of the period name criteria in column Tiêu chí. */
export function criteriaResults(context: ReportContext): readonly Block[] {
  const { say } = context;
  const rows = named(context);
  if (rows.length === 0) return [];
  if (isBrief(context.coverage.period.kind)) {
    const told = rows.map(({ criterion, activities }) =>
      say.text('criteria.one', { 'tiêu chí': criterion.title, 'số hoạt động': formatNumber(activities) }),
    );
    return [paragraph(say.runs('criteria.list', { 'danh sách': told.join(', ') }))];
  }
  return [
    paragraph(say.runs('criteria.intro', {})),
    {
      kind: 'table',
      density: 'dense',
      columns: [column(17), column(62, 'left'), column(22), column(64, 'left')],
      header: [
        (['number', 'title', 'activities', 'officer'] as const).map((key) =>
          headerCell(say.text(`criteria.${key}`, {})),
        ),
      ],
      rows: rows.map(({ criterion, activities, officers }): readonly TableCell[] => [
        cell(criterion.number),
        cell(criterion.title),
        cell(formatNumber(activities)),
        cell(officers === '' ? NO_FIGURE : officers),
      ]),
    },
  ];
}

interface CriterionResult {
  readonly criterion: Criterion;
  readonly activities: number;
  /** Names of those who look after it, as tab Cán bộ says. */
  readonly officers: string;
}

/** A row names a criterion by its number or its code. */
function named({ book, coverage }: ReportContext): readonly CriterionResult[] {
  const { criteriaSet } = book.settings;
  const { day } = coverage.state;
  const inForce = book.criteria.filter(({ set, validFrom, validTo }) =>
    criteriaSet === ''
      ? (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)
      : set === criteriaSet,
  );
  return inForce.flatMap((criterion): readonly CriterionResult[] => {
    const names = new Set([keyOf(criterion.number), keyOf(criterion.code)]);
    const isIt = (name: string): boolean => names.has(keyOf(name));
    const activities = coverage.counted.filter(({ criteria }) => criteria.some(isIt)).length;
    const officers = book.officers.filter(({ criteria }) => criteria.some(isIt));
    if (activities === 0) return [];
    const listed = officers.map(({ name, unit }) => name.trim() || unit.trim()).filter((name) => name !== '');
    return [{ criterion, activities, officers: [...new Set(listed)].join('; ') }];
  });
}

const keyOf = (name: string): string => name.trim().toUpperCase();
