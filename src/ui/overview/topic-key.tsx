import type { OverviewData } from '../../rpc/overview-data';
import { OVERVIEW as UI, topicNumber } from '../../wording/ui-overview';

/** What the numbers over the matrix stand for, beside it and on paper. */
export const TopicKey = ({ topics }: Pick<OverviewData, 'topics'>) => (
  <section class="topic-key">
    <h4>{UI.topics}</h4>
    <dl>
      {topics.map(({ code, title }) => (
        <div key={code} title={title}>
          <dt>{topicNumber(code)}</dt>
          <dd>{title}</dd>
        </div>
      ))}
    </dl>
  </section>
);
