import type { Translation } from '../translation.js';
import type { en } from './en.js';

export const ar: Translation<typeof en> = {};
