import { useTranslation } from 'react-i18next';
import { EntityLink } from '@/components/AppLink';
import { networkLink, programmeLink } from '../links';
import classes from '../network.module.css';
import type { Branch } from './tree';

/** A programme with its parts; what the source does not name is counted and says so. */
export function Tree({ branches, heading }: { branches: Branch[]; heading?: boolean }) {
  const { t } = useTranslation('network');
  return (
    <ul className={classes.tree}>
      {branches.map((branch) => (
        <Node key={branch.node.id} branch={branch} heading={heading} />
      ))}
      {branches.length === 0 && <li className="muted">{t('programme.noParts')}</li>}
    </ul>
  );
}

export function Unnamed({ unnamed, others }: Pick<Branch, 'unnamed'> & { others: boolean }) {
  const { t } = useTranslation('network');
  return unnamed.map(({ kind, count }) => (
    <li key={kind} className={classes.unnamed}>
      {others
        ? t(`programme.unnamedOthers.${kind}`, { count })
        : t(`programme.unnamedParts.${kind}`, { count })}
    </li>
  ));
}

function Node({ branch, heading }: { branch: Branch; heading?: boolean }) {
  const { t } = useTranslation('network');
  const { node, children, unnamed } = branch;
  const link = (
    <EntityLink
      entity={{ name: node.name ?? t('programme.unnamed') }}
      to={programmeLink(node.id)}
    />
  );
  return (
    <li>
      <div className={classes.node}>
        {heading ? <h2>{link}</h2> : link}
        <span className="small muted">{t(`programmeKind.${node.kind}`)}</span>
        {node.network && node.network.name !== node.name && (
          <span className="small">
            <EntityLink entity={node.network} to={networkLink(node.network.id)} />
          </span>
        )}
      </div>
      {(children.length > 0 || unnamed.length > 0) && (
        <ul>
          {children.map((child) => (
            <Node key={child.node.id} branch={child} />
          ))}
          <Unnamed unnamed={unnamed} others={children.length > 0} />
        </ul>
      )}
    </li>
  );
}
