import { APP_VERSION } from '../../app/upkeep/app-version';
import type { KnownUser, OpenedSidebar } from '../../app/sidebar/open-sidebar';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import { hamletLabel } from '../../domain/hamlets/hamlet-label';
import { fieldsOfForm } from '../../domain/activities/form-fields';
import { offeredCriteria } from '../../domain/reading/criterion-index';
import type { CommForm, PlanItem } from '../../domain/plan/catalogues';
import { matchesAnyCode, matchesForm } from '../../domain/plan/code-pattern';
import { namedUnits, unitsIn } from '../../domain/plan/units';
import type { SpelledUnit } from '../../domain/plan/units';
import { planWindow } from '../../domain/plan/plan-window';
import { labelsOf, OUTSIDE_PLAN_LABEL } from '../../domain/tables/choices';
import type { EntryTab } from '../../domain/tables/fields';
import { compareVietnamese } from '../../domain/text/collation';
import type { Lists } from '../../domain/reading/catalogue';
import { labelOfChoice } from '../../domain/cells/read-choice';
import type { ColumnDefinition } from '../../workbook/column';
import { columnsOf, ROW_TABS } from '../../workbook/workbook';
import { FIELD_UNITS } from '../../wording/rows/form';
import type { AbsentColumn } from '../../wording/vi';
import type {
  FieldData,
  FormData,
  HamletData,
  InputKind,
  PlanItemData,
  SidebarData,
  TabData,
  UserData,
} from '../../rpc/messages';

const FORM_TABS = [
  'activities',
  'contributions',
  'examples',
  'otherFigures',
  'plan',
] as const satisfies readonly EntryTab[];

/** What the sidebar needs besides what opening it read. */
interface Beside {
  readonly absent: readonly AbsentColumn[];
  readonly unitCatalogue: readonly SpelledUnit[];
}

export function sidebarData({
  bookId,
  today,
  user,
  lists,
  hamlets,
  readOnly,
  notice,
  told,
  absent,
  unitCatalogue,
}: OpenedSidebar & Beside): SidebarData {
  return {
    bookId,
    version: APP_VERSION,
    today,
    user: userData(user),
    communeName: lists?.settings.communeName ?? '',
    readOnly,
    notice,
    told,
    tabs: FORM_TABS.map((tab) => tabData(tab, absent)),
    plan: lists?.plan.map((item) => planItemData(item, lists, hamlets, today)) ?? [],
    topics:
      lists?.topics.map(({ code, title, required, peopleFacing }) => ({
        code,
        title,
        required,
        peopleFacing,
      })) ?? [],
    forms: lists?.forms.map(formData) ?? [],
    hamlets: hamlets.map((hamlet) => ({ ...hamletData(hamlet, lists), name: hamletLabel(hamlet, hamlets) })),
    units: lists === null ? [] : unitsOf({ ...lists, unitCatalogue }),
    criteria: lists === null ? [] : criteriaData(lists),
    outsidePlan: OUTSIDE_PLAN_LABEL,
    lists: lists === null ? null : { ...lists, unitCatalogue },
  };
}

export function userData({ email, officer, hamlets }: KnownUser): UserData {
  const role = officer?.role ?? null;
  const name = officer?.name ?? '';
  return {
    email,
    name: name === '' ? email : name,
    unit: officer?.unit ?? '',
    role,
    roleLabel: role === null ? '' : labelOfChoice('role', role),
    hamlets: hamlets.map(({ code }) => code),
  };
}

function tabData(tab: EntryTab, absent: readonly AbsentColumn[]): TabData {
  const isAbsent = (field: string): boolean =>
    absent.some((each) => each.tab === tab && each.field === field);
  const fields = columnsOf(tab).filter(([, { hidden }]) => !hidden);
  return {
    tab,
    name: ROW_TABS[tab].name,
    fields: fields.map(([field, definition]) => ({
      ...fieldData(field, definition),
      ...(isAbsent(field) ? { absent: true as const } : {}),
    })),
    officialsFill: ROW_TABS[tab].protection === 'headers',
  };
}

function fieldData(field: string, { header, help, codec, editor, list }: ColumnDefinition): FieldData {
  const input = editor === 'system' ? 'readonly' : inputOf(codec);
  const options =
    list?.from === 'choices' ? labelsOf(list.list) : codec === 'yesNo' ? labelsOf('yesNo') : undefined;
  return {
    field,
    header,
    help,
    input,
    unit: FIELD_UNITS[field] ?? '',
    ...(options === undefined ? {} : { options }),
  };
}

function inputOf(codec: ColumnDefinition['codec']): InputKind {
  switch (codec) {
    case 'money':
      return 'integer';
    case 'area':
    case 'amount':
      return 'decimal';
    case 'yesNo':
      return 'choice';
    case 'email':
    case 'setting':
      return 'text';
    case 'verdict':
    case 'system':
      return 'readonly';
    case 'text':
    case 'date':
    case 'integer':
    case 'decimal':
    case 'choice':
    case 'code':
    case 'codes':
    case 'hamlets':
    case 'evidence':
    case 'hamletSplit':
      return codec;
  }
}

function formData(form: CommForm): FormData {
  const { code, title, group, credit, reach } = form;
  return {
    code,
    title,
    group,
    direct: credit === 'direct',
    listed: reach === 'listed',
    ...fieldsOfForm(form),
  };
}

/** Blank lists mean any; codes are spelled out, so that a page need not know how patterns match. */
function planItemData(
  item: PlanItem,
  lists: Lists,
  inForce: readonly Hamlet[],
  today: CalendarDate,
): PlanItemData {
  const { code, title, scope, leadUnit, partnerUnits, target, unit } = item;
  const window = planWindow(item, lists.settings);
  const hamlets = inForce.map((hamlet) => hamlet.code);
  return {
    code,
    title,
    scope,
    leadUnit,
    partnerUnits,
    target,
    unit,
    topics: lists.topics.map((topic) => topic.code).filter((topic) => matchesAnyCode(item.topics, [topic])),
    forms: lists.forms
      .filter((form) => matchesForm(item.forms, form) || item.forms.length === 0)
      .map((form) => form.code),
    hamlets: item.hamlets.length === 0 ? hamlets : hamlets.filter((hamlet) => item.hamlets.includes(hamlet)),
    from: window.from,
    to: window.to,
    open: window.from <= today && today <= window.to,
  };
}

function hamletData(
  { code, name, households, hasLoudspeaker, hasZaloGroup, officer, formerCommune, cluster }: Hamlet,
  lists: Lists | null,
): HamletData {
  const email = officer ?? '';
  const officerName = lists?.officers.find((each) => each.email === email)?.name ?? '';
  return {
    code,
    name,
    households,
    hasLoudspeaker,
    hasZaloGroup,
    officer: email,
    officerName: officerName === '' ? email : officerName,
    formerCommune: formerCommune ?? '',
    cluster: cluster ?? '',
  };
}

/** Each unit once, however often it is named; words of the plan that leave open which («Các xóm») are none. */
function unitsOf(lists: Lists): readonly string[] {
  const isUnit = unitsIn(lists);
  const named = [
    ...lists.officers.map(({ unit }) => unit.trim()),
    ...lists.plan.flatMap(({ leadUnit, partnerUnits }) =>
      [leadUnit, partnerUnits].flatMap((text) => namedUnits(text, isUnit).units),
    ),
  ];
  return [...new Set(named)].filter((unit) => unit !== '').sort(compareVietnamese);
}

const criteriaData = ({ criteria, settings }: Lists): SidebarData['criteria'] =>
  offeredCriteria(criteria, settings).map(({ code, title }) => ({ number: code, title }));
