import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFindings } from './read.ts';

const read = (document: unknown) => {
  const result = readFindings(typeof document === 'string' ? document : JSON.stringify(document), 'findings.json');
  if ('problem' in result) throw new Error(result.problem);
  return result;
};
const problem = (document: unknown): string => {
  const result = readFindings(typeof document === 'string' ? document : JSON.stringify(document), 'findings.json');
  return 'problem' in result ? result.problem : `read as ${result.format}`;
};

const samples: Readonly<Record<string, unknown>> = {
  SARIF: {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Scanner', rules: [{ id: 'CKV_AWS_21', shortDescription: { text: 'Versions' } }] } },
        results: [
          {
            ruleIndex: 0,
            message: { text: 'no versions' },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: 'my%20stack/main.tf' }, region: { startLine: 3, endLine: 9 } },
                logicalLocations: [{ fullyQualifiedName: 'aws_s3_bucket.a' }],
              },
            ],
          },
        ],
      },
    ],
  },
  ASFF: {
    Findings: [
      {
        SchemaVersion: '2018-10-08',
        GeneratorId: 'security-control/S3.14',
        Title: 'Versions',
        Compliance: { Status: 'FAILED', SecurityControlId: 'S3.14' },
        Resources: [{ Type: 'AwsS3Bucket', Id: 'arn:aws:s3:::a' }],
      },
    ],
  },
  'Prowler JSON': [
    {
      CheckID: 's3_bucket_object_versioning',
      CheckTitle: 'Versions',
      Status: 'FAIL',
      ResourceArn: 'arn:aws:s3:::a',
      ResourceId: 'a',
      Compliance: { 'AWS-Foundational-Security-Best-Practices': ['S3.14', 's3'] },
    },
  ],
  OCSF: [
    {
      class_uid: 2004,
      metadata: { event_code: 's3_bucket_object_versioning', product: { name: 'Prowler' } },
      status_code: 'FAIL',
      finding_info: { title: 'Versions' },
      resources: [{ uid: 'arn:aws:s3:::a', name: 'a' }],
      unmapped: { compliance: { 'AWS-Foundational-Security-Best-Practices': ['S3.14'] } },
    },
  ],
  'Checkov JSON': {
    check_type: 'terraform',
    results: {
      failed_checks: [
        {
          check_id: 'CKV_AWS_21',
          check_name: 'Versions',
          check_result: { result: 'FAILED' },
          resource: 'aws_s3_bucket.a',
          file_path: '/main.tf',
          file_line_range: [3, 9],
        },
      ],
      passed_checks: [],
    },
  },
  'Trivy JSON': {
    SchemaVersion: 2,
    ArtifactName: '.',
    Results: [
      {
        Target: 'main.tf',
        Class: 'config',
        Misconfigurations: [
          { ID: 'AVD-AWS-0090', Title: 'Versions', Status: 'FAIL', CauseMetadata: { Resource: 'aws_s3_bucket.a', StartLine: 3, EndLine: 9 } },
        ],
      },
    ],
  },
  'KICS JSON': {
    queries_total: 1,
    queries: [
      {
        query_id: '568a4d22-3517-44a6-a7ad-6a7eed88722c',
        query_name: 'Versions',
        files: [{ file_name: 'main.tf', line: 3, search_key: 'aws_s3_bucket[a].acl' }],
      },
    ],
  },
  'ScubaGear JSON': {
    MetaData: { Tool: 'ScubaGear', TenantId: 't-1' },
    Results: { AAD: [{ GroupName: 'x', Controls: [{ 'Control ID': 'MS.AAD.1.1v1', Requirement: 'Old ways in SHALL be shut.<div>', Result: 'Fail' }] }] },
  },
};

