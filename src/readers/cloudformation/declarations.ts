import type { Declaration, MapNode, Node, Place } from '../../model/index.ts';
import { hashIn } from './cdk/assets.ts';
import type { Resource, Stack } from './frame.ts';
import { knownText, map, value } from './node.ts';

/** Everything a stack declares, and what its nested stacks declare. `maybe` is why the stack itself may not exist. */
export const declarationsOf = (stack: Stack, maybe?: string): readonly Declaration[] => {
  const made: Declaration[] = [];
  for (const resource of stack.resources.values()) {
    const exists = resource.exists();
    if (exists === false) continue;
    const why = exists === true ? maybe : exists.why;
    if (resource.type !== '') made.push(declarationOf(resource, stack, why));
    for (const child of [resource.child?.() ?? [], resource.instances?.() ?? []].flat())
      for (const declaration of declarationsOf(child, why)) made.push(declaration);
  }
  return made;
};

const declarationOf = (resource: Resource, stack: Stack, maybe: string | undefined): Declaration => {
  const { id, logicalId, type, at, repeats } = resource;
  const body = resource.body();
  const region = stack.pseudo['AWS::Region'];
  return {
    ...{ id, address: stack.prefix + logicalId, type, body, at, scope: stack.scope },
    ...(region !== undefined && { region }),
    born: 'new',
    block: { id: `${at.file}:${at.line}`, ...(repeats && { repeats: 'for_each' }) },
    ...(stack.app && seenByApp(resource, stack, body)),
    ...(maybe !== undefined && { maybe }),
  };
};

const locked = 'a CDK app wrote this template: change the app';

/** What a CDK app wrote, by the names and in the places that its author knows. */
const seenByApp = ({ logicalId, at, repeats }: Resource, { app, prefix }: Stack, body: MapNode): Partial<Declaration> => {
  const metadata = body.entries['@Metadata'];
  const path = knownText(metadata?.is === 'map' ? metadata.entries['aws:cdk:path'] : undefined) ?? app?.pathOf(logicalId);
  const source: Place | undefined = path === undefined ? undefined : app?.madeAt(path);
  const asset = assetOf(body, metadata, app);
  return {
    address: path === undefined ? prefix + logicalId : path.replace(/(?<=.)\/(?:Resource|Default)$/, ''),
    at: source ?? at,
    block: { id: `${at.file}:${at.line}`, ...(repeats && { repeats: 'for_each' }), locked },
    ...(asset && { body: map([...Object.entries(body.entries), ['@Asset', asset]], body.at, body.rest) }),
  };
};

/** The file or folder that is uploaded as the code of a function, the content of a layer. */
const assetOf = (body: MapNode, metadata: Node | undefined, app: Stack['app']): Node | undefined => {
  for (const property of ['Code', 'Content']) {
    const code = body.entries[property];
    const key = code?.is === 'map' ? code.entries['S3Key'] : undefined;
    const hash = hashIn(key);
    const path = hash === undefined ? undefined : app?.asset(hash);
    if (path !== undefined && key) return value(path, key.at);
  }
  return metadata?.is === 'map' ? metadata.entries['aws:asset:path'] : undefined;
};
