const WIDTHS = ["w-2/5", "w-4/5", "w-3/5", "w-1/2", "w-3/4"];

/** Still bars at the true line height while a page is on its way; they show after 200 ms. */
export function LoadingBones() {
  return (
    <div className="sec flex flex-col gap-3 pt-4" role="status" aria-label="Loading">
      {WIDTHS.map((width) => (
        <div key={width} className={`bone h-4 ${width}`} />
      ))}
    </div>
  );
}
