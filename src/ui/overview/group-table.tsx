import type { CellMark, OverviewData, OverviewHamlet } from '../../rpc/overview-data';
import { OVERVIEW as UI, topicNumber } from '../../wording/ui-overview';

/** Of many hamlets, a row a group: at how many of them each content was brought directly. */
export const GroupTable = ({ groups, topics }: Pick<OverviewData, 'groups' | 'topics'>) => (
  <div class="matrix-frame" role="region" aria-label={UI.groups} tabIndex={0}>
    <table class="matrix groups">
      <thead>
        <tr>
          <th scope="col">{UI.groupHead}</th>
          {topics.map(({ code, title }) => (
            <th key={code} scope="col" title={title}>
              {topicNumber(code)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ title, hamlets }) => (
          <tr key={title}>
            <th scope="row" title={title}>
              {title}
            </th>
            {topics.map((topic, at) => {
              const marks = hamlets.map(({ cells }) => cells[at] ?? 'notDue');
              const direct = countOf(marks, 'direct');
              return (
                <td key={topic.code} class={`mark-${markOf(marks)}`} title={`${title}, ${topic.title}`}>
                  {UI.share(direct, hamlets.length)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const countOf = (marks: readonly CellMark[], mark: CellMark): number =>
  marks.filter((each) => each === mark).length;

/** As its weakest hamlets: what is due and missing somewhere is told, however many others have it. */
function markOf(marks: readonly OverviewHamlet['cells'][number][]): CellMark {
  if (marks.every((mark) => mark === 'direct')) return 'direct';
  if (marks.includes('none')) return 'none';
  return marks.includes('indirect') ? 'indirect' : 'notDue';
}
