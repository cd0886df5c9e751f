/** The verbs that a step's title may start with. A new one is added here, in its place in the alphabet. */
export const stepVerbs: ReadonlySet<string> = new Set(
  `Accept Activate Add Adjust Agree Allow Announce Apply Approve Arrange Ask Assign Attach Authorize
  Block Bring Build Call Cancel Change Check Choose Clear Close Collect Compare Complete Configure
  Confirm Connect Continue Copy Correct Create Deactivate Decide Define Delete Deploy Detach
  Determine Disable Disconnect Download Edit Empty Enable End Enter Exclude Export Fetch Fill Filter
  Find Finish Generate Get Give Grant Group Hand Have Hide Import Include Inform Install Invite Keep
  Leave Let Limit Link List Locate Lock Look Make Map Mark Match Merge Move Name Note Open Paste
  Pause Pick Point Prepare Prevent Probe Promote Prove Provide Provision Publish Put Read Reassign
  Record Refresh Register Rehearse Reject Release Reload Remove Rename Renew Replace Request Require
  Reset Restart Restore Restrict Resume Retire Retry Return Review Revoke Rotate Run Save Schedule
  Search Select Send Separate Set Settle Show Sign Skip Sort Specify Start Stop Store Submit Suspend
  Switch Sync Synchronize Take Tell Test Track Transfer Trim Try Turn Unassign Unblock Uninstall
  Unlink Update Upgrade Upload Use Validate Verify View Visit Wait Walk Watch Write`.split(/\s+/),
);
