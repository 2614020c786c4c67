/** The mark to which an arrow key goes from another: along its lane, or to the nearest mark of the next lane. */
export function neighbour(
  from: SVGAElement,
  marks: readonly SVGAElement[],
  key: string,
): SVGAElement | undefined {
  const middle = (mark: SVGAElement) => {
    const box = mark.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const laneOf = (mark: SVGAElement) => mark.closest<SVGElement>("[data-lane]")?.dataset.lane;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const lane = marks.filter((mark) => laneOf(mark) === laneOf(from));
    return lane[lane.indexOf(from) + (key === "ArrowLeft" ? -1 : 1)];
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return undefined;
  const lanes = [...new Set(marks.map(laneOf))];
  const wanted = lanes[lanes.indexOf(laneOf(from)) + (key === "ArrowUp" ? -1 : 1)];
  const here = middle(from);
  const distance = (mark: SVGAElement) => Math.abs(middle(mark).x - here.x);
  return marks
    .filter((mark) => wanted !== undefined && laneOf(mark) === wanted)
    .sort((a, b) => distance(a) - distance(b))[0];
}
