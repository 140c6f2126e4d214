import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RowList } from '@/components/RowList';
import { Source } from '@/components/Source';
import { usePeriodWords } from '@/components/usePeriodWords';
import { ChangeLink, PartCard } from './PartCard';
import { projectsQuery, type Project } from './projects';

interface Props {
  id: string;
  mayAdd: boolean;
  mayChange: boolean;
}

/** What members try out, each in their own house. */
export function Projects({ id, mayAdd, mayChange }: Props) {
  const { t } = useTranslation('network');
  const words = usePeriodWords();
  const query = useQuery(projectsQuery(id));
  const who = (project: Project) =>
    [
      project.organisation?.name ?? t('project.network'),
      project.partner && t('project.with', { partner: project.partner }),
      (project.startDate || project.endDate) && words(project.startDate, project.endDate),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <PartCard
      id={id}
      part="projects"
      title={t('project.title')}
      add={t('project.add')}
      empty={t('project.empty')}
      mayAdd={mayAdd}
      query={query}
    >
      {(projects) => (
        <RowList
          label={t('project.title')}
          rows={projects.map((project) => ({
            id: project.id,
            title: project.name,
            text: (
              <>
                <p>{who(project)}</p>
                {project.description && <p>{project.description}</p>}
              </>
            ),
            aside: (
              <>
                <Source url={project.sourceUrl} />
                {mayChange && <ChangeLink id={id} part="projects" of={project} />}
              </>
            ),
          }))}
        />
      )}
    </PartCard>
  );
}
