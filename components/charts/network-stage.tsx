"use client";

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useNetwork } from "../network/shown-network";
import { Button } from "../ui/button";
import { useGoTo } from "../ui/link";
import { ScrollFrame } from "../ui/scroll-frame";
import type { Scene, SceneActor, SceneArrow } from "./network-scene";

interface NetworkStageProps {
  /** the custom property that arrows are drawn in */
  readonly colour: string;
  /** the whole picture as the server draws it */
  readonly drawing: ReactNode;
  readonly foot: ReactNode;
  /** what stands beside the picture; anything in it with `data-key` lights up its part of the picture */
  readonly children: ReactNode;
}

/** Whether scripts run and the picture may be drawn anew: not where colours are forced. */
const useLively = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => !window.matchMedia("(forced-colors: active)").matches,
    () => false,
  );

const keyOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>("[data-key]")?.dataset.key) || null;

/**
 * The network's picture and what stands beside it. What the pointer or the keyboard is at lights up in both, with its
 * numbers in words under the picture. Once a pointer is over it, or a button asks for it, the picture is drawn again by
 * sigma (WebGL), to be moved and zoomed; without WebGL the server's drawing stays.
 */
export function NetworkStage({ colour, drawing, foot, children }: NetworkStageProps) {
  const { actors, arrows, size: picture } = useNetwork().sent;
  const root = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const lively = useLively();
  const words = [...actors, ...arrows].find(({ key }) => key === pointed)?.words;
  const canvas = useRef<HTMLDivElement>(null);
  const { live, failed, scene, start } = useScene({ canvas, picture, actors, arrows, colour, setPointed });

  useEffect(() => {
    const whole = root.current;
    if (!whole) return;
    const at = (event: Event) => setPointed(keyOf(event.target));
    const nowhere = () => setPointed(null);
    const events = [
      ["pointerover", at],
      ["focusin", at],
      ["focusout", nowhere],
      ["pointerleave", nowhere],
    ] as const;
    for (const [name, act] of events) whole.addEventListener(name, act);
    return () => {
      for (const [name, act] of events) whole.removeEventListener(name, act);
    };
  }, []);

  useEffect(() => {
    const lit = pointed ? root.current?.querySelectorAll(`[data-key="${CSS.escape(pointed)}"]`) : undefined;
    for (const one of lit ?? []) one.classList.add("nw-lit");
    scene.current?.light(pointed);
    return () => {
      for (const one of lit ?? []) one.classList.remove("nw-lit");
    };
  }, [pointed, scene]);

  const onPointer = (event: React.PointerEvent) => {
    if (lively && event.pointerType === "mouse") void start();
  };
  const zoomed = async (by: number) => (await start())?.zoom(by);
  return (
    <div ref={root} className="cols">
      <div className="main min-w-0">
        <div onPointerEnter={onPointer}>
          <ScrollFrame label="The network, drawn" className="nw-stage" live={live}>
            {drawing}
            <div ref={canvas} className="nw-canvas" aria-hidden="true" />
          </ScrollFrame>
        </div>
        <div className="mt-2 flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="nw-said" aria-hidden="true">
            {words ?? (
              <span className="font-normal text-ink-2">Point at a circle or an arrow for its numbers.</span>
            )}
          </p>
          {lively && !failed && (
            <div className="no-print flex gap-1">
              <Button onClick={() => zoomed(0.7)}>Zoom in</Button>
              <Button onClick={() => zoomed(1 / 0.7)}>Zoom out</Button>
              <Button onClick={() => scene.current?.whole()}>Whole</Button>
            </div>
          )}
        </div>
        {foot}
      </div>
      <div className="side min-w-0">{children}</div>
    </div>
  );
}

interface SceneAsked extends Pick<NetworkStageProps, "colour"> {
  readonly picture: { readonly width: number; readonly height: number };
  readonly actors: readonly SceneActor[];
  readonly arrows: readonly SceneArrow[];
  readonly canvas: React.RefObject<HTMLDivElement | null>;
  readonly setPointed: (key: string | null) => void;
}

/** The picture in WebGL: loaded and drawn when `start` is called first. Another picture is another stage, by its key. */
function useScene({ canvas, picture, actors, arrows, colour, setPointed }: SceneAsked) {
  const goTo = useGoTo();
  const scene = useRef<Scene>(undefined);
  const starting = useRef<Promise<Scene | undefined>>(undefined);
  const [state, setState] = useState<"drawn" | "live" | "failed">("drawn");

  const start = (): Promise<Scene | undefined> => {
    starting.current ??= import("./network-scene").then(({ openScene }) => {
      if (!canvas.current) return undefined;
      const open = (href: string) => goTo(href);
      scene.current = openScene(canvas.current, { picture, actors, arrows, colour, point: setPointed, open });
      setState(scene.current ? "live" : "failed");
      return scene.current;
    });
    return starting.current;
  };
  useEffect(() => () => scene.current?.close(), []);
  return { live: state === "live", failed: state === "failed", scene, start };
}
