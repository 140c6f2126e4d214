import { useState } from 'react';
import { decodeAs, type Encoding } from '@/lib/lists/decode';
import type { ColumnField } from './headers';
import { readList, type ListColumn, type Row } from './parse';

/** What a list is read from: pasted text, or a file with how its signs were taken. */
export interface Source {
  text: string;
  bytes?: Uint8Array;
  encoding?: Encoding;
  guessed?: boolean;
}

/** How a list was read, so that somebody can say that it is otherwise. What was typed since stays. */
export function useReading(rows: Row[], setRows: (rows: Row[]) => void) {
  const [source, setSource] = useState<Source | null>(null);
  const [columns, setColumns] = useState<ListColumn[]>([]);
  const [typed, setTyped] = useState<Set<number>>(new Set());

  const again = (next: Source, fields?: (ColumnField | null)[]) => {
    const reading = readList(next.text, fields);
    const gone = new Set(reading.rows.map(({ key }) => key));
    rows.forEach(({ key }) => gone.delete(key));
    const kept = new Map(rows.filter(({ key }) => typed.has(key)).map((row) => [row.key, row]));
    setSource(next);
    setColumns(reading.columns);
    setRows(
      reading.rows.filter(({ key }) => !gone.has(key)).map((row) => kept.get(row.key) ?? row),
    );
  };

  return {
    columns,
    encoding: source?.guessed ? source.encoding : undefined,
    /** Reads a list for the first time. */
    read: (next: Source) => {
      const reading = readList(next.text);
      setSource(next);
      setColumns(reading.columns);
      setTyped(new Set());
      setRows(reading.rows);
      return reading.rows;
    },
    /** Somebody typed in a row: another reading leaves it as it is. */
    type: (key: number) => setTyped(new Set([...typed, key])),
    /** Says what a column is; another one that was the same is left out. */
    take: (index: number, field: ColumnField | null) => {
      if (!source) return;
      const fields = columns.map((column, at) => {
        if (at === index) return field;
        return column.field === field ? null : column.field;
      });
      again(source, fields);
    },
    /** Says how the signs of a file are to be taken. */
    takeAs: (encoding: Encoding) => {
      if (!source?.bytes) return;
      again(
        { ...decodeAs(source.bytes, encoding), bytes: source.bytes },
        columns.length > 0 ? columns.map(({ field }) => field) : undefined,
      );
    },
  };
}

export type Reading = ReturnType<typeof useReading>;
