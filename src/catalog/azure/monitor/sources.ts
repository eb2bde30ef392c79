import { cite, inferred } from '../../../model/index.ts';
import { onDiagnostics } from '../diagnostics.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure/azure-monitor';
const groups = cite(
  `${docs}/alerts/action-groups`,
  'An alert reaches people and programs through the action groups that are attached to its rule; an action group is kept in several regions or zones, and processed elsewhere when one is down.',
  read,
);
const activity = cite(
  `${docs}/platform/activity-log`,
  'The activity log is collected by default and kept for 90 days; a diagnostic setting sends it elsewhere for longer; log profiles are the legacy way to do so.',
  read,
);

export const says = {
  groups,
  activity,
  diagnostics: onDiagnostics,
  retention: cite(
    'https://learn.microsoft.com/en-us/javascript/api/@azure/arm-monitor/retentionpolicy',
    'A retention policy keeps events for so many days; zero days keep them for ever.',
    read,
  ),
  alerts: inferred(groups, 'A rule that is switched off, or that has no action group, tells nobody.'),
  kept: inferred(groups, 'The rules and groups themselves are kept by Azure Monitor, which goes on when a region is lost.'),
} as const;
