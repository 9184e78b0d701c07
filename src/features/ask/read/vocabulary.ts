import type {
  ActionLine,
  Award,
  Edition,
  FrameworkEntry,
  Goal,
  Meeting,
  Recommendation,
  Role,
  Target,
} from '../../knowledge/ports.js';

/** What the reader must know of the framework to recognise names and codes; `Framework` satisfies it. */
export interface Vocabulary {
  readonly defaultEdition: Pick<Edition, 'id'>;
  readonly editions: readonly Pick<Edition, 'id' | 'title' | 'kind' | 'year'>[];
  readonly lines: readonly Pick<ActionLine, 'code' | 'parent' | 'category' | 'titles' | 'titleVariants'>[];
  readonly goals: readonly Pick<Goal, 'number' | 'names'>[];
  readonly targets: readonly Pick<Target, 'code' | 'goal' | 'label' | 'indicators'>[];
  readonly entries: readonly Pick<FrameworkEntry, 'kind' | 'code' | 'label' | 'aliases'>[];
  readonly recommendations: readonly Pick<Recommendation, 'id' | 'title'>[];
  rolesOf(line: string): readonly Pick<Role, 'organisation'>[];
  meetingsOf(line: string): readonly Pick<Meeting, 'date'>[];
  awardsOf(line: string): readonly Pick<Award, 'year'>[];
}
