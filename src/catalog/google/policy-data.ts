import { at, type Companion, type Computed, gather, type Lens, type MapNode, on, type Several } from '../../model/index.ts';

/**
 * `data.google_iam_policy` spelled as the policy it stands for: its blocks have the names of the policy's own properties.
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/data-sources/iam_policy
 */
export const policyData: Computed = {
  type: 'data.google_iam_policy',
  attribute: 'policy_data',
  value: (body, look) => {
    const entries: MapNode['entries'] = Object.assign(Object.create(null), {
      bindings: look(body, 'binding') ?? { is: 'list', items: [], at: body.at },
      auditConfigs: look(body, 'audit_config') ?? { is: 'list', items: [], at: body.at },
    });
    return { is: 'map', entries, at: body.at };
  },
};

type Members = Lens<Several<string>>;
/** The companions of Terraform that grant roles on an asset, `<type>_iam_binding`, `_iam_member` and `_iam_policy`, which name it by an attribute: the members of each. */
export const grantsOf = (type: string, by: string, where?: Companion['where']): readonly [Members, Members, Members] => [
  on(`${type}_iam_binding`, by, at<Several<string>>('members'), where),
  on(`${type}_iam_member`, by, at<Several<string>>('member'), where),
  on(`${type}_iam_policy`, by, at<Several<string>>('policy_data.bindings.*.members'), where),
];
/** Everybody to whom they grant any role. */
export const membersGranted = (type: string, by: string, where?: Companion['where']): Members => gather(...grantsOf(type, by, where));
