import { byNamespace } from './by-namespace';

export default byNamespace(
  import.meta.glob<Record<string, unknown>>('/src/**/locales/{en,*.en}.json', {
    eager: true,
    import: 'default',
  }),
);
