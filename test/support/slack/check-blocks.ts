/**
 * Slack's rules for blocks, written down again on purpose: a limit that is wrong in the source must not be wrong
 * here too. Returns what is wrong, in words; an empty list is a message that Slack would take.
 */

type Json = Record<string, unknown>;

export function blocksFaults(blocks: unknown, surface: 'message' | 'home' | 'modal' = 'message'): string[] {
  if (!Array.isArray(blocks)) return ['blocks is not a list'];
  const list = blocks.map(asJson);
  const most = surface === 'message' ? 50 : 100;
  const ids = list.map((block) => block.block_id);
  return [
    ...(list.length > most ? [`${list.length} blocks`] : []),
    ...(new Set(ids).size < ids.length ? ['block_id twice'] : []),
    ...(list.filter((block) => block.type === 'table').length > 1 ? ['two tables'] : []),
    ...(surface === 'message' && textLength(list) > 12_000 ? ['msg_blocks_too_long'] : []),
    ...(surface === 'message' && JSON.stringify(list).length > 13_200 ? ['msg_blocks_too_long (JSON)'] : []),
    ...list.flatMap((block) => blockFaults(block, surface)),
  ];
}

export function messageFaults(message: Json): string[] {
  const text = message.text;
  return [
    ...(typeof text === 'string' && text.trim() !== '' ? [] : ['no_text']),
    ...(typeof text === 'string' && text.length > 4_000 ? ['text over 4,000'] : []),
    ...(message.blocks === undefined ? [] : blocksFaults(message.blocks)),
  ];
}

function blockFaults(block: Json, surface: string): string[] {
  const id = sized('block_id', block.block_id, 1, 255);
  switch (block.type) {
    case 'header':
      return [...id, ...textObject(block.text, 150, ['plain_text'])];
    case 'section':
      return [...id, ...textObject(block.text, 3_000, ['plain_text', 'mrkdwn'])];
    case 'context':
      return [...id, ...contextFaults(asList(block.elements))];
    case 'rich_text':
      return [...id, ...asList(block.elements).flatMap(richTextFaults), ...nonEmpty(block.elements)];
    case 'table':
      return [...id, ...(surface === 'message' ? [] : ['table in a view']), ...tableFaults(block)];
    case 'actions':
      return [...id, ...actionsFaults(asList(block.elements))];
    case 'context_actions':
      return [
        ...id,
        ...(surface === 'message' ? [] : ['context_actions in a view']),
        ...contextActionsFaults(asList(block.elements)),
      ];
    case 'input':
      return [...id, ...(surface === 'modal' ? [] : ['input outside a modal']), ...inputFaults(block)];
    default:
      return [`unknown block ${String(block.type)}`];
  }
}

function contextFaults(elements: readonly Json[]): string[] {
  const count = elements.length < 1 || elements.length > 10 ? [`${elements.length} context elements`] : [];
  return [...count, ...elements.flatMap((element) => textObject(element, 2_000, ['plain_text', 'mrkdwn']))];
}

const CONTAINERS = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];

function richTextFaults(element: Json): string[] {
  if (CONTAINERS.includes(String(element.type))) {
    return [...nonEmpty(element.elements), ...asList(element.elements).flatMap(richTextFaults)];
  }
  switch (element.type) {
    case 'text':
      return sized('rich text', element.text, 1, 3_000);
    case 'user':
      return sized('user', element.user_id, 1, 255);
    case 'channel':
      return sized('channel', element.channel_id, 1, 255);
    case 'link':
      return [...sized('link text', element.text, 1, 3_000), ...sized('link url', element.url, 1, 3_000)];
    case 'date':
      return Number.isInteger(element.timestamp)
        ? sized('fallback', element.fallback, 1, 3_000)
        : ['timestamp'];
    default:
      return [`unknown rich text element ${String(element.type)}`];
  }
}

function tableFaults(block: Json): string[] {
  const rows = Array.isArray(block.rows) ? block.rows.map(asList) : [];
  const widths = new Set(rows.map((row) => row.length));
  const cells = rows.flat();
  return [
    ...(rows.length < 1 || rows.length > 100 ? [`${rows.length} table rows`] : []),
    ...(widths.size > 1 ? ['table rows of different lengths'] : []),
    ...([...widths].some((width) => width < 1 || width > 20) ? ['table columns'] : []),
    ...(textLength(cells) > 10_000 ? ['table text'] : []),
    ...cells.flatMap((cell) =>
      cell.type === 'raw_text' ? sized('cell', cell.text, 1, 3_000) : ['cell type'],
    ),
  ];
}

function actionsFaults(elements: readonly Json[]): string[] {
  const ids = elements.map((element) => element.action_id);
  return [
    ...(elements.length < 1 || elements.length > 25 ? [`${elements.length} buttons`] : []),
    ...(new Set(ids).size < ids.length ? ['action_id twice'] : []),
    ...elements.flatMap((element) => [
      ...(element.type === 'button' ? [] : [`${String(element.type)} in actions`]),
      ...textObject(element.text, 75, ['plain_text']),
      ...sized('button value', element.value, 0, 2_000),
      ...sized('action_id', element.action_id, 1, 255),
      ...(['primary', 'danger', undefined].includes(element.style as string) ? [] : ['button style']),
    ]),
  ];
}

