import { asWas, before, jsonOf, type LiveAim, type LiveGuide, nested, quoted } from './live.ts';

/**
 * The PATCH of the REST resource that Asset Inventory shows, where it is known to take these fields, with the token of whoever is signed in
 * (https://cloud.google.com/docs/authentication/rest).
 */
export const googleCommands = (aim: LiveAim): LiveGuide | undefined => {
  const { found, changes } = aim.step;
  const { type, address } = found.declaration;
  const known = aim.facts.google(type);
  const sets = changes.filter(change => change.do === 'set');
  if (!known || sets.length < changes.length || sets.some(({ path }) => path.some(step => typeof step === 'number' || step === '*') || isPolicy(path[0])))
    return undefined;
  const name = aim.known ? /^\/\/[^/]+\/(.+)$/.exec(aim.known.declaration.address)?.[1] : undefined;
  const mask = known.mask ? `?updateMask=${sets.map(({ path }) => path.join('.')).join(',')}` : '';
  const at = `${name === undefined ? known.at : known.at.replace('<name>', name)}${mask}`;
  const call = (values: readonly unknown[]): string =>
    `curl -X PATCH -H "Authorization: Bearer $(gcloud auth print-access-token)" -H 'Content-Type: application/json' ${quoted(at)} -d ${quoted(JSON.stringify(Object.assign({}, ...values)))}`;
  return sets.length === 0 || new Set(sets.map(({ path }) => path[0])).size < sets.length
    ? undefined
    : {
        does: [call(sets.map(change => nested(change.path, jsonOf(change.to))))],
        undoes: [call(sets.map(change => nested(change.path, restoring(before(change, aim).value))))],
        permissions: [known.permission],
        ...(address === type && known.at.includes('<name>') && { note: '<name> is what stands after the host in the name of the asset.' }),
      };
};
const restoring = (value: unknown): unknown => (value === undefined ? null : (value ?? asWas));
/** Who may do what has a method of its own. */
const isPolicy = (step: unknown): boolean => step === 'iamPolicy' || step === 'acl' || step === 'defaultObjectAcl';
