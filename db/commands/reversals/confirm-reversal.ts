import { command } from "../command";
import { judgedReversal } from "./reversal-input";
import { judge } from "./reversal-state";

/** An editor says that a change of position is a reversal. */
export const confirmReversal = command({
  name: "confirmReversal",
  act: "confirmReversal",
  input: judgedReversal,
  run: (tx, who, given) => judge(tx, who, given, "confirmed"),
});
