import { expect, test } from "vitest";

import { readSites } from "../../../src/settings/sites.ts";

test.for<[string, string, string[], string[]]>([
  ["a host", "example.org", ["example.org"], []],
  ["an address", "https://www.example.org/a?b=c", ["example.org"], []],
  ["a pattern", "*.example.org", ["example.org"], []],
  ["a pattern with a scheme", "https://*.example.org/*", ["example.org"], []],
  ["a port and capitals", "Example.ORG:8080", ["example.org"], []],
  ["lines, commas and spaces", "a.org\r\nb.org, c.org;d.org  e.org", ["a.org", "b.org", "c.org", "d.org", "e.org"], []],
  ["the same twice", "a.org\nwww.a.org", ["a.org"], []],
  ["comments", "# my list\na.org # the paper\n", ["a.org"], []],
  ["a host of other letters", "bücher.example", ["xn--bcher-kva.example"], []],
  ["addresses in numbers", "127.0.0.1 [::1] localhost", ["127.0.0.1", "[::1]", "localhost"], []],
  ["a dot at the end", "example.org.", ["example.org"], []],
  ["an address that is not encrypted", "http://example.org", ["example.org"], []],
  ["a www in the middle", "my.www.example.org", ["my.www.example.org"], []],
  ["a pattern of another scheme", "ftp://*.a.org shttp://a.org", [], ["ftp://*.a.org", "shttp://a.org"]],
  ["a pattern that no browser has", "news.*.org a.*", [], ["news.*.org", "a.*"]],
  ["dots too many", ".a.org a.org..", [], [".a.org", "a.org.."]],
  [
    "what is no site",
    "example a..b ftp://a.org javascript:alert(1) a.org",
    ["a.org"],
    ["example", "a..b", "ftp://a.org", "javascript:alert(1)"],
  ],
  ["nothing", " \n", [], []],
])("sites are read from %s", ([, text, hosts, refused]) => {
  expect(readSites(text)).toEqual({ hosts, refused });
});
