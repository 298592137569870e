import type { Brief } from "./brief.ts";

/** Pages on which short names of the story stand beside one another, with hardly a word more that tells of it. */
export const thinBriefs: Brief[] = [
  [
    "ja",
    "5万件の電話番号が流出",
    "国際的な報道機関の連合による[ペガサス・プロジェクト]が、監視対象とみられる番号のリストを公表した。",
    "[アムネスティ・インターナショナル]が端末を検査した。",
  ],
  [
    "it",
    "Madrid, spiato il premier",
    "Il telefono di Sánchez è stato infettato con [Pegasus], ha detto il ministro. Sottratti 2,6 gigabyte di dati.",
  ],
  ["pl", "Sąd: dowody z [Pegasusa] niedopuszczalne", "Sąd apelacyjny uznał, że materiały z inwigilacji są nielegalne."],
  [
    "el",
    "Ισραηλινό λογισμικό στην ΕΥΠ;",
    "Η αντιπολίτευση ρωτά αν η ΕΥΠ αγόρασε τον [Πήγασο]. Η κυβέρνηση αρνείται τις υποκλοπές.",
  ],
];
