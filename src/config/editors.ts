/** Somebody who may read feedback on answers. */
export interface EditorConfig {
  readonly platform: 'slack' | 'teams' | 'terminal';
  /** Slack team id or Entra tenant id; empty for the terminal. */
  readonly tenant: string;
  readonly id: string;
}

const TERMINAL: EditorConfig = { platform: 'terminal', tenant: '', id: 'terminal' };

/** Slack's ids are letters and digits, Microsoft's are GUIDs. */
const NAMED = {
  slack: /^slack:([a-z\d]{2,30}):([a-z\d]{2,30})$/i,
  teams: /^teams:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i,
} as const;

/** Editors with commas between them: `slack:T0123:U0123, terminal`. Undefined when one of them is none. */
export function readEditors(text: string): readonly EditorConfig[] | undefined {
  const editors = text.split(',').map((one) => readEditor(one.trim()));
  return editors.every((editor) => editor !== undefined) ? editors : undefined;
}

/** A channel, as `slack:T0123:C0123` or `teams:TENANT:19:…@thread.tacv2`. Undefined when it is none. */
export function readChannel(text: string): EditorConfig | undefined {
  for (const [platform, pattern] of CHANNELS) {
    const [, tenant, id] = pattern.exec(text) ?? [];
    if (tenant && id) return { platform, tenant, id };
  }
  return undefined;
}

const CHANNELS = [
  ['slack', /^slack:([a-z\d]{2,30}):([cg][a-z\d]{2,30})$/i],
  ['teams', /^teams:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):(19:[\w.-]+@thread\.\w+)$/i],
] as const;

function readEditor(text: string): EditorConfig | undefined {
  if (text === 'terminal') return TERMINAL;
  for (const platform of ['slack', 'teams'] as const) {
    const [, tenant, id] = NAMED[platform].exec(text) ?? [];
    if (tenant && id) return { platform, tenant, id };
  }
  return undefined;
}
