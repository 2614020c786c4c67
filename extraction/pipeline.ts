/**
 * Goes up whenever the stages would say something else of the same document; jobs/pipeline-version.test.ts sees to it. Stands
 * alone, so that it is read cheaply.
 */
export const PIPELINE = "5";