describe('findings of other tools', () => {
  it.each(Object.entries(samples))('are told by their content: %s', (format, document) => {
    const { format: told, said, problems } = read(document);
    expect(told).toBe(format);
    expect(problems).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ says: 'fails', place: { file: 'findings.json', line: 1 } });
    expect(said[0]?.title).not.toContain('<');
  });

  it.each([
    ['SARIF', 'CKV_AWS_21', ['aws_s3_bucket.a'], { file: 'my stack/main.tf', line: 3, endLine: 9 }],
    ['ASFF', 'S3.14', ['arn:aws:s3:::a'], undefined],
    ['Prowler JSON', 's3_bucket_object_versioning', ['arn:aws:s3:::a', 'a'], undefined],
    ['OCSF', 's3_bucket_object_versioning', ['arn:aws:s3:::a', 'a'], undefined],
    ['Checkov JSON', 'CKV_AWS_21', ['aws_s3_bucket.a'], { file: '/main.tf', line: 3, endLine: 9 }],
    ['Trivy JSON', 'AVD-AWS-0090', ['aws_s3_bucket.a'], { file: 'main.tf', line: 3, endLine: 9 }],
    ['KICS JSON', '568a4d22-3517-44a6-a7ad-6a7eed88722c', ['aws_s3_bucket.a'], { file: 'main.tf', line: 3 }],
    ['ScubaGear JSON', 'MS.AAD.1.1v1', ['t-1'], undefined],
  ])('name their rule and resource: %s', (format, rule, names, at) => {
    const [said] = read(samples[format]).said;
    expect([said?.rule, said?.names, said?.at]).toEqual([rule, names, at]);
  });

  it('give other ids of their rule', () => {
    expect(new Set(read(samples['Prowler JSON']).said[0]?.also)).toEqual(new Set(['S3.14']));
    expect(new Set(read(samples['OCSF']).said[0]?.also)).toEqual(new Set(['S3.14']));
  });

  it('come in a list, one by one, on lines and in events', () => {
    const one = (samples['OCSF'] as readonly unknown[])[0];
    expect(read(one).said).toHaveLength(1);
    expect(read(`\uFEFF${JSON.stringify(one)}\n\n${JSON.stringify(one)}\n`).said.map(said => said.place.line)).toEqual([1, 2]);
    const finding = (samples['ASFF'] as { readonly Findings: readonly unknown[] }).Findings[0];
    for (const document of [[finding], finding, { detail: { findings: [finding] } }, [{ Findings: [finding] }]]) expect(read(document).said).toHaveLength(1);
    expect(read([samples['Checkov JSON'], samples['Checkov JSON']]).said).toHaveLength(2);
  });

  it('of Kubernetes name the object', () => {
    const entry = { ID: 'KSV001', Title: 't', Message: "Container 'a' of Deployment 'web' should set 'x'", Status: 'FAIL' };
    const cluster = {
      ClusterName: 'c',
      Misconfigurations: [{ Namespace: 'shop', Kind: 'Deployment', Name: 'web', Results: [{ Target: 'x', Misconfigurations: [entry] }] }],
    };
    expect(read(cluster).said[0]?.names).toEqual(['Deployment shop/web', 'Deployment /web']);
    const check = { check_id: 'CKV_K8S_1', check_result: { result: 'PASSED' }, resource: 'Deployment.shop.web' };
    const { said } = read({ check_type: 'kubernetes', results: { passed_checks: [check] } });
    expect(said[0]).toMatchObject({ says: 'passes', names: ['Deployment.shop.web', 'Deployment shop/web'] });
  });

  it('of pods name what made them, by the letters at the end', () => {
    const finding = (type: string, name: string, namespace: string) => ({
      class_uid: 2004,
      metadata: { event_code: 'core_cpu_limits_set', product: { name: 'Prowler' } },
      resources: [{ uid: 'u-1', name, type, namespace }],
    });
    const names = (...of: readonly [string, string, string]) => read([finding(...of)]).said[0]?.names.slice(2);
    expect(names('Pod', 'web-6d4cf56db6-x7k2z', 'shop')).toEqual(['Pod shop/web-6d4cf56db6-x7k2z', 'Deployment shop/web']);
    expect(names('KubernetesPod', 'store-0', 'namespace: shop')).toEqual(['Pod shop/store-0', 'StatefulSet shop/store']);
    expect(names('Pod', 'agent-x7k2z', 'shop')).toEqual(['Pod shop/agent-x7k2z', 'DaemonSet shop/agent']);
    expect(names('Pod', 'web', 'shop')).toEqual(['Pod shop/web']);
    expect(names('ClusterRole', 'admin-0', '')).toEqual(['ClusterRole /admin-0']);
  });

  it.each([
    ['aws_s3_bucket[a].acl', 'aws_s3_bucket.a'],
    ['resource.aws_s3_bucket[a].website', 'aws_s3_bucket.a'],
    ['aws_s3_bucket[{{a}}]', 'aws_s3_bucket.a'],
    ['Resources.Logs.Properties.AccessControl', 'Logs'],
    ['metadata.name={{web}}.spec', undefined],
  ])('of KICS name the resource by the key that was searched for: %s', (search_key, name) => {
    const { said } = read({ queries_total: 1, queries: [{ query_id: 'q', files: [{ file_name: 'f', line: 1, search_key }] }] });
    expect(said[0]?.names).toEqual(name === undefined ? [] : [name]);
  });

  it('of KICS name the resource in its messages too, and the place in what it writes for Security Hub', () => {
    const message = (text: string, kind = 'fail') => ({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'KICS' } }, results: [{ ruleId: 'q', kind, message: { text } }] }],
    });
    const of = (text: string) => read(message(text)).said[0]?.names;
    expect(of("'google_storage_bucket_iam_binding[all].members' has 'allUsers'")).toEqual(['google_storage_bucket_iam_binding.all']);
    expect(of("'Resources.Balancer' does not have a web ACL")).toEqual(['Balancer']);
    expect(of('Resources.Db0.Properties.StorageEncrypted is undefined')).toEqual(['Db0']);
    expect(of("'versioning' is not defined")).toEqual([]);
    expect(read(message('x', 'informational')).said[0]?.says).toBe('fails');
    expect(
      read({ ...message('x', 'informational'), runs: [{ ...message('x', 'informational').runs[0], tool: { driver: { name: 'Other' } } }] }).said[0]?.says,
    ).toBe('undecided');
    const finding = {
      SchemaVersion: '2018-10-08',
      GeneratorId: 'q',
      Types: ['Software and Configuration Checks/Vulnerabilities/KICS'],
      Resources: [{ Id: 'q', Type: 'Other' }],
      Compliance: { Status: 'FAILED' },
      Remediation: { Recommendation: { Text: "Problem found on '../../path/main.tf' file in line 22. Expected value: x." } },
    };
    expect(read([finding]).said[0]).toMatchObject({ tool: 'KICS', at: { file: '../../path/main.tf', line: 22 } });
    const deployment = { file_name: 'f', line: 1, resource_type: 'Deployment', resource_name: 'web', search_key: 'metadata.name={{web}}' };
    expect(read({ queries_total: 1, queries: [{ query_id: 'q', files: [deployment] }] }).said[0]?.names).toEqual(['Deployment /web']);
  });

  it('about packages with known holes say what those are in, and what runs them', () => {
    const hole = { VulnerabilityID: 'CVE-2020-1', PkgName: 'apt', Title: 'A hole' };
    const image = {
      SchemaVersion: 2,
      ArtifactName: 'shop/web:1',
      ArtifactType: 'container_image',
      Results: [
        { Target: 'shop/web:1 (debian 12)', Class: 'os-pkgs', Vulnerabilities: [hole] },
        { Target: 'package-lock.json', Class: 'lang-pkgs', Vulnerabilities: [hole, {}] },
      ],
    };
    const { said, problems } = read(image);
    expect(said.map(one => [one.rule, one.also, one.title, one.names])).toEqual([
      ['CVE-2020-1', ['vulnerable-system-package'], 'apt: A hole', ['image shop/web:1']],
      ['CVE-2020-1', ['vulnerable-dependency'], 'apt: A hole', ['image shop/web:1']],
    ]);
    expect(problems.map(one => one.message)).toEqual(['entry 3 of the Trivy JSON is passed over: this vulnerability has no VulnerabilityID']);
    const cluster = {
      ClusterName: 'c',
      Vulnerabilities: [{ Namespace: 'shop', Kind: 'Deployment', Name: 'web', Results: [{ Class: 'os-pkgs', Vulnerabilities: [hole] }] }],
    };
    expect(read(cluster).said[0]?.names).toEqual(['Deployment shop/web']);
    const run = {
      tool: { driver: { name: 'Trivy', rules: [{ id: 'CVE-2020-1', name: 'OsPackageVulnerability' }] } },
      properties: { imageName: 'shop/web:1' },
      results: [{ ruleId: 'CVE-2020-1' }],
    };
    expect(read({ version: '2.1.0', runs: [run] }).said[0]).toMatchObject({ also: ['vulnerable-system-package'], names: ['image shop/web:1'] });
    const inspector = {
      SchemaVersion: '2018-10-08',
      GeneratorId: 'AWSInspector',
      ProductName: 'Inspector',
      Resources: [{ Id: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop/web/sha256:0a1b' }],
      Vulnerabilities: [{ Id: 'CVE-2020-1', VulnerablePackages: [{ PackageManager: 'OS' }] }],
    };
    expect(read([inspector]).said[0]).toMatchObject({ rule: 'CVE-2020-1', tool: 'Inspector' });
    expect(read([inspector]).said[0]?.also).toContain('vulnerable-system-package');
    const event = {
      class_uid: 2002,
      metadata: { product: { name: 'Inspector' } },
      vulnerabilities: [{ cve: { uid: 'CVE-2020-1' }, affected_packages: [{ package_manager: 'OS' }] }],
      resources: [{ uid: 'i-1' }],
    };
    expect(read([event]).said[0]).toMatchObject({ rule: 'CVE-2020-1', says: 'fails', also: ['vulnerable-system-package'], names: ['i-1'] });
    expect(read([inspector]).said[0]?.names).toContain('arn:aws:ecr:eu-west-1:111122223333:repository/shop/web');
  });

  it('of Security Hub that are archived decide nothing, and threats are named by what they are', () => {
    const finding = { SchemaVersion: '2018-10-08', GeneratorId: 'security-control/S3.14', RecordState: 'ARCHIVED', Compliance: { Status: 'FAILED' } };
    expect(read([finding]).said[0]).toMatchObject({ rule: 'S3.14', says: 'undecided' });
    const threat = { SchemaVersion: '2018-10-08', GeneratorId: 'arn:aws:guardduty:eu-west-1:111122223333:detector/d1', Types: ['TTPs/Policy:IAMUser-Root'] };
    expect(read([threat]).said[0]?.rule).toBe('Policy:IAMUser-Root');
  });

  it('of Prowler 2 are told apart, with what to do', () => {
    const old = JSON.stringify({ Control: '[check11] Avoid the root account', 'Control ID': '1.01', Status: 'Pass', 'Resource ID': 'root' });
    for (const text of [old, `${old}\n${old}`, `[${old}]`]) expect(problem(text)).toMatch(/^these are findings of Prowler 2, .* run Prowler 3 or newer/);
    expect(problem({ Control: 'something else' })).toMatch(/^these are no findings that are known/);
  });

  it('that are none are said to be none', () => {
    expect(problem('')).toBe('the file is empty');
    expect(problem('resource "a" "b" {}')).toMatch(/^this is no JSON: findings are read as SARIF/);
    for (const strange of [{}, { a: 1 }, 5, null, 'text', true, [1, 2], [[[]]], [{ Findings: 'x' }]])
      expect(problem(JSON.stringify(strange))).toMatch(/^these are no findings that are known: SARIF, ASFF/);
    expect(problem([])).toBe('read as an empty list');
  });

  it('that are cut off are told apart, and a broken line costs no other', () => {
    const text = JSON.stringify(samples['Checkov JSON'], undefined, 1);
    expect(problem(text.slice(0, -20))).toMatch(/^this is JSON with a mistake.*, or it ends too early: have the tool write it again$/);
    expect(problem(text.replace('"results"', 'results'))).toMatch(/^this is JSON with a mistake in line \d+, or/);
    const one = JSON.stringify((samples['OCSF'] as readonly unknown[])[0]);
    const { said, problems } = read(`${one}\n{"class_uid":\n${one}\n`);
    expect(said.map(own => own.place.line)).toEqual([1, 3]);
    expect(problems).toEqual([{ file: 'findings.json', line: 2, message: expect.stringMatching(/^this line is no JSON, and is passed over/) }]);
  });

  it('that cannot be understood are told of, one by one, and the others are kept', () => {
    const document = { version: '2.1.0', runs: [{ results: [{}, null, 5, { ruleId: 'CKV_AWS_21' }, { ruleId: 7 }] }] };
    const { said, problems } = read(document);
    expect(said.map(one => one.rule)).toEqual(['CKV_AWS_21']);
    expect(problems.map(one => one.message.slice(0, 35))).toEqual(['1', '2', '3', '5'].map(n => `entry ${n} of the SARIF is passed over`.slice(0, 35)));
  });

  it('with huge numbers, wrong types and very long texts are read all the same', () => {
    const long = 'x'.repeat(10_000_000);
    const check = { check_id: `CKV_${long}`, check_name: long, check_result: 5, resource: long, file_path: long, file_line_range: [1e308, -1, 'x'] };
    const [said] = read({ check_type: 'terraform', results: { failed_checks: [check] } }).said;
    expect(said?.rule).toHaveLength(200);
    expect(said?.title).toHaveLength(300);
    expect(said).toMatchObject({ says: 'undecided', names: [] });
    expect(said?.at).toBeUndefined();
    const [trivy] = read({
      ...(samples['Trivy JSON'] as object),
      Results: [{ Target: 7, Misconfigurations: [{ ID: 'x', Message: `Deployment '${long}`, CauseMetadata: { StartLine: 2 ** 53 } }] }],
    }).said;
    expect(trivy?.at).toBeUndefined();
  });

  it('never end in an exception, whatever takes the place of a value', () => {
    const documents = Object.values(samples);
    fc.assert(
      fc.property(fc.nat(documents.length - 1), fc.nat(60), fc.jsonValue({ maxDepth: 3 }), (which, at, value) => {
        let seen = 0;
        const text = JSON.stringify(documents[which], (_, own) => (seen++ === at ? value : own));
        const result = readFindings(text, 'f.json');
        if ('problem' in result) expect(result.problem.length).toBeGreaterThan(10);
        else for (const said of result.said) expect(typeof said.rule).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });

  it('never end in an exception, wherever a file is cut or spoilt', () => {
    const texts = Object.values(samples).flatMap(document => [JSON.stringify(document), JSON.stringify(document, undefined, 1)]);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(2000), fc.nat(40), fc.string({ maxLength: 5 }), (text, at, length, other) => {
        const result = readFindings(`${text.slice(0, at)}${other}${text.slice(at + length)}`, 'f.json');
        if ('problem' in result) expect(result.problem.length).toBeGreaterThan(10);
        else expect(result.said.length + result.problems.length).toBeLessThan(20);
      }),
      { numRuns: 2000 },
    );
  });

  it('survive names that every object has', () => {
    const document =
      '{"version":"2.1.0","runs":[{"results":[{"ruleId":"__proto__","__proto__":{"ruleIndex":1},"locations":[{"logicalLocations":[{"name":"constructor"}]}]}]}]}';
    expect(read(document).said[0]).toMatchObject({ rule: '__proto__', names: ['constructor'] });
  });
});
