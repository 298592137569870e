import { article, ld, meta, testKinds, typed } from "./kinds.ts";

const item = (types: string) => `<div itemscope itemtype="${types}"></div>`;

const website = meta("og:type", "website");
const published = meta("article:published_time", "2021-07-18T08:00:00Z");
const byline = '<time datetime="2021-07-18"></time><span class="byline">B</span>';
const login = "<form><input name=user><input type=password></form>";
const paywall = '"isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","cssSelector":".paid"}';

testKinds([
  // Kinds of articles.
  ["an analysis", typed("AnalysisNewsArticle"), typed("APIReference")],
  ["an opinion", typed("OpinionNewsArticle"), typed("UserReview")],
  ["background", typed("BackgroundNewsArticle"), typed("WebApplication")],
  ["a review", typed("ReviewNewsArticle"), typed("Review")],
  ["a report", typed("Report"), typed("Dataset")],
  [
    "a live blog of many posts",
    website + ld(`{"@type":"LiveBlogPosting","liveBlogUpdate":[${'{"@type":"BlogPosting"},'.repeat(20)}]}`),
    website + ld(`{"@type":"Blog","blogPost":[${'{"@type":"BlogPosting"},'.repeat(20)}]}`),
  ],
  ["a blog's post", typed("BlogPosting"), typed("Blog")],
  [
    "a fact-check",
    ld('{"@type":"ClaimReview","claimReviewed":"x","reviewRating":{"@type":"Rating"}}'),
    ld('{"@type":"Review","itemReviewed":{"@type":"Product"},"reviewRating":{"@type":"Rating"}}'),
  ],
  ["a fact-check with questions", typed("ClaimReview") + typed("FAQPage"), typed("QAPage") + typed("FAQPage")],
  // An article that is something else besides.
  [
    "with a block of questions",
    article +
      published +
      ld('{"@graph":[{"@type":"Article"},{"@type":["WebPage","FAQPage"],"mainEntity":[{"@type":"Question"}]}]}'),
    article + ld('{"@graph":[{"@type":["WebPage","FAQPage"],"mainEntity":[{"@type":"Question"}]}]}'),
  ],
  [
    "with questions, dated by its metadata alone",
    article + published + typed("FAQPage"),
    article + meta("article:modified_time") + typed("FAQPage"),
  ],
  [
    "behind a paywall",
    article + ld(`{"@type":"WebPage",${paywall},"isPartOf":{"@type":["CreativeWork","Product"],"productID":"x:plus"}}`),
    article + ld('{"@type":["Thing","Product"],"productID":"x:plus"}'),
  ],
  [
    "an article that is part of a product",
    website + ld(`{"@type":"Article",${paywall},"isPartOf":{"@type":"Product","productID":"x:plus"}}`),
    website + ld('{"@type":"Product","isAccessibleForFree":false}'),
  ],
  [
    "a paywall in microdata",
    article + item("http://schema.org/CreativeWork http://schema.org/Product"),
    article + item("http://schema.org/Product"),
  ],
  ["a review of a product", typed("Article") + typed("Product"), published + typed("Product")],
  ["news with a recipe", typed("NewsArticle") + typed("Recipe"), typed("Article") + typed("Recipe")],
  ["news about a job", typed("NewsArticle") + typed("JobPosting"), typed("Article") + typed("JobPosting")],
  [
    "news in a journal of science",
    typed("NewsArticle") + meta("citation_journal_title"),
    typed("Article") + meta("citation_journal_title") + published,
  ],
  [
    "news with a list of others",
    article + typed("NewsArticle") + typed("ItemList"),
    website + typed("CollectionPage") + typed("Article").repeat(3) + typed("ItemList"),
  ],
  // Open Graph.
  ["og:type website", website + published + typed("Article"), website + meta("article:modified_time")],
  ["og:type blog", meta("og:type", "blog") + published + typed("Article"), meta("og:type", "blog")],
  ["og:type blog, dated", meta("og:type", "blog") + published, meta("og:type", "blog") + meta("date")],
  ["og:type video", meta("og:type", "video.other") + typed("Article"), meta("og:type", "video.other")],
  ["og:type in capitals", meta("og:type", "ARTICLE"), meta("og:type", "WEBSITE")],
  ["og:type with white space", meta("og:type", " article "), meta("og:type", " product ")],
  ["og:type with a namespace", meta("og:type", "example:article"), meta("og:type", "example:ideabook")],
  ["og:type twice", website + article, website + meta("og:type", "object")],
  ["og:type empty, and a date", meta("og:type", "") + published, meta("og:type", "")],
  ["og:type as a name", '<meta name="og:type" content="article">', '<meta name="og:type" content="website">'],
  ["og:type book beside news", meta("og:type", "book") + typed("NewsArticle"), meta("og:type", "book") + published],
  [
    "a front page",
    article + typed("NewsArticle") + typed("NewsMediaOrganization"),
    website + typed("NewsMediaOrganization") + meta("news_keywords"),
  ],
  // Other metadata.
  [
    "Parsely",
    '<meta name="parsely-pub-date" content="2021-07-18">',
    '<meta name="parsely-network-canonical" content="x">' + website,
  ],
  ["Sailthru", '<meta name="sailthru.date" content="x">', '<meta name="sailthru.verticals" content="x">' + website],
  [
    "cXense",
    '<meta name="cXenseParse:recs:publishtime" content="x">',
    '<meta name="cXenseParse:pageclass" content="frontpage">' + website,
  ],
  ["Dublin Core", '<meta name="DC.date" content="x">', '<meta name="DC.title" content="x">'],
  ["a date of publication", '<meta name="publish-date" content="x">', '<meta name="publisher" content="x">'],
  [
    "citation data of news",
    typed("Article") + meta("citation_title") + meta("citation_author"),
    published + meta("citation_title") + meta("citation_author"),
  ],
  // Microdata, RDFa, microformats.
  ["white space in itemtype", item(" https://schema.org/NewsArticle "), item(" https://schema.org/Product ")],
  [
    "several types in itemtype",
    item("http://schema.org/Thing\n https://schema.org/NewsArticle"),
    item("http://schema.org/Thing\n https://schema.org/Event"),
  ],
  ["a hash in itemtype", item("https://schema.org/NewsArticle#"), item("https://schema.org/Recipe#")],
  [
    "RDFa with a vocabulary",
    '<div vocab="https://schema.org/" typeof="NewsArticle"></div>',
    '<div vocab="https://schema.org/" typeof="Product"></div>',
  ],
  [
    "RDFa with a prefix",
    '<div prefix="schema: https://schema.org/" typeof="schema:NewsArticle"></div>',
    '<div prefix="schema: https://schema.org/" typeof="schema:Offer"></div>',
  ],
  [
    "RDFa without either",
    '<div typeof="sioc:Item schema:NewsArticle"></div>',
    '<div typeof="sioc:Item foaf:Document"></div>',
  ],
  ["RDFa by its IRI", '<div typeof="http://schema.org/Article"></div>', '<div typeof="http://schema.org/Store"></div>'],
  [
    "h-entry",
    '<main class="h-entry"><time class="dt-published"></time></main>',
    '<main class="h-card"><time class="dt-bday"></time></main>',
  ],
  [
    "hNews",
    '<div class="hnews hentry"><span class="published">x</span></div>',
    '<div class="page hentry"><span class="updated">x</span></div>',
  ],
  [
    "a byline and a date",
    `<article><h1>A</h1>${byline}</article>`,
    `<h1>Results</h1><ul>${`<li><article>${byline}</article></li>`.repeat(5)}</ul>`,
  ],
  [
    "a byline, then related ones",
    `<article><h1>A</h1>${byline}</article><aside><article></article><article></article></aside>`,
    `<h1>A tag</h1>${`<article>${byline}</article>`.repeat(3)}`,
  ],
  [
    "Drupal's line of author and date",
    '<article typeof="sioc:Item foaf:Document"><h1>A</h1><span class="submitted">x</span></article>',
    '<article typeof="sioc:Item foaf:Document"><h1>A</h1></article>',
  ],
  // AMP.
  ["AMP", "<link rel=amphtml href=/amp>", "<link rel=amphtml href=/amp>" + typed("Product")],
  ["an AMP page itself", published + typed("Article") + "<link rel=canonical href=/a>", "<link rel=canonical href=/a>"],
  // What is never coverage.
  ["documentation", article + published + typed("TechArticle"), article + typed("TechArticle")],
  [
    "a forum",
    typed("NewsArticle") + typed("DiscussionForumPosting"),
    website + published + item("http://schema.org/DiscussionForumPosting"),
  ],
  ["questions and answers", typed("Article") + typed("QAPage"), article + item("https://schema.org/QAPage")],
  ["a login form", article + published + login, article + login],
  ["a shop's prices", typed("Article") + meta("product:price:amount"), published + meta("product:price:amount")],
  ["a search", article, article + typed("SearchResultsPage")],
  ["a list of articles", typed("Article"), typed("Article").repeat(10)],
  ["a page about a contact", typed("Article") + typed("ContactPoint"), article + published + typed("ContactPage")],
]);
