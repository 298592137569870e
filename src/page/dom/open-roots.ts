import { isShadowRoot } from "./tree.ts";

/** A frame in which a document may stand. */
export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** What holds text that no walk from outside comes to. */
export type InnerRoot = ShadowRoot | Frame;

/** Names that may have a shadow root beside custom elements, https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const plainHosts = "article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span";

/**
 * What is neither frame nor custom element, the frequent ones first: the browser's own search passes over them ten times
 * as fast as a script. What is missing here is only asked for its name.
 */
export const ordinaryTags =
  "div,span,a,p,li,img,path,script,svg,ul,h2,h3,button,br,i,b,strong,em,td,tr,section,article,input,use,g,source,picture,figure,time,header,h1,h4,label,style,option,noscript,meta,link,form,nav,footer,main,aside,figcaption,table,tbody,th,thead,blockquote,ol,dl,dt,dd,hr,h5,h6,small,sup,sub,u,s,cite,code,pre,q,abbr,address,area,audio,video,bdi,bdo,body,canvas,caption,center,circle,clippath,col,colgroup,data,datalist,defs,del,details,dfn,dialog,ellipse,embed,fieldset,font,hgroup,ins,kbd,legend,line,map,mark,mask,math,menu,meter,nobr,object,optgroup,output,param,polygon,polyline,progress,rect,rp,rt,ruby,samp,search,select,slot,summary,symbol,template,text,textarea,tfoot,title,track,tt,var,wbr";

/** How many elements are looked at between two looks at the clock. */
const stepsAPause = 500;

/**
 * The open shadow roots and the frames in and below `root`. Yields `undefined` from time to time.
 *
 * @param plainToo whether elements with a name of HTML are asked that have children, too: there are many, and few have a root
 */
export function* openRoots(root: Element | ShadowRoot, plainToo = true): Generator<InnerRoot | undefined, void> {
  let steps = 0;
  for (const host of hostsIn(root, plainToo)) {
    if (isFrame(host)) yield host;
    else if (host.shadowRoot) yield host.shadowRoot;
    if (++steps % stepsAPause === 0) yield undefined;
  }
}

/** Whether a node is a frame. `instanceof` fails across frames: each has its own classes. */
export function isFrame(node: Node): node is Frame {
  return /^i?frame$/.test((node as Element).localName);
}

function* hostsIn(root: Element | ShadowRoot, plainToo: boolean): Generator<Element, void> {
  // Of a form with such a field the method itself is none.
  let owner: ParentNode = root;
  if (!isShadowRoot(root)) {
    yield root;
    owner = Element.prototype;
  }
  const plain = plainToo ? plainHosts : `:is(${plainHosts}):empty`;
  yield* owner.querySelectorAll.call(root, `:not(${ordinaryTags}),${plain}`);
}
