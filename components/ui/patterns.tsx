const surface = { fill: "var(--surface)" };
const colour = (answer: string) => ({ fill: `var(--answer-${answer})` });

/** The patterns of the answers' bars, defined once a page. */
export function Patterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern
          id="p-justified"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" style={colour("justified")} />
          <rect width="1.5" height="5" style={surface} />
        </pattern>
        <pattern id="p-countered" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" style={colour("countered")} />
          <rect width="1.25" height="4" style={surface} />
        </pattern>
        <pattern id="p-admitted" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" style={colour("admitted")} />
          <circle cx="2.5" cy="2.5" r="1.15" style={surface} />
        </pattern>
        <pattern id="p-declined" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" style={colour("declined")} />
          <rect width="4" height="1.25" style={surface} />
        </pattern>
      </defs>
    </svg>
  );
}
