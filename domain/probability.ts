/** How sure the machine was of a claim as it read it, 0–1, without the certainty that no model has. */
export const probabilityInWords = (confidence: number): string =>
  `probability ${Math.min(0.99, Math.max(0.01, confidence)).toFixed(2)} that words and type are right`;
