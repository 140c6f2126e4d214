import { useTranslation } from 'react-i18next';

/** Where a fact comes from, named by its site: nobody reads a whole address. */
export function Source({ url, label }: { url: string | null | undefined; label?: string }) {
  const { t } = useTranslation('components');
  if (!url || !/^https?:\/\//.test(url)) return null;
  const site = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {label ?? t('source.from', { site })}
      <span className="sr-only"> ({t('source.newTab')})</span>
    </a>
  );
}
