/** A page of the pushed folder in a dialog; sizes in pixels. */
export interface DialogPage {
  readonly file: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The pages of the add-on beside and over the sheet. */
export interface Pages {
  showSidebar(file: string, title: string): void;
  showDialog(page: DialogPage): void;
}

export function createPages(): Pages {
  return { showSidebar, showDialog };
}

/** Google gives a sidebar its width: 300 px. */
function showSidebar(file: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

function showDialog({ file, title, width, height }: DialogPage): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
