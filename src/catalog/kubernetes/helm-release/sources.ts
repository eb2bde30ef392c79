import { inferred } from '../../../model/index.ts';
import { page } from '../sources.ts';

const install = page(
  'https://helm.sh/docs/helm/helm_install/',
  'A chart is installed from a reference or an address, in its latest version unless one is named; with the flag verify its provenance is checked beforehand, and values are given beside it.',
);
const verify = page(
  'https://www.helm.sh/docs/helm/helm_verify/',
  'A provenance file proves that a chart was not tampered with and was packaged by a trusted provider; installing with the flag verify checks it.',
);

export const says = {
  install,
  verify,
  newest: inferred(install, 'A chart without a version is whatever its repository holds on the day.'),
  values: inferred(install, 'Values that are given beside a chart stand wherever the release is described, and in the release itself.'),
  own: page('https://helm.sh/docs/helm/helm_upgrade/', 'A release moves to a new version of its chart when somebody upgrades it.'),
};
