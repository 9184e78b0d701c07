/** Names people use for records beside the names in the reference data. */
export const EVENT_NAMES: Readonly<Record<string, readonly string[]>> = {};
export const FIGURE_NAMES: Readonly<Record<string, readonly string[]>> = {};
export const SYSTEM_NAMES: Readonly<Record<string, readonly string[]>> = {};
export const RESOLUTION_NAMES: Readonly<Record<string, readonly string[]>> = {};
