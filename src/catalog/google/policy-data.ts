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

/** Everybody to whom the companions of Terraform grant any role: `<type>_iam_binding`, `_iam_member` and `_iam_policy`, which name the asset by an attribute. */
export const membersGranted = (type: string, by: string, where?: Companion['where']): Lens<Several<string>> =>
  gather(
    on(`${type}_iam_binding`, by, at<Several<string>>('members'), where),
    on(`${type}_iam_member`, by, at<Several<string>>('member'), where),
    on(`${type}_iam_policy`, by, at<Several<string>>('policy_data.bindings.*.members'), where),
  );
