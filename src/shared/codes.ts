import { z } from 'zod';

/** `C5`, `C7-EHEALTH`. */
export const actionLineCode = z.string().regex(/^C(?:[1-9]|1[01])(?:-[A-Z]+)?$/);
/** `9.c`, `17.18`. */
export const targetCode = z.string().regex(/^(?:[1-9]|1[0-7])\.(?:[1-9]\d?|[a-d])$/);
export const goalNumber = z.number().int().min(1).max(17);
