import type { Incoming } from '../../chat/incoming.js';

/** What was asked, before it is known by whom and where. */
export type Asked = Incoming extends infer One ? (One extends Incoming ? Omit<One, Common> : never) : never;

type Common = 'reference' | 'keys' | 'person' | 'place';
