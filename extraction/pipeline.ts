/** Goes up whenever the stages would say something else of the same document. Stands alone, so that it is read cheaply. */
export const PIPELINE = "2";
