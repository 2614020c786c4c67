/**
 * The light colours of app/tokens.css as they are: a picture that is taken away goes where no style sheet follows.
 * A test holds them to the tokens.
 */
export const PALETTE: Readonly<Record<string, string>> = {
  surface: "#ffffff",
  ink: "#17191b",
  "ink-2": "#4a4e52",
  "ink-3": "#686c70",
  rule: "#dad9d3",
  "rule-strong": "#83878a",
  "type-allege": "#be2e1c",
  "type-deny": "#27498f",
  "type-justify": "#0e9485",
  "type-confirm": "#b37f00",
  "type-refuse": "#9576d0",
  "type-warn": "#821843",
  "type-demand": "#b2519f",
  "type-offer": "#7d804a",
  "type-support": "#326d2d",
  "type-state": "#5b6066",
  "answer-denied": "#27498f",
  "answer-justified": "#0e9485",
  "answer-countered": "#be2e1c",
  "answer-admitted": "#b37f00",
  "answer-declined": "#9576d0",
  "answer-before": "#27498f",
  "answer-none": "#686c70",
};
