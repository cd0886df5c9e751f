/** Whether the contact in /.well-known/security.txt has to be confirmed: RFC 9116 lets it expire. */

const DAY = 24 * 60 * 60 * 1000;
const AHEAD = 60;

/**
 * A line that asks for a later date; undefined while there is time.
 *
 * @param until the last day of the contact, `2027-11-01`
 * @param today `2026-11-26`
 */
export function contactDue(until: string, today: string): string | undefined {
  const left = Math.round((Date.parse(until) - Date.parse(today)) / DAY);
  if (left > AHEAD) return undefined;
  const when = left > 0 ? `expires in ${String(left)} days` : 'has expired';
  return `- [ ] The contact in security.txt ${when}. If it is still right, set \`securityContactUntil\` in src/site.ts to a day within a year.`;
}
