import { authorScenes } from "./author-scenes.ts";
import { cardScenes } from "./card-scenes.ts";
import { deskScenes } from "./desk-scenes.ts";
import { optionsScenes } from "./options-scenes.ts";
import { setsScenes } from "./sets-scenes.ts";
import { panelScenes } from "./panel-scenes.ts";
import { popupScenes } from "./popup-scenes.ts";
import { reportScenes } from "./report-scenes.ts";
import type { Scene } from "./scene.ts";
import { touchScenes } from "./touch-scenes.ts";

/** All that can be seen of the extension. What is here is pictured by `npm run pictures` and searched by axe. */
export const scenes: Scene[] = [
  ...cardScenes,
  ...touchScenes,
  ...popupScenes,
  ...panelScenes,
  ...deskScenes,
  ...reportScenes,
  ...optionsScenes,
  ...setsScenes,
  ...authorScenes,
];
