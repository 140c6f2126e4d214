import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { downloadCsv, type CsvCell } from '@/lib/csv';

/** Saves a table; the first row is the header. */
export function DownloadButton({ name, rows }: { name: string; rows: CsvCell[][] }) {
  const { t } = useTranslation('components');
  return (
    <Button
      variant="subtle"
      size="sm"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => downloadCsv(name, rows)}
    >
      {t('list.download')}
    </Button>
  );
}
