import { Textarea, TextInput } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { Columns } from '@/components/Card';
import { OrganisationSelect } from '@/features/organisation/public';
import { blanks, nulled } from '@/lib/blank';
import { PartForm } from './PartForm';
import { createProject, projectQuery, updateProject, type Project } from './projects';

const schema = z.object({
  name: z.string().trim().min(1).max(200),
  organisationId: z.string(),
  partner: z.string().max(200),
  description: z.string().max(4000),
  startDate: z.string(),
  endDate: z.string(),
  sourceUrl: z.union([z.literal(''), z.url().max(500)]),
});
const valuesOf = (project?: Project) => ({
  name: project?.name ?? '',
  organisationId: project?.organisation?.id ?? '',
  ...blanks(project, 'partner', 'description', 'startDate', 'endDate', 'sourceUrl'),
});
const bodyOf = (values: ReturnType<typeof valuesOf>) =>
  nulled(values, 'organisationId', 'partner', 'description', 'startDate', 'endDate', 'sourceUrl');

/** A project of a member, or of the network itself. */
export default function ProjectForm() {
  const { t } = useTranslation('network');
  const { projectId } = useParams({ strict: false });
  return (
    <PartForm
      part="projects"
      partId={projectId}
      query={projectQuery}
      title={(project) => project?.name ?? t('project.new')}
      schema={schema}
      valuesOf={valuesOf}
      create={(networkId, values, key) => createProject(networkId, bodyOf(values), key)}
      update={(networkId, id, values, etag) => updateProject(networkId, id, bodyOf(values), etag)}
    >
      {(field, networkId, project) => (
        <>
          <TextInput label={t('project.name')} required {...field('name')} />
          <OrganisationSelect
            label={t('project.organisation')}
            description={t('project.organisationHint')}
            networkId={networkId}
            chosen={project?.organisation}
            {...field('organisationId')}
          />
          <TextInput
            label={t('project.partner')}
            description={t('project.partnerHint')}
            {...field('partner')}
          />
          <Textarea
            label={t('project.description')}
            autosize
            minRows={3}
            {...field('description')}
          />
          <Columns>
            <TextInput type="date" label={t('phase.start')} {...field('startDate')} />
            <TextInput type="date" label={t('phase.end')} {...field('endDate')} />
          </Columns>
          <TextInput type="url" label={t('field.sourceUrl')} {...field('sourceUrl')} />
        </>
      )}
    </PartForm>
  );
}
