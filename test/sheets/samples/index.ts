import { ACTIONS } from "./actions";
import { BULLETINS } from "./bulletins";
import { LAYOUTS } from "./layouts";
import { LOOK_ALIKES } from "./lookAlikes";
import { MATRIX } from "./matrix";
import { MESS } from "./mess";
import { NARRATIVE } from "./narrative";
import { OFFICES } from "./offices";
import { PERIODS } from "./periods";
import { RATES } from "./rates";
import { VALUES } from "./values";

/** Sheets as invented offices keep them, each with the reading a careful officer would give it. */
export const SAMPLES = [
  ...VALUES,
  ...RATES,
  ...MATRIX,
  ...ACTIONS,
  ...BULLETINS,
  ...NARRATIVE,
  ...MESS,
  ...OFFICES,
  ...PERIODS,
  ...LAYOUTS,
  ...LOOK_ALIKES,
];
