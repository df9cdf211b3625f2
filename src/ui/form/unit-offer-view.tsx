import { FORM } from '../../wording/rows/ui-form';
import type { InputProps } from './inputs/input-props';
import type { UnitField } from './unit-offer';
import { unitOffer, withUnit } from './unit-offer';

/** Where the plan says «Người phụ trách tiêu chí», «Các xóm»: the units that may be meant, each a button; none is filled in by itself. */
export function UnitOfferView({ unitField, input }: { unitField: UnitField; input: InputProps }) {
  const { entry, data, text, set } = input;
  const offer = entry.tab === 'activities' ? unitOffer(unitField, entry.cells, data) : null;
  if (offer === null) return null;
  return (
    <div class="unit-offer" role="group" aria-label={FORM.unitOffer}>
      <p class="help">{FORM.planSays(offer.said, offer.units.length > 0)}</p>
      {offer.units.length === 0 ? null : (
        <div class="row">
          {offer.units.map((unit) => (
            <button
              key={unit}
              type="button"
              class="small plain"
              onClick={() => set(withUnit(unitField, text, unit))}
            >
              {unit}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
