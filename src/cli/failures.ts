/** The workbook holds no target table; the message is one Chinese sentence that says why and what to do. */
export class NoTargetTable extends Error {
  override name = "NoTargetTable";
}

/** The result could not be put where it was wanted; the message is one Chinese sentence. */
export class OutputNotWritten extends Error {
  override name = "OutputNotWritten";
}
