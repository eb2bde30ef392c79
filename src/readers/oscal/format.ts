/**
 * The fields of OSCAL 1.2.1 documents, as NIST (whose work is in the public domain) names and types them. A line is a record: `name!` is required,
 * `[…]` is a list with at least one item, `[…]?` a list or one item, `~` stands for props and links, and of what stands behind `;`, parted by `|`, there is one at most.
 */
export const format = `
catalog {uuid! uuid, metadata! metadata, params [parameter], controls [control], groups [catalog.group], back-matter back-matter}
catalog.group {id token, class token, title! line, params [parameter], ~, parts [part]; groups [catalog.group] | controls [control]}
control {id! token, class token, title! line, params [parameter], ~, parts [part], controls [control]}
part {id token, name! token, ns uri, class token, title line, props [property], prose text, parts [part], links [link]}
parameter {id token, class token, depends-on token, ~, label line, usage text, constraints [parameter-constraint], guidelines [parameter-guideline], remarks text; values [string] | select parameter-selection}
parameter-constraint {description text, tests [{expression! string, remarks text}]}
parameter-guideline {prose! text}
parameter-selection {how-many 'one'|'one-or-more', choice [line]}
include-all {}
matching {pattern string, remarks text}
control-common.select-control-by-id {with-child-controls 'yes'|'no', with-ids [token], matching [matching]}
metadata {title! line, published time, last-modified! time, version! string, oscal-version! string, revisions [{title line, published time, last-modified time, version! string, oscal-version string, ~, remarks text}], document-ids [document-id], ~, roles [{id! token, title! line, short-name string, description text, ~, remarks text}], locations [{uuid! uuid, title line, address address, email-addresses [email], telephone-numbers [telephone-number], urls [uri], ~, remarks text}], parties [{uuid uuid, type 'person'|'organization', name string, short-name string, external-ids [{scheme! uri, id! string}], ~, email-addresses [email], telephone-numbers [telephone-number], member-of-organizations [uuid], remarks text; addresses [address] | location-uuids [uuid]}], responsible-parties [responsible-party], actions [action], remarks text}
back-matter {resources [{uuid! uuid, title line, description text, props [property], document-ids [document-id], citation {text! line, ~}, rlinks [{href! href, media-type string, hashes [hash]}], base64 {filename token, media-type string, value! base64}, remarks text}]}
property {name! token, uuid uuid, ns uri, value! string, class token, group token, remarks text}
link {href! href, rel token, media-type string, resource-fragment string, text line}
responsible-party {role-id! token, party-uuids! [uuid], ~, remarks text}
action {uuid! uuid, date time, type! token, system! uri, ~, responsible-parties [responsible-party], remarks text}
responsible-role {role-id! token, ~, party-uuids [uuid], remarks text}
hash {algorithm! string, value! string}
telephone-number {type string, number! string}
address {type token, addr-lines [string], city string, state string, postal-code string, country string}
document-id {scheme uri, identifier! string}
mapping-collection {uuid! uuid, metadata! metadata, provenance! mapping-provenance, mappings! [mapping]?, back-matter back-matter}
mapping {uuid! uuid, method 'human'|'automation'|'hybrid', matching-rationale 'syntactic'|'semantic'|'functional', status 'complete'|'not-complete'|'draft'|'deprecated'|'superseded', source-resource! mapping-resource-reference, target-resource! mapping-resource-reference, maps! [map], ~, remarks text, mapping-description text, source-gap-summary gap-summary, target-gap-summary gap-summary, confidence-score confidence-score, coverage coverage}
map {uuid! uuid, ns uri, matching-rationale 'syntactic'|'semantic'|'functional', relationship! token, sources! [mapping-item], targets! [mapping-item], qualifiers [qualifier-item], confidence-score confidence-score, coverage coverage, ~, remarks text}
mapping-item {type! 'control'|'statement', id-ref! string, ~, remarks text}
mapping-resource-reference {ns uri, type! token, href! href, ~, remarks text}
qualifier-item {subject! 'source'|'target'|'both', predicate! 'has-requirement'|'has-incompatibility', category! 'restricted'|'addressable'|'blocked', description! text, remarks text}
mapping-provenance {method! 'human'|'automation'|'hybrid', matching-rationale! 'syntactic'|'semantic'|'functional', status! 'complete'|'not-complete'|'draft'|'deprecated'|'superseded', confidence-score confidence-score, coverage coverage, mapping-description! text, responsible-parties [responsible-party], ~, remarks text}
gap-summary {uuid! uuid, unmapped-controls! [control-common.select-control-by-id]}
confidence-score {; category string | percentage number}
coverage {generation-method string, target-coverage! number}
profile {uuid! uuid, metadata! metadata, imports! [import], merge merge, modify modify, back-matter back-matter}
import {href href, exclude-controls [control-common.select-control-by-id]; include-all! include-all | include-controls! [control-common.select-control-by-id]}
merge {combine {}; flat! {} | as-is! boolean | custom! {groups [profile.group], insert-controls [insert-controls]}}
profile.group {id token, class token, title! line, params [parameter], ~, parts [part]; groups [profile.group] | insert-controls [insert-controls]}
modify {set-parameters [{param-id token, class token, depends-on token, ~, label line, usage text, constraints [parameter-constraint], guidelines [parameter-guideline]; values [string] | select parameter-selection}], alters [{control-id! token, removes [{by-name token, by-class token, by-id token, by-item-name 'param'|'prop'|'link'|'part'|'mapping'|'map', by-ns uri, remarks text}], adds [{position 'before'|'after'|'starting'|'ending', by-id token, title line, params [parameter], ~, parts [part]}]}]}
insert-controls {order 'keep'|'ascending'|'descending', exclude-controls [control-common.select-control-by-id]; include-all! include-all | include-controls! [control-common.select-control-by-id]}
component-definition {uuid! uuid, metadata! metadata, import-component-definitions [import-component-definition], components [defined-component], capabilities [capability], back-matter back-matter}
import-component-definition {href! href, remarks text}
defined-component {uuid! uuid, type! string, title! line, description! text, purpose line, ~, responsible-roles [responsible-role], protocols [protocol], control-implementations [component-definition.control-implementation], remarks text}
capability {uuid! uuid, name! string, description! text, ~, incorporates-components [incorporates-component], control-implementations [component-definition.control-implementation], remarks text}
incorporates-component {component-uuid! uuid, description! text}
component-definition.control-implementation {uuid! uuid, source! href, description! text, ~, set-parameters [set-parameter], implemented-requirements! [component-definition.implemented-requirement]}
component-definition.implemented-requirement {uuid! uuid, control-id! token, description! text, ~, set-parameters [set-parameter], responsible-roles [responsible-role], statements [component-definition.statement], remarks text}
component-definition.statement {statement-id! token, uuid! uuid, description! text, ~, responsible-roles [responsible-role], remarks text}
system-component {uuid! uuid, type! string, title! line, description! text, purpose line, ~, status! {state! 'under-development'|'operational'|'disposition'|'other', remarks text}, responsible-roles [responsible-role], protocols [protocol], remarks text}
protocol {uuid uuid, name string, title line, port-ranges [port-range]}
port-range {start count, end count, transport 'TCP'|'UDP', remarks text}
implementation-status {state! token, remarks text}
system-user {uuid! uuid, title line, short-name string, description text, ~, role-ids [token], authorized-privileges [authorized-privilege], remarks text}
authorized-privilege {title! line, description text, functions-performed! [string]}
inventory-item {uuid! uuid, description! text, ~, responsible-parties [responsible-party], implemented-components [{component-uuid! uuid, ~, responsible-parties [responsible-party], remarks text}], remarks text}
set-parameter {param-id! token, values! [string], remarks text}
system-id {identifier-type uri, id! string}
system-security-plan {uuid! uuid, metadata! metadata, import-profile! import-profile, system-characteristics! system-characteristics, system-implementation! system-implementation, control-implementation! ssp.control-implementation, back-matter back-matter}
import-profile {href! href, remarks text}
system-characteristics {system-ids! [system-id], system-name! string, system-name-short string, description! text, ~, date-authorized date, security-sensitivity-level string, system-information! system-information, security-impact-level security-impact-level, status! status, authorization-boundary! authorization-boundary, network-architecture network-architecture, data-flow data-flow, responsible-parties [responsible-party], remarks text}
system-information {props [property], links [link], information-types! [{uuid uuid, title! line, description! text, categorizations [{system! uri, information-type-ids [string]}], ~, confidentiality-impact impact, integrity-impact impact, availability-impact impact}]}
impact {props [property], links [link], base! string, selected string, adjustment-justification text}
security-impact-level {security-objective-confidentiality! string, security-objective-integrity! string, security-objective-availability! string}
status {state! 'operational'|'under-development'|'under-major-modification'|'disposition'|'other', remarks text}
authorization-boundary {description! text, ~, diagrams [diagram], remarks text}
diagram {uuid! uuid, description text, ~, caption line, remarks text}
network-architecture {description! text, ~, diagrams [diagram], remarks text}
data-flow {description! text, ~, diagrams [diagram], remarks text}
system-implementation {props [property], links [link], leveraged-authorizations [{uuid! uuid, title! line, ~, party-uuid! uuid, date-authorized! date, remarks text}], users [system-user], components! [system-component], inventory-items [inventory-item], remarks text}
ssp.control-implementation {description! text, set-parameters [set-parameter], implemented-requirements! [ssp.implemented-requirement]}
ssp.implemented-requirement {uuid! uuid, control-id! token, ~, set-parameters [set-parameter], responsible-roles [responsible-role], statements [ssp.statement], by-components [by-component], remarks text}
ssp.statement {statement-id! token, uuid! uuid, ~, responsible-roles [responsible-role], by-components [by-component], remarks text}
by-component {component-uuid! uuid, uuid! uuid, description! text, ~, set-parameters [set-parameter], implementation-status implementation-status, export {description text, ~, provided [{uuid! uuid, description! text, ~, responsible-roles [responsible-role], remarks text}], responsibilities [{uuid! uuid, provided-uuid uuid, description! text, ~, responsible-roles [responsible-role], remarks text}], remarks text}, inherited [{uuid! uuid, provided-uuid uuid, description! text, ~, responsible-roles [responsible-role]}], satisfied [{uuid! uuid, responsibility-uuid uuid, description! text, ~, responsible-roles [responsible-role], remarks text}], responsible-roles [responsible-role], remarks text}
assessment-plan {uuid! uuid, metadata! metadata, import-ssp! import-ssp, local-definitions {components [system-component], inventory-items [inventory-item], users [system-user], objectives-and-methods [local-objective], activities [activity], remarks text}, terms-and-conditions {parts [assessment-part]}, reviewed-controls! reviewed-controls, assessment-subjects [assessment-subject], assessment-assets assessment-assets, tasks [task], back-matter back-matter}
import-ssp {href! href, remarks text}
local-objective {control-id! token, description text, ~, parts! [part], remarks text}
assessment-method {uuid! uuid, description text, ~, part! assessment-part, remarks text}
activity {uuid! uuid, title line, description! text, ~, steps [{uuid! uuid, title line, description! text, ~, reviewed-controls reviewed-controls, responsible-roles [responsible-role], remarks text}], related-controls reviewed-controls, responsible-roles [responsible-role], remarks text}
task {uuid! uuid, type! token, title! line, description text, ~, timing {; on-date! {date! time, remarks text} | within-date-range! {start! time, end! time, remarks text} | at-frequency! {period! positive, unit! 'seconds'|'minutes'|'hours'|'days'|'months'|'years', remarks text}}, dependencies [{task-uuid! uuid, remarks text}], tasks [task], associated-activities [{activity-uuid! uuid, ~, responsible-roles [responsible-role], subjects! [assessment-subject], remarks text}], subjects [assessment-subject], responsible-roles [responsible-role], remarks text}
reviewed-controls {description text, ~, control-selections! [{description text, ~, exclude-controls [assessment-common.select-control-by-id], remarks text; include-all! include-all | include-controls! [assessment-common.select-control-by-id]}], control-objective-selections [{description text, ~, exclude-objectives [select-objective-by-id], remarks text; include-all! include-all | include-objectives! [select-objective-by-id]}], remarks text}
assessment-common.select-control-by-id {control-id! token, statement-ids [token]}
select-objective-by-id {objective-id! token, remarks text}
assessment-subject-placeholder {uuid! uuid, description text, sources! [{task-uuid! uuid, remarks text}], ~, remarks text}
assessment-subject {type token, description text, ~, exclude-subjects [select-subject-by-id], remarks text; include-all! include-all | include-subjects! [select-subject-by-id]}
select-subject-by-id {subject-uuid! uuid, type! token, ~, remarks text}
subject-reference {subject-uuid! uuid, type! token, title line, ~, remarks text}
assessment-assets {components [system-component], assessment-platforms! [{uuid! uuid, title line, ~, uses-components [{component-uuid! uuid, ~, responsible-parties [responsible-party], remarks text}], remarks text}]}
finding-target {type! 'statement-id'|'objective-id', target-id! token, title line, description text, ~, status! {state! 'satisfied'|'not-satisfied', reason token, remarks text}, implementation-status implementation-status, remarks text}
finding {uuid! uuid, title! line, description! text, ~, origins [origin], target! finding-target, implementation-statement-uuid uuid, related-observations [related-observation], related-risks [associated-risk], remarks text}
related-observation {observation-uuid! uuid, remarks text}
associated-risk {risk-uuid! uuid, remarks text}
observation {uuid! uuid, title line, description! text, ~, methods! [string], types [token], origins [origin], subjects [subject-reference], relevant-evidence [{href href, description! text, ~, remarks text}], collected! time, expires time, remarks text}
origin {actors! [origin-actor], related-tasks [related-task]}
origin-actor {type! 'tool'|'assessment-platform'|'party', actor-uuid! uuid, role-id token, ~}
related-task {task-uuid! uuid, ~, responsible-parties [responsible-party], subjects [assessment-subject], identified-subject {subject-placeholder-uuid! uuid, subjects! [assessment-subject]}, remarks text}
threat-id {system! uri, href href, id! uri}
risk {uuid! uuid, title! line, description! text, statement! text, ~, status! token, origins [origin], threat-ids [threat-id], characterizations [characterization], mitigating-factors [{uuid! uuid, implementation-uuid uuid, description! text, ~, subjects [subject-reference]}], deadline time, remediations [response], risk-log {entries! [{uuid! uuid, title line, description text, start! time, end time, ~, logged-by [logged-by], status-change token, related-responses [{response-uuid! uuid, ~, related-tasks [related-task], remarks text}], remarks text}]}, related-observations [related-observation]}
logged-by {party-uuid! uuid, role-id token, remarks text}
characterization {props [property], links [link], origin! origin, facets! [{name! token, system! uri, value! string, ~, remarks text}]}
response {uuid! uuid, lifecycle! token, title! line, description! text, ~, origins [origin], required-assets [{uuid! uuid, subjects [subject-reference], title line, description! text, ~, remarks text}], tasks [task], remarks text}
assessment-part {uuid uuid, name! token, ns uri, class token, title line, props [property], prose text, parts [assessment-part], links [link]}
assessment-results {uuid! uuid, metadata! metadata, import-ap! import-ap, local-definitions {objectives-and-methods [local-objective], activities [activity], remarks text}, results! [result], back-matter back-matter}
result {uuid! uuid, title! line, description! text, start! time, end time, ~, local-definitions {components [system-component], inventory-items [inventory-item], users [system-user], assessment-assets assessment-assets, tasks [task]}, reviewed-controls! reviewed-controls, attestations [{responsible-parties [responsible-party], parts! [assessment-part]}], assessment-log {entries! [{uuid! uuid, title line, description text, start! time, end time, ~, logged-by [logged-by], related-tasks [related-task], remarks text}]}, observations [observation], risks [risk], findings [finding], remarks text}
import-ap {href! href, remarks text}
plan-of-action-and-milestones {uuid! uuid, metadata! metadata, import-ssp import-ssp, system-id system-id, local-definitions local-definitions, observations [observation], risks [risk], findings [finding], poam-items! [poam-item], back-matter back-matter}
local-definitions {components [system-component], inventory-items [inventory-item], assessment-assets assessment-assets, remarks text}
poam-item {uuid uuid, title! line, description! text, ~, origins [{actors! [origin-actor]}], related-findings [{finding-uuid! uuid, remarks text}], related-observations [related-observation], related-risks [associated-risk], remarks text}
`;
