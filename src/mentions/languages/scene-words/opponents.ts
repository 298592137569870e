/**
 * Who makes phones, messengers and their systems, and who looks for spyware on them, in the scripts of the coverage. Beside
 * a company or an agency of a story about hacking they tell it, as its home does: "WhatsApp against NSO".
 */
export const opponents: Record<string, string> = {
  en: "WhatsApp, iPhone, iPhones, iMessage, iOS, Apple, Meta Platforms, Facebook, Android, Google's Project Zero, Citizen Lab, Forbidden Stories, Amnesty Tech, Novalpina, Paragon, Intellexa, Cytrox, Candiru, QuaDream, Cellebrite, Hacking Team, Access Now, Lookout, Kaspersky",
  he: "וואטסאפ, ווטסאפ, ווצאפ, אייפון, אייפונים, אפל, פייסבוק, אנדרואיד, סיטיזן לאב, פורבידן סטוריז, קנדירו, פרגון, אינטלקסה, סלברייט, קוואדרים",
  ar: "واتساب, واتس آب, واتس اب, آيفون, ايفون, آبل, أبل, فيسبوك, فيس بوك, أندرويد, سيتيزن لاب, فوربيدن ستوريز, كانديرو, باراغون, إنتلكسا, سيلبرايت",
  zh: "WhatsApp, 苹果公司, 蘋果公司, 苹果起诉, 蘋果提告, 脸书, 臉書, 安卓, 公民实验室, 公民實驗室, 禁忌故事",
  ru: "Ватсап, ВотсАп, Вотсап, айфон, айфоны, айфонов, Фейсбук",
  uk: "Ватсап, Вотсап, айфон, айфони, айфонів, Фейсбук",
  ja: "ワッツアップ, アイフォーン, アップル, フェイスブック, メタ社, シチズンラボ",
  ko: "왓츠앱, 아이폰, 애플, 페이스북, 안드로이드, 시티즌랩",
  hi: "व्हाट्सऐप, व्हाट्सएप, व्हॉट्सऐप, वॉट्सऐप, वाट्सऐप, आईफ़ोन, आईफोन, ऐपल, एपल, फ़ेसबुक, फेसबुक, सिटिज़न लैब",
  fa: "واتساپ, واتس‌اپ, آیفون, اپل, فیسبوک, فیس‌بوک, اندروید, سیتیزن لب",
  el: "αϊφόν",
};
