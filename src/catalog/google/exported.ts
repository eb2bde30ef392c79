/** One line of an export of Cloud Asset Inventory, as examples write it: a resource, and who may do what with it. */
export const exported = (type: string, name: string, data: object, policy: object = {}): string =>
  JSON.stringify({
    name: `//${type.split('/')[0]}/${name}`,
    asset_type: type,
    ancestors: ['projects/123456789'],
    resource: { version: 'v1', data },
    iam_policy: policy,
  });

/** A policy with one binding. */
export const granted = (role: string, ...members: readonly string[]): object => ({ bindings: [{ role, members }] });
