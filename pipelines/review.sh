#!/usr/bin/env bash
# What a pipeline runs for a change: a report of the estate, what the change moves, one comment, and the exit code.
# 0: clean. 1: something unmet is as grave as DEMARC_FAIL_ON, or the change does what DEMARC_FAIL_ON_CHANGE names. 2: it could not run.
set -uo pipefail

demarc=${DEMARC:-demarc}                      # the command
paths=${DEMARC_PATHS:-.}                      # folders or files, one a line
options=${DEMARC_OPTIONS:-}                   # options for every command, one a line: --var=environment=prod
base=${DEMARC_BASE:-}                         # the commit to compare with; empty: no comparison
fail_on=${DEMARC_FAIL_ON:-high}               # low, medium, high, critical or never
fail_on_change=${DEMARC_FAIL_ON_CHANGE:-never} # moved, new-gap, low, medium, high, critical or never
format=${DEMARC_FORMAT:-sarif}                # the report: sarif, junit, json, …
output=${DEMARC_OUTPUT:-demarc-report}        # where the files go
comment=${DEMARC_COMMENT:-true}               # whether the pull request gets a comment
name=${DEMARC_NAME:-demarc}                   # which comment, where several estates have one

lines() { printf '%s\n' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d'; }
say() { printf '%s\n' "$*" >&2; }

path_list=() option_list=() compared=()
while IFS= read -r line; do path_list+=("$line") compared+=("--path=$line"); done < <(lines "$paths")
while IFS= read -r line; do option_list+=("$line"); done < <(lines "$options")
case $format in sarif) file=demarc.sarif ;; junit) file=demarc.xml ;; markdown) file=demarc-estate.md ;; *) file=demarc.$format ;; esac
mkdir -p "$output"

$demarc assess "${path_list[@]}" ${option_list[@]+"${option_list[@]}"} --format "$format" --output "$output/$file" --fail-on "$fail_on"
found=$?
[ "$found" -le 1 ] || exit "$found"

moved=0
if [ -n "$base" ]; then
  # A shallow clone has the commit of the change only.
  git cat-file -e "$base^{commit}" 2> /dev/null || git fetch --quiet --no-tags --depth=1 origin "$base" ||
    { say "demarc: the commit $base is not here and could not be fetched. Clone with the whole history (fetch-depth: 0, GIT_DEPTH: 0)."; exit 2; }
  $demarc diff "$base" "${compared[@]}" ${option_list[@]+"${option_list[@]}"} --format markdown --output "$output/demarc.md" --fail-on "$fail_on_change"
  moved=$?
  [ "$moved" -le 1 ] || exit "$moved"
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$output/demarc.md" >> "$GITHUB_STEP_SUMMARY"; fi
  # A pull request from a fork has a token that may only read: that is no reason to fail it.
  if [ "$comment" = true ]; then $demarc comment "$output/demarc.md" --name "$name" || say 'demarc: there is no comment; the report is among the files of this run.'; fi
fi

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  { printf 'report=%s\n' "$output/$file"; printf 'change=%s\n' "$output/demarc.md"; } >> "$GITHUB_OUTPUT"
fi
[ "$found" -eq 0 ] || say "demarc: something unmet is $fail_on or graver. The report is $output/$file."
[ "$moved" -eq 0 ] || say "demarc: the change does what DEMARC_FAIL_ON_CHANGE=$fail_on_change names. It is told in $output/demarc.md."
[ "$found" -eq 0 ] && [ "$moved" -eq 0 ]
