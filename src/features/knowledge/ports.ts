import type { z } from 'zod';
import type * as schema from './schemas.js';

export type Citation = z.infer<typeof schema.citation>;
export type Confidence = z.infer<typeof schema.confidence>;
export type Source = z.infer<typeof schema.sourceRecord>;
export type Edition = z.infer<typeof schema.editionRecord>;
export type ActionLine = z.infer<typeof schema.actionLineRecord>;
export type Role = z.infer<typeof schema.roleRecord>;
export type Meeting = z.infer<typeof schema.meetingRecord>;
export type Award = z.infer<typeof schema.awardRecord>;
export type Goal = z.infer<typeof schema.goalRecord>;
export type Target = z.infer<typeof schema.targetRecord>;
export type MappingLink = z.infer<typeof schema.mappingLinkRecord>;
export type FrameworkKind = z.infer<typeof schema.frameworkKind>;
export type FrameworkEntry = z.infer<typeof schema.frameworkRecord>;
export type Recommendation = z.infer<typeof schema.recommendationRecord>;
export type CalendarEntry = z.infer<typeof schema.calendarRecord>;
export type Figure = z.infer<typeof schema.figureRecord>;
export type Resolution = z.infer<typeof schema.resolutionRecord>;
export type Process = z.infer<typeof schema.processRecord>;
export type System = z.infer<typeof schema.systemRecord>;
export type Rule = z.infer<typeof schema.ruleRecord>;
export type Conflict = z.infer<typeof schema.conflictRecord>;

/** All reference data, as the files in `prisma/reference/` hold it and as the store gives it back. */
export type ReferenceData = z.infer<typeof schema.referenceSchema>;

/** Reference data in the store. */
export interface ReferenceStore {
  /** Digest of the reference data the store holds, or undefined when it holds none. */
  findVersion(): Promise<string | undefined>;
  /** Replaces every reference row in one transaction; rows that people entered are not touched. */
  replace(data: ReferenceData, version: string): Promise<void>;
  load(): Promise<ReferenceData>;
}
