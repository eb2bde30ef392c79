const exitCodes = 'Exit codes: 0 clean, 1 findings at or over --fail-on, 2 usage or nothing readable.';

export const exampleHelp = `
${exitCodes}

Examples:
  $ demarc assess                                   who holds what in this folder, and is it done
  $ demarc open                                     the same in the browser, renewed when a file changes
  $ demarc explain aws_s3_bucket.logs control-keys  why
  $ demarc line aws.s3.bucket                       what the provider publishes, with no estate
  $ demarc fix                                      the changes that would meet what is yours
  $ demarc gaps                                     what nobody does or carries, against your charter
  $ demarc assess --help                            all options
`;

export const assessHelp = `
${exitCodes}

Examples:
  $ demarc assess                                      the folder you are in
  $ demarc assess infra --fail-on high                 for a pipeline
  $ demarc assess infra --var environment=prod         with a Terraform variable
  $ demarc assess infra --service s3 --verdict unmet   one service, what is not done
  $ demarc assess infra -f html -o report.html         pages to look at, click through and send: one file
  $ demarc assess infra -f sarif -o demarc.sarif       for code scanning
  $ demarc assess infra -f junit -o demarc.xml         a test case for each asset and check
  $ demarc assess infra --write-baseline known.json    what is not done today …
  $ demarc assess infra --baseline known.json          … does not count: only what is new does
  $ demarc assess infra -f crm -o crm.xlsx             a customer responsibility matrix; --shape fedramp, pci or caiq
  $ demarc assess infra -f oscal-ssp -o plan.json      a security plan, by the controls of --framework (nist-800-53-r5)
  $ demarc assess infra --import trivy.json            what another tool says, beside the verdicts: and whose job it is
  $ demarc assess infra -f rows | jq -r 'select(.verdict == "unmet") | .address'

A comment in the source accepts a finding: demarc:ignore CHECK until=2027-01-31 reason.
Comments of checkov, trivy, tfsec and kics are honoured too. Accepted findings are shown as such.
`;

export const openHelp = `
Nothing leaves this machine: only 127.0.0.1 is listened on, and only its own name is answered. Ctrl-C ends it.

Examples:
  $ demarc open                                 the folder you are in
  $ demarc open infra --port 4400 --no-browser  print the address, open it yourself
  $ demarc open infra --compare main            with what moved since main
`;

export const explainHelp = `
Examples:
  $ demarc explain aws_s3_bucket.logs control-keys
  $ demarc explain 'module.site["a"].aws_s3_bucket.this' --path infra

What is unmet is shown with what to write or to run, and with demarc fix where that offers the change.
`;

export const diffHelp = `
Exit codes: 0, 1 when what --fail-on names is there, 2 usage or nothing readable.

Examples:
  $ demarc diff main                            what your branch and your changes move
  $ demarc diff v1.2 v1.3 --path infra
  $ demarc diff HEAD~1 HEAD -f markdown         for a comment in a pull request
  $ demarc diff before/ after/ --fail-on moved
  $ demarc diff main -f html -o diff.html       the pages, with what moved
  $ demarc diff plan.json                       what a Terraform plan (terraform show -json) would change
  $ demarc diff monday.json .                   since a ledger that was kept (demarc assess -f json --facts)
`;

export const policyHelp = `
Exit codes: 0 all as expected, 1 a fault, an example that fails, or a check without examples, 2 usage.

Examples:
  $ demarc policy test                          the checks of demarc.yaml and what it includes
  $ demarc policy test policies/acme.yaml policies/network.mjs
  $ demarc assess infra --policy policies/network.mjs
`;

export const commentHelp = `
This is the only command that writes to the network, and only to the platform of the pipeline. It needs a token that may comment:
GITHUB_TOKEN, GITLAB_TOKEN or SYSTEM_ACCESSTOKEN. Exit codes: 0 posted, 2 not posted.

Examples:
  $ demarc diff origin/main -f markdown -o demarc.md && demarc comment demarc.md
  $ demarc comment demarc.md --dry-run
  $ demarc comment network.md --name network
`;

export const fixHelp = `
Exit codes: 0 all that is unmet can be fixed, or was; 1 something is left for a person; 2 usage or nothing readable.

Examples:
  $ demarc fix                                          what would be changed, and why; nothing is written
  $ demarc fix infra --severity high --write            the grave ones, written into the files
  $ demarc fix infra --check CKV_AWS_21 --patch s3.patch
  $ demarc fix infra --plan plan.json                   for a review …
  $ demarc fix --apply plan.json                        … and exactly that, later
  $ demarc fix infra --answer log-bucket=acme-logs
`;

export const gapsHelp = `
Exit codes: 0 no gap at or over --fail-on, 1 a gap, 2 usage, no charter or nothing readable.

Examples:
  $ demarc gaps                                  by team
  $ demarc gaps infra --by business-unit
  $ demarc gaps --by regulation                  what gdpr, dora … ask for where they are in force
  $ demarc gaps --class unowned,two-teams --all
  $ demarc gaps -f json --fail-on high           for a pipeline
`;

export const checklistHelp = `
Exit codes: 0, 1 when a question stands as --fail-on says or worse, 2 usage or nothing readable.

Examples:
  $ demarc checklist                             those that there are
  $ demarc checklist baseline infra
  $ demarc checklist saas --init                 a first file of answers
  $ demarc checklist baseline -f yaml -o own.yaml   to be changed, and named in demarc.yaml
  $ demarc checklist --import caiq.xlsx infra

An answer of yours is attested by you, and never met. What the estate shows needs no answer.
`;

export const reviewHelp = `
Exit codes: 0, 1 when --fail-on overdue (or due) and something is, 2 usage or no charter.

Examples:
  $ demarc review
  $ demarc review --within 90 --team security
  $ demarc review --fail-on overdue              for a pipeline that runs every night
`;

export const charterHelp = `
Exit codes: 0 nothing is wrong, 1 something is, 2 usage or no charter.

Examples:
  $ demarc init                                  a first one from the estate
  $ demarc charter check
  $ demarc charter check demarc.yaml -f json
`;

export const lineHelp = `
Examples:
  $ demarc line aws.s3.bucket
  $ demarc line aws.s3 bucket --set encryption=SSE-KMS
  $ demarc line gke --mode autopilot             a way of running it
  $ demarc line --model iaas                     what the providers print, and where they disagree
  $ demarc line --model paas --publisher microsoft
`;

export const listHelp = `
Examples:
  $ demarc checks --service s3
  $ demarc checks --duty encrypt-at-rest --format json
  $ demarc checks --check aws.s3.keeps-versions      what to do about it, in every format and where it runs
`;

export const oscalHelp = `
Exit codes: 0 no fault, 1 a fault, 2 usage or nothing readable.

Examples:
  $ demarc oscal check plan.json                         one document, and what it names beside it
  $ demarc oscal check leveraging.json leveraged.json    and what they say of each other
  $ demarc oscal check documents -f json
`;
