import { useState } from 'preact/hooks';
import { intakeTarget } from '../../workbook/intake-target';
import { INTAKE_UI } from '../../wording/intake/ui-intake';
import { Notice } from '../parts/notice';
import { FocusedHeading } from '../parts/focused-heading';
import { SelectField } from '../parts/select-field';
import type { Server } from '../server';
import { MapList } from './map-list';
import { sourceOf, TARGETS } from './opened-list';
import type { OpenedList, Place } from './opened-list';
import type { Result } from './taken-result';

/** Which sheet goes into which tab; what is chosen below begins anew where that changes. */
export function ReviewList(props: {
  server: Server;
  list: OpenedList;
  again: () => void;
  done: (result: Result) => void;
}) {
  const { server, list, again, done } = props;
  const [place, setPlace] = useState<Place>(list.first);
  return (
    <>
      <FocusedHeading>{INTAKE_UI.intake(sourceOf(list, place), intakeTarget(place.tab).name)}</FocusedHeading>
      {list.isGuessed ? null : (
        <Notice tone="warning">
          <p>{INTAKE_UI.noRows(list.name)}</p>
        </Notice>
      )}
      <div class="filters">
        {list.sheets.length < 2 ? null : (
          <SelectField
            label={INTAKE_UI.sheet}
            value={String(place.sheet)}
            options={list.sheets.map(({ name, hidden }, at) => [
              String(at),
              hidden ? INTAKE_UI.hiddenSheet(name) : name,
            ])}
            choose={(sheet) => setPlace({ ...place, sheet: Number(sheet) })}
          />
        )}
        <SelectField
          label={INTAKE_UI.tab}
          value={place.tab}
          options={TARGETS.map(({ tab, name }) => [tab, name])}
          choose={(tab) =>
            setPlace({ ...place, tab: TARGETS.find((target) => target.tab === tab)?.tab ?? place.tab })
          }
        />
      </div>
      <MapList
        key={`${String(place.sheet)} ${place.tab}`}
        server={server}
        list={list}
        place={place}
        again={again}
        done={done}
      />
    </>
  );
}
