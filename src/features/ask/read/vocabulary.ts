import type {
  ActionLine,
  Award,
  CalendarEntry,
  Conflict,
  Edition,
  Figure,
  FrameworkEntry,
  Goal,
  Meeting,
  Recommendation,
  Resolution,
  Role,
  Source,
  System,
  Target,
} from '../../knowledge/ports.js';

/** What the reader must know of the framework to recognise names and codes; `Framework` satisfies it. */
export interface Vocabulary {
  readonly defaultEdition: Pick<Edition, 'id'>;
  readonly editions: readonly Pick<Edition, 'id' | 'title' | 'kind' | 'year'>[];
  readonly lines: readonly Pick<ActionLine, 'code' | 'parent' | 'category' | 'titles' | 'titleVariants'>[];
  readonly goals: readonly Pick<Goal, 'number' | 'names'>[];
  readonly targets: readonly Pick<Target, 'code' | 'goal' | 'label' | 'indicators'>[];
  readonly entries: readonly Pick<FrameworkEntry, 'kind' | 'code' | 'label' | 'aliases' | 'parent'>[];
  readonly recommendations: readonly Pick<Recommendation, 'id' | 'title'>[];
  readonly calendar: readonly Pick<
    CalendarEntry,
    'id' | 'name' | 'kind' | 'start' | 'end' | 'actionLines' | 'process'
  >[];
  readonly figures: readonly Pick<Figure, 'key' | 'label' | 'topic' | 'unit'>[];
  readonly systems: readonly Pick<System, 'id' | 'name' | 'kind'>[];
  readonly resolutions: readonly Pick<Resolution, 'id' | 'title' | 'mandates' | 'body'>[];
  readonly conflicts: readonly Pick<Conflict, 'id' | 'topic' | 'subjects' | 'type' | 'aspect'>[];
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'shortTitle'>[];
  readonly awards: readonly Pick<Award, 'actionLine' | 'project' | 'country' | 'year'>[];
  readonly meetings: readonly Pick<Meeting, 'actionLine' | 'topic'>[];
  readonly roles: readonly Pick<Role, 'actionLine' | 'organisation'>[];
  rolesOf(line: string): readonly Pick<Role, 'organisation'>[];
  meetingsOf(line: string): readonly Pick<Meeting, 'date'>[];
  awardsOf(line: string): readonly Pick<Award, 'year'>[];
}
