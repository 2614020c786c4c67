/**
 * React sends what a page waits for in hidden parts that a script puts in its place. Where no script runs they are shown
 * where they stand. The first layer of the style sheet goes before all others where a rule is important.
 */
const SHOWN =
  '@layer theme { div[hidden][id^="S:"] { display: block !important } } [data-waiting] { display: none }';

/** Lets the pages be read without scripts. */
export function WithoutScripts() {
  return (
    <noscript>
      <style>{SHOWN}</style>
    </noscript>
  );
}
