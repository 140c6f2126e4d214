import { useLocation } from '@tanstack/react-router';

/** The token of a mailed link. It stays behind the #, so it reaches no log of a server. */
export const useLinkToken = () => useLocation({ select: ({ hash }) => hash });
