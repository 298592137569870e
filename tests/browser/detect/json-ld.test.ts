import { article, ld, testKinds, typed } from "./kinds.ts";

testKinds([
  // How JSON-LD names a type.
  ["a full IRI", typed("https://schema.org/NewsArticle"), typed("https://schema.org/Product")],
  ["without TLS", typed("http://schema.org/NewsArticle"), typed("http://schema.org/WebPage")],
  ["with www", typed("https://www.schema.org/NewsArticle"), typed("https://www.schema.org/SearchResultsPage")],
  ["with a slash at the end", typed("https://schema.org/NewsArticle/"), typed("https://schema.org/NewsArticle/about")],
  ["with a hash", typed("https://schema.org/#NewsArticle"), typed("https://schema.org/#Offer")],
  ["with a hash at the end", typed("https://schema.org/NewsArticle#"), typed("https://schema.org/Event#")],
  [
    "with escaped slashes",
    ld('{"@type":"https:\\/\\/schema.org\\/NewsArticle"}'),
    ld('{"@type":"https:\\/\\/schema.org\\/Product"}'),
  ],
  ["a compact IRI", typed("schema:NewsArticle"), typed("schema:Product")],
  [
    "a list of IRIs",
    ld('{"@type":["schema:WebPage","https://schema.org/ReportageNewsArticle"]}'),
    ld('{"@type":["schema:WebPage","https://schema.org/ContactPage"]}'),
  ],
  [
    "a list over lines",
    ld('{"@type": [\n "Thing",\n "NewsArticle"\n ]}'),
    ld('{"@type": [\n "Thing",\n "Product"\n ]}'),
  ],
  [
    "the alias without @",
    ld('{"@context":"https://schema.org","type":"NewsArticle"}'),
    ld('{"@context":"https://schema.org","additionalType":"NewsArticle"}'),
  ],
  ["a small first letter", typed("newsArticle"), typed("newsMediaOrganization")],
  // Where it stands.
  [
    "in a graph",
    ld('{"@graph":[{"@type":"WebSite"},{"@graph":[{"@type":"NewsArticle"}]}]}'),
    ld('{"@graph":[{"@type":"WebSite"},{"@graph":[{"@type":"WebPage"}]}]}'),
  ],
  [
    "the main entity",
    ld('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'),
    ld('{"@type":"ProfilePage","mainEntity":{"@type":"Person"}}') + article,
  ],
  [
    "beside its page",
    ld('{"@type":"Article","mainEntityOfPage":{"@type":"WebPage","@id":"/a"}}'),
    ld('{"@type":"Service","mainEntityOfPage":{"@type":"WebPage","@id":"/a"}}'),
  ],
  ["the second of two scripts", typed("Organization") + typed("NewsArticle"), typed("Organization") + typed("WebSite")],
  // The script's type.
  [
    "with a charset",
    ld('{"@type":"NewsArticle"}', "application/ld+json; charset=utf-8"),
    ld('{"@type":"NewsArticle"}', "application/json; charset=utf-8"),
  ],
  ["in capitals", ld('{"@type":"NewsArticle"}', "Application/LD+JSON"), ld('{"@type":"NewsArticle"}', "text/template")],
  [
    "with white space",
    ld('{"@type":"NewsArticle"}', " application/ld+json "),
    ld('{"@type":"NewsArticle"}', " text/plain "),
  ],
  // JSON-LD that no parser takes.
  [
    "raw line breaks",
    ld('{"@type":"NewsArticle","description":"one\ntwo"}'),
    ld('{"@type":"Product","description":"one\ntwo NewsArticle"}'),
  ],
  ["an HTML comment", ld('<!--\n{"@type":"NewsArticle"}\n-->'), ld('<!--\n{"@type":"Store"}\n-->')],
  [
    "CDATA",
    ld('//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'),
    ld('//<![CDATA[\n{"@type":"CollectionPage"}\n//]]>') + article,
  ],
  [
    "commas too many",
    ld('{"@context":"https://schema.org",,"@type":"NewsArticle",},'),
    ld('{"@context":"https://schema.org",,"@type":"Product",},'),
  ],
  ["a semicolon at the end", ld('{"@type":"NewsArticle"};'), ld('{"@type":"WebPage"};')],
  ["single quotes", ld("{'@type': 'NewsArticle'}"), ld("{'@type': 'Product'}")],
  [
    "escaped for HTML",
    ld("{&quot;@type&quot;:&quot;NewsArticle&quot;}"),
    ld("{&quot;@type&quot;:&quot;Product&quot;}"),
  ],
  ["cut off", ld('{"@type":"NewsArticle","headline":"'), ld('{"@type":"Product","headline":"')],
]);
