// The page behind the ribbon's function command.
import { systemClock } from "../app/systemClock";
import { OfficeHost } from "../host/office/OfficeHost";
import { assessNow } from "./assessNow";
import { leaveStatus } from "../app/commandStatus";

let running: Promise<string> | null = null;

/** Excel waits for completed() and greys the button until then, so it is called however the work ends. */
async function onAssessNow(event: Office.AddinCommands.Event): Promise<void> {
  try {
    // A second click while the first is at work waits for the same result.
    running ??= assessNow(new OfficeHost(), systemClock);
    leaveStatus(await running);
  } finally {
    running = null;
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("assessNow", (event: Office.AddinCommands.Event) => void onAssessNow(event));
});
