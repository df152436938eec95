/** Which events are about what somebody who may write has brought. */

/**
 * Events of what has landed, or of what somebody who may write has started. In all others, GITHUB_SHA may be a pull
 * request's. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trusted: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** @param event the name of the event, as in GITHUB_EVENT_NAME */
export function isOfWhatHasLanded(event: string): boolean {
  return trusted.has(event);
}
