/** The address of a search, always written the same way: the same search is the same address, to keep, send and follow. */

/** Parameters of a search in the order of its address. */
const ORDER = ['q', 'loai', 'nam', 'cq', 'cap', 'tu', 'den', 'sap-xep', 'trang'];
/** What a search is about, apart from how its list is shown. */
const QUESTION = ORDER.slice(0, -2);

/** The query string in canonical order, values sorted, empty ones left out; `q` stays, so that no search is "/". */
export function searchQuery(params: URLSearchParams, names: readonly string[] = ORDER): string {
  const kept = new URLSearchParams();
  for (const name of names) {
    const values = [...new Set(params.getAll(name).map((value) => value.trim()))].filter(Boolean).sort();
    if (name === 'q') kept.append('q', params.get('q')?.trim() ?? '');
    else for (const value of values) if (name !== 'trang' || value !== '1') kept.append(name, value);
  }
  return kept.toString();
}

export function searchAddress(params: URLSearchParams): string {
  return `/?${searchQuery(params)}`;
}

/** Address of the Atom feed of what is new in a search; sorting and paging are the reader's, not the feed's. */
export function feedAddress(params: URLSearchParams): string {
  return `/tim/feed.atom?${searchQuery(params, QUESTION)}`;
}
