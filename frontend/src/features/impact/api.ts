import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, read } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Values = Schema<'ImpactValues'>;
export type Value = Schema<'ImpactValue'>;
export type Metric = Schema<'ImpactMetric'>;
export type Grouping = Values['groupBy'];

export const metricsQuery = () =>
  queryOptions({
    queryKey: ['impact-metrics'],
    queryFn: () => read(api.GET('/impact-metrics', { params: { query: { pageSize: 50 } } })),
  });

export const valuesQuery = (code: string, networkId: string, groupBy: Grouping = 'NONE') =>
  queryOptions({
    queryKey: ['impact-metrics', code, networkId, groupBy],
    queryFn: () =>
      read(
        api.GET('/impact-metrics/{code}/values', {
          params: { path: { code }, query: { networkId, groupBy } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const figuresQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['figures', networkId],
    queryFn: () => read(api.GET('/networks/{id}/figures', { params: { path: { id: networkId } } })),
  });
