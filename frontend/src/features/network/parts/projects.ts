import { queryOptions } from '@tanstack/react-query';
import { api, idempotent, ifMatch, read, readVersioned } from '@/lib/api/client';
import type { Schema } from '@/lib/api/types';

export type Project = Schema<'Project'>;
type Request = Schema<'ProjectRequest'>;
const LIST = '/networks/{networkId}/projects';
const ONE = '/networks/{networkId}/projects/{projectId}';

export const projectsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['projects', networkId],
    queryFn: () =>
      read(
        api.GET(LIST, { params: { path: { networkId }, query: { pageSize: 250, sort: 'name' } } }),
      ),
  });

export const projectQuery = (networkId: string, projectId: string) =>
  queryOptions({
    queryKey: ['projects', networkId, projectId],
    queryFn: () => readVersioned(api.GET(ONE, { params: { path: { networkId, projectId } } })),
  });

export const createProject = (networkId: string, body: Request, key: string) =>
  read(api.POST(LIST, { params: { path: { networkId } }, body, headers: idempotent(key) }));

export const updateProject = (networkId: string, projectId: string, body: Request, etag: string) =>
  read(api.PUT(ONE, { params: { path: { networkId, projectId } }, body, headers: ifMatch(etag) }));
