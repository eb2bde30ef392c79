/** The formats that a guide writes in; ARM and Bicep share their types. */
export type GuideFormat = 'terraform' | 'cloudformation' | 'arm' | 'bicep' | 'manifest';
export const guideFormats: readonly GuideFormat[] = ['terraform', 'cloudformation', 'bicep', 'arm', 'manifest'];

/** A source with one resource that says nothing yet: guides are written into it. */
export interface Blank {
  readonly format: GuideFormat;
  readonly type: string;
  readonly file: string;
  readonly text: string;
}

const cloudformation = /^AWS::/;
const azure = /^[A-Za-z0-9]+\.[A-Za-z0-9.]+\//;
const terraform = /^[a-z0-9]+_[a-z0-9_]+$/;
/** Kinds of Kubernetes begin with a capital; what is written on a command line (`kubelet`) has no blank. */
const manifest = /^[A-Z][A-Za-z]+(?:\.[a-z0-9.-]+)?$/;
/** Asset Inventory is read and never written: its types are those of the API. */
export const isGoogleApi = (type: string): boolean => /^[a-z0-9-]+\.googleapis\.com\//.test(type);

export const formatsOf = (type: string): readonly GuideFormat[] => {
  if (isGoogleApi(type)) return [];
  if (cloudformation.test(type)) return ['cloudformation'];
  if (azure.test(type)) return ['bicep', 'arm'];
  if (terraform.test(type)) return ['terraform'];
  return manifest.test(type) ? ['manifest'] : [];
};

export const blanksOf = (type: string): readonly Blank[] => formatsOf(type).map(format => ({ format, type, ...blank[format](type) }));

/** A day that no API version has: it is left out of what is shown. */
export const noVersion = '2000-01-01';
const safeName = (type: string): string => type.replaceAll(/[^A-Za-z0-9.]/g, '-');
/** Children are named with their parents: `example/example`. */
const nameFor = (type: string): string => type.split('/').slice(1).fill('example').join('/');
const kindAndGroup = (type: string): readonly [string, string] => {
  const dot = type.indexOf('.');
  return dot < 0 ? [type, 'v1'] : [type.slice(0, dot), `${type.slice(dot + 1)}/v1`];
};

const blank: Readonly<Record<GuideFormat, (type: string) => Pick<Blank, 'file' | 'text'>>> = {
  terraform: type => ({ file: `terraform/${type}/main.tf`, text: `resource "${type}" "example" {\n}\n` }),
  cloudformation: type => ({ file: `cloudformation/${safeName(type)}.yaml`, text: `Resources:\n  Example:\n    Type: ${type}\n` }),
  bicep: type => ({ file: `bicep/${safeName(type)}.bicep`, text: `resource example '${type}@${noVersion}' = {\n  name: '${nameFor(type)}'\n}\n` }),
  arm: type => ({
    file: `arm/${safeName(type)}.json`,
    text: `${JSON.stringify(
      {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        resources: [{ type, apiVersion: noVersion, name: nameFor(type) }],
      },
      undefined,
      2,
    )}\n`,
  }),
  manifest: type => {
    const [kind, group] = kindAndGroup(type);
    return { file: `manifest/${safeName(type)}.yaml`, text: `apiVersion: ${group}\nkind: ${kind}\nmetadata:\n  name: example\n` };
  },
};
