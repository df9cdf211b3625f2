import type { TypedList, TypedProblem, TypedRow, TypedTab } from '../../domain/intake/typed-list';
import { headerName } from '../../wording/names';
import { FIRST_STEPS } from '../../wording/upkeep/first-steps';
import { SeverityMark } from '../parts/severity-mark';
import type { LineNotes } from './add-list';
import type { RolesByLine } from './roles';

interface ReadProps {
  readonly tab: TypedTab;
  readonly read: TypedList;
  /** What the workbook's rules say of lines; null where they were not asked. */
  readonly notes: LineNotes | null;
  readonly roles: {
    readonly chosen: RolesByLine;
    readonly all: readonly string[];
    readonly choose: (line: number, role: string) => void;
  };
}

const FIELDS: Readonly<Record<TypedTab, readonly string[]>> = {
  hamlets: ['name', 'households', 'people', 'hasLoudspeaker', 'hasZaloGroup', 'officer', 'note'],
  officers: ['name', 'unit', 'email'],
};
const WORDS = FIRST_STEPS.lists;

/** What was understood of the box, line by line, with what is wrong beside it. */
export function ReadRows({ tab, read, notes, roles }: ReadProps) {
  const { rows, leftOut } = read;
  const fields = FIELDS[tab].filter(
    (field, at) => at < (tab === 'hamlets' ? 2 : 3) || rows.some((row) => (row.fields[field] ?? '') !== ''),
  );
  if (rows.length === 0 && leftOut.length === 0) return null;
  return (
    <section class="stack tight">
      <h3>{WORDS.seen(rows.length)}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-label={WORDS.seen(rows.length)}>
        <table class="plain">
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {headerName(tab, field)}
                </th>
              ))}
              {tab === 'officers' ? <th scope="col">{FIRST_STEPS.officers.roleTitle}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line
                key={row.line}
                row={row}
                fields={fields}
                said={[
                  ...row.problems.map((each) => problemText(tab, each)),
                  ...(notes?.get(row.line) ?? []),
                ]}
                roles={tab === 'officers' ? roles : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {leftOut.length === 0 ? null : (
        <p class="muted">{WORDS.leftOut(leftOut.map(({ row, text }) => `${WORDS.line(row)} «${text}»`))}</p>
      )}
    </section>
  );
}

function Line(props: {
  row: TypedRow;
  fields: readonly string[];
  said: readonly string[];
  roles: ReadProps['roles'] | null;
}) {
  const { row, fields, said, roles } = props;
  const role = roles?.chosen[row.line];
  return (
    <>
      <tr>
        {fields.map((field) => (
          <td key={field}>{row.fields[field] ?? ''}</td>
        ))}
        {roles === null ? null : (
          <td>
            {role === undefined ? null : (
              <select
                aria-label={FIRST_STEPS.officers.role(row.fields['name'] ?? '')}
                value={role}
                onChange={({ currentTarget }) => roles.choose(row.line, currentTarget.value)}
              >
                {roles.all.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            )}
          </td>
        )}
      </tr>
      {said.length === 0 ? null : (
        <tr class="line-note">
          <td colSpan={fields.length + (roles === null ? 0 : 1)}>
            <SeverityMark severity="error" /> {WORDS.line(row.line)}: {said.join('; ')}
          </td>
        </tr>
      )}
    </>
  );
}

function problemText(tab: TypedTab, problem: TypedProblem): string {
  const { problems } = FIRST_STEPS;
  switch (problem.kind) {
    case 'no-name':
      return problems.noName;
    case 'no-email':
      return problems.noEmail;
    case 'twice':
      return problems.twice(problem.first);
    case 'unread':
      return problems.unread(headerName(tab, problem.field), problem.word);
  }
}