function contextActionsFaults(elements: readonly Json[]): string[] {
  return [
    ...(elements.length < 1 || elements.length > 5 ? [`${elements.length} context actions`] : []),
    ...elements.flatMap((element) => [
      ...(element.type === 'feedback_buttons' ? [] : [`${String(element.type)} in context_actions`]),
      ...sized('action_id', element.action_id, 1, 255),
      ...[element.positive_button, element.negative_button]
        .map(asJson)
        .flatMap((thumb) => [
          ...textObject(thumb.text, 75, ['plain_text']),
          ...sized('accessibility_label', thumb.accessibility_label, 1, 75),
          ...sized('feedback value', thumb.value, 1, 2_000),
        ]),
    ]),
  ];
}

const SELECTS = ['static_select', 'multi_static_select'];
const INPUTS = [...SELECTS, 'plain_text_input', 'datepicker', 'timepicker', 'users_select'];

function inputFaults(block: Json): string[] {
  const element = asJson(block.element);
  const isSelect = SELECTS.includes(String(element.type));
  return [
    ...textObject(block.label, 2_000, ['plain_text']),
    ...(block.hint === undefined ? [] : textObject(block.hint, 2_000, ['plain_text'])),
    ...(INPUTS.includes(String(element.type)) ? [] : [`${String(element.type)} in an input`]),
    ...sized('action_id', element.action_id, 1, 255),
    ...(isSelect ? selectFaults(element) : []),
    ...(Number(element.max_length ?? 1) > 3_000 ? ['max_length'] : []),
    ...sized('initial_value', element.initial_value ?? '', 0, Number(element.max_length ?? 3_000)),
    ...matching('initial_date', element.initial_date, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
    ...matching('initial_time', element.initial_time, /^(?:[01]\d|2[0-3]):[0-5]\d$/),
    ...matching('initial_user', element.initial_user, /^[UW][A-Z0-9]+$/),
  ];
}

/** One list of options, or groups of them; what is chosen already has to be among them. */
function selectFaults(element: Json): string[] {
  const groups = asList(element.option_groups);
  const lists = groups.length > 0 ? groups.map((group) => asList(group.options)) : [asList(element.options)];
  const known = lists.flat().map((option) => JSON.stringify(option));
  const initial = [
    ...asList(element.initial_options),
    ...(element.initial_option ? [asJson(element.initial_option)] : []),
  ];
  return [
    ...(groups.length > 0 && element.options !== undefined ? ['options beside option_groups'] : []),
    ...(groups.length > 100 ? ['option_groups'] : []),
    ...groups.flatMap((group) => textObject(group.label, 75, ['plain_text'])),
    ...lists.flatMap((list) => (list.length < 1 || list.length > 100 ? ['options'] : [])),
    ...lists
      .flat()
      .flatMap((option) => [
        ...textObject(option.text, 75, ['plain_text']),
        ...sized('option value', option.value, 1, 150),
      ]),
    ...initial.flatMap((option) =>
      known.includes(JSON.stringify(option)) ? [] : ['unknown initial option'],
    ),
    ...(Array.isArray(element.initial_options) && element.initial_options.length === 0
      ? ['initial_options is empty']
      : []),
  ];
}

function matching(name: string, value: unknown, pattern: RegExp): string[] {
  return value === undefined || pattern.test(String(value)) ? [] : [name];
}

/** A view as `views.open` and `views.publish` check it. */
export function viewFaults(view: Json): string[] {
  if (view.type === 'home') return blocksFaults(view.blocks, 'home');
  const titles = [view.title, view.submit, view.close].flatMap((title) =>
    textObject(title, 24, ['plain_text']),
  );
  return [
    ...titles,
    ...sized('callback_id', view.callback_id, 1, 255),
    ...sized('private_metadata', view.private_metadata ?? '', 0, 3_000),
    ...blocksFaults(view.blocks, 'modal'),
  ];
}

function textObject(value: unknown, most: number, types: readonly string[]): string[] {
  const text = asJson(value);
  const type = types.includes(String(text.type)) ? [] : [`text object of type ${String(text.type)}`];
  return [...type, ...sized(`${String(text.type)} text`, text.text, 1, most)];
}

function sized(name: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string') return [`${name} is missing`];
  const isFine = value.length >= least && value.length <= most;
  return isFine ? [] : [`${name} of ${value.length} characters`];
}

function nonEmpty(value: unknown): string[] {
  return Array.isArray(value) && value.length > 0 ? [] : ['no elements'];
}

/** All text a reader sees in these blocks, counted. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : textLength(item)),
    0,
  );
}

function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asJson) : [];
}
