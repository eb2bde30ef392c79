import type { Declaration } from '../../../model/index.ts';
import type { Deployment, Resource } from '../frame.ts';
import { entryOf, textIn } from '../node.ts';

/** Everything a deployment declares, and what its nested deployments declare. All are found first, so that each can refer to any other. */
export const declarationsOf = (deployment: Deployment): readonly Declaration[] => {
  const found: Found[] = [];
  find(deployment, found);
  return found.filter(({ resource }) => !resource.existing).map(declarationOf);
};

interface Found {
  readonly resource: Resource;
  readonly deployment: Deployment;
}

const find = (deployment: Deployment, found: Found[]): void => {
  for (const resource of deployment.resources()) {
    found.push({ resource, deployment });
    const child = resource.child?.();
    if (child) find(child, found);
  }
};

const declarationOf = ({ resource, deployment }: Found): Declaration => {
  const { id, address, type, at, repeats, maybe } = resource;
  const body = resource.body();
  const location = textIn(entryOf(body, 'location'));
  return {
    ...{ id, address, type, body, at, scope: deployment.scope, born: 'new' },
    ...(location !== undefined && { region: location.toLowerCase().replaceAll(' ', '') }),
    block: { id: `${at.file}:${at.line}`, ...(repeats && { repeats: 'count' }) },
    ...(maybe !== undefined && { maybe }),
  };
};
