/** The job summary, within the size that GitHub takes. */
import { summary } from '@actions/core';

/** Bytes for one step; GitHub shows nothing of a longer one. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const largestSummary = 1024 * 1024;

const cutOff = '\n\n**This is too long for GitHub: the rest is left out. The output `findings` has all of it.**\n';

/** Writes Markdown to the job summary, where the runner has one. */
export async function writeSummary(markdown: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(fitting(markdown)).write();
}

/** The text, or as many whole lines of it as there is room for, and a line that says so. */
export function fitting(markdown: string, limit: number = largestSummary): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) return markdown;
  const room = bytes.subarray(0, limit - Buffer.byteLength(cutOff));
  return room.subarray(0, Math.max(room.lastIndexOf('\n'), 0)).toString('utf8') + cutOff;
}
