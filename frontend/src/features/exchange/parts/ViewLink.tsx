import { Link } from '@tanstack/react-router';

interface LinkProps {
  values: Record<string, string>;
  current?: boolean;
  className?: string;
  children: string;
}

/** To another view of the same page, with its filters and nothing else. */
export function ViewLink({ values, current, className, children }: LinkProps) {
  return (
    <Link
      to="."
      search={values as never}
      resetScroll={false}
      className={className}
      activeProps={{}}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
