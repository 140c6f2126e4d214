import { Link } from '@tanstack/react-router';
import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './AppLink.module.css';

/** A link inside the app. `to` always comes from a link builder of a feature. */
export function AppLink({ to, children }: { to: string; children: ReactNode }) {
  return <Link to={to}>{children}</Link>;
}

/** The same, looking like a button. */
export function LinkButton({
  to,
  children,
  ...props
}: ButtonProps & { to: string; children: ReactNode }) {
  return (
    <Button component={Link} to={to} {...props}>
      {children}
    </Button>
  );
}

/** The name of a thing with a page of its own; a plain name when the reader may not open it. */
export function EntityLink({
  entity,
  to,
}: {
  entity: { name: string } | null | undefined;
  to?: string;
}) {
  if (!entity) return null;
  return to ? (
    <Link to={to} className={classes.entity}>
      {entity.name}
    </Link>
  ) : (
    <>{entity.name}</>
  );
}
