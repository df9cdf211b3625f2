// Runs in the local Google: makes one object of every class and asks it for its own names. The keys are the classes'
// names in @types/google-apps-script, below GoogleAppsScript.
function objects() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0];
  const range = sheet.getRange('A1:B2');
  book.setNamedRange('vung', range);
  book.addDeveloperMetadata('khóa', 'x', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const format = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
  const whenText = format().whenTextContains('a').setBackground('#ff0000').build();
  const gradient = format().setGradientMinpoint('#ff0000').setGradientMaxpoint('#00ff00').build();
  const output = HtmlService.createHtmlOutput('x').addMetaTag('viewport', 'width=device-width');
  const ui = SpreadsheetApp.getUi();
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'a');
  const color = SpreadsheetApp.newColor().setRgbColor('#ff0000').build();
  return {
    'Spreadsheet.SpreadsheetApp': SpreadsheetApp,
    'Spreadsheet.Spreadsheet': book,
    'Spreadsheet.Sheet': sheet,
    'Spreadsheet.Range': range,
    'Spreadsheet.RangeList': sheet.getRangeList(['A1', 'B2']),
    'Spreadsheet.DeveloperMetadata': book.getDeveloperMetadata()[0],
    'Spreadsheet.NamedRange': book.getNamedRanges()[0],
    'Spreadsheet.Filter': range.createFilter(),
    'Spreadsheet.Protection': range.protect(),
    'Spreadsheet.DataValidation': rule,
    'Spreadsheet.DataValidationBuilder': SpreadsheetApp.newDataValidation(),
    'Spreadsheet.ConditionalFormatRule': whenText,
    'Spreadsheet.ConditionalFormatRuleBuilder': format(),
    'Spreadsheet.BooleanCondition': whenText.getBooleanCondition(),
    'Spreadsheet.GradientCondition': gradient.getGradientCondition(),
    'Spreadsheet.RichTextValue': sheet.getRange('A1').setValue('chữ').getRichTextValue(),
    'Spreadsheet.TextStyle': range.getTextStyle(),
    'Spreadsheet.TextStyleBuilder': SpreadsheetApp.newTextStyle(),
    'Spreadsheet.Color': color,
    'Spreadsheet.ColorBuilder': SpreadsheetApp.newColor(),
    'Base.RgbColor': color.asRgbColor(),
    'Base.Ui': ui,
    'Base.Menu': ui.createMenu('x'),
    'Base.PromptResponse': ui.prompt('x'),
    'Base.Session': Session,
    'Base.User': Session.getEffectiveUser(),
    'Base.Blob': Utilities.newBlob('x'),
    'Base.Logger': Logger,
    'Base.MimeType': MimeType,
    'HTML.HtmlService': HtmlService,
    'HTML.HtmlOutput': output,
    'HTML.HtmlOutputMetaTag': output.getMetaTags()[0],
    'HTML.HtmlTemplate': HtmlService.createTemplate('x'),
    'Charts.Charts': Charts,
    'Charts.BarChartBuilder': Charts.newBarChart(),
    'Charts.ColumnChartBuilder': Charts.newColumnChart(),
    'Charts.LineChartBuilder': Charts.newLineChart(),
    'Charts.PieChartBuilder': Charts.newPieChart(),
    'Charts.Chart': Charts.newBarChart().build(),
    'Charts.DataTableBuilder': table,
    'Charts.DataTable': table.build(),
    'Cache.CacheService': CacheService,
    'Cache.Cache': CacheService.getDocumentCache(),
    'Lock.LockService': LockService,
    'Lock.Lock': LockService.getDocumentLock(),
    'Properties.PropertiesService': PropertiesService,
    'Properties.Properties': PropertiesService.getDocumentProperties(),
    'Script.ScriptApp': ScriptApp,
    'Script.AuthorizationInfo': ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL),
    'Utilities.Utilities': Utilities,
    'Drive_v3.Drive.V3.Collection.FilesCollection': Drive.Files,
    Drive: Drive,
  };
}

function namesOf(object) {
  const names = new Set();
  for (let at = object; at !== null && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names];
}

function surface() {
  return Object.fromEntries(Object.entries(objects()).map(([name, object]) => [name, namesOf(object)]));
}
