import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv, type CsvCell } from '@/lib/csv';
import { useProblemText } from '../states';

export interface Fetching {
  /** Says how many rows there are so far. */
  tell: (count: number) => void;
  /** Whether somebody thought better of it. */
  stopped: () => boolean;
}

interface Props {
  /** What it is, in words: the name of the file. */
  title: string;
  /** All rows, the header first. */
  rows: (fetching: Fetching) => Promise<CsvCell[][]> | CsvCell[][];
}

/** Saves the whole list, as many pages as it is; says how far it is and can be stopped. */
export function DownloadCsv({ title, rows }: Props) {
  const { t } = useTranslation('components');
  const [count, setCount] = useState(0);
  const stop = useRef(false);
  const saving = useMutation({
    mutationFn: async () => {
      stop.current = false;
      setCount(0);
      const all = await rows({ tell: setCount, stopped: () => stop.current });
      if (!stop.current) downloadCsv(title, all);
    },
  });
  const text = useProblemText(saving.error);
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => {
          if (saving.isPending) stop.current = true;
          else saving.mutate();
        }}
      >
        {saving.isPending ? t('list.downloading', { count }) : t('list.download')}
      </Button>
      {saving.isError && (
        <p role="alert" className="small">
          {text}
        </p>
      )}
    </>
  );
}
