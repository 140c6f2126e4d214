/** The items of all pages, one after the other. */
export async function everyPage<T>(
  page: (pageNumber: number) => Promise<{ items: T[]; hasNextPage: boolean }>,
) {
  const all: T[] = [];
  for (let pageNumber = 1; ; pageNumber++) {
    const { items, hasNextPage } = await page(pageNumber);
    all.push(...items);
    if (!hasNextPage) return all;
  }
}
