import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { RolesAtHome, useMe } from '@/features/account/public';
import { PageSkeleton } from '@/components/PageSkeleton';
import type { Role } from '@/lib/roles';

/** One home per role, each loaded for its own people only. Who has more roles gets the first that fits. */
const HOMES: [Role, LazyExoticComponent<ComponentType>][] = [
  ['NETWORK_COORDINATOR', lazy(() => import('./CoordinatorHome'))],
  ['ORGANISATION_ADMIN', lazy(() => import('./OrganisationHome'))],
  ['SUPERVISOR', lazy(() => import('./SupervisorHome'))],
  ['TEACHER', lazy(() => import('./TeacherHome'))],
  ['LEARNER', lazy(() => import('./LearnerHome'))],
  ['AUDITOR', lazy(() => import('./AuditorHome'))],
  ['GUEST', lazy(() => import('./GuestHome'))],
  ['PLATFORM_ADMIN', lazy(() => import('./AdminHome'))],
];

export default function HomePage() {
  const { roles } = useMe();
  const [, Home] = HOMES.find(([role]) => (roles as string[]).includes(role)) ?? HOMES.at(-1)!;
  return (
    <>
      <Suspense>
        <RolesAtHome />
      </Suspense>
      <Suspense fallback={<PageSkeleton />}>
        <Home />
      </Suspense>
    </>
  );
}
