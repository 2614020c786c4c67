/**
 * A refusal the person can act on: one sentence that says what is wrong and what to do. It is printed as it stands,
 * without a stack trace, and the command ends with exit code 1.
 */
export class Refusal extends Error {}

/**
 * Runs a command's main function and ends the process with the exit code it returns. A refusal becomes one sentence on
 * stderr and exit code 1; anything else crashes loudly.
 */
export async function runCommand(main) {
  try {
    process.exit(await main());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
}
