import type { TrailPage, TrailStore } from './ports.js';

const PAGE = 1_000;

/** The whole trail from its beginning, page by page. */
export async function* pagesOf(trail: Pick<TrailStore, 'page'>, most = PAGE): AsyncIterable<TrailPage> {
  for (let after = 0; ; ) {
    const page = await trail.page(after, most);
    const last = page.entries.at(-1);
    if (!last) return;
    yield page;
    after = last.position;
  }
}
