import { useNavigate } from '@tanstack/react-router';
import { openSession, type Session } from '@/lib/api/session';
import { safeReturn } from '@/lib/return-to';

/** Somebody is in: on to what they came for. */
export function useEnter(to?: string) {
  const navigate = useNavigate();
  return (session: Session) => {
    openSession(session);
    return navigate({ href: safeReturn(to), replace: true } as never);
  };
}
