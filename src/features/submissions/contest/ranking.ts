/** Who takes some places by figures alone, and between whom they do not tell. */
export interface Ranking {
  /** Ids of those that are above all others, the best first. */
  readonly sure: readonly number[];
  /** Ids of those with the same figure, of whom only `open` have a place. Empty where there is no tie. */
  readonly tied: readonly number[];
  readonly open: number;
}

interface Ranked {
  readonly id: number;
  readonly figure: number;
}

/**
 * Places go to the highest figures. Where several have the figure of the last place and not all fit, none of them is
 * chosen: that is for people. (Rule of this bot; the contest pages that were read name none.)
 */
export function rank(entries: readonly Ranked[], places: number): Ranking {
  const sorted = entries.toSorted((one, other) => other.figure - one.figure || one.id - other.id);
  if (sorted.length <= places) return { sure: sorted.map(({ id }) => id), tied: [], open: 0 };
  const last = sorted[places - 1];
  const next = sorted[places];
  if (!last || !next || last.figure > next.figure)
    return { sure: sorted.slice(0, places).map(({ id }) => id), tied: [], open: 0 };
  const sure = sorted.filter(({ figure }) => figure > last.figure);
  const tied = sorted.filter(({ figure }) => figure === last.figure);
  return { sure: sure.map(({ id }) => id), tied: tied.map(({ id }) => id), open: places - sure.length };
}

/** Whether a choice gives every sure one its place, and fills what is open from those that are tied. */
export function fits(choice: readonly number[], { sure, tied, open }: Ranking): boolean {
  const rest = choice.filter((id) => !sure.includes(id));
  return (
    new Set(choice).size === choice.length &&
    sure.every((id) => choice.includes(id)) &&
    rest.length === open &&
    rest.every((id) => tied.includes(id))
  );
}
