import { command } from "../command";
import { judgedReversal } from "./reversal-input";
import { judge } from "./reversal-state";

/** An editor says that what looks like a reversal is none. It stays listed, and counts no more. */
export const dismissReversal = command({
  name: "dismissReversal",
  act: "dismissReversal",
  input: judgedReversal,
  run: (tx, who, given) => judge(tx, who, given, "dismissed"),
});
