import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  type ICellData,
  type Injector,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { isOfType } from './cell-type';
import type { CellExtras, Plain } from './sheet-settings';

/** Numbers and dates stand at the right unless their style says otherwise. */
const NUMBER_LOOK = { ht: HorizontalAlign.RIGHT };

/** Colours of the marks in a cell's corners. */
const NOTE_MARK = { color: '#f9ab00', size: 7 };
const BAD_MARK = { color: '#d93025', size: 7 };

export type LookAt = (sheetId: string, row: number, column: number) => Plain | null;
export type ExtrasAt = (row: number, column: number) => CellExtras | undefined;

/** Numbers and dates are shown and opened for editing in the backend's words, never in the library's. */
export function showBackendText(injector: Injector, lookAt: LookAt, extrasAt: ExtrasAt): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'backend-text',
    priority: 100,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (found, at, next) => {
      const look = lookAt(at.subUnitId, at.row, at.col);
      const extras = found?.custom as CellExtras | undefined;
      if (!found || extras === undefined) {
        return next(look === null ? found : { ...found, interceptorStyle: look });
      }
      const markers = { ...found.markers, ...marksOf(extras) };
      if (!isShownOtherwise(found, extras)) {
        return next({ ...found, markers, ...(look === null ? {} : { interceptorStyle: look }) });
      }
      const isAligned = at.workbook.getStyles().getStyleByCell(found)?.ht !== undefined;
      const interceptorStyle = { ...(isAligned ? {} : NUMBER_LOOK), ...look };
      // As a text: the library reads a number's text again, by a locale of its own («1.250» became 1,25).
      return next({ ...found, markers, interceptorStyle, v: extras.shown, t: CellValueType.STRING });
    },
  });
  interceptors.writeCellInterceptor.intercept(
    interceptors.writeCellInterceptor.getInterceptPoints().BEFORE_CELL_EDIT,
    {
      id: 'backend-edit-text',
      priority: 100,
      handler: (cell, { row, col }, next) => {
        const extras = extrasAt(row, col);
        if (!cell || extras === undefined) return next(cell);
        return next({ ...cell, v: extras.edited, t: CellValueType.STRING });
      },
    },
  );
}

const marksOf = ({ note, bad }: CellExtras) => ({
  ...(note === undefined ? {} : { tr: NOTE_MARK }),
  ...(bad === undefined ? {} : { tl: BAD_MARK }),
});

const isShownOtherwise = (cell: ICellData, { shown }: CellExtras): boolean =>
  cell.v !== undefined && cell.v !== shown && !isOfType(cell, CellValueType.BOOLEAN);
