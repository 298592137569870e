import { render } from "preact";

import { activeTab } from "../../src/platform/own-page/active-tab.ts";
import { askBackground } from "../../src/platform/own-page/ask-background.ts";
import { markLanguage } from "../../src/ui/mark-language.ts";
import { Popup } from "../../src/ui/popup/popup.tsx";

markLanguage(document.documentElement);
/** What was found on the page in the active tab, or why nothing was. */
const tabId = (await activeTab()) ?? -1;
render(
  <Popup
    report={(toEnd) => askBackground("reportPage", { tabId, toEnd })}
    readNow={() => askBackground("readPageNow", { tabId })}
    show={async (id) => {
      await askBackground("showMention", { tabId, id });
      window.close();
    }}
  />,
  document.querySelector("#popup")!,
);
