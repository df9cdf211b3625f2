import type { CellMark, OverviewData, OverviewHamlet } from '../../rpc/overview-data';
import { OVERVIEW as UI, topicNumber } from '../../wording/ui-overview';
import type { ChosenCell } from './chosen-cell';
import { GroupTable } from './group-table';
import { TopicKey } from './topic-key';

type Props = {
  data: OverviewData;
  chosen: ChosenCell | null;
  choose: (cell: ChosenCell) => void;
};

const MARKS: readonly CellMark[] = ['direct', 'indirect', 'none', 'notDue'];

/** Hamlet by content: each cell by colour, sign and words; of many hamlets each group by itself, closed at first. */
export function Matrix(props: Props) {
  const { data } = props;
  const isGrouped = data.groups.some(({ title }) => title !== '');
  return (
    <section class="stack tight">
      <h3>{UI.matrix()}</h3>
      <p class="legend">
        {MARKS.map((mark) => (
          <span key={mark}>
            <span class={`mark-${mark}`} aria-hidden="true">
              {UI.signs[mark]}
            </span>{' '}
            {UI.marks[mark]}
          </span>
        ))}
      </p>
      <div class="matrix-beside">
        <div class="stack tight">
          {isGrouped ? <GroupTable groups={data.groups} topics={data.topics} /> : null}
          {data.groups.map(({ title, hamlets }) =>
            title === '' ? (
              <Table key={title} {...props} hamlets={hamlets} />
            ) : (
              <details key={title} class="no-print">
                <summary>{UI.group(title, directIn(hamlets), hamlets.length * data.topics.length)}</summary>
                <Table {...props} hamlets={hamlets} />
              </details>
            ),
          )}
        </div>
        <TopicKey topics={data.topics} />
      </div>
    </section>
  );
}

const directIn = (hamlets: readonly OverviewHamlet[]): number =>
  hamlets.reduce((sum, { cells }) => sum + cells.filter((mark) => mark === 'direct').length, 0);

function Table({ data, chosen, choose, hamlets }: Props & { hamlets: readonly OverviewHamlet[] }) {
  return (
    <div class="matrix-frame">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{UI.hamlet()}</th>
            {data.topics.map(({ code, title }) => (
              <th key={code} scope="col" title={title}>
                {topicNumber(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hamlets.map(({ code, name, cells }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              {cells.map((mark, at) => {
                const topic = data.topics[at];
                const key = `${code} ${topic?.code ?? ''}`;
                const label = UI.cell(name, topic?.title ?? '', UI.marks[mark], data.rows[key]?.length ?? 0);
                return (
                  <td key={key}>
                    <button
                      type="button"
                      class={`mark-${mark}`}
                      aria-label={label}
                      aria-pressed={chosen?.key === key}
                      title={label}
                      onClick={() => choose({ key, name: `${name}, ${topic?.title ?? ''}` })}
                    >
                      {UI.signs[mark]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
