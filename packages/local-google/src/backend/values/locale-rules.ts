/** How a spreadsheet's locale reads what is typed and shows what is stored. Patterns are Sheets patterns. */
export interface LocaleRules {
  group: string;
  decimal: string;
  /** Order of day, month and year in typed dates. ISO dates are read in every locale. */
  dateOrder: 'dmy' | 'mdy';
  /** Format that a Date written by a script gets in an unformatted cell. */
  dateFormat: string;
  /** The same for a Date with a time of day. */
  dateTimeFormat: string;
  timeFormat: string;
  /** The locale's own currency sign and where it stands. */
  currency: { sign: string; before: boolean };
}

const RULES: Record<string, LocaleRules> = {
  vi_VN: {
    group: '.',
    decimal: ',',
    dateOrder: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    timeFormat: 'HH:mm:ss',
    currency: { sign: '₫', before: false },
  },
  en_US: {
    group: ',',
    decimal: '.',
    dateOrder: 'mdy',
    dateFormat: 'M/d/yyyy',
    dateTimeFormat: 'M/d/yyyy H:mm:ss',
    timeFormat: 'h:mm:ss am/pm',
    currency: { sign: '$', before: true },
  },
  en_GB: {
    group: ',',
    decimal: '.',
    dateOrder: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
    timeFormat: 'HH:mm:ss',
    currency: { sign: '£', before: true },
  },
};

/** Rules of a Sheets locale (`vi_VN`, `en_US`, `en_GB`); throws `not emulated: locale …` for any other. */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale];
  if (!rules) throw new Error(`not emulated: locale ${locale}`);
  return rules;
}
