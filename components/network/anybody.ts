/** Stands in an address for whichever actor it will be of: names in addresses are written small. */
export const ANYBODY = "ANYBODY";
