import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Search } from '@/lib/search';

/** The sizes of a page that the API knows. */
const SIZES = [10, 20, 50, 100, 250] as const;
export type PageSize = (typeof SIZES)[number];
const sizeOf = (asked: string | undefined): PageSize =>
  SIZES.find((size) => size === Number(asked)) ?? 20;

export interface ListState {
  /** Filters, sort, page and search as they go to the API: `params: { query: list.query }`. */
  query: { pageNumber: number; pageSize: PageSize; sort?: string; q?: string } & Search;
  filters: Search;
  q: string;
  sort: string | undefined;
  pageNumber: number;
  filtered: boolean;
  setFilter: (name: string, value: string | null | undefined) => void;
  setSearch: (text: string) => void;
  toggleSort: (key: string) => void;
  setPage: (pageNumber: number) => void;
  clear: () => void;
}

/** The state of a list is the address of the page: back works, and a link shows the same list. */
export function useListState({
  filters,
  sort: initialSort,
}: { filters?: readonly string[]; sort?: string } = {}) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const names = (filters ?? []).join();
  return useMemo((): ListState => {
    const chosen = Object.fromEntries(
      names.split(',').flatMap((name) => (name && search[name] ? [[name, search[name]]] : [])),
    );
    const pageNumber = Math.max(1, Number(search.page) || 1);
    const sort = search.sort ?? initialSort;
    const q = search.q ?? '';
    const change = (next: Search, replace = false) =>
      void navigate({
        to: '.',
        search: (old: Search) => ({ ...old, page: undefined, ...next }),
        replace,
        resetScroll: false,
      } as never);
    return {
      query: {
        ...chosen,
        pageNumber,
        pageSize: sizeOf(search.size),
        ...(sort && { sort }),
        ...(q && { q }),
      } as ListState['query'],
      filters: chosen,
      q,
      sort,
      pageNumber,
      filtered: q !== '' || Object.keys(chosen).length > 0,
      setFilter: (name, value) => change({ [name]: value ?? undefined }),
      setSearch: (text) => change({ q: text || undefined }, true),
      toggleSort: (key) => change({ sort: sort === key ? `-${key}` : key }),
      setPage: (page) => change({ page: page === 1 ? undefined : String(page) }),
      clear: () =>
        change({
          q: undefined,
          ...Object.fromEntries(names.split(',').map((name) => [name, undefined])),
        }),
    };
  }, [search, navigate, names, initialSort]);
}
