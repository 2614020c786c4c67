import EdgeCurveProgram, { EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import type { NodeDisplayData, PartialButFor } from "sigma/types";

export interface SceneActor {
  readonly key: string;
  readonly name: string;
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** the name of a custom property */
  readonly colour: string;
  readonly words: string;
  readonly href: string;
}

export interface SceneArrow {
  readonly key: string;
  /** keys of actors */
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly bend: number;
  readonly words: string;
  readonly href: string;
}

interface SceneAsked {
  readonly picture: { readonly width: number; readonly height: number };
  readonly actors: readonly SceneActor[];
  readonly arrows: readonly SceneArrow[];
  readonly colour: string;
  readonly point: (key: string | null) => void;
  readonly open: (href: string) => void;
}

export interface Scene {
  /** brings out one actor or arrow and what hangs on it; null brings out nothing */
  light(key: string | null): void;
  zoom(by: number): void;
  whole(): void;
  close(): void;
}

/** Turns custom properties into colours that WebGL can be given, whatever notation they are in. */
function paletteOf(place: HTMLElement): (property: string) => string {
  const probe = document.createElement("span");
  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  return (property) => {
    place.append(probe);
    probe.style.color = `var(${property})`;
    const written = getComputedStyle(probe).color;
    probe.remove();
    if (!brush) return "#888888";
    brush.fillStyle = written;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return `rgb(${red},${green},${blue})`;
  };
}

function graphOf({ picture, actors, arrows, colour }: SceneAsked, palette: (property: string) => string) {
  const graph = new DirectedGraph();
  for (const { key, name, letter, x, y, radius, colour: own, href } of actors)
    graph.addNode(key, {
      ...{ x, y: picture.height - y, size: radius, color: palette(own), label: name, letter, href },
    });
  for (const { key, from, to, width, bend, href } of arrows)
    if (from !== to)
      graph.addEdgeWithKey(key, from, to, {
        ...{ size: width, color: palette(colour), curvature: bend, type: "bent", href },
      });
  return graph;
}

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

/** The letter of the group in the circle, the name under it. */
function labelDrawing(palette: (property: string) => string) {
  const [ink, page, letter] = [palette("--ink"), palette("--page"), palette("--group-letter")];
  return (context: CanvasRenderingContext2D, data: Drawn & { letter?: string }) => {
    context.textAlign = "center";
    context.font = "600 11px sans-serif";
    context.fillStyle = letter;
    context.fillText(data.letter ?? "", data.x, data.y + 4);
    context.font = "12px sans-serif";
    context.lineWidth = 3.5;
    context.lineJoin = "round";
    context.strokeStyle = page;
    context.fillStyle = ink;
    const under = data.y + data.size + 13;
    context.strokeText(data.label ?? "", data.x, under);
    context.fillText(data.label ?? "", data.x, under);
  };
}

/** Draws the network by sigma in a place of the picture's shape; undefined where the browser has no WebGL. */
export function openScene(place: HTMLElement, asked: SceneAsked): Scene | undefined {
  if (!document.createElement("canvas").getContext("webgl2")) return undefined;
  const palette = paletteOf(place);
  const graph = graphOf(asked, palette);
  const draw = labelDrawing(palette);
  const faint = palette("--rule");
  let lit: string | null = null;
  const near = (key: string) =>
    lit === null ||
    key === lit ||
    (graph.hasNode(lit) && graph.hasNode(key) && graph.areNeighbors(lit, key)) ||
    (graph.hasNode(lit) && graph.hasEdge(key) && graph.extremities(key).includes(lit)) ||
    (graph.hasEdge(lit) && graph.hasNode(key) && graph.extremities(lit).includes(key));
  const dimmed = <T extends object>(key: string, data: T): T =>
    near(key) ? data : { ...data, color: faint };
  // sigma puts its canvases into a place that has a size
  place.style.display = "block";
  const sigma = new Sigma(graph, place, {
    allowInvalidContainer: true,
    autoCenter: true,
    defaultDrawNodeHover: draw,
    defaultDrawNodeLabel: draw,
    edgeProgramClasses: { bent: EdgeCurvedArrowProgram, line: EdgeCurveProgram },
    enableEdgeEvents: true,
    itemSizesReference: "positions",
    labelDensity: 100,
    labelRenderedSizeThreshold: 0,
    maxCameraRatio: 2,
    minCameraRatio: 0.1,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => ratio,
    edgeReducer: dimmed,
    nodeReducer: dimmed,
  });
  sigma.setCustomBBox({ x: [0, asked.picture.width], y: [0, asked.picture.height] });
  place.style.display = "";
  const light = (key: string | null) => {
    lit = key !== null && (graph.hasNode(key) || graph.hasEdge(key)) ? key : null;
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on("enterNode", ({ node }) => asked.point(node));
  sigma.on("leaveNode", () => asked.point(null));
  sigma.on("enterEdge", ({ edge }) => asked.point(edge));
  sigma.on("leaveEdge", () => asked.point(null));
  sigma.on("clickNode", ({ node }) => asked.open(String(graph.getNodeAttribute(node, "href"))));
  sigma.on("clickEdge", ({ edge }) => asked.open(String(graph.getEdgeAttribute(edge, "href"))));
  // the wheel turns the page, and zooms only with Ctrl, as it does elsewhere
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) event.stopPropagation();
  };
  place.addEventListener("wheel", wheel, { capture: true });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const motion = { duration: still ? 0 : 240 };
  const camera = sigma.getCamera();
  return {
    light,
    zoom: (by) => void camera.animate({ ratio: Math.min(2, Math.max(0.1, camera.ratio * by)) }, motion),
    whole: () => void camera.animatedReset(motion),
    close: () => {
      place.removeEventListener("wheel", wheel, { capture: true });
      sigma.kill();
    },
  };
}
